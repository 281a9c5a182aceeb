import { bootstrap } from '../../src/statistics/gate/bootstrap.ts'
import { drawable } from '../../src/statistics/gate/draws.ts'
import type { Estimated } from '../../src/statistics/gate/estimate.ts'
import { estimateDifference } from '../../src/statistics/gate/method.ts'
import { modelsOf } from '../../src/statistics/gate/model.ts'
import { shapeOf } from '../../src/statistics/gate/resampled.ts'
import type { MetricName, RegressionTruth, Sample } from '../../src/statistics/metrics/sample.ts'
import { type Random, random } from '../../src/statistics/random.ts'
import { pairOfModels, pairOfRegressions } from '../../tools/simulate/samples.ts'
import { agree, type Count, expectCounts } from './agree.ts'
import { generate, pick } from './cases.ts'
import { describeParity, reference } from './reference.ts'

const levels = [0.05, 0.025, 0.01]
const partOf = (estimated: Estimated, of: 'value' | 'se' | 'low' | 'high') => ('undefined' in estimated ? undefined : estimated[of])

const rowsInGroups = (even: boolean, weight: (source: Random) => number) => (rows: number, source: Random) => {
  const size = 1 + source.below(6)
  const n = even ? size * Math.max(1, Math.ceil(rows / size)) : rows
  const codes = Int32Array.from({ length: n }, (_, i) => (even ? Math.floor(i / size) : source.below(1 + n / 3)))
  const values = Float64Array.from(codes, () => source.normal())
  const ofGroup = Float64Array.from(codes, () => source.normal())
  const answers = () => values.map((value, i) => value + ofGroup[codes[i]!]! + source.normal())
  const [production, candidate] = [answers(), answers()]
  const difference = values.map((value, i) => Math.abs(value - candidate[i]!) - Math.abs(value - production[i]!))
  const weights = values.map(() => weight(source))
  const truth: RegressionTruth = { task: 'regression', values, weights, groups: codes }
  const sample: Sample = { truth, production, candidate }
  return { difference, weights, groups: codes, even: even && new Set(weights).size === 1, alpha: pick(levels, source), sample }
}
const groups = generate('groups', 400, {
  'groups of one size': rowsInGroups(true, () => 1),
  'groups of any size': rowsInGroups(false, () => 1),
  'weights in groups': rowsInGroups(false, (source) => 0.1 + source.next()),
})

const DRAWS = 2000
const drawn: readonly MetricName[] = ['f1', 'mcc', 'balanced_accuracy', 'rmse', 'r2', 'median_absolute_error']
const bootstraps = Array.from({ length: 300 }, (_, i) => {
  const metric = drawn[i % drawn.length]!
  const source = random(`bootstrap ${i}`)
  const n = 120 + source.below(150)
  const alpha = pick([0.05, 0.025], source)
  const ofClasses = i % drawn.length < 3
  const sample = ofClasses ? pairOfModels({ rows: n, positives: 0.4, signals: [1.5, 1.5] }, `${i}`) : pairOfRegressions(n, 0.1, `${i}`)
  const difference = bootstrap(drawable(shapeOf(metric, modelsOf(sample))!, sample.truth), alpha, DRAWS, `${i}`)
  const { truth } = sample
  const called = (scores: ArrayLike<number>) => (ofClasses ? Float64Array.from(scores, (s) => (s >= 0.4 ? 1 : 0)) : scores)
  return {
    title: `${metric}, ${n} rows`,
    metric,
    truth: truth.task === 'binary-classification' ? Float64Array.from(truth.labels) : (truth as RegressionTruth).values,
    production: called(sample.production),
    candidate: called(sample.candidate),
    low: partOf(difference, 'low')!,
    high: partOf(difference, 'high')!,
    value: partOf(difference, 'value')!,
    se: partOf(difference, 'se')!,
    alpha,
    seed: i,
    resamples: DRAWS,
  }
})

describeParity('resampling', () => {
  const counts: Record<string, Count> = {}
  const enough = (name: string, count: Count) => {
    counts[name] = count
    expect(count.valued).toBeGreaterThanOrEqual(300)
  }
  test('a mean over groups is every group left out in turn, and statsmodels’ cluster-robust one for groups of one size', () => {
    const expected = reference(
      'resampling',
      'grouped',
      groups.map(({ sample: _, ...one }) => one),
    )
    for (const part of ['value', 'se', 'low', 'high'] as const) {
      const ours = (one: (typeof groups)[number]) =>
        partOf(estimateDifference('mae', one.sample, { alpha: one.alpha, seed: '' }).difference, part)
      enough(`Rows in groups: ${part}`, agree(groups, expected[part], ours, 1e-11))
    }
  })
  test('percentile intervals are those of scipy’s bootstrap, within the error of so many draws', () => {
    const expected = reference('resampling', 'bootstrap', bootstraps)
    enough(
      'Bootstrap: value',
      agree(bootstraps, expected.value, (one) => one.value, 1e-12),
    )
    for (const end of ['below', 'above'] as const) {
      const off = bootstraps.map(({ alpha }, i) => (expected[end]![i]! - alpha) / Math.sqrt((2 * alpha * (1 - alpha)) / DRAWS))
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(5)
      expect(Math.abs(off.reduce((sum, z) => sum + z, 0)) / Math.sqrt(off.length)).toBeLessThan(4)
    }
    const ratios = bootstraps.map(({ se }, i) => se / expected.se![i]!)
    expect(Math.min(...ratios)).toBeGreaterThan(0.8)
    expect(Math.max(...ratios)).toBeLessThan(1.25)
  })
  test('so many cases', () => expectCounts('resampling', counts))
})
