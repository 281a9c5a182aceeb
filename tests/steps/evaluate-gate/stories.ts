import type { Decision } from '../../../src/steps/evaluate-gate/decision.ts'
import type { GateFacts } from '../../../src/steps/evaluate-gate/facts.ts'
import { decided, difference, facts, gates, harmed, measured, slicesOf, undecided, usual } from './story.ts'

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
    facts: { ...facts, cost: { seconds: 55, usd: 0.007 } },
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
