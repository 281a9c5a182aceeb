import { upperGamma } from './gamma.ts'
import { bisect } from './root.ts'

/** Φ(z), the standard normal distribution function; keeps its relative precision in the lower tail. */
export const normalCdf = (z: number): number => {
  const tail = upperGamma(0.5, (z * z) / 2) / 2
  return z < 0 ? tail : 1 - tail
}

/** z with Φ(z) = p, 0 < p < 1; infinite at 0 and 1. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY
  if (p >= 1) return Number.POSITIVE_INFINITY
  if (p > 0.5) return -normalQuantile(1 - p)
  return bisect((z) => normalCdf(z) - p, -40, 0)
}
