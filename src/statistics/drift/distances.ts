import type { NumberSummary } from './summary.ts'

/**
 * Jensen–Shannon divergence of two lists of counts or shares over the same categories, base 2: 0 equal, 1 disjoint. Its root is the distance.
 * Undefined when a side sums to 0. Source: Lin 1991, IEEE Trans. Inf. Theory 37:145.
 */
export function jensenShannon(a: readonly number[], b: readonly number[]): number | undefined {
  const [sumA, sumB] = [total(a), total(b)]
  if (sumA <= 0 || sumB <= 0) return undefined
  const part = (p: number, middle: number) => (p > 0 ? p * Math.log2(p / middle) : 0)
  const divergence = a.reduce((sum, count, i) => {
    const [p, q] = [count / sumA, b[i]! / sumB]
    return sum + (part(p, (p + q) / 2) + part(q, (p + q) / 2)) / 2
  }, 0)
  return Math.min(1, Math.max(0, divergence))
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

/**
 * Wasserstein distance of order 1 (in the column's unit) and Kolmogorov–Smirnov distance (0 to 1) of two columns of numbers; a bin stands at
 * its middle. Undefined when a side has no value. O(number of bins).
 */
export function numberDistances(a: NumberSummary, b: NumberSummary): { wasserstein: number; ks: number } | undefined {
  if (a.n === 0 || b.n === 0) return undefined
  const middle = ({ low, high }: { low: number; high: number }) => low + (high - low) / 2
  let [i, j, shareA, shareB, wasserstein, ks] = [0, 0, 0, 0, 0, 0]
  let last = Number.NaN
  while (i < a.bins.length || j < b.bins.length) {
    const [nextA, nextB] = [a.bins[i], b.bins[j]]
    const place = Math.min(nextA ? middle(nextA) : Number.POSITIVE_INFINITY, nextB ? middle(nextB) : Number.POSITIVE_INFINITY)
    const gap = Math.abs(shareA - shareB)
    if (!Number.isNaN(last)) wasserstein += gap * (place - last)
    if (nextA && middle(nextA) === place) shareA += a.bins[i++]!.count / a.n
    if (nextB && middle(nextB) === place) shareB += b.bins[j++]!.count / b.n
    ks = Math.max(ks, Math.abs(shareA - shareB))
    last = place
  }
  return { wasserstein, ks }
}
