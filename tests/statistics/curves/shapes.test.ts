import { classScores, labelScores } from '../../../src/statistics/curves/classScores.ts'
import { confusedPairs } from '../../../src/statistics/curves/confusedPairs.ts'
import { coverage } from '../../../src/statistics/curves/coverage.ts'
import { curvesOf } from '../../../src/statistics/curves/curves.ts'
import { density } from '../../../src/statistics/curves/density.ts'
import { histogram, middleRange } from '../../../src/statistics/curves/histogram.ts'
import { reliability } from '../../../src/statistics/curves/reliability.ts'
import type { Truth } from '../../../src/statistics/metrics/sample.ts'
import { scoredRows } from './draws.ts'

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0)

test('reliability bins hold every row, and their shares', () => {
  const { truth, scores } = scoredRows('bins', 3_000)
  const bins = reliability(truth, scores)!
  expect(sum(bins.map(({ rows }) => rows))).toBe(3_000)
  for (const { from, to, rows, promised, came, low, high } of bins) {
    const inside = [...scores.keys()].filter((row) => scores[row]! >= from && (scores[row]! < to || to === 1))
    expect(inside).toHaveLength(rows)
    expect(promised).toBeCloseTo(sum(inside.map((row) => scores[row]!)) / rows, 10)
    expect(came).toBeCloseTo(sum(inside.map((row) => truth.labels[row]!)) / rows, 10)
    expect(low).toBeLessThanOrEqual(came)
    expect(high).toBeGreaterThanOrEqual(came)
  }
})

test('rows of weight two count as two rows', () => {
  const { truth, scores } = scoredRows('twice', 500)
  const weights = new Float64Array(500).fill(2)
  const [once, twice] = [reliability(truth, scores)!, reliability({ ...truth, weights }, scores)!]
  for (const [i, bin] of once.entries()) expect(twice[i]!.came).toBeCloseTo(bin.came, 12)
  for (const [i, bin] of once.entries()) expect(twice[i]!.low).toBeCloseTo(bin.low, 12)
})

test.each([1.2, -0.1, Number.NaN, Number.POSITIVE_INFINITY])('a score of %d is no probability, so there is no calibration', (score) => {
  const truth = { task: 'binary-classification', labels: Uint8Array.of(1, 0), threshold: 0.5 } as const
  expect(reliability(truth, Float64Array.of(0.5, score))).toBeUndefined()
})

test('a histogram has every row, what lies beyond in its outermost bins', () => {
  const values = [-5, 0.1, 0.2, 0.55, 0.99, 1, 7, Number.POSITIVE_INFINITY]
  const { shares, beyond } = histogram((row) => values[row]!, values.length, [0, 1], 4)!
  expect(shares).toEqual([3 / 8, 0, 1 / 8, 4 / 8])
  expect(beyond).toBe(3 / 8)
})

test('a histogram of no rows is not defined', () => {
  expect(histogram(() => 1, 3, [0, 1], 4, { where: () => false })).toBeUndefined()
  expect(histogram(() => 1, 1, [0, 1], 4, { weights: Float64Array.of(0) })).toBeUndefined()
})

test.each([
  ['one value', [[3, 3, 3]], [2.5, 3.5]],
  ['nothing finite', [[Number.NaN, Number.POSITIVE_INFINITY]], undefined],
  [
    'two series',
    [
      [0, 1],
      [2, 4],
    ],
    [0, 4],
  ],
])('the range of %s', (_, series, range) => expect(middleRange(series, 0.99)).toEqual(range))

test('a density has every row', () => {
  const counts = density([0, 0.5, 2, Number.NEGATIVE_INFINITY], [0, 0.5, 0.9, 1], [0, 1])
  expect(sum(counts)).toBe(4)
})

test('coverage of quantile forecasts', () => {
  const truth = { task: 'quantile-regression', values: Float64Array.of(1, 2, 3, 4), levels: [0.25, 0.75] } as const
  const found = coverage(truth, Float64Array.of(1, 3, 1, 3, 1, 3, 1, 3))!
  expect(found.map(({ share }) => share)).toEqual([0.25, 0.75])
  for (const { low, high, level } of found) expect(low < level && level < high).toBe(true)
})

test('scores of classes and of labels agree where rows have one label each', () => {
  const [truth, called] = [
    [0, 1, 2, 2, 1],
    [0, 2, 2, 1, 1],
  ]
  const oneHot = (codes: readonly number[]) => codes.flatMap((code) => [0, 1, 2].map((k) => Number(k === code)))
  const labels = { task: 'multilabel-classification', labels: Uint8Array.from(oneHot(truth)), classes: 3, threshold: 0.5 } as const
  expect(labelScores(labels, Float64Array.from(oneHot(called)))).toEqual(classScores(Int32Array.from(truth), Int32Array.from(called), 3))
})

test('the pairs confused most often, of more classes than a matrix could hold', () => {
  const classes = 1_000_000
  const labels = Int32Array.of(7, 7, 7, 999_999, 3, 3)
  const found = confusedPairs(labels, Int32Array.of(8, 8, 7, 0, 4, 3), classes, 2)
  expect(found).toEqual({
    kinds: 3,
    pairs: [
      { truth: 7, predicted: 8, rows: 2 },
      { truth: 3, predicted: 4, rows: 1 },
    ],
  })
})

const one = Float64Array.of(0.4)
const truths: readonly [string, Truth, Float64Array | Int32Array][] = [
  ['binary', { task: 'binary-classification', labels: Uint8Array.of(1), threshold: 0.5 }, one],
  ['multiclass', { task: 'multiclass-classification', labels: Int32Array.of(1), classes: 2 }, Int32Array.of(0)],
  ['multilabel', { task: 'multilabel-classification', labels: Uint8Array.of(1, 0), classes: 2, threshold: 0.5 }, Float64Array.of(0.4, 0.6)],
  ['regression', { task: 'regression', values: Float64Array.of(3) }, one],
  ['quantiles', { task: 'quantile-regression', values: Float64Array.of(3), levels: [0.5] }, one],
]
test.each(truths)('one row of %s has curves, without production and with', (_, truth, answers) => {
  expect(curvesOf(truth, answers, undefined)).toMatchObject({ production: undefined })
  expect(curvesOf(truth, answers, answers)!.production).toEqual(curvesOf(truth, answers, answers)!.candidate)
})
