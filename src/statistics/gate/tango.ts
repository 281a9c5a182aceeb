import { normalCdf, normalQuantile } from '../normal.ts'
import { bisect } from '../root.ts'
import { studentCdf, studentQuantile } from '../student.ts'
import type { Estimate } from './estimate.ts'

/** Score of "the true difference is x" when of n rows `gained` are right only now and `lost` were right only before. */
function score(gained: number, lost: number, n: number, x: number): number {
  const b = -gained - lost + (2 * n - gained + lost) * x
  const q = (Math.sqrt(Math.max(0, b * b + 8 * n * lost * x * (1 - x))) - b) / (4 * n)
  const variance = n * (2 * q + x * (1 - x))
  const distance = gained - lost - n * x
  return variance > 0 ? distance / Math.sqrt(variance) : Math.sign(distance) * Number.POSITIVE_INFINITY || 0
}

/** The reference distribution of a score: standard normal, or Student's t where `df` is given. */
const reference = (alpha: number, df: number | undefined) => ({
  z: df === undefined ? -normalQuantile(alpha) : -studentQuantile(alpha, df),
  cdf: (z: number) => (df === undefined ? normalCdf(z) : studentCdf(z, df)),
})

/**
 * Difference of two paired proportions (share right now − before) with Tango's score interval; not degenerate when nothing differs.
 * `df`: Student's t in place of z, for an effective n (any n > 0). Source: Tango 1998, Statistics in Medicine 17:891.
 */
export function tango(gained: number, lost: number, n: number, alpha: number, df?: number): Estimate {
  const { z, cdf } = reference(alpha, df)
  const value = (gained - lost) / n
  return {
    value,
    se: Math.sqrt(Math.max(0, (gained + lost) / n - value * value) / n),
    low: bisect((x) => z - score(gained, lost, n, x), -1, value),
    high: bisect((x) => -z - score(gained, lost, n, x), value, 1),
    below: (x) => cdf(score(gained, lost, n, x)),
    above: (x) => cdf(-score(gained, lost, n, x)),
    method: 'Tango score',
  }
}

/** One proportion with Wilson's score interval. `df` as for Tango. Source: Wilson 1927, JASA 22:209. n > 0. */
export function wilson(successes: number, n: number, alpha: number, df?: number): Estimate {
  const { z, cdf } = reference(alpha, df)
  const value = successes / n
  const centre = (value + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n))
  const standard = (x: number) =>
    x <= 0 || x >= 1 ? (value - x) * Number.POSITIVE_INFINITY || 0 : (value - x) / Math.sqrt((x * (1 - x)) / n)
  return {
    value,
    se: Math.sqrt((value * (1 - value)) / n),
    low: Math.max(0, centre - reach),
    high: Math.min(1, centre + reach),
    below: (x) => cdf(standard(x)),
    above: (x) => cdf(-standard(x)),
    method: 'Wilson score',
  }
}

/** Exact McNemar test, two-sided: p value of "gains and losses are equally likely". Source: McNemar 1947; 1 when nothing differs. */
export function mcnemar(gained: number, lost: number): number {
  const n = gained + lost
  const least = Math.min(gained, lost)
  let [mass, sum] = [0, 0]
  for (let k = 0; k <= least; k++) {
    mass = k === 0 ? -n * Math.LN2 : mass + Math.log((n - k + 1) / k)
    sum += Math.exp(mass)
  }
  return Math.min(1, 2 * sum)
}
