import { wilson } from '../gate/tango.ts'
import { BINS, binOf } from '../metrics/calibration.ts'
import type { BinaryTruth } from '../metrics/sample.ts'

/** The rows whose score lies in one of the equal-width bins of the calibration error. */
export interface ReliabilityBin {
  /** Bounds of the bin. */
  from: number
  to: number
  rows: number
  /** Mean score: what was promised. */
  promised: number
  /** Share of positives: what came, with its 95% interval. */
  came: number
  low: number
  high: number
}

/**
 * Reliability diagram: mean score and share of positives in each of 15 bins, the empty ones left out. With weights the interval is that of the
 * effective number of rows (Kish 1965). Undefined when a score is no probability.
 */
export function reliability({ labels, weights }: BinaryTruth, scores: ArrayLike<number>): ReliabilityBin[] | undefined {
  const sums = { rows: new Float64Array(BINS), weight: new Float64Array(BINS), squares: new Float64Array(BINS) }
  const [promised, came] = [new Float64Array(BINS), new Float64Array(BINS)]
  for (let i = 0; i < labels.length; i++) {
    const score = scores[i]!
    if (!(score >= 0 && score <= 1)) return undefined
    const [bin, weight] = [binOf(score), weights ? weights[i]! : 1]
    sums.rows[bin]! += weight > 0 ? 1 : 0
    sums.weight[bin]! += weight
    sums.squares[bin]! += weight * weight
    promised[bin]! += weight * score
    came[bin]! += weight * labels[i]!
  }
  return Array.from({ length: BINS }, (_, bin) => bin)
    .filter((bin) => sums.weight[bin]! > 0)
    .map((bin) => {
      const weight = sums.weight[bin]!
      const share = came[bin]! / weight
      const effective = weight ** 2 / sums.squares[bin]!
      const { low, high } = wilson(share * effective, effective, 0.05)
      return { from: bin / BINS, to: (bin + 1) / BINS, rows: sums.rows[bin]!, promised: promised[bin]! / weight, came: share, low, high }
    })
}
