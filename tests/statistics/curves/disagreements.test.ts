import { disagreements } from '../../../src/statistics/curves/disagreements.ts'
import { rowView } from '../../../src/statistics/curves/rowViews.ts'
import type { Truth } from '../../../src/statistics/metrics/sample.ts'
import { random } from '../../../src/statistics/random.ts'
import { scoredRows } from './draws.ts'

test('the rows furthest apart come first, as a full sort finds them', () => {
  const { truth, scores } = scoredRows('far', 5_000)
  const draw = random('other')
  const other = Float64Array.from(scores, (score) => Math.min(1, Math.max(0, score + draw.normal() / 10)))
  const found = disagreements(rowView(truth, scores, other)!, 5_000, 50)
  const apart = (row: number) => Math.abs(scores[row]! - other[row]!)
  const sorted = [...scores.keys()].sort((a, b) => apart(b) - apart(a) || a - b)
  expect(found.rows).toEqual(sorted.slice(0, 50))
  const different = sorted.filter((row) => scores[row]! >= 0.5 !== other[row]! >= 0.5)
  expect(found.different).toBe(different.length)
  expect(found.candidateRight).toBe(different.filter((row) => scores[row]! >= 0.5 === (truth.labels[row] === 1)).length)
  expect(found.candidateRight + found.productionRight).toBe(found.different)
})

test('of classes, rows that only one model gets right come first, half from each side', () => {
  const labels = Int32Array.from({ length: 100 }, () => 0)
  const candidate = Int32Array.from(labels, (_, row) => (row < 40 ? 1 : row < 80 ? 0 : 2))
  const production = Int32Array.from(labels, (_, row) => (row < 40 ? 0 : row < 80 ? 1 : 1))
  const found = disagreements(rowView({ task: 'multiclass-classification', labels, classes: 3 }, candidate, production)!, 100, 20)
  expect(found).toMatchObject({ different: 100, candidateRight: 40, productionRight: 40 })
  expect(found.rows).toEqual([...Array(10).keys(), ...Array.from({ length: 10 }, (_, i) => 40 + i)])
})

test('equal answers disagree nowhere', () => {
  const { truth, scores } = scoredRows('same', 100)
  expect(disagreements(rowView(truth, scores, scores)!, 100, 50)).toEqual({ rows: [], different: 0, candidateRight: 0, productionRight: 0 })
})

const views: readonly [string, Truth, Float64Array, Float64Array, { right: number; near: number }][] = [
  [
    'a score nearer to its label',
    { task: 'binary-classification', labels: Uint8Array.of(1), threshold: 0.5 },
    Float64Array.of(0.9),
    Float64Array.of(0.6),
    { right: 0, near: 1 },
  ],
  [
    'a score on the wrong side',
    { task: 'binary-classification', labels: Uint8Array.of(1), threshold: 0.5 },
    Float64Array.of(0.4),
    Float64Array.of(0.6),
    { right: -1, near: -1 },
  ],
  ['a nearer number', { task: 'regression', values: Float64Array.of(10) }, Float64Array.of(9), Float64Array.of(12), { right: 1, near: 1 }],
  [
    'fewer wrong labels',
    { task: 'multilabel-classification', labels: Uint8Array.of(1, 0), classes: 2, threshold: 0.5 },
    Float64Array.of(0.9, 0.1),
    Float64Array.of(0.9, 0.8),
    { right: 1, near: 1 },
  ],
  [
    'nearer quantiles',
    { task: 'quantile-regression', values: Float64Array.of(5), levels: [0.1, 0.9] },
    Float64Array.of(4, 6),
    Float64Array.of(1, 9),
    { right: 1, near: 1 },
  ],
]
test.each(views)('%s', (_, truth, candidate, production, { right, near }) => {
  const view = rowView(truth, candidate, production)!
  expect([view.righter(0), view.nearness(0)].map((sign) => sign + 0)).toEqual([right, near])
})

test('each model may have a threshold of its own', () => {
  const { truth } = scoredRows('own', 1)
  const view = rowView(truth, Float64Array.of(0.3), Float64Array.of(0.3), { candidate: 0.2, production: 0.4 })!
  expect(view.differ(0)).toBe(true)
})

test('ranking scores have no common unit, so there is nothing to show', () => {
  expect(
    rowView({ task: 'ranking', relevance: Float64Array.of(1), queries: Int32Array.of(0) }, Float64Array.of(1), Float64Array.of(2)),
  ).toBeUndefined()
})
