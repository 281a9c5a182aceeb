import type { Rows } from '../metrics/sample.ts'
import { type Estimated, symmetric } from './estimate.ts'
import { skewed } from './skewed.ts'
import { unitName } from './units.ts'

/**
 * Delete-one-unit jackknife: `without[u]` is the value when unit u (a row, or a group of rows) is left out. se² = (U − 1)/U · Σ (without − value)²,
 * bounds by Student's t with U − 1 degrees of freedom. Around the value, not the replicates' mean: with groups this is CV₃, the most reliable of
 * the cluster-robust variances when groups are few or unequal. For a mean over equal rows it is the paired t to the last digits.
 * `isSkewed`: with bounds for units of which few decide, as with rare positives.
 * Sources: Efron and Stein 1981, Ann. Stat. 9:586; MacKinnon, Nielsen and Webb 2023, J. Appl. Econometrics 38:671.
 */
export function deleteOne(value: number, without: Float64Array, rows: Rows, alpha: number, isSkewed = false): Estimated {
  const units = without.length
  if (units < 2) return { undefined: `all rows are one ${unitName(rows).slice(0, -1)}: an interval needs two` }
  let squares = 0
  for (let u = 0; u < units; u++) squares += (without[u]! - value) ** 2
  if (!Number.isFinite(squares)) return { undefined: `the metric rests on a single ${unitName(rows).slice(0, -1)}` }
  const method = `jackknife of ${rows.groups === undefined ? 'rows' : `${units.toLocaleString('en')} groups`}`
  const se = Math.sqrt(((units - 1) / units) * squares)
  if (!isSkewed) return symmetric(value, se, alpha, method, units - 1)
  return skewed(
    value,
    se,
    without.map((one) => value - one),
    alpha,
    method,
  )
}
