import type { BinaryTruth } from '../metrics/sample.ts'
import { cutsBelow, cutsOf } from './cuts.ts'

/** What a model does when scores at or above `threshold` count as positive. Shares of rows, or of their weights. */
export interface OperatingPoint {
  threshold: number
  /** Share of the positive rows that it finds: true-positive rate. */
  recall: number
  falsePositiveRate: number
  /** Share of positives among what it calls positive; undefined when it calls nothing so. */
  precision: number | undefined
}

export interface ThresholdCurve {
  /** From the highest threshold to the lowest, at most 200. Each is exact: counted over all rows. */
  points: readonly OperatingPoint[]
  /** At the threshold that decides. */
  operating: OperatingPoint
  /** Share of positive rows. */
  prevalence: number
}

const MOST = 200

/** The points of ROC and precision–recall curves. Undefined with one class only. O(n log 200) without sorting rows. */
export function thresholdCurve({ labels, weights, threshold }: BinaryTruth, scores: ArrayLike<number>): ThresholdCurve | undefined {
  const cuts = cutsOf(labels, scores, MOST, threshold)
  if (cuts.length === 0) return undefined
  const [positives, negatives] = [new Float64Array(cuts.length + 1), new Float64Array(cuts.length + 1)]
  for (let i = 0; i < labels.length; i++) {
    const weight = weights ? weights[i]! : 1
    const side = labels[i] === 1 ? positives : negatives
    side[cutsBelow(cuts, scores[i]!)]! += weight
  }
  const [all, none] = [sum(positives), sum(negatives)]
  if (all === 0 || none === 0) return undefined
  let [found, called] = [0, 0]
  const points: OperatingPoint[] = []
  for (let k = cuts.length; k > 0; k--) {
    found += positives[k]!
    called += negatives[k]!
    points.push({
      threshold: cuts[k - 1]!,
      recall: found / all,
      falsePositiveRate: called / none,
      precision: found + called > 0 ? found / (found + called) : undefined,
    })
  }
  return { points, operating: points.find((point) => point.threshold === threshold)!, prevalence: all / (all + none) }
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)
