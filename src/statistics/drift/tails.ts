import { upperGamma } from '../gamma.ts'
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

/** Expected counts from which a category's part of the distance is as for large samples. */
const MANY = 30

/** Probabilities of 0, 1, 2, … for a mean, as far as they matter. */
function poisson(mean: number): number[] {
  const found = [Math.exp(-mean)]
  for (let i = 1; i < mean + 8 * Math.sqrt(mean) + 12; i++) found.push((found[i - 1]! * mean) / i)
  return found
}

/** One category's part of the Jensen–Shannon divergence, bits. */
function part(p: number, q: number): number {
  const one = (share: number) => (share > 0 ? share * Math.log2((2 * share) / (p + q)) : 0)
  return (one(p) + one(q)) / 2
}

/** Mean and variance of a category's part, when it is expected so often among n and among m rows. */
function moments(often: number, seldom: number, n: number, m: number): { mean: number; variance: number } {
  const large = (1 / n + 1 / m) / (8 * Math.LN2)
  if (Math.min(often, seldom) > MANY) return { mean: large, variance: 2 * large * large }
  // A count that is large varies little beside one that is small.
  const xs = often > MANY ? [[often, 1] as const] : poisson(often).map((p, x) => [x, p] as const)
  const ys = seldom > MANY ? [[seldom, 1] as const] : poisson(seldom).map((p, y) => [y, p] as const)
  let [mean, squares] = [0, 0]
  for (const [x, px] of xs)
    for (const [y, py] of ys) {
      const value = part(x / n, y / m)
      mean += px * py * value
      squares += px * py * value * value
    }
  return { mean, variance: Math.max(0, squares - mean * mean) }
}

/**
 * P value of a Jensen–Shannon distance (base 2) between m rows and a reference of which the counts by category are known. The divergence of two samples of the
 * reference's shares has a mean and a variance, summed over categories with Poisson counts (so that rare ones count as what they are, where χ² with
 * k − 1 degrees of freedom is far too small), and is taken as Gamma with these; categories seen once say how much is on unseen ones (Good 1953,
 * Biometrika 40:237). `inflation` ≥ 1 widens that null.
 */
export function jensenShannonTail(effect: number, counts: readonly number[], m: number, inflation = 1): number {
  if (counts.length < 2) return 1
  const n = counts.reduce((sum, count) => sum + count, 0)
  const known = new Map<number, { mean: number; variance: number }>()
  let [mean, variance] = [counts.filter((count) => count === 1).length / n / 2, 0]
  for (const count of counts) {
    const found = known.get(count) ?? moments(count, (count * m) / n, n, m)
    known.set(count, found)
    mean += found.mean
    variance += found.variance
  }
  return upperGamma((mean * mean) / variance, (effect * effect * mean) / (inflation * variance))
}
