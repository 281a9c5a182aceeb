/** Number of equal-width bins of the calibration error. Source: Guo et al. 2017, ICML. */
export const BINS = 15

/** Bin of a probability, 0 to 14; 1 falls into the last. */
export const binOf = (score: number): number => Math.min(BINS - 1, Math.floor(score * BINS))

/** A cell of rows that share one bin: how many, how many positive, and the sum of their scores. */
export interface Cell {
  bin: number
  n: number
  positives: number
  scores: number
}

/** Expected calibration error: mean over rows of |share positive − mean score| within the bin. Undefined without rows. */
export function calibrationError(cells: Iterable<Cell>): number | undefined {
  const gaps = new Float64Array(BINS)
  let n = 0
  for (const cell of cells) {
    gaps[cell.bin]! += cell.positives - cell.scores
    n += cell.n
  }
  return n > 0 ? gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / n : undefined
}
