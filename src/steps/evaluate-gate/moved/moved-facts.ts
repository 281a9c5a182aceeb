import type { Buckets } from '../../buckets.ts'
import { bucketsOf } from '../../buckets.ts'
import type { SliceVerdicts } from '../decision.ts'
import { type MovedColumn, mostMoved } from './most-moved.ts'
import type { SliceProfile, Within } from './slice-profile.ts'

/** The column of the training data that moved most inside the slices that block: where a reviewer should look. */
export interface Moved {
  column: string
  /** W1 in production's standard deviations, or the Jensen–Shannon distance of texts. */
  effect: number
  unit: MovedColumn['unit']
  /** How many slices block. */
  slices: number
  /** Shares at both times; of texts there are none. */
  buckets?: Buckets | undefined
  /** The text whose share changed most, where the column holds texts. */
  text?: { value: string; before: number; now: number } | undefined
}

/** Looks within the blocking slices of the slice column that has most of them. Undefined when none blocks or nothing moved. */
export function movedWithin(
  judged: readonly SliceVerdicts[],
  before: SliceProfile | undefined,
  now: SliceProfile | undefined,
): Moved | undefined {
  if (!before || !now) return undefined
  const blocking = judged.flatMap(({ slices }) => slices.filter(({ blocks }) => blocks))
  const columns = [...new Set(blocking.map(({ column }) => column))].map((column) => ({
    column,
    levels: [...new Set(blocking.filter((slice) => slice.column === column).map(({ level }) => level))],
  }))
  const [most] = columns.sort((a, b) => b.levels.length - a.levels.length)
  if (!most) return undefined
  const { levels } = most
  const found = mostMoved(before, now, most.column, levels)
  return found && { ...shapeOf(found), column: found.column, effect: found.effect, unit: found.unit, slices: levels.length }
}

function shapeOf({ before, now }: MovedColumn): Pick<Moved, 'buckets' | 'text'> {
  if (before.kind === 'numbers' && now.kind === 'numbers')
    return { buckets: bucketsOf(valuesOf(before), valuesOf(now), before.whole && now.whole) }
  if (before.kind !== 'texts' || now.kind !== 'texts') return {}
  const share = ({ counts, n }: typeof before, value: string) => (counts.find(([name]) => name === value)?.[1] ?? 0) / (n || 1)
  const values = [...new Set([...before.counts, ...now.counts].map(([name]) => name))]
  const changes = values.map((value) => ({ value, before: share(before, value), now: share(now, value) }))
  return { text: changes.sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))[0] }
}

function valuesOf({ bins, n }: Extract<Within, { kind: 'numbers' }>): Parameters<typeof bucketsOf>[0] {
  const values = bins.map(([low, high, count]) => ({ value: (low + high) / 2, count }))
  const quantile = (p: number): number => {
    let below = 0
    for (const { value, count } of values) {
      below += count
      if (below >= p * n && below > 0) return value
    }
    return values.at(-1)?.value ?? Number.NaN
  }
  return { bins: values, quantile }
}
