/** What evidence calls the bytes that pass through the steps. One step's output is found by the next under the same name. */
export const ARTIFACT = {
  trainData: 'train data',
  evaluationData: 'evaluation data',
  code: 'code',
  params: 'params',
  environment: 'environment',
  model: 'model',
} as const

/** What evidence calls the rows of a set of `evaluation`. */
export const evaluationSet = (name: string): string => `${ARTIFACT.evaluationData} ${name}`
