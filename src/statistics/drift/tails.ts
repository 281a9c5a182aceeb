import { chiSquaredTail } from '../gamma.ts'
import type { NumberSummary } from './summary.ts'

/**
 * Upper bound of the p value of a Wasserstein distance of two samples of one distribution, as for large samples: `effect` is W₁/σ of the reference, of n and
 * m rows. The mean is at most √(1/n + 1/m)·∫√(F(1 − F))dx (Jensen); above it the tail is Gaussian with the variance of the worst 1-Lipschitz
 * function, which is at most σ²(1/n + 1/m) (Borell–TIS: Borell 1975, Invent. Math. 30:207). `inflation` ≥ 1 widens the null's variance.
 */
export function wassersteinTail(effect: number, reference: NumberSummary, m: number, inflation = 1): number {
  const variance = inflation * (1 / reference.n + 1 / m)
  const beyond = effect - Math.sqrt(variance) * spread(reference)
  return beyond <= 0 ? 1 : Math.exp((-beyond * beyond) / (2 * variance))
}

/** ∫√(F(1 − F))dx in units of the standard deviation; a bin stands at its middle. */
function spread({ bins, n, sd }: NumberSummary): number {
  let [sum, below] = [0, 0]
  for (const [i, { low, high, count }] of bins.entries()) {
    below += count
    const next = bins[i + 1]
    if (next) sum += Math.sqrt((below / n) * (1 - below / n)) * ((next.low + next.high) / 2 - (low + high) / 2)
  }
  return sum / sd
}

/**
 * P value of a Jensen–Shannon distance (base 2) of two samples of one distribution over so many categories: 8 ln 2·JS²·nm/(n + m) ≈ χ² with one degree of
 * freedom less. Source: Menéndez et al. 1997, J. Franklin Inst. 334B:307. `inflation` ≥ 1 widens that null.
 */
export const jensenShannonTail = (effect: number, categories: number, n: number, m: number, inflation = 1): number =>
  categories < 2 ? 1 : chiSquaredTail((8 * Math.LN2 * effect * effect) / (inflation * (1 / n + 1 / m)), categories - 1)
