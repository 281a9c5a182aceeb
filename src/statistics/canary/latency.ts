import { incompleteBeta } from '../beta.ts'
import { type GuardOptions, type GuardResult, judgeGuard } from './guard.ts'

const P = 0.95

/** The 95th percentile (nearest rank) of ascending values, with distribution-free bounds from order statistics. */
interface P95 {
  value: number
  low: number | undefined
  high: number | undefined
}

/** P(Binomial(n, p) ≥ k). */
const atLeast = (k: number, n: number, p: number) => (k <= 0 ? 1 : k > n ? 0 : incompleteBeta(p, k, n - k + 1))

/**
 * Bounds of a quantile, each missed with probability at most `level`: the k-th smallest value is a lower bound when fewer than k values lie
 * below the quantile with probability ≤ level. Undefined where no value is far enough out. Source: Conover 1999, section 3.2.
 */
function p95(sorted: Float64Array, level: number): P95 {
  const n = sorted.length
  const value = sorted[Math.max(0, Math.ceil(P * n) - 1)]!
  let [below, above] = [0, n + 1]
  for (let [least, most] = [0, n]; least <= most; ) {
    const k = (least + most) >> 1
    if (1 - atLeast(k, n, P) <= level) [below, least] = [k, k + 1]
    else most = k - 1
  }
  for (let [least, most] = [1, n]; least <= most; ) {
    const k = (least + most) >> 1
    if (atLeast(k, n, P) <= level) [above, most] = [k, k - 1]
    else least = k + 1
  }
  return { value, low: below > 0 ? sorted[below - 1] : undefined, high: above <= n ? sorted[above - 1] : undefined }
}

/** Latency guard with the shares that the report explains it by. */
export interface LatencyResult extends GuardResult {
  /** Share of requests slower than allowed · stable's p95. */
  slower: { stable: number; canary: number } | undefined
}

const slowerThan = (limit: number, values: Float64Array) =>
  values.reduce((count, value) => count + (value > limit ? 1 : 0), 0) / values.length

/**
 * Ratio of the canary's p95 latency to stable's (same unit, positive), with an interval from both sides' order statistics combined on the log
 * scale (Zou and Donner 2008, Statistics in Medicine 27:1693). `low` above `allowed` says the same as: significantly more than 5 % of the canary's
 * answers are slower than `allowed` times stable's p95. Early looks at small levels have no upper bound yet, and hold.
 */
export function latencyGuard(stable: Float64Array, canary: Float64Array, options: GuardOptions): LatencyResult {
  const of = { name: 'latency_p95' as const, allowed: options.allowed, events: canary.length }
  if (stable.length === 0 || canary.length === 0) {
    const none = { stable: undefined, canary: undefined, harm: undefined, low: undefined, high: undefined }
    return { ...judgeGuard({ ...of, ...none }, options), slower: undefined }
  }
  const [before, now] = [p95(stable.toSorted(), options.level), p95(canary.toSorted(), options.level)]
  const harm = now.value / before.value
  const bound = (near: number | undefined, far: number | undefined, sign: number) =>
    near === undefined || far === undefined
      ? undefined
      : harm * Math.exp(sign * Math.hypot(Math.log(near / now.value), Math.log(far / before.value)))
  const [low, high] = [bound(now.low, before.high, -1), bound(now.high, before.low, 1)]
  const limit = options.allowed * before.value
  const slower = { stable: slowerThan(limit, stable), canary: slowerThan(limit, canary) }
  return { ...judgeGuard({ ...of, stable: before.value, canary: now.value, harm, low, high }, options), slower }
}
