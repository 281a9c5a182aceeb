/** What evidence calls the bytes that pass through the steps. One step's output is found by the next under the same name. */
export const ARTIFACT = {
  trainData: 'train data',
  evaluationData: 'evaluation data',
  code: 'code',
  params: 'params',
  environment: 'environment',
  model: 'model',
} as const
