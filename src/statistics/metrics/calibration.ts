import type { DecidedTruth } from './decisions.ts'
import { decisions } from './decisions.ts'
import type { Answers } from './sample.ts'

/** Number of equal-width bins of the calibration error. Source: Guo et al. 2017, ICML. */
export const BINS = 15

/** Bin of a probability, 0 to 14; 1 falls into the last. */
export const binOf = (score: number): number => Math.min(BINS - 1, Math.floor(score * BINS))

/** Probabilities and whether what they speak of was so (1 or 0), one per row. */
export interface Confidences {
  scores: Float64Array
  came: Float64Array
}

/** Binary: the score, and whether the label is positive. Several classes: the highest score, and whether its class is the label (top label). */
export function confidences(truth: Exclude<DecidedTruth, { task: 'multilabel-classification' }>, answers: Answers): Confidences {
  if (truth.task === 'binary-classification') return { scores: Float64Array.from(answers), came: Float64Array.from(truth.labels) }
  const decided = decisions(truth, answers)
  return {
    scores: Float64Array.from(decided, (code, row) => answers[row * truth.classes + code]!),
    came: Float64Array.from(decided, (code, row) => (code === truth.labels[row] ? 1 : 0)),
  }
}

/**
 * Expected calibration error: mean over rows of |share positive − mean score| within the bin. Cell k has `weights[k]` rows in bin `bins[k]`,
 * each with label less score `surplus[k]` on average. Undefined without rows.
 */
export function calibrationError(bins: Uint8Array, surplus: Float64Array, weights: Float64Array): number | undefined {
  const gaps = new Float64Array(BINS)
  let n = 0
  for (let k = 0; k < bins.length; k++) {
    gaps[bins[k]!]! += weights[k]! * surplus[k]!
    n += weights[k]!
  }
  return n > 0 ? gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / n : undefined
}
