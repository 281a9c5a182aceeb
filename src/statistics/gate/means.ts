import type { Rows } from '../metrics/sample.ts'
import { meanVariance } from '../quantile.ts'
import { type Estimated, symmetric } from './estimate.ts'
import { deleteOne } from './replicates.ts'
import { skewed } from './skewed.ts'
import { unitsOf } from './units.ts'

/** Weighted mean of one number per row. Undefined (NaN) when the weights sum to 0. */
export function weightedMean(values: Float64Array, { weights }: Rows): number {
  let [sum, weight] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    const w = weights ? weights[i]! : 1
    sum += w * values[i]!
    weight += w
  }
  return sum / weight
}

/** The weighted mean without each unit in turn: (S − s_u) / (W − W_u), written about the mean so that no digits cancel. O(n). */
export function meansWithout(
  values: Float64Array,
  mean: number,
  rows: Rows,
): { without: Float64Array; ofUnits: Float64Array; total: number } {
  const units = unitsOf(rows, values.length)
  const [without, ofUnits] = [new Float64Array(units), new Float64Array(units)]
  let total = 0
  for (let i = 0; i < values.length; i++) {
    const unit = rows.groups ? rows.groups[i]! : i
    const weight = rows.weights ? rows.weights[i]! : 1
    without[unit]! += weight * (values[i]! - mean)
    ofUnits[unit]! += weight
    total += weight
  }
  for (let u = 0; u < units; u++) without[u] = mean - without[u]! / (total - ofUnits[u]!)
  return { without, ofUnits, total }
}

/**
 * Mean of one number per row with its interval: Student's t with n − 1 degrees of freedom; with weights or groups the delete-one jackknife of the
 * ratio Σwx/Σw (rows: (n−1)/n of statsmodels' HC3; groups of equal weight: statsmodels' cluster-robust variance exactly). `isSkewed`: with bounds for
 * rows of which few decide, as with rare positives. Needs two units.
 */
export function meanOf(values: Float64Array, rows: Rows, alpha: number, paired: boolean, isSkewed = false): Estimated {
  const n = values.length
  if (n < 2) return { undefined: `${n} rows: a mean needs two for its interval` }
  const t = paired ? 'paired t' : 't'
  if (rows.weights === undefined && rows.groups === undefined) {
    const { mean, variance } = meanVariance(values)
    if (!Number.isFinite(mean)) return { undefined: 'a value is not finite' }
    const se = Math.sqrt(variance / n)
    if (!isSkewed) return symmetric(mean, se, alpha, t, n - 1)
    return skewed(
      mean,
      se,
      values.map((value) => value - mean),
      alpha,
      t,
    )
  }
  const mean = weightedMean(values, rows)
  if (!Number.isFinite(mean)) return { undefined: 'a value is not finite' }
  const estimate = deleteOne(mean, meansWithout(values, mean, rows).without, rows, alpha, isSkewed)
  if ('undefined' in estimate) return estimate
  const of = rows.groups === undefined ? '' : ` over ${(unitsOf(rows, n)).toLocaleString('en')} groups`
  return { ...estimate, method: `${rows.weights === undefined ? '' : 'weighted '}${t}${of}` }
}
