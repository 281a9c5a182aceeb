import type { Rows } from '../metrics/sample.ts'
import type { Estimated } from './estimate.ts'
import { meansWithout, weightedMean } from './means.ts'
import { mcnemar, tango, wilson } from './tango.ts'
import { unitsOf } from './units.ts'

/** Whether every number is 0 or 1, so that their mean is a share. */
export const areHits = (values: Float64Array): boolean => values.every((value) => value === 0 || value === 1)

/** Weighted counts of one model's hits, and with `after` of rows gained and lost. Weights average to 1 over the n rows. */
function count(before: Float64Array, { weights }: Rows, after?: Float64Array) {
  let [hits, gained, lost, total] = [0, 0, 0, 0]
  for (let i = 0; i < before.length; i++) {
    const weight = weights ? weights[i]! : 1
    total += weight
    hits += weight * before[i]!
    if (after && after[i]! > before[i]!) gained += weight
    if (after && after[i]! < before[i]!) lost += weight
  }
  return { hits: hits / total, gained: gained / total, lost: lost / total }
}

/**
 * Number of independent rows that are worth as much as these n weighted, grouped ones: n* = (spread + 2/n) / (v + 2/(nU)), with `spread` the variance
 * of one row, v the jackknife variance of the mean times (U−1)/U, U units. One pseudo row each way, taken to be all its unit, keeps n* defined and
 * cautious where (almost) nothing differs: then it is U. Exactly n for equal independent rows, never more than n.
 * Sources: Rao and Scott 1981, JASA 76:221; Korn and Graubard 1998, Survey Methodology 24:193; Bonett and Price 2012, BJMSP 65:479.
 */
function effectiveRows(values: Float64Array, rows: Rows, spread: number): number {
  const mean = weightedMean(values, rows)
  const { without } = meansWithout(values, mean, rows)
  const units = without.length
  let squares = 0
  for (let u = 0; u < units; u++) squares += (((units - 1) / units) * (without[u]! - mean)) ** 2
  const n = values.length
  return Math.min(n, (spread + 2 / n) / (squares + 2 / n / units))
}

/**
 * Share of hits (one number per row, each 0 or 1), or with `after` the difference of two on the same rows: Wilson's and Tango's score intervals.
 * With weights or groups they are taken at the effective number of rows, with Student's t of units − 1 degrees of freedom in place of z.
 */
export function shareOf(rows: Rows, alpha: number, before: Float64Array, after?: Float64Array): Estimated {
  const n = before.length
  const { hits, gained, lost } = count(before, rows, after)
  if (rows.weights === undefined && rows.groups === undefined)
    return after ? tango(Math.round(gained * n), Math.round(lost * n), n, alpha) : wilson(Math.round(hits * n), n, alpha)
  const units = unitsOf(rows, n)
  if (units < 2) return { undefined: 'all rows belong to one group: an interval needs two' }
  const of = rows.groups === undefined ? 'weighted rows' : `${units.toLocaleString('en')} groups`
  if (after) {
    const spread = gained + lost - (gained - lost) ** 2
    const worth = effectiveRows(
      after.map((hit, i) => hit - before[i]!),
      rows,
      spread,
    )
    return { ...tango(gained * worth, lost * worth, worth, alpha, units - 1), value: gained - lost, method: `Tango score over ${of}` }
  }
  const worth = effectiveRows(before, rows, hits * (1 - hits))
  return { ...wilson(hits * worth, worth, alpha, units - 1), value: hits, method: `Wilson score over ${of}` }
}

/** Exact McNemar p of two models' hits, where rows are independent and count alike; nothing otherwise. */
export function exactTest(rows: Rows, before: Float64Array, after?: Float64Array): { mcnemar?: number } {
  if (after === undefined || rows.weights !== undefined || rows.groups !== undefined) return {}
  const { gained, lost } = count(before, rows, after)
  return { mcnemar: mcnemar(Math.round(gained * before.length), Math.round(lost * before.length)) }
}
