import { thresholdCurve } from '../../../src/statistics/curves/thresholds.ts'
import { scoredRows } from './draws.ts'

const rows = [
  ['few rows', 40, 6, false],
  ['many ties', 5_000, 1, false],
  ['many rows', 60_000, 6, false],
  ['weights of zero among them', 3_000, 3, true],
] as const

test.each(rows)('every point is exact with %s', (name, n, digits, weighted) => {
  const { truth, scores } = scoredRows(name, n, digits, weighted)
  const curve = thresholdCurve(truth, scores)!
  expect(curve.points.length).toBeLessThanOrEqual(200)
  const weight = (where: (row: number) => boolean) =>
    scores.reduce((sum, _, row) => sum + (where(row) ? (truth.weights?.[row] ?? 1) : 0), 0)
  const [positives, negatives] = [weight((row) => truth.labels[row] === 1), weight((row) => truth.labels[row] === 0)]
  for (const { threshold, recall, falsePositiveRate, precision } of curve.points.filter((_, i) => i % 7 === 0)) {
    const found = weight((row) => truth.labels[row] === 1 && scores[row]! >= threshold)
    const called = weight((row) => truth.labels[row] === 0 && scores[row]! >= threshold)
    expect(recall).toBeCloseTo(found / positives, 12)
    expect(falsePositiveRate).toBeCloseTo(called / negatives, 12)
    if (precision !== undefined) expect(precision).toBeCloseTo(found / (found + called), 12)
  }
  expect(curve.operating.threshold).toBe(0.5)
  expect(curve.prevalence).toBeCloseTo(positives / (positives + negatives), 12)
})

test('the points rise, from the highest threshold to the lowest', () => {
  const { truth, scores } = scoredRows('order', 20_000)
  const { points } = thresholdCurve(truth, scores)!
  for (const [i, point] of points.entries()) {
    expect(point.threshold).toBeLessThan(points[i - 1]?.threshold ?? Number.POSITIVE_INFINITY)
    expect(point.recall).toBeGreaterThanOrEqual(points[i - 1]?.recall ?? 0)
    expect(point.falsePositiveRate).toBeGreaterThanOrEqual(points[i - 1]?.falsePositiveRate ?? 0)
  }
})

test('no step of the curve is wider than two hundredths, so that straight lines between points hide nothing', () => {
  const { truth, scores } = scoredRows('gaps', 100_000)
  const { points } = thresholdCurve(truth, scores)!
  const gaps = points.map((point, i) =>
    Math.min(point.recall - (points[i - 1]?.recall ?? 0), point.falsePositiveRate - (points[i - 1]?.falsePositiveRate ?? 0)),
  )
  expect(Math.max(...gaps)).toBeLessThan(0.02)
})

test('with every score as a threshold the area is the ROC AUC', () => {
  const { truth, scores } = scoredRows('area', 1_500, 2)
  const { points } = thresholdCurve(truth, scores)!
  const all = [{ falsePositiveRate: 0, recall: 0 }, ...points, { falsePositiveRate: 1, recall: 1 }]
  const area = all
    .slice(1)
    .reduce((sum, b, i) => sum + ((b.falsePositiveRate - all[i]!.falsePositiveRate) * (b.recall + all[i]!.recall)) / 2, 0)
  expect(area).toBeCloseTo(chance(truth.labels, scores), 12)
})

test.each([
  ['only positives', [1, 1]],
  ['only negatives', [0, 0]],
  ['no rows', []],
])('%s have no curve', (_, labels) => {
  const truth = { task: 'binary-classification', labels: Uint8Array.from(labels), threshold: 0.5 } as const
  expect(
    thresholdCurve(
      truth,
      Float64Array.from(labels, () => 0.5),
    ),
  ).toBeUndefined()
})

test('positives of weight zero are none', () => {
  const truth = { task: 'binary-classification', labels: Uint8Array.of(1, 0), threshold: 0.5, weights: Float64Array.of(0, 1) } as const
  expect(thresholdCurve(truth, Float64Array.of(0.2, 0.3))).toBeUndefined()
})

test('where nothing is called positive, precision is not defined', () => {
  const truth = { task: 'binary-classification', labels: Uint8Array.of(1, 0), threshold: 0.9 } as const
  expect(thresholdCurve(truth, Float64Array.of(0.2, 0.3))!.operating).toMatchObject({ recall: 0, precision: undefined })
})

/** Chance that a positive row scores above a negative one, ties one half. */
function chance(labels: Uint8Array, scores: Float64Array): number {
  const of = (label: number) => scores.filter((_, row) => labels[row] === label)
  const [positives, negatives] = [of(1), of(0)]
  let wins = 0
  for (const positive of positives) for (const negative of negatives) wins += positive > negative ? 1 : positive === negative ? 0.5 : 0
  return wins / positives.length / negatives.length
}
