import { random } from '../random.ts'
import { type Estimated, symmetric } from './estimate.ts'
import type { Resampled } from './resampled.ts'

const GROUPS = 50

/** Leaves out one row of each cell in turn; n − 1 rows remain, and a cell counts as often as it has rows. */
function ofCells({ counts, value }: Resampled, observed: number): number | undefined {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const weights = Float64Array.from(counts)
  let squares = 0
  for (let k = 0; k < counts.length; k++) {
    weights[k] = counts[k]! - 1
    const left = value(weights)
    weights[k] = counts[k]!
    if (left === undefined) return undefined
    squares += counts[k]! * (left - observed) ** 2
  }
  return Math.sqrt(((n - 1) / n) * squares)
}

/** Leaves out one of 50 random groups of rows in turn. */
function ofGroups({ counts, value }: Resampled, observed: number, groups: number, seed: string): number | undefined {
  const source = random(seed)
  const rows = Int32Array.from(counts, (_, i) => i)
  for (let i = rows.length - 1; i > 0; i--) {
    const j = source.below(i + 1)
    const swap = rows[i]!
    rows[i] = rows[j]!
    rows[j] = swap
  }
  const weights = new Float64Array(counts.length)
  let squares = 0
  for (let group = 0; group < groups; group++) {
    weights.fill(1)
    for (let i = group; i < rows.length; i += groups) weights[rows[i]!] = 0
    const left = value(weights)
    if (left === undefined) return undefined
    squares += (left - observed) ** 2
  }
  return Math.sqrt(((groups - 1) / groups) * squares)
}

/**
 * Standard error by jackknife: delete one row (cells), or one of 50 random groups (rows; sound for quantiles too when groups are large), with
 * Student's t. Costs no resampling, so that many slices and many rows stay cheap, and has p values of any size.
 * Sources: Efron and Stein 1981, Ann. Stat. 9:586; Shao and Wu 1989, Ann. Stat. 17:1176.
 */
export function jackknife(source: Resampled, alpha: number, seed: string): Estimated {
  const { unit, counts, value } = source
  const observed = value(counts)
  if (observed === undefined) return { undefined: 'the metric has no value on these rows' }
  const groups = Math.min(GROUPS, counts.length)
  const se = unit === 'cells' ? ofCells(source, observed) : ofGroups(source, observed, groups, seed)
  if (se === undefined || (groups < 2 && unit === 'rows')) return { undefined: 'the metric rests on a single row' }
  if (unit === 'cells') return symmetric(observed, se, alpha, 'jackknife of rows')
  return symmetric(observed, se, alpha, `jackknife of ${groups} groups of rows`, groups - 1)
}
