import { decisions } from '../metrics/decisions.ts'
import { type MetricName, pickTruth } from '../metrics/sample.ts'
import type { Estimated } from './estimate.ts'
import type { Model } from './model.ts'
import { shareOf } from './shares.ts'
import { present } from './units.ts'

/**
 * Recall or precision of one model of a binary truth, as the share of right ones among the rows that are, or are called, positive: Wilson's score
 * interval on those rows, which stays honest at 0 and 1. Undefined for other metrics and tasks, and without such rows.
 */
export function conditionalShare(name: MetricName, { truth, answers }: Model, alpha: number): Estimated | undefined {
  if (truth.task !== 'binary-classification' || (name !== 'recall' && name !== 'precision')) return undefined
  const decided = decisions(truth, answers)
  const among = name === 'recall' ? truth.labels : decided
  const rows = Int32Array.from(truth.labels.keys()).filter((row) => among[row] === 1)
  if (rows.length === 0) return undefined
  const kept = present(pickTruth(truth, rows), []).truth
  const hits = Float64Array.from(rows, (row) => (truth.labels[row] === 1 && decided[row] === 1 ? 1 : 0))
  return shareOf(kept, alpha, hits)
}
