import type { Rows } from '../metrics/sample.ts'
import { random } from '../random.ts'
import type { Drawable } from './draws.ts'
import { type Estimated, symmetric } from './estimate.ts'
import { deleteOne } from './replicates.ts'
import { skewed } from './skewed.ts'

const PARTS = 50
/** Groups above which parts of several are left out instead of single ones. */
const MOST_GROUPS = 100
/** Work up to which units of a smooth metric are left out one by one: parts are fewer, and hide which units decide. */
const MOST_WORK = 20_000_000

/** What is known of the metric: nothing, that it is smooth (no quantile), or that it is smooth and few units may decide, as with rare positives. */
export type Kind = 'any' | 'smooth' | 'rare'

/** Leaves out one row of each cell in turn; n − 1 rows remain, and a cell counts as often as it has rows. */
function ofCells({ counts, without }: Drawable, value: number, alpha: number, isSkewed: boolean): Estimated {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const influence = without().map((left) => value - left)
  const se = Math.sqrt(((n - 1) / n) * influence.reduce((sum, one, k) => sum + counts[k]! * one * one, 0))
  if (Number.isNaN(se) || n < 2) return { undefined: 'the metric rests on a single row' }
  const method = 'jackknife of rows'
  return isSkewed ? skewed(value, se, influence, alpha, method, counts) : symmetric(value, se, alpha, method, n - 1)
}

/** The value without each of `parts` random parts of equally many units. */
function withoutParts({ counts, value }: Drawable, parts: number, seed: string): Float64Array {
  const source = random(seed)
  const units = Int32Array.from(counts, (_, i) => i)
  for (let i = units.length - 1; i > 0; i--) {
    const j = source.below(i + 1)
    const swap = units[i]!
    units[i] = units[j]!
    units[j] = swap
  }
  const times = new Float64Array(counts.length)
  return Float64Array.from({ length: parts }, (_, part) => {
    times.fill(1)
    for (let i = part; i < units.length; i += parts) times[units[i]!] = 0
    return value(times) ?? Number.NaN
  })
}

/**
 * Standard error by jackknife, with Student's t: delete one row (cells), one group of up to 100, or one of 50 random parts of the rows or
 * groups (sound for quantiles too when parts are large). Costs no resampling, so that many slices and many rows stay cheap, and has p values of
 * any size. Where few may decide, with bounds for skewness. Sources: Efron and Stein 1981, Ann. Stat. 9:586; Shao and Wu 1989, Ann. Stat. 17:1176.
 */
export function jackknife(source: Drawable, rows: Rows, alpha: number, seed: string, kind: Kind = 'any'): Estimated {
  const { unit, counts, value } = source
  const observed = value(counts)
  if (observed === undefined) return { undefined: 'the metric has no value on these rows' }
  if (unit === 'cells') return ofCells(source, observed, alpha, kind === 'rare')
  if (kind === 'any' ? unit === 'groups' && counts.length <= MOST_GROUPS : source.workWithout <= MOST_WORK)
    return deleteOne(observed, source.without(), rows, alpha, kind === 'rare')
  const parts = Math.min(PARTS, counts.length)
  const estimated = deleteOne(observed, withoutParts(source, parts, seed), {}, alpha)
  return 'undefined' in estimated ? estimated : { ...estimated, method: `jackknife of ${parts} parts of the ${unit}` }
}
