/** Number of equal-width bins of the calibration error. Source: Guo et al. 2017, ICML. */
export const BINS = 15

/** Bin of a probability, 0 to 14; 1 falls into the last. */
export const binOf = (score: number): number => Math.min(BINS - 1, Math.floor(score * BINS))

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
