import { bootstrap } from '../../../src/statistics/gate/bootstrap.ts'
import { compare } from '../../../src/statistics/gate/compare.ts'
import { drawable } from '../../../src/statistics/gate/draws.ts'
import type { Estimate } from '../../../src/statistics/gate/estimate.ts'
import { estimateDifference } from '../../../src/statistics/gate/method.ts'
import { modelsOf } from '../../../src/statistics/gate/model.ts'
import { shapeOf } from '../../../src/statistics/gate/resampled.ts'
import { type BinaryTruth, type MetricName, pickAnswers, pickTruth, type Sample } from '../../../src/statistics/metrics/sample.ts'
import { random } from '../../../src/statistics/random.ts'

const options = { alpha: 0.025, margin: 0.02, seed: 'groups' }
const squash = (x: number) => 1 / (1 + Math.exp(-x))

/** Unequal groups, each with an effect of its own on the label and on both models; weights from 0.5 to 2. */
function grouped(groups: number, rows: number, seed = 'grouped') {
  const source = random(seed)
  const codes = Int32Array.from({ length: rows }, () => Math.floor(groups * source.next() ** 1.5)).sort()
  const effect = Array.from({ length: groups }, () => source.normal())
  const labels = Uint8Array.from(codes, (code) => (source.next() < squash(effect[code]! - 0.5) ? 1 : 0))
  const latent = Float64Array.from(labels, (label, i) => 1.5 * label - 0.7 + source.normal() + 0.5 * effect[codes[i]!]!)
  const production = latent.map((x) => squash(x + 0.5 * source.normal()))
  const candidate = latent.map((x, i) => squash(x + 0.5 * source.normal() + 0.3 * effect[codes[i]!]!))
  const weights = Float64Array.from(labels, () => 0.5 + 1.5 * source.next())
  const truth: BinaryTruth = { task: 'binary-classification', labels, threshold: 0.5 }
  return { sample: { truth, production, candidate } as Sample, codes, weights }
}
const estimateOf = (metric: MetricName, sample: Sample, quick = false): Estimate => {
  const { difference } = estimateDifference(metric, sample, { ...options, quick })
  if ('undefined' in difference) throw new Error(difference.undefined)
  return difference
}
/** Standard error from the difference without each unit in turn, computed from scratch. */
function bruteForce(metric: MetricName, { truth, production, candidate }: Sample, codes: ArrayLike<number>, units: number): number {
  const delta = (rows: Int32Array) => {
    const pick = (answers: Sample['candidate']) => pickAnswers(truth, answers, rows)
    const found = estimateDifference(
      metric,
      { truth: pickTruth(truth, rows), production: pick(production), candidate: pick(candidate) },
      { ...options, quick: true },
    )
    return found.candidate! - found.production!
  }
  const all = Int32Array.from(production, (_, i) => i)
  const observed = delta(all)
  let squares = 0
  for (let u = 0; u < units; u++) squares += (delta(all.filter((row) => codes[row] !== u)) - observed) ** 2
  return Math.sqrt(((units - 1) / units) * squares)
}

test.each(['roc_auc', 'log_loss', 'brier', 'f1', 'mcc', 'pr_auc'] as const)('%s: groups are left out one by one, exactly', (metric) => {
  const { sample, codes, weights } = grouped(20, 300)
  for (const extra of [{ groups: codes }, { groups: codes, weights }]) {
    const truth = { ...sample.truth, ...extra } as BinaryTruth
    const { groups: _, ...rows } = truth
    expect(estimateOf(metric, { ...sample, truth }).se).toBeCloseTo(bruteForce(metric, { ...sample, truth: rows }, codes, 20), 12)
  }
})
test.each(['roc_auc', 'log_loss'] as const)('%s: weighted rows are left out one by one, exactly', (metric) => {
  const { sample, weights } = grouped(20, 60)
  const weighed = { ...sample, truth: { ...sample.truth, weights } }
  expect(estimateOf(metric, weighed).se).toBeCloseTo(bruteForce(metric, weighed, Array.from(weights.keys()), 60), 12)
})

const every = ['accuracy', 'f1', 'mcc', 'roc_auc', 'pr_auc', 'log_loss', 'brier', 'calibration_error'] as const
test.each(every)('%s: equal weights, and groups of one row, change nothing', (metric) => {
  const { sample } = grouped(20, 200)
  const plain = compare(metric, sample, options)
  const rows = { weights: new Float64Array(200).fill(3), groups: Int32Array.from({ length: 200 }, (_, i) => 1000 - i) }
  expect(compare(metric, { ...sample, truth: { ...sample.truth, ...rows } }, options)).toEqual(plain)
})
test.each(every)('%s: a row of weight 0 is not there', (metric) => {
  const { sample, codes, weights } = grouped(20, 200)
  const half = weights.map((weight, i) => (i % 2 === 0 ? weight : 0))
  const rows = Int32Array.from({ length: 100 }, (_, i) => 2 * i)
  const truth = { ...sample.truth, weights: half, groups: codes }
  const kept = {
    truth: pickTruth(truth, rows),
    production: pickAnswers(truth, sample.production, rows),
    candidate: pickAnswers(truth, sample.candidate, rows),
  }
  const found = compare(metric, { ...sample, truth }, options)
  expect(found).toEqual(compare(metric, kept, options))
  expect(found.n).toBe(100)
})
test.each(every)('%s: with groups the interval is wider, and says how many there are', (metric) => {
  const { sample, codes } = grouped(30, 900)
  const found = compare(metric, { ...sample, truth: { ...sample.truth, groups: codes } }, options)
  const plain = compare(metric, sample, options)
  expect(found.groups).toBe(30)
  expect(found.method).toContain('30 groups')
  expect(found.delta).toBeCloseTo(plain.delta!, 12)
  expect(found.high! - found.low!).toBeGreaterThan(0.8 * (plain.high! - plain.low!))
})
test('every row twice, in groups of two, tells as much as once', () => {
  const { sample } = grouped(20, 400)
  const twice = Int32Array.from({ length: 800 }, (_, i) => i % 400)
  const doubled = {
    truth: { ...pickTruth(sample.truth, twice), groups: twice },
    production: pickAnswers(sample.truth, sample.production, twice),
    candidate: pickAnswers(sample.truth, sample.candidate, twice),
  }
  for (const metric of ['accuracy', 'log_loss', 'roc_auc'] as const) {
    const [once, again] = [compare(metric, sample, options), compare(metric, doubled, options)]
    expect((again.high! - again.low!) / (once.high! - once.low!)).toBeCloseTo(1, 1)
  }
})
test.each(['f1', 'calibration_error'] as const)('%s: 100 groups or more are drawn; the jackknife agrees', (metric) => {
  const { sample, codes } = grouped(400, 2000)
  const drawn = { ...sample, truth: { ...sample.truth, groups: codes } }
  expect(compare(metric, drawn, options).method).toBe('percentile bootstrap of groups, B = 2,000')
  expect(estimateOf(metric, drawn, true).se / estimateOf(metric, drawn).se).toBeGreaterThan(0.7)
  expect(estimateOf(metric, drawn, true).se / estimateOf(metric, drawn).se).toBeLessThan(1.4)
})
test('weights of two values are drawn as cells, weights of many as rows', () => {
  const { sample, weights } = grouped(20, 2000)
  const methodOf = (of: Float64Array) => compare('f1', { ...sample, truth: { ...sample.truth, weights: of } }, options).method
  expect(methodOf(weights.map((weight) => (weight > 1 ? 2 : 1)))).toBe('percentile bootstrap of cells, B = 2,000')
  expect(methodOf(weights)).toBe('percentile bootstrap of rows, B = 2,000')
})
test.each(every)('%s: one group has no interval', (metric) => {
  const { sample } = grouped(20, 50)
  const truth = { ...sample.truth, groups: new Int32Array(50) }
  expect(compare(metric, { ...sample, truth }, options)).toMatchObject({ state: 'inconclusive', low: undefined })
  expect(compare(metric, { ...sample, truth }, options).reason).toMatch(/group/)
})
test.each(['accuracy', 'f1', 'roc_auc', 'log_loss'] as const)('%s: the order of rows does not matter', (metric) => {
  const { sample, weights } = grouped(20, 300)
  const turned = Int32Array.from({ length: 300 }, (_, i) => 299 - i)
  const truth = { ...sample.truth, weights: weights.map((weight) => Math.ceil(weight)) }
  const other = {
    truth: pickTruth(truth, turned),
    production: pickAnswers(truth, sample.production, turned),
    candidate: pickAnswers(truth, sample.candidate, turned),
  }
  const [a, b] = [compare(metric, { ...sample, truth }, options), compare(metric, other, options)]
  expect(b.low).toBeCloseTo(a.low!, 12)
  expect(b.high).toBeCloseTo(a.high!, 12)
})
test('few rows in effect, because of their weights, are left out one by one rather than drawn', () => {
  const { sample } = grouped(20, 400)
  const weights = Float64Array.from({ length: 400 }, (_, i) => 1 + 100 * Number(i % 20 === 0) + i / 400)
  expect(compare('f1', { ...sample, truth: { ...sample.truth, weights } }, options).method).toBe('jackknife of rows')
})
test.each(['rows', 'groups', 'weights'] as const)('pr_auc: the influence of %s is the bootstrap’s spread', (kind) => {
  const { sample, codes, weights } = grouped(400, 2000)
  const extra = { rows: {}, groups: { groups: codes }, weights: { weights } }[kind]
  const of = { ...sample, truth: { ...sample.truth, ...extra } as BinaryTruth }
  const linear = estimateOf('pr_auc', of)
  expect(linear.method).toMatch(/^infinitesimal jackknife/)
  const drawn = bootstrap(drawable(shapeOf('pr_auc', modelsOf(of))!, of.truth), 0.025, 500, 'draws')
  const se = 'undefined' in drawn ? Number.NaN : drawn.se
  expect(linear.se / se).toBeGreaterThan(0.9)
  expect(linear.se / se).toBeLessThan(1.1)
})
