import { worst } from '../../../src/kernel/verdict.ts'
import { decide, type Measured } from '../../../src/steps/evaluate-gate/decide.ts'
import type { Decision, FairnessVerdict, Panel } from '../../../src/steps/evaluate-gate/decision.ts'
import type { GateFacts } from '../../../src/steps/evaluate-gate/facts.ts'
import { decided, difference, facts, gates, harmed, measured, passing, slicesOf, undecided, usual } from './story.ts'

const forty = Array.from({ length: 40 }, (_, i): [string, number, number, number, number, number] => {
  const loss = 0.06 + i / 400
  return [`A${String(i).padStart(2, '0')}`, 900 + 13 * i, 0.66, 0.66 - loss, -loss - 0.021, -loss + 0.019]
})
const { production: _, ...withoutProduction } = facts
const first: GateFacts = { ...withoutProduction, nextVersion: 'v1', changes: [], tenths: { candidate: facts.tenths!.candidate } }
const thresholdsOnly = [
  measured('roc_auc', 511502, difference(0, 0.64021, 0, 0)),
  measured('log_loss', 511502, difference(0, 0.49152, 0, 0)),
  measured('calibration_error', 511502, difference(0, 0.00871, 0, 0)),
].map((m) => ({ ...m, difference: undefined }))

const share = (counts: readonly number[]) => counts.map((count) => count / counts.reduce((a, b) => a + b))
const hours: NonNullable<GateFacts['moved']> = {
  column: 'hour',
  effect: 0.59,
  unit: 'σ',
  slices: 4,
  buckets: {
    low: 0,
    width: 1,
    whole: true,
    before: share([1, 0, 0, 0, 0, 4, 60, 62, 61, 50, 48, 44, 55, 47, 46, 45, 40, 41, 42, 30, 38, 31, 25, 9]),
    now: share([38, 40, 41, 30, 31, 25, 24, 9, 1, 0, 0, 0, 0, 4, 60, 62, 61, 50, 48, 44, 55, 47, 46, 45]),
  },
}
const overall = gates.map((gate) => ({ ...gate, slices: undefined }))
const judge = (measurements: Measured['measurements'], n: number): Pick<Panel, 'rows' | 'verdict' | 'n'> => {
  const { rows, verdict } = decide({ measurements, slices: [], baseline: { kind: 'compared' }, faults: [], n, attempt: 1 }, overall)
  return { rows, verdict, n }
}
const production = { kind: 'production', version: 'v6' } as const
const nothing = { slices: [], baseline: { kind: 'compared' }, faults: [] } as const
const march: Panel = { set: 'march', path: 'data/march.parquet', against: production, ...nothing, ...judge(passing, 48211) }
const stress: Panel = {
  set: 'stress',
  path: 'data/stress.parquet',
  against: production,
  ...nothing,
  ...judge(
    [
      measured('roc_auc', 3214, difference(0.5911, 0.5402, -0.0711, -0.0307)),
      measured('log_loss', 3214, difference(0.6012, 0.6401, 0.0201, 0.0577)),
      measured('calibration_error', 3214, difference(0.0211, 0.0234, -0.0051, 0.0097, 9200)),
    ],
    3214,
  ),
}
const golden: Panel = {
  set: 'golden',
  path: 'data/golden.csv',
  ...nothing,
  baseline: { kind: 'none' },
  n: 40,
  rows: [],
  verdict: 'fail',
  wrong: {
    rows: 2,
    examples: [
      { key: '17', label: '1', answer: '0' },
      { key: '31', label: '0', answer: '1' },
    ],
  },
}
const best: Panel = {
  path: 'data/2001-03.parquet',
  against: { kind: 'best', version: 'v4' },
  ...nothing,
  ...judge(
    [
      measured('roc_auc', 511502, difference(0.67421, 0.66611, -0.00931, -0.00689)),
      measured('log_loss', 511502, difference(0.48014, 0.48102, 0.00041, 0.00135)),
      measured('calibration_error', 511502, difference(0.00981, 0.01031, -0.00131, 0.00231)),
    ],
    511502,
  ),
}
const byCarrier: FairnessVerdict = {
  rule: 0,
  metric: 'recall',
  column: 'carrier',
  limit: { kind: 'difference', value: 0.1 },
  verdict: 'fail',
  groups: [
    { level: 'AA', n: 51200, value: 0.7213, low: 0.7121, high: 0.7304 },
    { level: 'HA', n: 2210, value: 0.5402, low: 0.5011, high: 0.5793 },
    { level: 'UA', n: 48119, value: 0.6934, low: 0.6837, high: 0.7031 },
    { level: 'ZZ', n: 4, value: undefined, low: undefined, high: undefined },
  ],
  widest: { lower: 'HA', higher: 'AA', value: 0.1811, low: 0.1409, high: 0.2213, p: 0.0002, production: 0.0912 },
}
const byDay: FairnessVerdict = {
  rule: 1,
  metric: 'accuracy',
  column: 'weekday',
  limit: { kind: 'ratio', value: 0.8 },
  verdict: 'pass',
  groups: [
    { level: '1', n: 73021, value: 0.8012, low: 0.7983, high: 0.8041 },
    { level: '6', n: 69902, value: 0.8131, low: 0.8102, high: 0.816 },
  ],
  widest: { lower: '1', higher: '6', value: 0.9854, low: 0.9803, high: 0.9905, p: 0.00001 },
}
const withRest = (decision: Decision, part: Partial<Decision>): Decision => ({
  ...decision,
  ...part,
  verdict: worst([
    decision.verdict,
    ...(part.panels ?? []).map(({ verdict }) => verdict),
    ...(part.fairness ?? []).map(({ verdict }) => verdict),
  ]),
})
const sets = {
  march: { gateLines: [41, 42, 43], evaluationLine: 39 },
  stress: { gateLines: [47, 48, 49], evaluationLine: 45 },
  golden: { gateLines: [], evaluationLine: 51 },
}
const withSets: GateFacts = { ...facts, config: { ...facts.config, sets, fairnessLines: [55, 58] } }

/** One story for each kind of gate comment: the decision and what is known besides. */
export const stories: { readonly [name: string]: { decision: Decision; facts: GateFacts } } = {
  pass: { decision: decided(), facts },
  fail: {
    decision: decided({
      measurements: [
        measured('roc_auc', 511502, difference(0.64021, 0.65911, 0.01721, 0.02052)),
        measured('log_loss', 511502, difference(0.49152, 0.48412, -0.0079, -0.0069)),
        measured('calibration_error', 511502, difference(0.00871, 0.00941, -0.00151, 0.00262)),
      ],
      judged: slicesOf(
        [...harmed, ...usual],
        harmed.map(([level]) => level),
      ),
      attempt: 2,
    }),
    facts: { ...facts, cost: { seconds: 55, usd: 0.007 }, moved: hours },
  },
  worse: {
    decision: decided({
      measurements: [
        measured('roc_auc', 511502, difference(0.64021, 0.57911, -0.0632, -0.059)),
        measured('log_loss', 511502, difference(0.49152, 0.49912, 0.0071, 0.0081)),
        measured('calibration_error', 511502, difference(0.00871, 0.00941, -0.00151, 0.00262)),
      ],
      judged: [],
    }),
    facts,
  },
  inconclusive: {
    decision: decided({
      measurements: undecided,
      n: 12000,
      judged: slicesOf(
        usual.map(([level, n, production, candidate, low, high]) => [
          level,
          Math.round(n / 42) + 100,
          production,
          candidate,
          low - 0.05,
          high + 0.05,
        ]),
      ),
    }),
    facts: {
      ...facts,
      evaluation: { ...facts.evaluation, path: 'data/2001-03-sample.parquet' },
      data: { ...facts.data!, missing: ['weekday'], added: [] },
      cost: { seconds: 36, usd: 0.005 },
      notGated: [],
    },
  },
  sets: { decision: withRest(decided(), { panels: [march, { ...golden, wrong: undefined, verdict: 'pass' as const }] }), facts: withSets },
  stress: { decision: withRest(decided(), { panels: [march, stress, golden] }), facts: withSets },
  golden: { decision: withRest(decided(), { panels: [march, golden] }), facts: withSets },
  best: { decision: withRest(decided(), { panels: [best] }), facts: withSets },
  unfair: { decision: withRest(decided(), { fairness: [byCarrier, byDay] }), facts: withSets },
  weighed: {
    decision: withRest(decided({ attempt: 6 }), {
      hints: [
        {
          kind: 'feature-gives-label-away',
          column: 'arrival_delay',
          strength: 0.998,
          message: 'alone nearly tells the label (AUC 0.998): is it known when the model answers?',
        },
        {
          kind: 'evaluation-precedes-training',
          column: 'date',
          message: 'ends before the training data begin: the rows judged are older than those learned from.',
        },
      ],
    }),
    facts: {
      ...facts,
      evaluation: {
        ...facts.evaluation,
        weight: 'passengers',
        groups: { column: 'tail_number', count: 3120 },
        threshold: { value: 0.2714, makesBest: 'F1', rows: 'data/2001-02.parquet' },
      },
    },
  },
  gone: {
    decision: decided({
      measurements: [
        passing[0]!,
        {
          metric: 'log_loss',
          n: 511502,
          candidate: undefined,
          difference: undefined,
          vanished: 0.49152,
          because: 'a score is not between 0 and 1',
        },
        passing[2]!,
      ],
      dropped: [{ metric: 'brier', recorded: 0.15829 }],
      notes: ['Production’s evidence keeps no rows of its gate, so its baseline was not reproduced.'],
    }),
    facts: { ...facts, notGated: [] },
  },
  revalidated: {
    decision: {
      ...decided({ measurements: thresholdsOnly, baseline: { kind: 'none' }, slices: [] }),
      revalidated: {
        version: 'v6',
        sameRows: false,
        since: [
          {
            metric: 'roc_auc',
            recorded: 0.65214,
            now: { value: 0.64021, low: 0.63701, high: 0.64342 },
            delta: -0.01193,
            low: -0.0158,
            high: -0.0081,
          },
          { metric: 'log_loss', recorded: 0.48011, now: { value: 0.49152, low: 0.48902, high: 0.49401 }, delta: 0.01141 },
        ],
      },
    },
    facts: { ...facts, notGated: [], changes: [] },
  },
  first: { decision: decided({ measurements: thresholdsOnly, baseline: { kind: 'none' }, slices: [] }), facts: first },
  'not-comparable': {
    decision: decided({
      measurements: thresholdsOnly,
      baseline: {
        kind: 'not-comparable',
        obstacles: [{ kind: 'candidate-saw-rows', rows: 511502, examples: ['200103010001', '200103010002', '200103010003'] }],
      },
      slices: [],
    }),
    facts: { ...facts, tenths: undefined, notGated: [] },
  },
  error: {
    decision: decided({
      measurements: [],
      slices: [],
      faults: [
        {
          of: 'candidate',
          kind: 'missing',
          rows: 1200,
          examples: ['200103010001', '200103010002', '200103010003', '200103010004', '200103010005'],
        },
        { of: 'candidate', kind: 'not-a-number', rows: 1, examples: ['200103020007'] },
      ],
    }),
    facts: { ...facts, tenths: undefined, notGated: [] },
  },
  '40-slices': {
    decision: decided(
      {
        judged: slicesOf(
          [...forty, ...usual],
          forty.map(([level]) => level),
        ),
      },
      gates,
    ),
    facts,
  },
}
