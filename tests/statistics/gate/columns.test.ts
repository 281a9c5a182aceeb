import { compareColumns, compareFolds } from '../../../src/statistics/gate/columns.ts'
import { compare } from '../../../src/statistics/gate/compare.ts'
import { single } from '../../../src/statistics/gate/single.ts'
import type { BinaryTruth } from '../../../src/statistics/metrics/sample.ts'
import { sample } from '../samples.ts'

const options = { alpha: 0.025, margin: 0.02, better: 'higher' } as const
const squares = (scores: Float64Array) => scores.map((score, i) => (sample.truth.labels[i]! - score) ** 2)

test('a column of squared errors is judged as the Brier score is, but that it knows of no rare class', () => {
  const brier = compare('brier', sample, { ...options, seed: 's' })
  const column = compareColumns(squares(sample.production), squares(sample.candidate), { ...options, better: 'lower' })
  expect({ metric: 'brier', ...column, low: brier.low, high: brier.high }).toEqual(brier)
  expect((brier.high! - brier.low!) / (column.high! - column.low!)).toBeGreaterThan(1)
  expect((brier.high! - brier.low!) / (column.high! - column.low!)).toBeLessThan(1.02)
})
test('a column of 0 and 1 is judged as accuracy is, with weights and groups too', () => {
  const hits = (scores: Float64Array) => scores.map((score, i) => (score >= 0.5 === (sample.truth.labels[i] === 1) ? 1 : 0))
  const groups = Int32Array.from(sample.truth.labels, (_, i) => i % 40)
  const weights = Float64Array.from(groups, (group) => 1 + (group % 3))
  for (const rows of [{}, { groups }, { weights }, { groups, weights }]) {
    const accuracy = compare('accuracy', { ...sample, truth: { ...sample.truth, ...rows } }, { ...options, seed: 's' })
    const column = compareColumns(hits(sample.production), hits(sample.candidate), { ...options, ...rows })
    expect({ metric: 'accuracy', ...column }).toEqual(accuracy)
  }
})
test.each([
  ['no rows', [], [], 'no rows'],
  ['one row', [1.5], [2.5], '1 rows: a mean needs two for its interval'],
  ['a missing value', [1, 2, Number.NaN], [1, 2, 3], 'a value is not finite'],
] as const)('%s: inconclusive, with the reason', (_, a, b, reason) =>
  expect(compareColumns(Float64Array.from(a), Float64Array.from(b), options)).toMatchObject({ state: 'inconclusive', reason }))
test('columns that are alike differ by exactly 0', () =>
  expect(compareColumns(Float64Array.of(1, 2, 3), Float64Array.of(1, 2, 3), options)).toMatchObject({
    delta: 0,
    low: 0,
    high: 0,
    state: 'non-inferior',
    method: 'identical answers',
  }))

test('folds: the corrected variance is (1/J + test/train) s², with t of J − 1', () => {
  const [a, b] = [
    [0.8, 0.82, 0.81, 0.79, 0.83],
    [0.81, 0.85, 0.82, 0.8, 0.86],
  ]
  const { delta, low, high, n } = compareFolds(a, b, 800, 200, options)
  const differences = a.map((score, i) => b[i]! - score)
  const mean = differences.reduce((sum, d) => sum + d, 0) / 5
  const variance = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / 4
  expect(n).toBe(5)
  expect(delta).toBeCloseTo(mean, 12)
  expect((high! - low!) / 2).toBeCloseTo(2.7764451051977987 * Math.sqrt((1 / 5 + 1 / 4) * variance), 10)
})
test.each([
  [[0.8], [0.9], 1, '1 scores: an interval needs two'],
  [[0.8, 0.7], [0.9], 1, '2 scores of production and 1 of the candidate'],
  [[0.8, 0.7], [0.9, 0.8], 0, 'the numbers of training and test rows must be positive'],
  [[0.8, Number.NaN], [0.9, 0.8], 1, 'a score is not finite'],
] as const)('folds %j against %j, %d training rows: %s', (a, b, rows, reason) =>
  expect(compareFolds(a, b, rows, 1, options)).toMatchObject({ state: 'inconclusive', reason }))

/** `n` rows, of which `positive` are: who calls all of them positive has that share right. */
const shareTruth = (positive: number, n: number): BinaryTruth => ({
  task: 'binary-classification',
  labels: Uint8Array.from({ length: n }, (_, i) => (i < positive ? 1 : 0)),
  threshold: 0.5,
})
test.each(['recall', 'precision'] as const)('%s of one model: Wilson on the rows it is about', (metric) => {
  const { labels, threshold } = sample.truth
  const called = sample.production.map((score) => (score >= threshold ? 1 : 0))
  const among = Array.from(labels.keys()).filter((row) => (metric === 'recall' ? labels[row] : called[row]) === 1)
  const right = among.filter((row) => labels[row] === called[row])
  const { value, low, high, method } = single(metric, sample.truth, sample.production, { alpha: 0.025, seed: 's' })
  const wilson = single('accuracy', shareTruth(right.length, among.length), new Float64Array(among.length).fill(1), {
    alpha: 0.025,
    seed: 's',
  })
  expect({ value, low, high, method }).toEqual({ value: wilson.value, low: wilson.low, high: wilson.high, method: 'Wilson score' })
})
