import type { Gate } from '../../config/gates.ts'
import { attemptAlpha } from '../../statistics/gate/attempt.ts'
import { type Comparison, compare } from '../../statistics/gate/compare.ts'
import { isMetric, metrics } from '../../statistics/metrics/metrics.ts'
import { rowsOf } from '../../statistics/metrics/sample.ts'
import type { Measured } from './decide.ts'
import type { Measurement } from './decision.ts'
import { measureSlices } from './measure-slices.ts'
import type { Scored } from './scored.ts'

export type { Scored } from './scored.ts'

/** Measures every gate's metric and the slices. With faulty predictions nothing is measured; without a comparable production only the candidate is. */
export function measure(scored: Scored, gates: readonly Gate[]): Measured {
  const { baseline, faults, attempt, truth } = scored
  const of = { baseline, faults, attempt, n: rowsOf(truth) }
  if (faults.length > 0) return { ...of, measurements: [], slices: [] }
  return { ...of, measurements: gates.map((gate) => measureGate(gate, scored)), slices: measureSlices(scored, gates) }
}

/** One metric of both models with the interval of their difference, or of the candidate alone. */
export function measureGate(gate: Pick<Gate, 'metric' | 'no_worse_than' | 'improves_on'>, scored: Scored): Measurement {
  const { metric } = gate
  const { truth, candidate, production, baseline, attempt, seed } = scored
  if (!isMetric(metric))
    return { metric, n: rowsOf(truth), candidate: undefined, difference: undefined, because: `nothing computes ${metric}` }
  if (production === undefined || baseline.kind !== 'compared') {
    const value = metrics[metric].value(truth, candidate)
    const because = value === undefined ? { because: `${metrics[metric].title} has no value on these rows` } : {}
    return { metric, n: rowsOf(truth), candidate: value, difference: undefined, ...because }
  }
  const margin = gate.improves_on === undefined ? (gate.no_worse_than?.production ?? 0) : 0
  const found = compare(metric, { truth, candidate, production }, { margin, alpha: attemptAlpha(attempt), seed })
  return {
    metric,
    n: found.n,
    candidate: found.candidate,
    difference: differenceOf(found),
    ...(found.candidate === undefined && found.production !== undefined && { vanished: found.production }),
    ...(found.reason === undefined ? {} : { because: found.reason }),
  }
}

function differenceOf({ production, candidate, delta, low, high, needed }: Comparison): Measurement['difference'] {
  if (production === undefined || candidate === undefined || delta === undefined || low === undefined || high === undefined)
    return undefined
  return { production, candidate, delta, low, high, needed }
}
