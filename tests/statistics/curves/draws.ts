import type { BinaryTruth } from '../../../src/statistics/metrics/sample.ts'
import { random } from '../../../src/statistics/random.ts'

/** Rows with labels and one model's scores, of which `digits` decimals are kept: few decimals give many ties. */
export function scoredRows(seed: string, n: number, digits = 6, weighted = false): { truth: BinaryTruth; scores: Float64Array } {
  const draw = random(seed)
  const labels = Uint8Array.from({ length: n }, () => (draw.next() < 0.3 ? 1 : 0))
  const scores = Float64Array.from(labels, (label) => Number((1 / (1 + Math.exp(-draw.normal() - label))).toFixed(digits)))
  const weights = weighted ? Float64Array.from(labels, () => draw.below(3)) : undefined
  return { truth: { task: 'binary-classification', labels, threshold: 0.5, weights }, scores }
}
