import { logGamma } from './gamma.ts'
import { bisect } from './root.ts'

const safe = (value: number) => (Math.abs(value) < 1e-300 ? 1e-300 : value)

/** Regularised incomplete beta I_x(a, b), a and b > 0. Source: Numerical Recipes 6.4 (continued fraction by Lentz). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b
}

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / safe(1 + even * d)
    c = safe(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / safe(1 + odd * d)
    c = safe(1 + odd / c)
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return h
}

/**
 * Exact one-sided bounds of a proportion, `successes` of n, each missed with probability at most `level`.
 * Source: Clopper and Pearson 1934, Biometrika 26:404. n = 0 gives 0 and 1.
 */
export function clopperPearson(successes: number, n: number, level: number): { low: number; high: number } {
  const low = successes <= 0 ? 0 : bisect((p) => incompleteBeta(p, successes, n - successes + 1) - level, 0, 1)
  const high = successes >= n ? 1 : bisect((p) => level - incompleteBeta(1 - p, n - successes, successes + 1), 0, 1)
  return { low, high }
}
