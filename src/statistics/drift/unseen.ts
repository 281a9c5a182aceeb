import { type Effect, proportionsTest } from './missing.ts'
import { type CategorySummary, isNumeric, type NumberSummary, type Summary } from './summary.ts'

/** Live values outside the bins that the reference spans; a bin that only touches them is outside. */
const outside = ({ bins }: NumberSummary, live: NumberSummary): number => {
  const [least, most] = [bins[0]!.low, bins.at(-1)!.high]
  const isOutside = ({ low, high }: { low: number; high: number }) =>
    low < high ? high <= least || low >= most : high < least || low > most
  return live.bins.reduce((sum, bin) => sum + (isOutside(bin) ? bin.count : 0), 0)
}

/** P(at least k of m new values outside the range of n old ones), for one and the same continuous distribution: Beta-binomial(m, 2, n − 1). */
export function exceedance(k: number, n: number, m: number): number {
  if (k <= 0) return 1
  if (n < 2) return 1
  let mass = ((n - 1) * n) / ((n - 1 + m) * (n + m))
  let below = 0
  for (let i = 0; i < k; i++) {
    below += mass
    mass *= ((m - i) * (i + 2)) / ((i + 1) * (n + m - i - 2))
  }
  return Math.max(0, 1 - below)
}

/** Against the share of categories that the reference saw once, which estimates what it has not seen. Source: Good 1953, Biometrika 40:237. */
function newCategories(reference: CategorySummary, live: CategorySummary): Effect | undefined {
  if (reference.otherCount > 0) return undefined
  let [seen, once] = [0, 0]
  for (const [category, count] of reference.counts) {
    seen += live.counts.get(category) ?? 0
    if (count === 1) once++
  }
  const unseen = live.n - seen
  const effect = unseen / live.n - once / reference.n
  return effect > 0 ? { effect, p: proportionsTest(once, reference.n, unseen, live.n) } : { effect: 0, p: 1 }
}

/**
 * Mass on values the reference has not seen: numbers beyond its range, categories it does not have. Undefined when a side has no values, or the
 * reference does not list all its categories. Columns of different kinds are unseen altogether (effect 1).
 */
export function unseenMass(reference: Summary, live: Summary): Effect | undefined {
  if (reference.n === 0 || live.n === 0) return undefined
  if (isNumeric(reference) !== isNumeric(live)) return { effect: 1, p: 0 }
  if (!isNumeric(reference)) return isNumeric(live) ? undefined : newCategories(reference, live)
  if (!isNumeric(live)) return undefined
  const count = outside(reference, live)
  return { effect: count / live.n, p: exceedance(count, reference.n, live.n) }
}
