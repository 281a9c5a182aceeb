import { numberBuckets } from '../../../src/statistics/drift/buckets.ts'
import { selfCalibrated } from '../../../src/statistics/drift/calibrate.ts'
import { contingency } from '../../../src/statistics/drift/contingency.ts'
import { jensenShannon } from '../../../src/statistics/drift/distances.ts'
import { type DriftOptions, judgeDrift } from '../../../src/statistics/drift/judge.ts'
import { comparePerformance } from '../../../src/statistics/drift/performance.ts'
import { twoSampleFromValues } from '../../../src/statistics/drift/predictions.ts'
import { psi, psiTail } from '../../../src/statistics/drift/psi.ts'
import { type CategorySummary, type NumberSummary, summaryOf } from '../../../src/statistics/drift/summary.ts'
import type { Single } from '../../../src/statistics/gate/single.ts'
import { random } from '../../../src/statistics/random.ts'

test('Jensen–Shannon divergence, base 2', () => {
  expect(jensenShannon([0.5, 0.5, 0, 0], [0, 0.25, 0.25, 0.5])).toBeCloseTo(0.65563906, 8)
  expect(jensenShannon([1, 0], [0, 1])).toBe(1)
  expect(jensenShannon([3, 1], [6, 2])).toBe(0)
  expect(jensenShannon([0], [1])).toBeUndefined()
})
test('χ² of two samples is that of the table, not of expected counts', () =>
  expect(contingency([16, 18, 16, 14, 12, 12], [16, 16, 16, 16, 16, 8])!.p).toBeCloseTo(0.89853, 5))
test('PSI is 0 for equal shares, and its null p is 1 there', () => {
  expect(psi([100, 100], [100, 100])).toBe(0)
  expect(psi([100], [100])).toBeUndefined()
  expect(psiTail(0, 100, 100, 10)).toBe(1)
})

const values = (n: number, seed: string, shift = 0) => {
  const source = random(seed)
  return Float64Array.from({ length: n }, () => source.normal() + shift)
}
test('ten buckets of equal mass; repeated values share one', () => {
  expect(numberBuckets(summaryOf(values(1000, 'a')), summaryOf(values(10, 'b'))).reference).toEqual(new Array(10).fill(100))
  const zeros = summaryOf(Float64Array.from({ length: 100 }, (_, i) => (i < 95 ? 0 : i)))
  expect(numberBuckets(zeros, zeros).reference).toEqual([95, 5])
})

const options: DriftOptions = { alarm: 0.1, leastRows: 500 }
const numbers = (live: Float64Array, reference = values(5000, 'reference')) => [twoSampleFromValues(reference, live, 'x')]
const categories = (counts: Record<string, number>, nulls = 0, otherCount = 0): CategorySummary => ({
  n: Object.values(counts).reduce((sum, count) => sum + count, otherCount),
  nulls,
  counts: new Map(Object.entries(counts)),
  otherCount,
})
const column = (reference: CategorySummary | NumberSummary, live: CategorySummary | NumberSummary) => [{ name: 'c', reference, live }]
const alarms = (features: Parameters<typeof judgeDrift>[0], more: Partial<DriftOptions> = {}) =>
  judgeDrift(features, { ...options, ...more }).features.map(({ verdict, tests }) => [
    verdict,
    ...tests.filter(({ alarm }) => alarm).map(({ test }) => test),
  ])[0]
const base = categories({ a: 5000, b: 3000, c: 2000 })

test.each([
  ['equal numbers', numbers(values(2000, 'live')), ['steady']],
  ['moved by 0.3 σ', numbers(values(2000, 'live', 0.3)), ['drifted', 'shape']],
  ['moved by 0.03 σ, significant but small', numbers(values(200_000, 'live', 0.03)), ['steady']],
  ['too few rows', numbers(values(100, 'live', 3)), ['insufficient-data']],
  ['missing in 30 %', numbers(values(2000, 'live').map((x, i) => (i % 10 < 3 ? Number.NaN : x))), ['drifted', 'missing']],
  ['nothing left but nulls', numbers(new Float64Array(1000).fill(Number.NaN)), ['drifted', 'missing']],
  ['in another unit', numbers(values(2000, 'live').map((x) => 100 * x)), ['drifted', 'unseen', 'shape']],
  ['a constant that stays', numbers(new Float64Array(1000).fill(3), new Float64Array(1000).fill(3)), ['steady']],
  ['a constant that changes', numbers(new Float64Array(1000).fill(4), new Float64Array(1000).fill(3)), ['drifted', 'unseen']],
  ['equal categories', column(base, categories({ a: 500, b: 300, c: 200 })), ['steady']],
  ['other shares', column(base, categories({ a: 200, b: 300, c: 500 })), ['drifted', 'shape']],
  ['a new category', column(base, categories({ a: 400, b: 240, c: 160, d: 200 })), ['drifted', 'unseen']],
  [
    'new ones of a reference that lists only some',
    column({ ...base, otherCount: 10 }, categories({ a: 500, b: 300, c: 200, d: 1 })),
    ['steady'],
  ],
  ['identifiers, all new as always', column(categories(ids(0)), categories(ids(1000))), ['steady']],
  ['numbers that became text', column(summaryOf(values(1000, 'r')), categories({ x: 1000 })), ['drifted', 'unseen']],
] as const)('%s', (_, features, expected) => expect(alarms(features)).toEqual(expected))

function ids(from: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`id${from + i}`, 1]))
}

test('too few rows say which shift they could have shown', () => {
  const [feature] = judgeDrift(numbers(values(100, 'live', 3)), options).features
  expect(feature!.detectable).toBeCloseTo(2.8016 * Math.sqrt(1 / 5000 + 1 / 100), 4)
  expect(feature!.tests).toEqual([])
})
test('q counts all tests of all features', () => {
  const features = Array.from({ length: 20 }, (_, i) => twoSampleFromValues(values(1000, `r${i}`), values(1000, `l${i}`), `x${i}`))
  const { features: judged, provisional } = judgeDrift(features, options)
  expect(judged.every(({ verdict }) => verdict === 'steady')).toBe(true)
  expect(judged.flatMap(({ tests }) => tests).every(({ p, q }) => q >= p)).toBe(true)
  expect(provisional).toBe(true)
})
test('with 19 windows on record, only a window that stands out alarms', () => {
  const moved = numbers(values(2000, 'live', 0.3))
  expect(alarms(moved, { history: new Array(19).fill(0.05) })).toEqual(['drifted', 'shape'])
  expect(alarms(moved, { history: new Array(19).fill(0.5) })).toEqual(['steady'])
  expect(selfCalibrated(new Array(18).fill(0), 1)).toBeUndefined()
  expect(selfCalibrated([...new Array(18).fill(0), 2], 1)).toBeCloseTo(0.1, 12)
})

const seen = (value: number, se: number, n = 1000): Single => ({
  metric: 'roc_auc',
  n,
  value,
  se,
  low: value - se,
  high: value + se,
  method: 'DeLong',
})
test('realised metric: variances of both windows add', () => {
  const result = comparePerformance(seen(0.64, 0.003), seen(0.62, 0.004), { alpha: 0.025, margin: 0.005 })
  expect(result).toMatchObject({ state: 'inferior', method: 'DeLong, independent samples' })
  expect(result.high! - result.delta!).toBeCloseTo(1.959964 * 0.005, 6)
})
test('windows that differ by more than sampling widen the interval', () => {
  const windows = [0.633, 0.664, 0.636, 0.666, 0.662, 0.648]
  const result = comparePerformance(seen(0.64, 0.001), seen(0.63, 0.002), { alpha: 0.025, margin: 0.005, windows })
  expect(result).toMatchObject({ state: 'inconclusive', method: 'spread of 6 windows' })
})
test('no value, no verdict', () => {
  const none: Single = { ...seen(0, 0), value: undefined, se: undefined, reason: 'one class' }
  expect(comparePerformance(seen(0.6, 0.01), none, { alpha: 0.025, margin: 0.005 })).toMatchObject({
    state: 'inconclusive',
    reason: 'one class',
  })
})
