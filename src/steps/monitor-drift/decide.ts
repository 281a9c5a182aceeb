import type { Verdict } from '../../kernel/verdict.ts'
import {
  type DriftVerdict,
  type Feature,
  type FeatureDrift,
  judgeDrift,
  judgeMeasured,
  type MeasuredFeature,
} from '../../statistics/drift/judge.ts'
import type { Performance } from '../../statistics/drift/performance.ts'
import { retrainedAlready, type Window, type WindowRecord, windowsBefore } from './window-record.ts'

/** What was measured of one window. */
export interface Observed {
  window: Window
  inputs: readonly Feature[]
  /** The live version's answers; absent when the reference has none. */
  predictions: Feature | undefined
  quality: Performance | undefined
  /** What somebody else measured, in place of inputs and predictions; the answers last, where they are among it. */
  measured?: { answers: boolean; measure: (inflation: number) => MeasuredFeature[] }
}

/** The parts of `monitor` that decide. */
export interface Rules {
  least_rows: number
  /** Smallest effect that counts. */
  alarm: number
  /** An issue is for so many failed windows of the last so many. */
  issue_after: { windows: number; of: number }
  on_drift: 'issue' | 'retrain'
}

/** What is found of a window, and what follows. */
export interface Decision {
  verdict: Exclude<Verdict, 'error'>
  /** The worst first. */
  inputs: readonly FeatureDrift[]
  predictions: FeatureDrift | undefined
  /** Columns that drifted, the worst first; `predictions` last when the answers did. */
  drifted: readonly string[]
  quality: Performance | undefined
  /** Whether the quality is shown to be worse than allowed. */
  worse: boolean
  statistic: number
  /** Whether too few windows are on record to say what is normal. */
  provisional: boolean
  /** Earlier windows that do not overlap, the newest first. */
  before: readonly WindowRecord[]
  /** How many of the last windows failed, this one included, and how many those are. */
  failed: number
  judged: number
  /** `raise` an issue, `wait` for more windows, `settle` what is open, or leave it (`none`). */
  act: 'raise' | 'wait' | 'settle' | 'none'
  retrain: boolean
}

/** Judges a window against the reference, and the run of windows it ends. `records` are those on record of the same version. */
export function decide(observed: Observed, rules: Rules, records: readonly WindowRecord[]): Decision {
  const { window, inputs, predictions, quality } = observed
  const before = windowsBefore(window, records)
  const history = before.filter(({ verdict }) => verdict === 'pass').map(({ statistic }) => statistic)
  const options = { alarm: rules.alarm, leastRows: rules.least_rows, history }
  const features = predictions ? [...inputs, predictions] : inputs
  const drift = observed.measured ? judgeMeasured(observed.measured.measure, options) : judgeDrift(features, options)
  const worse = quality?.state === 'inferior'
  const verdict = verdictOf(drift, worse)
  const last = before.slice(0, rules.issue_after.of - 1)
  const failed = last.filter((record) => record.verdict === 'fail').length + Number(verdict === 'fail')
  const answered = observed.measured ? observed.measured.answers : predictions !== undefined
  const judgedInputs = drift.features.slice(0, drift.features.length - Number(answered)).toSorted(worstFirst)
  const answers = answered ? drift.features.at(-1) : undefined
  const act = actOf(verdict, failed, rules)
  return {
    verdict,
    inputs: judgedInputs,
    predictions: answers,
    drifted: [...judgedInputs, ...(answers ? [answers] : [])].flatMap((feature) => (feature.verdict === 'drifted' ? [feature.name] : [])),
    quality,
    worse,
    statistic: drift.statistic,
    provisional: drift.provisional,
    before,
    failed,
    judged: last.length + Number(verdict !== 'inconclusive'),
    act,
    retrain: act === 'raise' && rules.on_drift === 'retrain' && !retrainedAlready(window, records),
  }
}

/** Drift or a shown loss fails. No traffic, or too little, is never a pass. */
function verdictOf({ features }: DriftVerdict, worse: boolean): Decision['verdict'] {
  if (worse || features.some(({ verdict }) => verdict === 'drifted')) return 'fail'
  return features.length === 0 || features.some(({ verdict }) => verdict === 'insufficient-data') ? 'inconclusive' : 'pass'
}

function actOf(verdict: Decision['verdict'], failed: number, { issue_after }: Rules): Decision['act'] {
  if (verdict === 'inconclusive') return 'none'
  if (verdict === 'pass') return 'settle'
  return failed >= issue_after.windows ? 'raise' : 'wait'
}

const SEVERITY = { drifted: 0, 'insufficient-data': 1, steady: 2 } as const
const worstFirst = (a: FeatureDrift, b: FeatureDrift): number => SEVERITY[a.verdict] - SEVERITY[b.verdict] || b.effect - a.effect
