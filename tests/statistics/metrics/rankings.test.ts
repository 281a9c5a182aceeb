import { metricOf } from '../../../src/statistics/metrics/metrics.ts'
import { averagePrecisionAt, ndcg, queryValues } from '../../../src/statistics/metrics/queries.ts'
import type { RankingTruth } from '../../../src/statistics/metrics/sample.ts'

const numbers = (...of: number[]) => Float64Array.from(of)
const ranking = (relevance: number[], queries: number[]): RankingTruth => ({
  task: 'ranking',
  relevance: Float64Array.from(relevance),
  queries: Int32Array.from(queries),
})
const log2 = Math.log2

test.each<[string, number, Float64Array, Float64Array, number]>([
  ['the best order', 3, numbers(3, 2, 1), numbers(9, 8, 7), 1],
  ['the worst order', 3, numbers(0, 0, 1), numbers(9, 8, 7), 1 / log2(4)],
  ['nothing relevant among the best k', 2, numbers(0, 0, 1), numbers(9, 8, 7), 0],
  ['gain is the relevance itself', 2, numbers(1, 3), numbers(9, 8), (1 + 3 / log2(3)) / (3 + 1 / log2(3))],
  ['ties share the mean gain', 1, numbers(1, 0), numbers(5, 5), 1 / 2],
  ['ties across rank k', 2, numbers(1, 0, 0), numbers(5, 5, 5), (1 + 1 / log2(3)) / 3],
  ['k beyond the documents', 100, numbers(0, 1), numbers(1, 2), 1],
  ['infinite scores rank', 1, numbers(0, 1), numbers(5, Number.POSITIVE_INFINITY), 1],
])('NDCG: %s', (_, k, relevance, scores, expected) => expect(ndcg(relevance, scores, k)).toBeCloseTo(expected, 12))

test.each<[string, number, Float64Array, Float64Array, number]>([
  ['the best order', 3, numbers(2, 1, 0), numbers(9, 8, 7), 1],
  ['relevant at ranks 1 and 3', 3, numbers(1, 0, 1), numbers(9, 8, 7), (1 + 2 / 3) / 2],
  ['only k can be found', 1, numbers(1, 1, 1), numbers(9, 8, 7), 1],
  ['nothing found among the best k', 1, numbers(0, 1), numbers(9, 8), 0],
  ['a tie of one relevant with one other', 2, numbers(1, 0), numbers(5, 5), (1 + 1 / 2) / 2],
  ['a tie of two relevant with one other', 3, numbers(1, 1, 0), numbers(5, 5, 5), (1 + (1 + 2 / 3) / 2 + (1 / 2 + 2 / 3) / 2) / 3],
])('average precision: %s', (_, k, relevance, scores, expected) =>
  expect(averagePrecisionAt(relevance, scores, k)).toBeCloseTo(expected, 12))

test('a query without relevant documents has no value, is left out and counted', () => {
  const truth = ranking([1, 0, 0, 0], [7, 7, 2, 2])
  const scores = numbers(1, 2, 3, 4)
  expect(metricOf('ndcg@1').value(truth, scores)).toBe(0)
  expect(queryValues({ of: 'ndcg', k: 1 }, truth, scores)).toMatchObject({ values: numbers(0), leftOut: 1 })
})
test('without any relevant document there is no value', () =>
  expect(metricOf('map@5').value(ranking([0, 0], [1, 1]), numbers(1, 2))).toBeUndefined())
test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('a relevance of %d leaves no value', (relevance) =>
  expect(metricOf('ndcg@5').value(ranking([1, relevance], [1, 1]), numbers(1, 2))).toBeUndefined())
test('a query weighs as much as its rows do on average, and belongs to the group of its first row', () => {
  const truth = { ...ranking([1, 0, 1, 0, 0], [0, 0, 1, 1, 1]), weights: numbers(2, 4, 1, 1, 1), groups: Int32Array.of(9, 9, 4, 4, 4) }
  const found = queryValues({ of: 'map', k: 1 }, truth, numbers(2, 1, 1, 2, 3))
  expect(found).toMatchObject({ values: numbers(1, 0), rows: { weights: numbers(3, 1), groups: Int32Array.of(0, 1) } })
  expect(metricOf('map@1').value(truth, numbers(2, 1, 1, 2, 3))).toBe(3 / 4)
})
