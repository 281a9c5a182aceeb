import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../../src/config/load.ts'
import { UserError } from '../../../src/kernel/errors.ts'
import { makeEvidence } from '../../../src/kernel/evidence.ts'
import type { Tables } from '../../../src/ports/tables.ts'
import { accumulate } from '../../../src/sketch/accumulate.ts'
import { comparability } from '../../../src/steps/evaluate-gate/comparability.ts'
import { droppedGates } from '../../../src/steps/evaluate-gate/dropped.ts'
import { labelChange } from '../../../src/steps/evaluate-gate/label-change.ts'
import type { Production } from '../../../src/steps/evaluate-gate/production.ts'
import { claimsOf, recordedGate } from '../../../src/steps/evaluate-gate/production-evidence.ts'
import { measureAlike, notReproduced } from '../../../src/steps/evaluate-gate/reproduced.ts'
import { productionTrainedOn } from '../../../src/steps/evaluate-gate/training-rows.ts'

const tiny = readFileSync(join(import.meta.dirname, '../../fixtures/tiny-model/sluice.yml'), 'utf8')
const { config } = loadConfig('sluice.yml', tiny)

describe('comparability', () => {
  const two = { candidate: 'c', production: { digest: 'p' }, seen: {} }
  const kinds = (facts: Parameters<typeof comparability>[0]) => {
    const found = comparability(facts)
    return found.kind === 'not-comparable' ? found.obstacles.map(({ kind }) => kind) : found.kind
  }

  test('rows that changed while they were answered stand in the way, also of a first model', () => {
    const evaluation = { before: 'a', after: 'b' }
    expect(kinds({ ...two, evaluation })).toEqual(['evaluation-changed'])
    expect(kinds({ ...two, production: undefined, evaluation })).toEqual(['evaluation-changed'])
    expect(kinds({ ...two, evaluation: { before: 'a', after: 'a' } })).toBe('compared')
  })

  test('what concerns the two models does not concern one alone', () => {
    const others = [{ kind: 'label-changed' as const, examples: ['1 is 60% of the rows and was 20%'] }]
    expect(kinds({ ...two, others })).toEqual(['label-changed'])
    expect(kinds({ ...two, production: { digest: 'c' }, others })).toBe('unchanged')
    expect(kinds({ ...two, production: undefined, others })).toBe('none')
  })
})

describe('a label that changed its meaning', () => {
  const texts = (counts: Record<string, number>) => {
    const sketch = accumulate('y')
    const levels = Object.keys(counts)
    const codes = levels.flatMap((level, code) => Array.from({ length: counts[level] ?? 0 }, () => code))
    sketch.texts(Int32Array.from(codes), levels)
    return sketch.finish(codes.length)
  }
  const numbers = (values: readonly number[], kind: 'number' | 'boolean' = 'number') => {
    const sketch = accumulate('y')
    sketch.numbers(Float64Array.from(values), kind)
    return sketch.finish(values.length)
  }
  const share = (n: number, positive: number, kind?: 'boolean') =>
    numbers(
      Array.from({ length: n }, (_, i) => (i < n * positive ? 1 : 0)),
      kind,
    )
  const spread = (n: number, mean: number, sd: number) =>
    numbers(Array.from({ length: n }, (_, i) => mean + sd * Math.sqrt(3) * ((2 * i + 1) / n - 1)))

  test.each([
    ['the same shares', share(1000, 0.2), share(3000, 0.2), []],
    ['a shift that a season explains', share(10000, 0.2), share(10000, 0.29), []],
    ['a large shift of few rows, which chance explains', share(30, 0.2), share(30, 0.4), []],
    ['a large shift of many rows', share(1000, 0.2), share(1000, 0.4), ['1 is 40% of the rows and was 20%']],
    ['booleans for ones and zeros', share(1000, 0.2), share(1000, 0.2, 'boolean'), []],
    ['one label alone', share(1000, 0.2), share(1000, 1), ['1 is 100% of the rows and was 20%']],
    ['other names', texts({ yes: 300, no: 700 }), texts({ ja: 300, nein: 700 }), ['nein is 70% of the rows and never occurred']],
    ['a new name on a few rows, which chance explains', texts({ a: 500, b: 500 }), texts({ a: 500, b: 500, c: 9 }), []],
    ['a new name on many rows', texts({ a: 500, b: 500 }), texts({ a: 500, b: 450, c: 50 }), ['c is 5% of the rows and never occurred']],
    ['no rows then', texts({}), texts({ a: 5 }), []],
  ])('%s: %#', (_, before, now, expected) => {
    expect(labelChange(before, now, 'binary-classification').flatMap(({ examples }) => examples)).toEqual(expected)
  })

  test.each([
    ['the same numbers', spread(500, 10, 2), spread(500, 10, 2), []],
    ['half a standard deviation', spread(500, 10, 2), spread(500, 11, 2), []],
    ['another mean', spread(500, 10, 2), spread(500, 20, 2), ['its mean is 20 and was 10']],
    ['another mean of three rows', spread(3, 10, 2), spread(3, 12.5, 2), []],
    ['minutes for hours about zero', spread(500, 0, 1), spread(500, 0, 60), ['its standard deviation is 60.06 and was 1.001']],
    ['a constant', spread(500, 10, 0), spread(500, 12, 1), []],
  ])('of a number, %s: %#', (_, before, now, expected) => {
    expect(labelChange(before, now, 'regression').flatMap(({ examples }) => examples)).toEqual(expected)
  })
})

describe('a baseline that reproduces', () => {
  test('to rounding on other hardware, and not beyond', () => {
    expect(notReproduced([{ metric: 'roc_auc', recorded: 0.66, now: 0.66 * (1 + 9e-5) }])).toEqual([])
    expect(notReproduced([{ metric: 'mcc', recorded: 0, now: 0 }])).toEqual([])
    expect(
      notReproduced([
        { metric: 'roc_auc', recorded: 0.66, now: 0.66 },
        { metric: 'log_loss', recorded: 0.5, now: 0.501 },
      ]),
    ).toEqual([{ kind: 'baseline-not-reproduced', examples: ['log loss is 0.501 and was 0.5'] }])
  })

  test('is only asked for where a metric means the same', () => {
    const other = (change: (text: string) => string) => measureAlike(config, loadConfig('sluice.yml', change(tiny)).config)
    expect(other((text) => text.replace('data/train.csv', 'data/more.csv').replace('min: 100', 'min: 10'))).toBe(true)
    expect(other((text) => text.replace('slices: [town]', 'slices: [hour]').replace('node predict', 'python predict'))).toBe(true)
    expect(other((text) => text.replace('  task: binary', '  threshold: 0.4\n  task: binary'))).toBe(false)
    expect(other((text) => text.replace('label: late', 'label: hour'))).toBe(false)
  })
})

const evidence = (numbers: object) =>
  makeEvidence({
    step: 'evaluate-gate',
    model: 'tiny',
    verdict: 'pass',
    inputs: [{ name: 'evaluation data', sha256: 'e1' }],
    outputs: [{ name: 'model', sha256: 'm1' }],
    numbers: numbers as never,
    previous: [],
    tool: { name: 'sluice', version: '0' },
  }).text
const production = (files: Record<string, string>, train: string | null = 't1'): Production =>
  ({
    version: { files, data: train === null ? [] : [{ name: 'train data', sha256: train }] },
    name: 'v1',
    sources: '/sources',
    own: config,
  }) as never

test('what a version recorded at its gate is read back; without a gate there is nothing', () => {
  const files = { 'evidence.jsonl': evidence({ metrics: { roc_auc: 0.7, note: 'x' }, rows: [{ metric: 'roc_auc' }, {}] }) }
  expect(claimsOf({ files })).toHaveLength(1)
  expect(recordedGate({ files })).toEqual({ metrics: new Map([['roc_auc', 0.7]]), gates: ['roc_auc'], evaluation: 'e1' })
  expect(recordedGate({ files: {} })).toBeUndefined()
})

test('a gate that is gone is dropped, unless its metric is retired', () => {
  const rows = ['roc_auc', 'brier', 'f1', 'f1'].map((metric) => ({ metric }))
  const files = { 'evidence.jsonl': evidence({ metrics: { brier: 0.1 }, rows }) }
  const asking = { ...config, evaluate: { ...config.evaluate, retired: ['f1'] } }
  expect(droppedGates(asking, production(files))).toEqual([{ metric: 'brier', recorded: 0.1 }])
  expect(droppedGates(config, production(files)).map(({ metric }) => metric)).toEqual(['brier', 'f1'])
  expect(droppedGates(config, production({}))).toEqual([])
})

describe('whether production saw the rows', () => {
  const rows = { path: 'e.csv', sha256: 'e2', keys: ['id'] }
  const overlap = { rows: 3, examples: ['7'] }
  const today = { train: 't2', overlap }
  const tables = (digest: string | undefined, found: typeof overlap | UserError): Tables =>
    ({
      digest: (path: string) =>
        digest === undefined || path !== '/sources/data/train.csv' ? Promise.reject(new UserError('no')) : Promise.resolve(digest),
      overlap: () => (found instanceof UserError ? Promise.reject(found) : Promise.resolve(found)),
    }) as never
  const none = tables(undefined, overlap)

  test('is known of the same training data, and of rows that its own gate judged', async () => {
    expect(await productionTrainedOn(production({}, 't2'), rows, today, none)).toEqual({ overlap })
    const judged = production({ 'evidence.jsonl': evidence({}) })
    expect(await productionTrainedOn(judged, { ...rows, sha256: 'e1' }, today, none)).toEqual({ overlap: { rows: 0, examples: [] } })
  })

  test('is looked up in its sources, when they hold the very data', async () => {
    const found = { rows: 1, examples: ['9'] }
    expect(await productionTrainedOn(production({}), rows, today, tables('t1', found))).toEqual({ overlap: found })
    for (const other of [tables('t9', found), tables('t1', new UserError('no column id')), none])
      expect(await productionTrainedOn(production({}), rows, today, other)).toEqual({
        unknown: 'Whether v1 was trained on these rows is not known: its training data (t1) are not here.',
      })
  })

  test('is unknown of a version that does not say', async () => {
    expect(await productionTrainedOn(production({}, null), rows, today, none)).toEqual({
      unknown: 'The registry does not say which data v1 was trained on.',
    })
  })

  test('what the platform cannot do is no answer', async () => {
    const broken = { ...none, digest: () => Promise.reject(new RangeError('bug')) }
    await expect(productionTrainedOn(production({}), rows, today, broken)).rejects.toThrow('bug')
  })
})
