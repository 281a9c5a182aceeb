import { metricOf } from '../../../src/statistics/metrics/metrics.ts'
import type { MetricName, QuantileTruth, RegressionTruth } from '../../../src/statistics/metrics/sample.ts'

const numbers = (...of: number[]) => Float64Array.from(of)
const forecasts = (values: number[], levels: number[]): QuantileTruth => ({
  task: 'quantile-regression',
  values: numbers(...values),
  levels,
})
const regression = (...values: number[]): RegressionTruth => ({ task: 'regression', values: numbers(...values) })

test.each<[string, MetricName, QuantileTruth, Float64Array, number]>([
  ['too low costs the level', 'quantile_loss', forecasts([10], [0.9]), numbers(8), 1.8],
  ['too high costs the rest', 'quantile_loss', forecasts([10], [0.9]), numbers(13), 0.3],
  ['mean over levels', 'quantile_loss', forecasts([10], [0.1, 0.9]), numbers(8, 13), (0.2 + 0.3) / 2],
  ['half the absolute error at the median', 'quantile_loss', forecasts([1, 5], [0.5]), numbers(3, 4), 0.75],
  ['covered, ends included', 'coverage', forecasts([1, 2, 5], [0.1, 0.9]), numbers(1, 3, 0, 2, 1, 2), 2 / 3],
  ['coverage against its promise', 'coverage_error', forecasts([1, 2, 5], [0.1, 0.9]), numbers(1, 3, 0, 2, 1, 2), 0.8 - 2 / 3],
  ['quantiles that cross', 'quantile_crossing', forecasts([1, 2], [0.1, 0.5, 0.9]), numbers(1, 2, 3, 1, 3, 2), 1 / 2],
  ['equal quantiles do not cross', 'quantile_crossing', forecasts([1], [0.1, 0.9]), numbers(1, 1), 0],
])('%s', (_, name, truth, answers, expected) => expect(metricOf(name).value(truth, answers)).toBeCloseTo(expected, 12))

test.each<MetricName>(['coverage', 'coverage_error', 'quantile_crossing'])('%s of one level is undefined', (name) =>
  expect(metricOf(name).value(forecasts([1], [0.5]), numbers(1))).toBeUndefined())

test('too much and too little cost what is stated', () => {
  const truth = { ...regression(10, 10), value: { over: 1, under: 3 } }
  expect(metricOf('business_value').value(truth, numbers(12, 9))).toBe(-(2 + 3) / 2)
})

test.each<[string, MetricName, RegressionTruth, Float64Array]>([
  ['an infinite answer', 'mae', regression(1, 2), numbers(1, Number.POSITIVE_INFINITY)],
  [
    'an infinite answer, though the median is finite',
    'median_absolute_error',
    regression(1, 2, 3),
    numbers(1, 2, Number.NEGATIVE_INFINITY),
  ],
  ['a true value that is missing', 'mae', regression(1, Number.NaN), numbers(1, 2)],
  ['an infinite true value', 'rmse', regression(1, Number.POSITIVE_INFINITY), numbers(1, 2)],
  ['squares that overflow', 'mse', regression(1e300, 1), numbers(-1e300, 1)],
  ['business value without costs', 'business_value', regression(1), numbers(1)],
  ['R² of one row', 'r2', regression(1), numbers(1)],
  [
    'R² of equal values whose weighted mean is not quite theirs',
    'r2',
    { ...regression(0.3, 0.3, 0.3), weights: numbers(0.1, 0.2, 0.7) },
    numbers(0.3, 0.3, 0.3),
  ],
])('%s leaves no value', (_, name, truth, answers) => expect(metricOf(name).value(truth, answers)).toBeUndefined())

test.each<[string, MetricName, number]>([
  ['the middle of half the weight', 'median_absolute_error', 1],
  ['a weighted mean', 'mae', (3 * 1 + 1 * 2 + 0.5 * 9) / 4.5],
])('weights: %s', (_, name, expected) =>
  expect(metricOf(name).value({ ...regression(0, 0, 0), weights: numbers(3, 1, 0.5) }, numbers(1, 2, 9))).toBeCloseTo(expected, 12))
