import type { BinaryTruth } from '../metrics/sample.ts'
import { type Estimate, type Estimated, symmetric } from './estimate.ts'
import { type Placements, placementsOf } from './placements.ts'

/** A standard error up to this is 0 but for rounding. */
export const ROUNDING = 1e-12

/**
 * Standard error of the AUC of `a`, or with `b` of the difference b − a: variances of placements over positives and over negatives, apart; and the
 * degrees of freedom of their sum, few where one class is. Source: Welch 1947, Biometrika 34:28.
 */
function delongError(labels: ArrayLike<number>, a: Placements, b?: Placements): { se: number; df: number } {
  const at = (i: number) => (b ? b.share[i]! - a.share[i]! : a.share[i]!)
  const [rows, sums, squares] = [new Float64Array(2), new Float64Array(2), new Float64Array(2)]
  for (let i = 0; i < a.share.length; i++) {
    rows[labels[i]!]! += 1
    sums[labels[i]!]! += at(i)
  }
  const means = sums.map((sum, k) => sum / rows[k]!)
  for (let i = 0; i < a.share.length; i++) squares[labels[i]!]! += (at(i) - means[labels[i]!]!) ** 2
  const variances = squares.map((square, k) => square / (rows[k]! - 1) / rows[k]!)
  const variance = variances[0]! + variances[1]!
  const welch = variance ** 2 / variances.reduce((sum, one, k) => sum + one ** 2 / (rows[k]! - 1), 0)
  const se = Math.sqrt(variance)
  return { se, df: se > ROUNDING ? welch : 1 }
}

/** Where nothing differs (standard error 0): the exact bounds for no event in `pairs` disjoint pairs, each of which could have shown one. */
export function nothingSeen(estimate: Estimate, pairs: number, alpha: number, least: number): Estimate {
  const { value } = estimate
  const reach = 1 - alpha ** (1 / pairs)
  const p = (distance: number) => (distance < 0 ? Math.max(0, 1 + distance) ** pairs : 1)
  const bounds = { low: Math.max(least, value - reach), high: Math.min(1, value + reach) }
  return { ...estimate, ...bounds, below: (x) => p(value - x), above: (x) => p(x - value) }
}

/**
 * ROC AUC of `a`, or with `b` the difference b − a on the same rows, with DeLong's standard error and Welch's t. O(n log n), ties count one half.
 * Undefined with fewer than two rows of a class. When no pair of rows tells anything (standard error 0), the bound is the exact one for no
 * event in min(positives, negatives) disjoint pairs. Sources: DeLong et al. 1988, Biometrics 44:837; Sun and Xu 2014, IEEE SPL 21:1389.
 */
export function delong({ labels }: BinaryTruth, alpha: number, a: ArrayLike<number>, b?: ArrayLike<number>): Estimated {
  const [first, second] = [placementsOf({ labels, scores: a }), b && placementsOf({ labels, scores: b })]
  return delongOf(labels, alpha, first, second)
}

/** The same from the placements of one or two models. */
export function delongOf(labels: ArrayLike<number>, alpha: number, a: Placements, b?: Placements): Estimated {
  const [m, n] = [a.positives, a.negatives]
  if (Math.min(m, n) < 2) return { undefined: `${m} positive and ${n} negative rows: ROC AUC needs two of each` }
  const { se, df } = delongError(labels, a, b)
  const estimate = symmetric(b ? b.auc - a.auc : a.auc, se, alpha, b ? 'paired DeLong' : 'DeLong', df)
  return estimate.se > ROUNDING ? estimate : nothingSeen(estimate, Math.min(m, n), alpha, b ? -1 : 0)
}
