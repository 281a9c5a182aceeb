import type { Gate } from '../../../src/config/gates.ts'
import { decide, type Measured } from '../../../src/steps/evaluate-gate/decide.ts'
import type { Decision, Difference, JudgedSlice, Measurement } from '../../../src/steps/evaluate-gate/decision.ts'
import type { GateFacts } from '../../../src/steps/evaluate-gate/facts.ts'

/** The gates of the flight-delays project. */
export const gates: Gate[] = [
  { metric: 'roc_auc', at_least: 0.6, no_worse_than: { production: 0.005 }, slices: { no_worse_than: 0.02, least_rows: 100 } },
  { metric: 'log_loss', improves_on: 'production' },
  { metric: 'calibration_error', no_worse_than: { production: 0.005 } },
]

/** A difference from its numbers; delta is computed, as the statistics do. */
export const difference = (production: number, candidate: number, low: number, high: number, needed?: number): Difference => ({
  production,
  candidate,
  delta: candidate - production,
  low,
  high,
  needed,
})

export const measured = (metric: Gate['metric'], n: number, found: Difference): Measurement => ({
  metric,
  n,
  candidate: found.candidate,
  difference: found,
})

type SliceNumbers = [level: string, n: number, production: number, candidate: number, low: number, high: number]
export const slicesOf = (rows: readonly SliceNumbers[], blocking: readonly string[] = []): JudgedSlice[] =>
  rows.map(([level, n, production, candidate, low, high]) => ({
    ...difference(production, candidate, low, high),
    column: 'origin',
    level,
    n,
    q: blocking.includes(level) ? 0.0001 : 1,
    blocks: blocking.includes(level),
  }))

export const passing = [
  measured('roc_auc', 511502, difference(0.64021, 0.66611, 0.02464, 0.02713)),
  measured('log_loss', 511502, difference(0.49152, 0.48102, -0.0109, -0.0101)),
  measured('calibration_error', 511502, difference(0.00871, 0.01031, -0.00031, 0.00312)),
]
export const undecided = [
  measured('roc_auc', 12000, difference(0.646, 0.644, -0.009, 0.005, 142000)),
  measured('log_loss', 12000, difference(0.49327, 0.49234, -0.0031, 0.00121, 131000)),
  measured('calibration_error', 12000, difference(0.0168, 0.0163, -0.008, 0.008, 55000)),
]

export const usual: readonly SliceNumbers[] = [
  ['SJT', 206, 0.568, 0.528, -0.068, -0.013],
  ['TXK', 144, 0.545, 0.474, -0.142, -0.001],
  ['LAW', 179, 0.676, 0.601, -0.156, 0.006],
  ['MAF', 626, 0.677, 0.645, -0.058, -0.005],
  ['MSO', 154, 0.549, 0.448, -0.293, 0.092],
  ['ORD', 28413, 0.629, 0.64, 0.006, 0.016],
  ['DFW', 27162, 0.591, 0.614, 0.018, 0.028],
  ['ATL', 21269, 0.617, 0.643, 0.02, 0.031],
  ['LAX', 19593, 0.653, 0.671, 0.013, 0.023],
  ['PHX', 16188, 0.641, 0.663, 0.016, 0.027],
  ['STL', 13835, 0.626, 0.648, 0.016, 0.029],
]
export const harmed: readonly SliceNumbers[] = [
  ['OAK', 5282, 0.685, 0.531, -0.181, -0.127],
  ['SFO', 10109, 0.658, 0.557, -0.119, -0.083],
  ['SJC', 6202, 0.663, 0.566, -0.121, -0.074],
  ['SMF', 3313, 0.722, 0.63, -0.119, -0.065],
]

const family = { gate: 0, metric: 'roc_auc' as const, columns: ['origin'], margin: 0.02, leastRows: 100, untested: 35 }

/** A decision about these measurements; whatever is not given is as in the passing story. */
export const decided = (part: Partial<Measured> & { judged?: JudgedSlice[] } = {}, judgedGates: readonly Gate[] = gates): Decision =>
  decide(
    {
      measurements: passing,
      slices: [{ ...family, slices: part.judged ?? slicesOf(usual) }],
      baseline: { kind: 'compared' },
      faults: [],
      n: 511502,
      attempt: 1,
      ...part,
    },
    judgedGates,
  )

/** What the report says besides the decision. */
export const facts: GateFacts = {
  model: 'flight-delays',
  commit: 'af45dbaf685301940f0ee62b74e66c93e5d60601',
  repositoryUrl: 'https://github.com/acme/flights',
  run: { url: 'https://github.com/acme/flights/actions/runs/118', number: '118' },
  config: { path: 'sluice.yml', gateLines: [22, 27, 29], sliceLines: [25, undefined, undefined], evaluationLine: 4 },
  production: { version: 'v6', cost: { seconds: 44, usd: 0.006 }, trainRows: 508239 },
  nextVersion: 'v7',
  environments: ['staging', 'production'],
  evaluation: { path: 'data/2001-03.parquet', label: 'delayed' },
  data: { missing: [], added: ['origin_rate', 'destination_rate'], drifted: [], trainRows: 966409 },
  cost: { seconds: 58, usd: 0.008 },
  evidence: { data: `3cea27a0${'0'.repeat(56)}`, model: `57ba1b4c${'0'.repeat(56)}`, verdict: `17618b38${'0'.repeat(56)}` },
  tenths: {
    candidate: [0.066, 0.113, 0.141, 0.167, 0.19, 0.206, 0.227, 0.258, 0.298, 0.436],
    production: [0.076, 0.128, 0.155, 0.174, 0.196, 0.214, 0.237, 0.247, 0.298, 0.378],
  },
  notGated: [measured('brier', 511502, difference(0.15829, 0.15443, -0.00401, -0.00371))],
  changes: [
    { sign: '-', name: 'train data', text: '4c13741e  2001-01     508,239 rows' },
    { sign: '+', name: 'train data', text: '3cea27a0  2001-01_02  966,409 rows' },
    { sign: '+', name: 'columns', text: 'origin_rate, destination_rate' },
    { sign: '-', name: 'max_iter', text: '100' },
    { sign: '+', name: 'max_iter', text: '150' },
    { sign: ' ', name: 'code', text: 'features.py, train.py' },
    { sign: ' ', name: 'environment', text: 'a3fca10a  unchanged' },
  ],
  steps: [
    {
      step: 'validate-data',
      verdict: 'pass',
      seconds: 2.4,
      usd: 0.0003,
      madeFrom: ['data ', { code: '3cea27a0' }, ' ', { code: 'fd1bc755' }],
      evidence: '937b1d50',
    },
    {
      step: 'train',
      verdict: 'pass',
      seconds: 41,
      usd: 0.005,
      madeFrom: ['data ', { code: '3cea27a0' }, ', into model ', { code: '57ba1b4c' }],
      evidence: '55f1ae0a',
    },
    {
      step: 'evaluate-gate',
      verdict: 'pass',
      seconds: 15,
      usd: 0.002,
      madeFrom: ['models ', { code: '57ba1b4c' }, ' ', { code: 'b600ca2c' }],
      evidence: '17618b38',
    },
  ],
  remarks: ['4 cores at 0.48 USD an hour, no GPU, at most 1.3 GiB of memory.', 'All 14 data checks passed.'],
  toolVersion: '1.0.0',
}
