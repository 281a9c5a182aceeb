import { multinomial } from '../binomial.ts'
import { normalQuantile } from '../normal.ts'
import { meanVariance, quantileOfSorted } from '../quantile.ts'
import { random } from '../random.ts'
import { type Grid, gridOf, onGrid, wasserstein } from './grid.ts'
import { type GuardOptions, type GuardResult, judgeGuard } from './guard.ts'

const DRAWS = 1000
const FEWEST_BEYOND = 10

/** How far the answers of two models lie apart on the evaluation rows. */
export interface Offline {
  /** W₁ in units of sigma. */
  distance: number
  /** Standard error of the distance (paired bootstrap of rows). */
  se: number
  /** Standard deviation of production's answers there, the unit of all distances; in the predictions' unit. */
  sigma: number
}

/** Offline distance of two models on the same n evaluation rows. Undefined when production's answers do not vary, or without two rows. */
export function offlineDistance(production: Float64Array, candidate: Float64Array, seed: string): Offline | undefined {
  const sigma = Math.sqrt(meanVariance(production).variance)
  if (!(sigma > 0)) return undefined
  const grid = gridOf(production, candidate)
  const [codesP, codesC] = [grid.codes(production), grid.codes(candidate)]
  const pairs = new Map<number, number>()
  codesP.forEach((code, i) => {
    const key = code * grid.points.length + codesC[i]!
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
  })
  const counts = Float64Array.from(pairs.values())
  const drawn = new Float64Array(counts.length)
  const source = random(seed)
  const keys = [...pairs.keys()]
  const distances = Float64Array.from({ length: 200 }, () => {
    multinomial(source, counts, drawn)
    const [p, c] = [new Float64Array(grid.points.length), new Float64Array(grid.points.length)]
    keys.forEach((key, k) => {
      p[Math.floor(key / grid.points.length)]! += drawn[k]!
      c[key % grid.points.length]! += drawn[k]!
    })
    return wasserstein(grid, p, c) / sigma
  })
  const distance = wasserstein(grid, onGrid(grid, production), onGrid(grid, candidate)) / sigma
  return { distance, se: Math.sqrt(meanVariance(distances).variance), sigma }
}

/** Quantile 1 − level of how far the samples lie from where they were drawn, in σ: both bootstrap distances added. */
function noise(grid: Grid, samples: readonly Float64Array[], level: number, seed: string): number {
  const source = random(seed)
  const drawn = new Float64Array(grid.points.length)
  const draws = Float64Array.from({ length: DRAWS }, () =>
    samples.reduce((sum, counts) => {
      multinomial(source, counts, drawn)
      return sum + wasserstein(grid, counts, drawn)
    }, 0),
  )
  if (level * DRAWS >= FEWEST_BEYOND) return quantileOfSorted(draws.sort(), 1 - level)!
  const { mean, variance } = meanVariance(draws)
  return mean - normalQuantile(level) * Math.sqrt(variance)
}

/**
 * Whether the answers of canary and stable lie further apart now than on the evaluation rows: harm = live distance − offline distance, in σ.
 * By the triangle inequality the true live distance differs from the measured one by at most the distances of both samples from their sources,
 * whose 1 − level quantile a seeded bootstrap gives. That holds for few requests too, where W₁ itself is biased upwards.
 */
export function predictionGuard(
  stable: Float64Array,
  canary: Float64Array,
  offline: Offline | undefined,
  options: GuardOptions & { seed: string },
): GuardResult {
  const of = { name: 'prediction_drift' as const, stable: offline?.distance, allowed: options.allowed, events: canary.length }
  if (!offline || stable.length < 2 || canary.length < 2)
    return judgeGuard({ ...of, canary: undefined, harm: undefined, low: undefined, high: undefined }, options)
  const grid = gridOf(stable, canary)
  const samples = [onGrid(grid, stable), onGrid(grid, canary)]
  const live = wasserstein(grid, samples[0]!, samples[1]!) / offline.sigma
  const harm = live - offline.distance
  const reach = noise(grid, samples, options.level, options.seed) / offline.sigma
  const width = Math.hypot(reach, normalQuantile(options.level) * offline.se)
  return judgeGuard({ ...of, canary: live, harm, low: harm - width, high: harm + width }, options)
}
