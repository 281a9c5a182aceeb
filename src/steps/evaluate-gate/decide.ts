import type { Gate } from '../../config/gates.ts'
import { type Verdict, worst } from '../../kernel/verdict.ts'
import { shownLevel } from '../../statistics/gate/attempt.ts'
import type {
  Baseline,
  Decision,
  Difference,
  GateRow,
  Measurement,
  Panel,
  PredictionFault,
  Requirement,
  RowWord,
  SliceVerdicts,
} from './decision.ts'
import { metricWords, type Named } from './metric-words.ts'

/** What was measured, before anything is judged. */
export interface Measured {
  /** One for each gate, in the order of sluice.yml. */
  measurements: readonly Measurement[]
  slices: readonly SliceVerdicts[]
  baseline: Baseline
  faults: readonly PredictionFault[]
  n: number
  attempt: number
  dropped?: Decision['dropped']
  fairness?: Decision['fairness']
  thresholds?: Decision['thresholds']
  notes?: Decision['notes']
}

/** A set of rows, judged: its part of a decision, with the verdict of everything in it. */
export type Judged = Pick<Decision, 'rows' | 'slices' | 'baseline' | 'faults' | 'n'> & { verdicts: readonly Verdict[] }

/** Judges what was measured on a set of rows against its gates. */
export function judge(measured: Measured, gates: readonly Gate[]): Judged {
  const { baseline, faults, slices, n } = measured
  const rows = faults.length > 0 ? [] : measured.measurements.map((m, i) => judgeGate(gates[i]!, i, m, baseline))
  const verdicts = [
    ...rows.map((row) => row.verdict),
    ...slices.map(({ slices }): Verdict => (slices.some(({ blocks }) => blocks) ? 'fail' : 'pass')),
    ...(baseline.kind === 'not-comparable' ? ['inconclusive' as const] : []),
    ...(faults.length > 0 ? ['error' as const] : []),
  ]
  return { rows, slices, baseline, faults, n, verdicts }
}

/** Judges the main rows, and takes the verdict that is worst of them and of the panels beside them. */
export function decide(measured: Measured, gates: readonly Gate[], panels: readonly Panel[] = []): Decision {
  const { attempt, dropped = [], notes = [], fairness = [] } = measured
  const { verdicts, ...judged } = judge(measured, gates)
  const verdict = worst([
    ...verdicts,
    ...dropped.map(() => 'fail' as const),
    ...fairness.map((rule) => rule.verdict),
    ...panels.map((panel) => panel.verdict),
  ])
  const others = {
    ...(panels.length > 0 && { panels }),
    ...(fairness.length > 0 && { fairness }),
    ...(measured.thresholds && { thresholds: measured.thresholds }),
    ...(dropped.length > 0 && { dropped }),
    ...(notes.length > 0 && { notes }),
  }
  return { verdict, ...judged, ...others, attempt, level: shownLevel(attempt) }
}

/**
 * Judges one gate. Without a baseline only its thresholds count; without a value nothing is shown, which is never a pass. A metric that production has
 * and the candidate has not is gone: that fails.
 */
export function judgeGate(gate: Gate, index: number, measurement: Measurement, baseline: Baseline): GateRow {
  const requirements = [
    ...thresholds(gate, measurement),
    ...(baseline.kind === 'none' || baseline.kind === 'unchanged' ? [] : relations(gate, measurement)),
  ]
  if (measurement.vanished !== undefined) return { ...measurement, gate: index, requirements, verdict: 'fail', word: 'gone' }
  const verdict = requirements.length === 0 ? unmeasured(measurement) : worst(requirements.map((r) => r.verdict))
  return { ...measurement, gate: index, requirements, verdict, word: wordFor(verdict, requirements, measurement, baseline) }
}

const unmeasured = ({ candidate }: Measurement): Verdict => (candidate === undefined ? 'inconclusive' : 'pass')

function thresholds({ at_least, at_most }: Gate, { candidate }: Measurement): Requirement[] {
  const judged = (met: (value: number) => boolean): Verdict => (candidate === undefined ? 'inconclusive' : met(candidate) ? 'pass' : 'fail')
  return [
    ...(at_least === undefined
      ? []
      : [{ kind: 'at-least' as const, limit: at_least, above: true, verdict: judged((value) => value >= at_least) }]),
    ...(at_most === undefined
      ? []
      : [{ kind: 'at-most' as const, limit: at_most, above: false, verdict: judged((value) => value <= at_most) }]),
  ]
}

function relations(gate: Gate, measurement: Measurement): Requirement[] {
  const sign = metricWords(measurement).better === 'higher' ? -1 : 1
  const margin = gate.no_worse_than?.production
  const judged = (kind: 'no-worse' | 'improves', loss: number): Requirement => ({
    kind,
    limit: loss === 0 ? 0 : sign * loss,
    above: sign < 0,
    verdict: against(loss, measurement),
  })
  return [...(margin === undefined ? [] : [judged('no-worse', margin)]), ...(gate.improves_on === undefined ? [] : [judged('improves', 0)])]
}

/** Bounds of the gain, oriented so that more is better. */
export function gain(of: Named, { low, high }: Pick<Difference, 'low' | 'high'>): { low: number; high: number } {
  return metricWords(of).better === 'higher' ? { low, high } : { low: -high, high: -low }
}

function against(allowedLoss: number, measurement: Measurement): Verdict {
  const { difference } = measurement
  if (difference === undefined) return 'inconclusive'
  const { low, high } = gain(measurement, difference)
  if (low > -allowedLoss) return 'pass'
  return high < -allowedLoss ? 'fail' : 'inconclusive'
}

function wordFor(verdict: Verdict, requirements: readonly Requirement[], measurement: Measurement, baseline: Baseline): RowWord {
  const { candidate, difference } = measurement
  const failed = requirements.find((r) => r.verdict === 'fail')?.kind
  if (failed === 'at-least') return 'too low'
  if (failed === 'at-most') return 'too high'
  if (failed !== undefined) return 'worse'
  if (verdict === 'inconclusive') return candidate !== undefined && baseline.kind === 'not-comparable' ? 'not compared' : "can't tell"
  if (difference !== undefined && gain(measurement, difference).low > 0) return 'better'
  if (requirements.some((r) => r.kind === 'no-worse')) return 'no worse'
  return requirements.length > 0 ? 'met' : 'nothing required'
}
