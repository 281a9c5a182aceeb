import type { Answers, Sample, Truth } from '../metrics/sample.ts'

/** What one model answered, and the truth as it decides by it: binary models may each have a threshold of their own. */
export interface Model {
  truth: Truth
  answers: Answers
}

/** Production and candidate, each with its own threshold where the sample has one. */
export function modelsOf({ truth, production, candidate, thresholds }: Sample): readonly [Model, Model] {
  const at = (threshold: number | undefined): Truth =>
    truth.task === 'binary-classification' && threshold !== undefined ? { ...truth, threshold } : truth
  return [
    { truth: at(thresholds?.production), answers: production },
    { truth: at(thresholds?.candidate), answers: candidate },
  ]
}
