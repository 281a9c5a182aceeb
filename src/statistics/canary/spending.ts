import { normalCdf, normalQuantile } from '../normal.ts'

/**
 * One-sided level of look k of `looks` (k = 1 …): the part of `alpha` that Lan and DeMets' O'Brien–Fleming spending function releases there,
 * α(t_k) − α(t_{k−1}) with α(t) = 2 − 2Φ(z_{α/2}/√t). The levels of all looks sum to `alpha`, so that by Boole's inequality all looks together
 * err at most `alpha` of the time, however they depend on each other. That is simpler than joint boundaries, and a little stricter.
 * Source: Lan and DeMets 1983, Biometrika 70:659.
 */
export function lookAlpha(look: number, looks: number, alpha: number): number {
  if (!Number.isInteger(look) || look < 1 || look > looks) throw new RangeError(`look ${look} of ${looks}`)
  const z = normalQuantile(alpha / 2)
  const spent = (t: number) => (t > 0 ? 2 * normalCdf(z / Math.sqrt(t)) : 0)
  return spent(look / looks) - spent((look - 1) / looks)
}
