import type { Json } from '../../src/kernel/digest.ts'
import { type Claim, type Evidence, makeEvidence, type StepName } from '../../src/kernel/evidence.ts'
import { type Told, trackedRun } from '../../src/main/tracked.ts'
import { metricsOf, paramsOf } from '../../src/main/tracked-numbers.ts'
import { tableFiles } from '../../src/main/tracked-tables.ts'
import type { RunContext } from '../../src/ports/run-context.ts'

const [TRAIN, EVALUATION, MODEL, KEY] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(64)) as [string, string, string, string]
const context: RunContext = {
  pull: 41,
  headCommit: '3f2a1b0'.padEnd(40, '0'),
  branch: 'main',
  repositoryUrl: 'https://github.com/acme/flights',
  runUrl: 'https://github.com/acme/flights/actions/runs/7',
  runNumber: '7',
  fork: false,
  ci: true,
}

const statement = (step: StepName, numbers: Claim['numbers'], more: Partial<Claim> = {}): Evidence =>
  makeEvidence({
    step,
    model: 'flights',
    verdict: 'pass',
    inputs: [],
    outputs: [{ name: 'model', sha256: MODEL }],
    numbers,
    previous: [],
    tool: { name: 'sluice', version: '1.0.0' },
    ...more,
  })

const inputs = [
  { name: 'train data', sha256: TRAIN },
  { name: 'evaluation data', sha256: EVALUATION },
]
const data = statement('validate-data', { rows: { train: 100, evaluation: 20 } }, { inputs, outputs: [] })
const training = statement('train', { key: KEY, params: { lr: 0.1, tree: { depth: 3 } }, seconds: 12.5 }, { commit: 'f'.repeat(40) })
const gate = statement('evaluate-gate', { metrics: { roc_auc: 0.7 } })

const told = (evidence: Evidence, more: Partial<Told> = {}): Told => ({
  model: 'flights',
  evidence,
  chain: [],
  paths: { 'train data': 'data/train.csv' },
  context,
  cancelled: false,
  files: {},
  ...more,
})

test('a candidate is one run: its parameters, numbers, data, statements and verdict', () => {
  const run = trackedRun(told(gate, { chain: [data, training], files: { 'evaluate-gate/report.md': '#' } }))!
  expect(run).toMatchObject({
    key: KEY,
    model: 'flights',
    name: '#41 3f2a1b0',
    status: 'finished',
    params: { lr: '0.1', 'tree.depth': '3' },
  })
  expect(Object.fromEntries(run.metrics.map(({ name, value }) => [name, value]))).toEqual({
    'data.rows.train': 100,
    'data.rows.evaluation': 20,
    'train.seconds': 12.5,
    roc_auc: 0.7,
  })
  expect(run.datasets).toEqual([
    { name: 'data/train.csv', sha256: TRAIN, context: 'training', rows: 100 },
    { name: 'evaluation data', sha256: EVALUATION, context: 'evaluation', rows: 20 },
  ])
  const uri = 'azureml:flights-train:7'
  const elsewhere = statement('validate-data', {}, { inputs: [{ name: 'train data', sha256: TRAIN, uri }], outputs: [] })
  expect(trackedRun(told(gate, { chain: [elsewhere, training] }))?.datasets).toMatchObject([{ name: uri, sha256: TRAIN }])
  expect(Object.keys(run.files).sort()).toEqual(
    ['evaluate-gate/evidence.json', 'evaluate-gate/report.md', 'train/evidence.json', 'validate-data/evidence.json'].sort(),
  )
  expect(run.tags).toEqual({
    'sluice.key': KEY,
    'sluice.model': 'flights',
    'sluice.verdict': 'pass',
    'sluice.validate-data': 'pass',
    'sluice.train': 'pass',
    'sluice.evaluate-gate': 'pass',
    'sluice.digest': MODEL,
    'sluice.pull': 'https://github.com/acme/flights#41',
    'sluice.run': context.runUrl,
    'mlflow.source.type': 'JOB',
    'mlflow.source.name': context.repositoryUrl,
    'mlflow.source.git.commit': 'f'.repeat(40),
    'mlflow.source.git.repoURL': context.repositoryUrl,
  })
})

test.each<[string, Told, object | undefined]>([
  ['data that pass wait for their training', told(data), undefined],
  [
    'data that fail are a run of their own',
    told(statement('validate-data', {}, { inputs, outputs: [], verdict: 'fail' })),
    { status: 'finished' },
  ],
  ['a training keeps its key whatever rests on it', told(gate, { chain: [training] }), { key: KEY }],
  ['a model without its training has its digest', told(gate), { key: `model ${MODEL}` }],
  ['a training that made nothing has failed', told(statement('train', { key: KEY }, { verdict: 'error' })), { key: KEY, status: 'failed' }],
  [
    'a gate that says no is a run that finished',
    told({ ...statement('evaluate-gate', {}, { verdict: 'fail' }) }),
    { status: 'finished', tags: { 'sluice.verdict': 'fail' } },
  ],
  ['a cancelled one was killed', told(training, { cancelled: true }), { status: 'killed' }],
  ['outside pull requests its name is the commit', told(gate, { context: { ...context, pull: undefined } }), { name: '3f2a1b0' }],
  [
    'a registration and a deployment say so by tags',
    told(statement('deploy-canary', { environment: 'production', version: 'v5', outcome: 'promoted' }), {
      chain: [training, statement('register', { version: 5 })],
    }),
    { key: KEY, tags: { 'sluice.version': 'v5', 'sluice.in.production': 'v5 promoted' } },
  ],
  [
    'tables are shown as tables',
    told(gate, { files: { 'evaluate-gate/tables/metrics.json': '{}' } }),
    { tables: ['evaluate-gate/tables/metrics.json'] },
  ],
])('%s', (_, given, expected) => {
  const run = trackedRun(given)
  if (expected === undefined) expect(run).toBeUndefined()
  else expect(run).toMatchObject(expected)
})

test('the key of data that fail does not depend on when they were looked at', () => {
  const failed = (seconds: number) => told(statement('validate-data', {}, { inputs, outputs: [], verdict: 'fail', seconds }))
  expect(trackedRun(failed(1))!.key).toBe(trackedRun(failed(2))!.key)
})

test.each<[StepName, { [name: string]: Json }, { [name: string]: number }]>([
  [
    'evaluate-gate',
    {
      metrics: { roc_auc: 0.7, f1: 0.5 },
      rows: [
        { metric: 'roc_auc', verdict: 'pass', n: 20, production: 0.6, candidate: 0.7, delta: 0.1, low: 0.05, high: 0.15 },
        { metric: 'f1' },
      ],
      panels: [
        { set: 'night', rows: [{ metric: 'f1', candidate: 0.4, delta: -0.1 }] },
        { set: null, against: { kind: 'best', version: 'v2' }, rows: [{ metric: 'f1', candidate: 0.5 }] },
      ],
      thresholds: { candidate: 0.4 },
    },
    {
      roc_auc: 0.7,
      f1: 0.5,
      'roc_auc.production': 0.6,
      'roc_auc.delta': 0.1,
      'roc_auc.low': 0.05,
      'roc_auc.high': 0.15,
      'night/f1': 0.4,
      'night/f1.delta': -0.1,
      'best/f1': 0.5,
      'threshold.candidate': 0.4,
    },
  ],
  [
    'train',
    { seconds: 3, peak_memory_bytes: 9, usd: 0.1, exit_code: 0 },
    { 'train.seconds': 3, 'train.peak_memory_bytes': 9, 'train.usd': 0.1 },
  ],
  [
    'deploy-canary',
    {
      environment: 'production',
      replay: { rows: 20, differing: 0 },
      looks: [{ guards: [] }, { guards: [{ name: 'errors', stable: 0.1, canary: 0.2, harm: 0.1 }] }],
    },
    {
      'production/errors.stable': 0.1,
      'production/errors.canary': 0.2,
      'production/errors.harm': 0.1,
      'production/replay.rows': 20,
      'production/replay.differing': 0,
    },
  ],
  [
    'monitor-drift',
    {
      environment: 'production',
      to: '2026-01-02T00:00:00.000Z',
      columns: [{ name: 'age', effect: 0.2 }],
      statistic: 0.2,
      requests: 50,
      quality: { metric: 'mae', value: 1 },
    },
    { 'production/drift.age': 0.2, 'production/drift': 0.2, 'production/requests': 50, 'production/mae': 1 },
  ],
  ['register', { version: 5, metrics: { roc_auc: 0.7 } }, {}],
])('numbers of %s', (step, numbers, expected) => {
  const found = metricsOf({ step, numbers })
  expect(Object.fromEntries(found.map(({ name, value }) => [name, value]))).toEqual(expected)
  const moments = new Set(found.map(({ at }) => at?.toISOString()))
  expect([...moments]).toEqual(found.length === 0 ? [] : [step === 'monitor-drift' ? '2026-01-02T00:00:00.000Z' : undefined])
})

test.each<[Json, { [name: string]: string }]>([
  [
    { a: 1, b: 'x', c: true, d: null },
    { a: '1', b: 'x', c: 'true', d: 'null' },
  ],
  [
    { a: { b: { c: 1 } }, list: [1, { x: 2 }] },
    { 'a.b.c': '1', list: '[1,{"x":2}]' },
  ],
  [null, {}],
])('parameters %j', (given, expected) => expect(paramsOf(given)).toEqual(expected))

test('named tables become files, wherever they are folded', () => {
  const table = {
    kind: 'table' as const,
    name: 'Confusion matrix, candidate',
    columns: [{ header: 'In truth', align: 'left' as const }],
    rows: [[[{ code: 'no' }]]],
  }
  const blocks = [
    { kind: 'fold' as const, summary: 's', blocks: [{ kind: 'page' as const, blocks: [table, { ...table, name: undefined }] }] },
  ]
  expect(tableFiles('evaluate-gate', { blocks })).toEqual({
    'evaluate-gate/tables/confusion-matrix-candidate.json': '{"columns":["In truth"],"data":[["no"]]}',
  })
})
