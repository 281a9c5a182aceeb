import { binsOf, finiteCount, momentsOf } from './quantile.ts'
import { kindOf, type Sketch } from './sketch.ts'

/** A column of numbers, for drift: finite values in fine bins. */
export interface NumberSummary {
  /** Finite values. */
  n: number
  nulls: number
  /** Sorted; a bin is at most 0.8 % wide. */
  bins: { low: number; high: number; count: number }[]
  mean: number
  sd: number
}

/** A column of categories, for drift. */
export interface CategorySummary {
  /** Cells that are not null. */
  n: number
  nulls: number
  counts: Map<string, number>
  /** Cells of values that have no count of their own. */
  otherCount: number
}

/** Categories kept by name when a caller does not say. */
export const SHOWN_CATEGORIES = 1000

/** The finite numbers in at most `most` bins, neighbours put together where there are more (all bins when absent). */
export function histogram(sketch: Sketch, most = Number.POSITIVE_INFINITY): NumberSummary['bins'] {
  const bins = binsOf(sketch).map(({ low, high, count }) => ({ low, high, count }))
  const share = Math.ceil(bins.length / Math.max(1, most))
  if (share <= 1) return bins
  const joined: NumberSummary['bins'] = []
  for (let i = 0; i < bins.length; i += share) {
    const part = bins.slice(i, i + share)
    joined.push({ low: part[0]!.low, high: part.at(-1)!.high, count: part.reduce((sum, bin) => sum + bin.count, 0) })
  }
  return joined
}

/**
 * Counts by category, the `most` frequent ones (ties by text); the rest is `other`. Booleans count as true and false, and numbers of a mixed
 * column by the middle of their bin.
 */
export function categoriesOf(sketch: Sketch, most = SHOWN_CATEGORIES): { counts: Map<string, number>; other: number } {
  const all = new Map(sketch.texts?.counts)
  const onlyBooleans = kindOf(sketch) === 'boolean'
  for (const { value, count } of binsOf(sketch)) {
    const name = onlyBooleans ? String(value === 1) : String(value)
    all.set(name, (all.get(name) ?? 0) + count)
  }
  const ranked = [...all].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const rest = ranked.slice(most).reduce((sum, [, count]) => sum + count, 0)
  return { counts: new Map(ranked.slice(0, most)), other: rest + (sketch.texts?.other ?? 0) }
}

/** A number summary of numbers and dates, a category summary of everything else. Look at `bins` to tell them apart. */
export function summarise(sketch: Sketch): NumberSummary | CategorySummary {
  const kind = kindOf(sketch)
  const { nulls } = sketch
  if (kind === 'integer' || kind === 'number' || kind === 'date')
    return { n: finiteCount(sketch), nulls, bins: histogram(sketch), ...momentsOf(sketch) }
  const { counts, other } = categoriesOf(sketch)
  return { n: sketch.count - nulls, nulls, counts, otherCount: other }
}
