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

/**
 * Against the share of categories that the reference saw once, which estimates what it has not seen (Good 1953, Biometrika 40:237). That estimate
 * varies more than a share of `once` rows would: by the categories seen twice too, so it counts as one of fewer rows (Esty 1983, Ann. Stat. 11:905).
 */
function newCategories(reference: CategorySummary, live: CategorySummary): Effect | undefined {
  if (reference.otherCount > 0) return undefined
  let [seen, once, twice] = [0, 0, 0]
  for (const [category, count] of reference.counts) {
    seen += live.counts.get(category) ?? 0
    if (count === 1) once++
    if (count === 2) twice++
  }
  const unseen = live.n - seen
  const effect = unseen / live.n - once / reference.n
  if (effect <= 0) return { effect: 0, p: 1 }
  const binomial = once * (1 - once / reference.n)
  const kept = binomial > 0 ? binomial / (binomial + 2 * twice) : 1
  return { effect, p: proportionsTest(kept * once, kept * reference.n, unseen, live.n) }
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
