import { byClass, midrank } from '../metrics/ranking.ts'
import type { BinaryTruth } from '../metrics/sample.ts'
import { meanVariance } from '../quantile.ts'
import { type Estimated, symmetric } from './estimate.ts'

/** For each positive the share of negatives below it, for each negative the share of positives above it; in row order. */
function placements(truth: BinaryTruth, scores: ArrayLike<number>) {
  const { positives, negatives } = byClass(truth, scores)
  const [m, n] = [positives.length, negatives.length]
  const [ofPositives, ofNegatives] = [new Float64Array(m), new Float64Array(n)]
  let [p, q] = [0, 0]
  for (let i = 0; i < scores.length; i++) {
    if (truth.labels[i] === 1) ofPositives[p++] = midrank(negatives, scores[i]!) / n
    else ofNegatives[q++] = 1 - midrank(positives, scores[i]!) / m
  }
  return { ofPositives, ofNegatives }
}

/**
 * ROC AUC of `a`, or with `b` the difference b − a on the same rows, with its standard error. O(n log n), ties count one half.
 * Undefined with fewer than two rows of a class. When no pair of rows tells anything (standard error 0), the bound is the exact one for no
 * event in min(positives, negatives) disjoint pairs. Sources: DeLong et al. 1988, Biometrics 44:837; Sun and Xu 2014, IEEE SPL 21:1389.
 */
export function delong(truth: BinaryTruth, alpha: number, a: ArrayLike<number>, b?: ArrayLike<number>): Estimated {
  const first = placements(truth, b ?? a)
  const [m, n] = [first.ofPositives.length, first.ofNegatives.length]
  if (Math.min(m, n) < 2) return { undefined: `${m} positive and ${n} negative rows: ROC AUC needs two of each` }
  if (b) {
    const second = placements(truth, a)
    for (let i = 0; i < m; i++) first.ofPositives[i]! -= second.ofPositives[i]!
    for (let i = 0; i < n; i++) first.ofNegatives[i]! -= second.ofNegatives[i]!
  }
  const [overPositives, overNegatives] = [meanVariance(first.ofPositives), meanVariance(first.ofNegatives)]
  const se = Math.sqrt(overPositives.variance / m + overNegatives.variance / n)
  const estimate = symmetric(overPositives.mean, se, alpha, b ? 'paired DeLong' : 'DeLong')
  if (se > 0) return estimate
  const pairs = Math.min(m, n)
  const reach = 1 - alpha ** (1 / pairs)
  const p = (distance: number) => (distance < 0 ? Math.max(0, 1 + distance) ** pairs : 1)
  const { value } = estimate
  const [least, most] = b ? [-1, 1] : [0, 1]
  const bounds = { low: Math.max(least, value - reach), high: Math.min(most, value + reach) }
  return { ...estimate, ...bounds, below: (x) => p(value - x), above: (x) => p(x - value) }
}
