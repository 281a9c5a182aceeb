import { metricOf } from '../metrics/metrics.ts'
import type { MetricName, Sample } from '../metrics/sample.ts'
import { normalQuantile } from '../normal.ts'
import type { Estimate, Estimated } from './estimate.ts'
import { estimateDifference, type MethodOptions } from './method.ts'

/** Oriented so that more is better, with bounds L and U of Δ and margin m: L > 0; L > −m; U < −m; neither. */
export type State = 'superior' | 'non-inferior' | 'inferior' | 'inconclusive'

/** How a comparison is made. */
export interface CompareOptions extends MethodOptions {
  /** Largest loss that does not matter, ≥ 0, in the metric's unit. 0 asks for an improvement. */
  margin: number
}

/** Candidate against production on the same n rows, by anything that is measured. */
export interface Judgement {
  /** Rows that count: those of a weight other than 0. */
  n: number
  /** Independent groups among them, where rows come in groups. */
  groups?: number
  /** Undefined where the metric has no value. */
  production: number | undefined
  candidate: number | undefined
  /** Raw candidate − production, whatever the direction, with its two-sided 1 − 2·alpha interval. */
  delta: number | undefined
  low: number | undefined
  high: number | undefined
  state: State
  /**
   * Rows that would settle an inconclusive comparison with 80 % power, if the difference is as seen and rows are weighted and grouped as here
   * (the design effect is in the standard error); absent when none would.
   */
  needed?: number
  /** Shares of right answers, rows independent and of equal weight: exact two-sided McNemar p of "gains and losses are equally likely". */
  mcnemar?: number
  /** How the interval was made; empty when there is none. */
  method: string
  /** Why there is no interval. */
  reason?: string
}

/** Candidate against production by one metric. */
export interface Comparison extends Judgement {
  metric: MetricName
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

/** Direction and margin, and the level of each bound. */
export type JudgeOptions = Pick<CompareOptions, 'alpha' | 'margin'> & { better: 'higher' | 'lower' }

/** What is known of two models: rows, groups, both values and the estimate of candidate − production. */
export type Evidence = Pick<Judgement, 'n' | 'groups' | 'mcnemar' | 'production' | 'candidate'> & { difference: Estimated }

/** Judges an estimated difference. One without value gives `inconclusive` with the reason. */
export function judge({ difference, ...of }: Evidence, { better, margin, alpha }: JudgeOptions): Judgement {
  const { production, candidate, n } = of
  if ('undefined' in difference || production === undefined || candidate === undefined) {
    const reason = 'undefined' in difference ? difference.undefined : 'no value'
    return { ...of, delta: undefined, low: undefined, high: undefined, state: 'inconclusive', method: '', reason }
  }
  const { low, high, se, method } = difference
  const state = stateOf({ low, high }, better, margin)
  const delta = candidate - production
  const distance = (better === 'higher' ? delta : -delta) + margin
  const needed = state === 'inconclusive' && se > 0 ? neededRows(se * Math.sqrt(n), distance, alpha) : undefined
  return { ...of, delta, low, high, state, ...(needed !== undefined && { needed: Math.max(needed, n + 1) }), method }
}

/** Exactly no difference, of models that answered the same. */
export const noDifference: Estimate = {
  value: 0,
  se: 0,
  low: 0,
  high: 0,
  below: (x) => (x > 0 ? 0 : 1),
  above: (x) => (x < 0 ? 0 : 1),
  method: 'identical answers',
}

const identical = ({ production, candidate, thresholds }: Sample): boolean =>
  production.length === candidate.length &&
  thresholds?.production === thresholds?.candidate &&
  production.every((answer: number, i: number) => answer === candidate[i])

/**
 * Paired comparison of two models by one metric, with one-sided bounds at `alpha` each. Deterministic: equal inputs and seed, equal bytes.
 * A metric without value gives `inconclusive` with a reason. Models that answer the same on every row differ by exactly 0.
 */
export function compare(metric: MetricName, sample: Sample, options: CompareOptions): Comparison {
  const same = identical(sample)
  const { difference, scarce, ...found } = estimateDifference(metric, sample, same ? { ...options, quick: true } : options)
  const known = 'undefined' in difference ? difference : same ? noDifference : (scarce ?? difference)
  const evidence = { ...found, difference: known }
  return { metric, ...judge(evidence, { better: metricOf(metric).better, margin: options.margin, alpha: options.alpha }) }
}
