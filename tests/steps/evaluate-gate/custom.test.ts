import type { Gate } from '../../../src/config/gates.ts'
import { readJson, readTable } from '../../../src/steps/evaluate-gate/custom/outputs.ts'
import type { CustomValues, Values } from '../../../src/steps/evaluate-gate/custom/values.ts'
import { decide } from '../../../src/steps/evaluate-gate/decide.ts'
import { measure } from '../../../src/steps/evaluate-gate/measure.ts'
import type { Scored } from '../../../src/steps/evaluate-gate/scored.ts'
import { tableOf } from './tables.ts'

const n = 400
const noise = (i: number) => ((i * 37) % 101) / 101
const rows = (shift: number): Values => ({
  kind: 'rows',
  values: Float64Array.from({ length: n }, (_, i) => noise(i) + shift + 0.01 * noise(i * 7)),
})
const folds = (shift: number, trainRows = 800): Values => ({
  kind: 'folds',
  scores: [0.7, 0.72, 0.71, 0.69, 0.7].map((score, i) => score + shift + 0.001 * i),
  trainRows,
  testRows: 200,
})
const number = (value: number): Values => ({ kind: 'number', value })
const judged = (
  candidate: Values,
  production: CustomValues['production'],
  better: 'higher' | 'lower' = 'higher',
  gate: Partial<Gate> = {},
) => {
  const gates: Gate[] = [{ metric: 'profit', no_worse_than: { production: 0.01 }, ...gate }]
  const scored: Scored = {
    truth: { task: 'regression', values: new Float64Array(n) },
    candidate: new Float64Array(n),
    production: new Float64Array(n),
    custom: [{ name: 'profit', better, candidate, production }],
    slices: [],
    baseline: { kind: production === undefined ? 'none' : 'compared' },
    faults: [],
    attempt: 1,
    seed: 's',
  }
  return decide(measure(scored, gates), gates).rows[0]
}

test.each<[string, Values, CustomValues['production'], 'higher' | 'lower', string, string]>([
  ['more of a number for each row is better', rows(0.1), rows(0), 'higher', 'pass', 'better'],
  ['less of it is worse', rows(-0.1), rows(0), 'higher', 'fail', 'worse'],
  ['less of a cost is better', rows(-0.1), rows(0), 'lower', 'pass', 'better'],
  ['cross-validation is corrected', folds(0.1), folds(0), 'higher', 'pass', 'better'],
  ['cross-validation of other sizes is not compared', folds(0.1), folds(0, 400), 'higher', 'inconclusive', "can't tell"],
  ['one number has no interval', number(5), number(3), 'higher', 'inconclusive', "can't tell"],
  ['a number and rows are not compared', rows(0), number(3), 'higher', 'inconclusive', "can't tell"],
  ['production without a value is not compared', number(5), 'it ended with 3', 'higher', 'inconclusive', "can't tell"],
])('%s', (_, candidate, production, better, verdict, word) => {
  const row = judged(candidate, production, better)
  expect([row?.verdict, row?.word]).toEqual([verdict, word])
  if (verdict === 'inconclusive') expect(row?.because).toBeTruthy()
})

test('thresholds of one number count', () => {
  expect(judged(number(5), undefined, 'higher', { at_least: 4 })?.verdict).toBe('pass')
  expect(judged(number(5), undefined, 'higher', { at_least: 6 })?.verdict).toBe('fail')
})

test('NaN in a row leaves no value', () => {
  const row = judged({ kind: 'rows', values: new Float64Array(n).fill(Number.NaN) }, rows(0))
  expect([row?.candidate, row?.verdict]).toEqual([undefined, 'inconclusive'])
})

test('what a command writes', () => {
  expect(readJson('{ "value": 0.3 }')).toEqual({ kind: 'number', value: 0.3 })
  expect(readJson('{ "scores": [1, 2], "train_rows": 8, "test_rows": 2 }')).toEqual({
    kind: 'folds',
    scores: [1, 2],
    trainRows: 8,
    testRows: 2,
  })
  const evaluation = tableOf({ id: [1, 2] })
  expect(readTable(tableOf({ id: [2, 1], value: [20, 10] }), evaluation, ['id'])).toEqual({ kind: 'rows', values: Float64Array.of(10, 20) })
})

test.each([
  ['nothing', undefined, /wrote no file/],
  ['no JSON', 'hello', /wrote no JSON but hello/],
  ['another shape', '{ "score": 1 }', /neither/],
  ['no number', '{ "value": null }', /neither/],
])('%s is an error', (_, text, expected) => expect(() => readJson(text)).toThrow(expected))
test('rows that do not match are an error', () =>
  expect(() => readTable(tableOf({ id: [2], value: [1] }), tableOf({ id: [1, 2] }), ['id'])).toThrow(/1 of its rows are missing \(1\)/))
