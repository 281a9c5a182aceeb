import { type CompareOptions, compare, neededRows, stateOf } from '../../../src/statistics/gate/compare.ts'
import { delong } from '../../../src/statistics/gate/delong.ts'
import { estimateDifference } from '../../../src/statistics/gate/method.ts'
import { single } from '../../../src/statistics/gate/single.ts'
import { isMetric, metricOf, metrics } from '../../../src/statistics/metrics/metrics.ts'
import { pickAnswers, pickTruth, type Sample } from '../../../src/statistics/metrics/sample.ts'
import { sample, samples } from '../samples.ts'

const options: CompareOptions = { alpha: 0.025, margin: 0.02, seed: 'test' }

test.each([
  ['better', 0.01, 0.03, 'higher', 'superior'],
  ['within the margin', -0.01, 0.03, 'higher', 'non-inferior'],
  ['beyond the margin', -0.05, -0.03, 'higher', 'inferior'],
  ['over the margin', -0.03, 0.03, 'higher', 'inconclusive'],
  ['at the margin', -0.02, 0.03, 'higher', 'inconclusive'],
  ['lower is better: better', -0.03, -0.01, 'lower', 'superior'],
  ['lower is better: beyond', 0.03, 0.05, 'lower', 'inferior'],
  ['lower is better: within', -0.03, 0.01, 'lower', 'non-inferior'],
] as const)('%s', (_, low, high, better, state) => expect(stateOf({ low, high }, better, 0.02)).toBe(state))

/** Enough draws to tell, few enough for all metrics of all tasks. */
const few = { ...options, resamples: 500 }
const of = [...Object.keys(metrics).filter(isMetric), 'ndcg@5', 'map@5'] as const
const each = of.flatMap((name) => metricOf(name).tasks.map((task) => ({ name, task, sample: samples[task] })))

test.each(each)('$name of $task: same bytes in, same bytes out, Δ inside its interval, swapping turns the sign', ({ name, sample }) => {
  const result = compare(name, sample, few)
  expect(result).toEqual(compare(name, sample, few))
  expect(result.delta).toBe(result.candidate! - result.production!)
  expect(result.low).toBeLessThan(result.delta!)
  expect(result.high).toBeGreaterThan(result.delta!)
  const { truth, production, candidate } = sample
  const swapped = compare(name, { truth, production: candidate, candidate: production }, few)
  expect(swapped.delta).toBeCloseTo(-result.delta!, 12)
})
test.each(each)('$name of $task: bootstrap and jackknife agree about the standard error', ({ name, sample }) => {
  const se = (quick: boolean) => {
    const { difference } = estimateDifference(name, sample, { ...few, quick })
    return 'undefined' in difference ? Number.NaN : difference.se
  }
  expect(se(true) / se(false)).toBeGreaterThan(0.6)
  expect(se(true) / se(false)).toBeLessThan(1.6)
})
test.each(each)('$name of $task: models that answer alike differ by exactly 0', ({ name, sample: { truth, production } }) => {
  const same = { truth, production, candidate: production.slice() }
  expect(compare(name, same, few)).toMatchObject({ delta: 0, low: 0, high: 0, state: 'non-inferior', method: 'identical answers' })
})
/** The same rows five times: more of the rarer class than the jackknife is asked about. */
const often = Int32Array.from({ length: 1200 }, (_, i) => i % 240)
const large = {
  truth: pickTruth(sample.truth, often),
  production: pickAnswers(sample.truth, sample.production, often),
  candidate: pickAnswers(sample.truth, sample.candidate, often),
}
test('another seed moves a bootstrap interval, but not the value', () => {
  const [a, b] = [compare('f1', large, options), compare('f1', large, { ...options, seed: 'other' })]
  expect(a.delta).toBe(b.delta)
  expect(a.low).not.toBe(b.low)
})
test('a late attempt leaves too few draws beyond the bound, and says so', () =>
  expect(compare('f1', large, { ...options, alpha: 0.0005 }).method).toBe('bootstrap standard error of cells, B = 2,000'))

const one = (labels: number[], production: number[], candidate: number[]): Sample => ({
  truth: { task: 'binary-classification', labels: Uint8Array.from(labels), threshold: 0.5 },
  production: Float64Array.from(production),
  candidate: Float64Array.from(candidate),
})
test('a metric without value is inconclusive, with the reason', () => {
  expect(compare('roc_auc', one([1, 1], [0.1, 0.2], [0.3, 0.4]), options)).toMatchObject({
    state: 'inconclusive',
    delta: undefined,
    reason: 'ROC AUC has no value for production',
  })
  expect(compare('roc_auc', one([1, 0], [0.1, 0.2], [0.3, Number.NaN]), options).reason).toBe('ROC AUC has no value for the candidate')
  expect(compare('roc_auc', one([1, 0], [0.1, 0.2], [0.3, 0.4]), options).reason).toContain('needs two of each')
  expect(compare('log_loss', one([1], [0.1], [0.3]), options).reason).toContain('needs two')
})
test('two perfect models are not known to be equal from fifty rows', () => {
  const labels = Array.from({ length: 50 }, (_, i) => (i < 25 ? 0 : 1))
  const shifted = labels.map((label) => label * 0.8 + 0.1)
  const { low, high, state } = compare('roc_auc', one(labels, labels, shifted), options)
  expect(state).toBe('inconclusive')
  expect(low).toBeCloseTo(-(1 - 0.025 ** (1 / 25)), 12)
  expect(high).toBeCloseTo(1 - 0.025 ** (1 / 25), 12)
})
test('of fewer than 200 rows of a class draws and jackknife are both asked, and the wider bound counts', () => {
  const { low, high, method } = compare('f1', sample, options)
  const { difference } = estimateDifference('f1', sample, { ...options, quick: true })
  expect(method).toBe('percentile bootstrap of cells, B = 2,000; jackknife of rows where wider')
  expect('low' in difference && low! <= difference.low && high! >= difference.high).toBe(true)
})
test.each([
  [40, 2000, 'brier', '40 rows of the rarer class: Brier score needs 50 to be compared'],
  [40, 1000, 'brier', undefined],
  [40, 2000, 'log_loss', undefined],
] as const)('%d positives of %d rows, %s: %s', (positives, rows, metric, reason) => {
  const labels = Array.from({ length: rows }, (_, i) => (i < positives ? 1 : 0))
  const scores = (seed: number) => labels.map((label, i) => (label + ((i * seed) % 97) / 97 + 0.01) / 2.1)
  expect(compare(metric, one(labels, scores(31), scores(43)), options).reason).toBe(reason)
})
test('with fewer than twenty rows of a class only accuracy is compared', () => {
  const labels = Array.from({ length: 200 }, (_, i) => (i < 19 ? 1 : 0))
  const scores = (seed: number) => labels.map((label, i) => (label + ((i * seed) % 97) / 97) / 2)
  const of = one(labels, scores(31), scores(43))
  expect(compare('f1', of, options)).toMatchObject({
    state: 'inconclusive',
    reason: '19 rows of the rarer class: F1 needs 20 to be compared',
  })
  expect(compare('accuracy', of, options).reason).toBeUndefined()
})
test('ties everywhere', () => {
  const result = delong({ task: 'binary-classification', labels: Uint8Array.of(0, 0, 1, 1), threshold: 0.5 }, 0.05, [1, 1, 1, 1])
  expect(result).toMatchObject({ value: 0.5 })
})

test.each([
  ['accuracy at 10 % discordance and a margin of 0.01', Math.sqrt(0.1), 0.01, 0.05, 6183],
  ['half the distance needs four times the rows', Math.sqrt(0.1), 0.005, 0.05, 24_731],
] as const)('needed rows: %s', (_, spread, distance, alpha, n) => expect(neededRows(spread, distance, alpha)).toBe(n))
test('no number of rows settles a difference on the margin', () => expect(neededRows(1, 0, 0.05)).toBeUndefined())
test('an inconclusive comparison says how many rows would settle it', () => {
  const { state, needed, n } = compare('roc_auc', sample, { ...options, margin: 0.005 })
  expect(state).toBe('inconclusive')
  expect(needed).toBeGreaterThan(n)
})
test('one model: value with interval, or the reason', () => {
  const { low, value, high } = single('accuracy', sample.truth, sample.production, options)
  expect(low).toBeLessThan(value!)
  expect(high).toBeGreaterThan(value!)
  expect(single('r2', sample.truth, sample.production, options)).toMatchObject({
    value: undefined,
    reason: 'R² has no value for these rows',
  })
})
test.each([
  'precision_micro',
  'recall_micro',
  'f1_micro',
  'recall_weighted',
] as const)('%s of one label per row is accuracy, interval and all', (name) => {
  const { metric, ...result } = compare(name, sample, options)
  expect({ ...result, metric: 'accuracy' }).toEqual(compare('accuracy', sample, options))
  expect(metric).toBe(name)
})
