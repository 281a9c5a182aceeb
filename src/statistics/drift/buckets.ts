import type { CategorySummary, NumberSummary } from './summary.ts'

/** Counts of reference and live window over the same buckets. */
export interface Buckets {
  reference: number[]
  live: number[]
}

const QUANTILES = 10
const FEWEST_EXPECTED = 5

/** Ten buckets of equal mass in the reference, fewer when values repeat; the outer two are open. Edges lie on bins of the reference. */
export function numberBuckets(reference: NumberSummary, live: NumberSummary): Buckets {
  const edges: number[] = []
  let below = 0
  for (const { high, count } of reference.bins.slice(0, -1)) {
    below += count
    while (edges.length + 1 < QUANTILES && below >= ((edges.length + 1) * reference.n) / QUANTILES) edges.push(high)
  }
  const distinct = [...new Set(edges)]
  const counted = ({ bins }: NumberSummary) => {
    const counts = new Array<number>(distinct.length + 1).fill(0)
    let bucket = 0
    for (const { low, high, count } of bins) {
      while (bucket < distinct.length && low + (high - low) / 2 > distinct[bucket]!) bucket++
      counts[bucket]! += count
    }
    return counts
  }
  return { reference: counted(reference), live: counted(live) }
}

/**
 * One bucket for each category of the reference; those expected fewer than 5 times on either side share one, with whatever has no count of its
 * own in a reference that does not list all its values. Live values new to a complete reference are in no bucket: they are unseen.
 */
export function categoryBuckets(reference: CategorySummary, live: CategorySummary): Buckets {
  const smaller = Math.min(1, live.n / reference.n)
  const rest = { reference: reference.otherCount, live: 0 }
  const buckets: Buckets = { reference: [], live: [] }
  let listed = 0
  for (const [category, count] of [...reference.counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const now = live.counts.get(category) ?? 0
    listed += now
    if (count * smaller >= FEWEST_EXPECTED) {
      buckets.reference.push(count)
      buckets.live.push(now)
    } else {
      rest.reference += count
      rest.live += now
    }
  }
  if (reference.otherCount > 0) rest.live += live.n - listed
  if (rest.reference > 0) {
    buckets.reference.push(rest.reference)
    buckets.live.push(rest.live)
  }
  return buckets
}
