import { metrics } from '../metrics/metrics.ts'
import { type MetricName, rowsOf, type Sample } from '../metrics/sample.ts'
import { normalQuantile } from '../normal.ts'
import type { Estimate } from './estimate.ts'
import { estimateDifference, type MethodOptions } from './method.ts'

/** Oriented so that more is better, with bounds L and U of Δ and margin m: L > 0; L > −m; U < −m; neither. */
export type State = 'superior' | 'non-inferior' | 'inferior' | 'inconclusive'

/** How a comparison is made. */
export interface CompareOptions extends MethodOptions {
  /** Largest loss that does not matter, ≥ 0, in the metric's unit. 0 asks for an improvement. */
  margin: number
}

/** Candidate against production on the same n rows. */
export interface Comparison {
  metric: MetricName
  n: number
  /** Undefined where the metric has no value. */
  production: number | undefined
  candidate: number | undefined
  /** Raw candidate − production, whatever the direction, with its two-sided 1 − 2·alpha interval. */
  delta: number | undefined
  low: number | undefined
  high: number | undefined
  state: State
  /** Rows that would settle an inconclusive comparison with 80 % power, if the difference is as seen; absent when none would. */
  needed?: number
  /** How the interval was made; empty when there is none. */
  method: string
  /** Why there is no interval. */
  reason?: string
}

const POWER = 0.8

/** State of an interval, given the direction of the metric and the margin. */
export function stateOf({ low, high }: Pick<Estimate, 'low' | 'high'>, better: 'higher' | 'lower', margin: number): State {
  const [worst, best] = better === 'higher' ? [low, high] : [-high, -low]
  if (worst > 0) return 'superior'
  if (worst > -margin) return 'non-inferior'
  return best < -margin ? 'inferior' : 'inconclusive'
}

/** n = (z₁₋α + z₁₋β)² σ² / distance²; `spread` is σ of one row. Undefined when the difference lies on the margin. */
export function neededRows(spread: number, distance: number, alpha: number, power = POWER): number | undefined {
  const n = (((normalQuantile(1 - alpha) + normalQuantile(power)) * spread) / distance) ** 2
  return Number.isFinite(n) ? Math.max(1, Math.ceil(n)) : undefined
}

const identical = ({ production, candidate }: Sample): boolean =>
  production.length === candidate.length && production.every((answer: number, i: number) => answer === candidate[i])

/**
 * Paired comparison of two models by one metric, with one-sided bounds at `alpha` each. Deterministic: equal inputs and seed, equal bytes.
 * A metric without value gives `inconclusive` with a reason. Models that answer the same on every row differ by exactly 0.
 */
export function compare(metric: MetricName, sample: Sample, options: CompareOptions): Comparison {
  const { better } = metrics[metric]
  const n = rowsOf(sample.truth)
  const { production, candidate, difference } = estimateDifference(metric, sample, options)
  const of = { metric, n, production, candidate }
  if ('undefined' in difference || production === undefined || candidate === undefined) {
    const reason = 'undefined' in difference ? difference.undefined : 'no value'
    return { ...of, delta: undefined, low: undefined, high: undefined, state: 'inconclusive', method: '', reason }
  }
  const same = identical(sample)
  const { low, high, method } = same ? { low: 0, high: 0, method: 'identical answers' } : difference
  const state = stateOf({ low, high }, better, options.margin)
  const delta = candidate - production
  const distance = (better === 'higher' ? delta : -delta) + options.margin
  const needed = state === 'inconclusive' && !same ? neededRows(difference.se * Math.sqrt(n), distance, options.alpha) : undefined
  return { ...of, delta, low, high, state, ...(needed !== undefined && { needed: Math.max(needed, n + 1) }), method }
}
