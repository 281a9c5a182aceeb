import type { FairnessRule } from '../../config/fairness.ts'
import type { Gate } from '../../config/gates.ts'
import { attemptAlpha } from '../../statistics/gate/attempt.ts'
import { compare, type Judgement } from '../../statistics/gate/compare.ts'
import { isMetric, metricOf } from '../../statistics/metrics/metrics.ts'
import { type MetricName, rowsOf } from '../../statistics/metrics/sample.ts'
import { measureCustom } from './custom/measure-custom.ts'
import type { Measured } from './decide.ts'
import type { Measurement } from './decision.ts'
import { measureFairness } from './measure-fairness.ts'
import { measureSlices } from './measure-slices.ts'
import type { Scored } from './scored.ts'

export type { Scored } from './scored.ts'

/** What a gate asks of a difference. */
type Asked = Pick<Gate, 'metric' | 'no_worse_than' | 'improves_on'>

/**
 * Measures every gate's metric, the slices, and how far groups are apart. With faulty predictions nothing is measured; without a comparable production
 * only the candidate is.
 */
export function measure(scored: Scored, gates: readonly Gate[], fairness: readonly FairnessRule[] = []): Measured {
  const { baseline, faults, attempt, truth } = scored
  const of = { baseline, faults, attempt, n: rowsOf(truth) }
  if (faults.length > 0) return { ...of, measurements: [], slices: [] }
  const measurements = gates.map((gate) => measureGate(gate, scored))
  const rules = fairness.length > 0 ? { fairness: measureFairness(scored, fairness) } : {}
  const chosen = scored.chosen && { thresholds: scored.chosen }
  return { ...of, measurements, slices: measureSlices(scored, gates), ...rules, ...chosen }
}

/** One metric of both models with the interval of their difference, or of the candidate alone. */
export function measureGate(gate: Asked, scored: Scored): Measurement {
  const { metric } = gate
  const { truth, baseline, production, scores } = scored
  const margin = gate.improves_on === undefined ? (gate.no_worse_than?.production ?? 0) : 0
  const options = { margin, alpha: attemptAlpha(scored.attempt), seed: scored.seed }
  const own = scored.custom?.find(({ name }) => name === metric)
  if (own) return measureCustom(own, scored, options)
  if (!isMetric(metric))
    return { metric, n: rowsOf(truth), candidate: undefined, difference: undefined, because: `nothing computes ${metric}` }
  const words = wordsWithUnit(metric, scored)
  if (production === undefined || baseline.kind !== 'compared') return { ...words, ...alone(metric, scored) }
  if (metricOf(metric).needs !== 'prediction' && scores?.production === false) {
    const because = 'production’s predictions hold no scores, so there is nothing to compare with'
    return { ...words, ...alone(metric, scored), because }
  }
  const { candidate, thresholds } = scored
  return { ...words, ...measurementOf(metric, compare(metric, { truth, candidate, production, thresholds }, options)) }
}

function alone(metric: MetricName, { truth, candidate }: Scored): Measurement {
  const value = metricOf(metric).value(truth, candidate)
  const because = value === undefined ? { because: `${metricOf(metric).title} has no value on these rows` } : {}
  return { metric, n: rowsOf(truth), candidate: value, difference: undefined, ...because }
}

/** What a comparison found, for a gate. */
export function measurementOf(metric: string, found: Judgement): Measurement {
  const { production, candidate, delta, low, high, needed, mcnemar, n, reason } = found
  const known =
    production !== undefined && candidate !== undefined && delta !== undefined && low !== undefined && high !== undefined
      ? { production, candidate, delta, low, high, needed, ...(mcnemar !== undefined && { mcnemar }) }
      : undefined
  return {
    metric,
    n,
    candidate,
    difference: known,
    ...(candidate === undefined && production !== undefined && { vanished: production }),
    ...(reason !== undefined && { because: reason }),
  }
}

/** A value in USD says so. */
const wordsWithUnit = (metric: MetricName, { unit }: Scored): Pick<Measurement, 'words'> =>
  metric === 'business_value' && unit !== undefined
    ? { words: { label: `Business value (${unit})`, inSentence: `business value (${unit})`, better: 'higher' } }
    : {}
