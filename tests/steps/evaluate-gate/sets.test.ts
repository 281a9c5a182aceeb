import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../../src/config/load.ts'
import type { ModelVersion } from '../../../src/ports/registry.ts'
import type { Column, Table } from '../../../src/ports/tables.ts'
import { bestVersion } from '../../../src/steps/evaluate-gate/best.ts'
import type { Measured } from '../../../src/steps/evaluate-gate/decide.ts'
import { decide } from '../../../src/steps/evaluate-gate/decide.ts'
import type { Further } from '../../../src/steps/evaluate-gate/further.ts'
import { wrongRows } from '../../../src/steps/evaluate-gate/never-wrong.ts'
import { panelOf } from '../../../src/steps/evaluate-gate/panel-of.ts'
import { bestView, furtherViews, mainView } from '../../../src/steps/evaluate-gate/set-view.ts'

const tiny = readFileSync(join(import.meta.dirname, '../../fixtures/tiny-model/sluice.yml'), 'utf8')
const sets = `evaluation:
  stress:
    data: data/stress.csv
    gates: [{ metric: accuracy, at_least: 0.5 }]
  golden:
    data: data/golden.csv
    never_wrong: true
`
const loaded = loadConfig('sluice.yml', tiny + sets)
const lines = (tiny + sets).split('\n')

test('a set is seen as if it were the evaluation data, with its own lines', () => {
  const [stress, golden] = furtherViews(loaded)
  expect([stress?.name, golden?.name]).toEqual(['stress', 'golden'])
  const { config, where } = stress!.loaded
  expect(config).toMatchObject({ data: { evaluation: 'data/stress.csv', train: 'data/train.csv' }, evaluate: { slices: [] } })
  expect(config.gates).toMatchObject([{ metric: 'accuracy', at_least: 0.5 }])
  expect(lines[where(['gates', 0]).line - 1]).toContain('metric: accuracy')
  expect(lines[where(['data', 'evaluation']).line - 1]).toContain('stress.csv')
  expect(lines[where(['evaluate', 'task']).line - 1]).toContain('task:')
  expect([golden!.neverWrong, golden!.loaded.config.gates]).toEqual([true, []])
})

test('against the best version its own margin holds, by default that for production, and nothing else', () => {
  const gates = (text: string) =>
    bestView(
      loadConfig(
        'sluice.yml',
        tiny.replace('  slices: [town]', '  slices: [town]\n  against: [production, best]').replace('{ production: 0.02 }', text),
      ),
    ).loaded.config.gates
  expect(gates('{ production: 0.02 }')).toEqual([{ metric: 'roc_auc', no_worse_than: { production: 0.02 } }])
  expect(gates('{ production: 0.02, best: 0.1 }')).toEqual([{ metric: 'roc_auc', no_worse_than: { production: 0.1 } }])
})

const version = (number: number, digest: string, metrics: Record<string, number>) => ({ version: number, digest, metrics }) as ModelVersion

test.each([
  ['the highest', 'roc_auc', [version(1, 'a', { roc_auc: 0.7 }), version(2, 'b', { roc_auc: 0.8 }), version(3, 'c', { roc_auc: 0.75 })], 2],
  ['the lowest where less is better', 'log_loss', [version(1, 'a', { log_loss: 0.7 }), version(2, 'b', { log_loss: 0.8 })], 1],
  ['the newest of equals', 'roc_auc', [version(1, 'a', { roc_auc: 0.7 }), version(2, 'b', { roc_auc: 0.7 })], 2],
  ['never the candidate itself', 'roc_auc', [version(1, 'a', { roc_auc: 0.7 }), version(2, 'candidate', { roc_auc: 0.8 })], 1],
  ['none without a recorded value', 'roc_auc', [version(1, 'a', { accuracy: 0.7 }), version(2, 'b', { roc_auc: Number.NaN })], undefined],
  ['none of no versions', 'roc_auc', [], undefined],
])('the best version is %s', (_, metric, versions, expected) => {
  expect(bestVersion(versions, { metric }, 'candidate')?.version).toBe(expected)
})

test('of a metric of the user’s own the best is what its direction says', () => {
  const versions = [version(1, 'a', { cost: 3 }), version(2, 'b', { cost: 5 })]
  const words = (better: 'higher' | 'lower') => ({ metric: 'cost', words: { label: 'cost', inSentence: 'cost', better } })
  expect((['lower', 'higher'] as const).map((better) => bestVersion(versions, words(better), 'candidate')?.version)).toEqual([1, 2])
})

const numbers = (...values: number[]): Column => ({ kind: 'number', values: Float64Array.from(values) })
const table = (columns: Record<string, Column>, rows: number): Table => ({ rows, columns: new Map(Object.entries(columns)) })
const config = (task: string) => ({ ...loaded.config, evaluate: { ...loaded.config.evaluate, task } }) as typeof loaded.config

test('rows that are got wrong are counted and named with label and answer; a row of weight 0 is not there', () => {
  const evaluation = table({ id: numbers(1, 2, 3), late: numbers(1, 0, 0) }, 3)
  const truth = { task: 'binary-classification' as const, labels: Uint8Array.of(1, 0, 0), threshold: 0.5 }
  const candidate = Float64Array.of(0.4, 0.4, 0.5)
  const wrong = (weights?: Float64Array) => wrongRows(loaded.config, evaluation, { truth: { ...truth, weights }, candidate }, true)
  expect(wrong()).toEqual({
    rows: 2,
    examples: [
      { key: '1', label: '1', answer: '0.4' },
      { key: '3', label: '0', answer: '0.5' },
    ],
  })
  expect(wrong(Float64Array.of(0, 1, 1)).rows).toBe(1)
})

test.each([
  ['at the distance is right', 0.5, 0],
  ['beyond it is wrong', 0.49, 1],
])('a number %s', (_, within, rows) => {
  const evaluation = table({ id: numbers(1), late: numbers(2) }, 1)
  const scored = { truth: { task: 'regression' as const, values: Float64Array.of(2) }, candidate: Float64Array.of(2.5) }
  expect(wrongRows(config('regression'), evaluation, scored, { within }).rows).toBe(rows)
})

const measured = (part: Partial<Measured> = {}): Measured => ({
  measurements: [],
  slices: [],
  baseline: { kind: 'none' },
  faults: [],
  n: 3,
  attempt: 1,
  ...part,
})
const accuracy = (candidate: number) => [{ metric: 'accuracy', n: 3, candidate, difference: undefined }]
const [stress, golden] = furtherViews(loaded)
const further = (part: Partial<Further>): Further => ({ view: stress!, against: undefined, measured: measured(), ...part })

test.each([
  ['met threshold', further({ measured: measured({ measurements: accuracy(0.6) }) }), 'pass'],
  ['missed threshold', further({ measured: measured({ measurements: accuracy(0.4) }) }), 'fail'],
  ['golden rows all right', further({ view: golden!, wrong: { rows: 0, examples: [] } }), 'pass'],
  ['one golden row wrong', further({ view: golden!, wrong: { rows: 1, examples: [] } }), 'fail'],
  ['golden rows without an answer to judge', further({ view: golden! }), 'inconclusive'],
  ['no predictions', further({ failure: { why: 'it ended with 1', execution: undefined } }), 'error'],
  [
    'an opponent that cannot be had',
    further({
      view: mainView(loaded),
      measured: measured({ measurements: accuracy(1), baseline: { kind: 'not-comparable', obstacles: [] } }),
    }),
    'inconclusive',
  ],
] as const)('a panel with a %s', (_, of, verdict) => {
  const panel = panelOf(of)
  expect(panel.verdict).toBe(verdict)
  // The whole is as bad as its worst part, and never better.
  const passing = measured({ measurements: [{ metric: 'roc_auc', n: 3, candidate: 0.9, difference: undefined }] })
  expect(decide(passing, loaded.config.gates, [panel]).verdict).toBe(verdict)
})

test('a set has a level of its own: as many candidates as its own rows have judged', () => {
  const attempts = (attempt: number) => panelOf(further({ measured: measured({ measurements: accuracy(0.6), attempt }) }))
  expect(attempts(1)).toMatchObject({ attempt: 1, level: 0.95 })
  expect(attempts(2).level).toBeCloseTo(1 - 2 * (0.05 / 6), 12)
})
