import { argsort } from '../argsort.ts'
import { type MeasureName, measures } from '../metrics/measures.ts'
import type { BinaryTruth } from '../metrics/sample.ts'
import { addRow, clear, emptyTally } from '../metrics/tally.ts'

/** What a threshold is chosen for: the largest value of a metric of the confusion matrix, or the least cost. */
export type ThresholdRule = { maximise: MeasureName } | { cost: { false_positive: number; false_negative: number } }

/** The threshold and what it reaches on these rows (the metric, or the cost per row); or why there is none. */
export type ChosenThreshold = { threshold: number; value: number } | { undefined: string }

/** Improvements up to this are rounding, not improvements. */
const TIE = 1e-12

/** The least double above x. */
function above(x: number): number {
  const bytes = new DataView(new ArrayBuffer(8))
  bytes.setFloat64(0, x === 0 ? 0 : x)
  bytes.setBigInt64(0, bytes.getBigInt64(0) + (x >= 0 ? 1n : -1n))
  return bytes.getFloat64(0)
}

/** What is to be made large, from the confusion matrix [TN, FP, FN, TP]. */
function gainOf(rule: ThresholdRule): (matrix: Float64Array) => number | undefined {
  if ('maximise' in rule) {
    const tally = emptyTally(2, true)
    return (matrix) => {
      clear(tally)
      for (let cell = 0; cell < 4; cell++) addRow(tally, cell >> 1, cell & 1, matrix[cell]!)
      return measures[rule.maximise](tally)
    }
  }
  const { false_positive, false_negative } = rule.cost
  return ([tn, fp, fn, tp]) => -(false_positive * fp! + false_negative * fn!) / (tn! + fp! + fn! + tp!)
}

/**
 * The score from which rows are best called positive: every distinct score is tried, and the least number above all of them (no row positive).
 * Of equally good thresholds the highest, which calls the fewest rows positive. Choose it on other rows than those judged. O(n log n).
 */
export function chooseThreshold({ labels, weights }: BinaryTruth, scores: ArrayLike<number>, rule: ThresholdRule): ChosenThreshold {
  const n = labels.length
  if (n === 0) return { undefined: 'there are no rows to choose a threshold on' }
  for (let i = 0; i < n; i++) if (!Number.isFinite(scores[i]!)) return { undefined: `the score of row ${i + 1} is not a finite number` }
  const order = argsort(scores)
  const matrix = new Float64Array(4)
  for (let i = 0; i < n; i++) matrix[2 * labels[i]!]! += weights ? weights[i]! : 1
  const gain = gainOf(rule)
  let [threshold, best] = [above(scores[order[n - 1]!]!), gain(matrix)]
  for (let place = n - 1; place >= 0; ) {
    const score = scores[order[place]!]!
    for (; place >= 0 && scores[order[place]!]! === score; place--) {
      const row = order[place]!
      const weight = weights ? weights[row]! : 1
      matrix[2 * labels[row]!]! -= weight
      matrix[2 * labels[row]! + 1]! += weight
    }
    const value = gain(matrix)
    if (value !== undefined && (best === undefined || value > best + TIE)) [threshold, best] = [score, value]
  }
  if (best === undefined) return { undefined: 'the metric has no value at any threshold' }
  return { threshold, value: 'cost' in rule ? -best || 0 : best }
}
