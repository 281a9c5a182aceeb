import { type State, stateOf } from '../gate/compare.ts'
import { symmetric } from '../gate/estimate.ts'
import type { Single } from '../gate/single.ts'
import { metricOf } from '../metrics/metrics.ts'
import { meanVariance } from '../quantile.ts'

/** How a realised metric is judged. */
export interface PerformanceOptions {
  /** One-sided level of each bound. */
  alpha: number
  /** Loss against the reference that is allowed, ≥ 0, in the metric's unit. */
  margin: number
  /** The metric in accepted windows so far; five or more add their own spread to the interval. */
  windows?: readonly number[]
}

/** Realised metric against the reference; Δ = live − reference with its 1 − 2·alpha interval. */
export interface Performance {
  metric: Single['metric']
  n: number
  reference: number | undefined
  live: number | undefined
  delta: number | undefined
  low: number | undefined
  high: number | undefined
  state: State
  method: string
  reason?: string
}

const LEAST_WINDOWS = 5

/**
 * Compares two estimates from different rows, so their variances add. With accepted windows on record, a window's variance is at least their
 * spread (Student's t), because weeks differ by more than sampling: rows of one week are not independent of each other.
 */
export function comparePerformance(reference: Single, live: Single, options: PerformanceOptions): Performance {
  const { metric, n } = live
  const of = { metric, n, reference: reference.value, live: live.value }
  if (reference.value === undefined || live.value === undefined || reference.se === undefined || live.se === undefined) {
    const reason = live.reason ?? reference.reason ?? 'no value'
    return { ...of, delta: undefined, low: undefined, high: undefined, state: 'inconclusive', method: '', reason }
  }
  const windows = Float64Array.from(options.windows ?? [])
  const spread = windows.length >= LEAST_WINDOWS ? meanVariance(windows).variance : 0
  const se = Math.sqrt(Math.max(live.se ** 2, spread) + reference.se ** 2)
  const usesSpread = spread > live.se ** 2
  const method = usesSpread ? `spread of ${windows.length} windows` : `${live.method}, independent samples`
  const {
    value: delta,
    low,
    high,
  } = symmetric(live.value - reference.value, se, options.alpha, method, usesSpread ? windows.length - 1 : undefined)
  return { ...of, delta, low, high, state: stateOf({ low, high }, metricOf(metric).better, options.margin), method }
}
