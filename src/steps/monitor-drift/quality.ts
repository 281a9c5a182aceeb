import type { Config } from '../../config/schema.ts'
import { UserError } from '../../kernel/errors.ts'
import { comparePerformance, type Performance } from '../../statistics/drift/performance.ts'
import { single } from '../../statistics/gate/single.ts'
import { isMetric } from '../../statistics/metrics/metrics.ts'
import type { Answers, MetricName, Truth } from '../../statistics/metrics/sample.ts'
import { positiveTexts } from '../cells.ts'
import type { Known } from './requests.ts'

/** The metric that is watched: of the gates' the first that Sluice computes. UserError where there is none, which a read sluice.yml excludes. */
export function watchedMetric({ gates }: Pick<Config, 'gates'>): MetricName {
  const metric = gates.map((gate) => gate.metric).find(isMetric)
  if (metric === undefined) throw new UserError('`monitor` needs a gate of a metric that Sluice computes.')
  return metric
}

/** Fewer outcomes than this say nothing about a model's quality. */
export const LEAST_OUTCOMES = 100
/** One-sided, so that intervals are of 95%. */
const ALPHA = 0.025

export interface ReleaseValue {
  /** The metric at release; undefined where the registration has none. */
  value: number | undefined
  /** Evaluation rows it was measured on. */
  rows: number
}

/** Truth and answers of the rows whose outcome is known. */
export function sampleOf(known: readonly Known[], { task, positive, threshold }: Config['evaluate']): { truth: Truth; answers: Answers } {
  if (task === 'multiclass-classification') {
    const levels = [...new Set(known.flatMap(({ answer, outcome }) => [outcome, String(answer)]))].sort()
    const code = new Map(levels.map((level, i) => [level, i]))
    const labels = Int32Array.from(known, ({ outcome }) => code.get(outcome)!)
    return { truth: { task, labels, classes: levels.length }, answers: Int32Array.from(known, ({ answer }) => code.get(String(answer))!) }
  }
  const answers = Float64Array.from(known, ({ answer }) => (typeof answer === 'number' ? answer : Number.NaN))
  if (task === 'regression') return { truth: { task, values: Float64Array.from(known, ({ outcome }) => Number(outcome)) }, answers }
  if (task !== 'binary-classification' || typeof threshold !== 'number')
    throw new UserError(`Outcomes of ${task} cannot be judged as they arrive.`)
  const yes = positiveTexts(positive)
  return { truth: { task, labels: Uint8Array.from(known, ({ outcome }) => Number(yes.includes(outcome))), threshold }, answers }
}

/**
 * A metric on the rows whose outcome is known, against its value at release. The error of that value is the window's own, scaled to the number of
 * evaluation rows. Below `LEAST_OUTCOMES` nothing is concluded.
 */
export function measureQuality(
  metric: MetricName,
  known: readonly Known[],
  evaluate: Config['evaluate'],
  release: ReleaseValue,
  options: { margin: number; windows: readonly number[]; seed: string },
): Performance {
  const { truth, answers } = sampleOf(known, evaluate)
  const live = single(metric, truth, answers, { alpha: ALPHA, seed: options.seed })
  const se = live.se === undefined ? undefined : live.se * Math.sqrt(live.n / Math.max(1, release.rows))
  const reference = { metric, n: release.rows, value: release.value, se, low: undefined, high: undefined, method: '' }
  const found = comparePerformance(reference, live, { alpha: ALPHA, margin: options.margin, windows: options.windows })
  return known.length < LEAST_OUTCOMES ? { ...found, state: 'inconclusive', reason: `${LEAST_OUTCOMES} outcomes are needed` } : found
}
