import { compare } from '../../src/statistics/gate/compare.ts'
import { judgeSlices } from '../../src/statistics/gate/slices.ts'
import type { MetricName, Sample } from '../../src/statistics/metrics/sample.ts'
import { firings, mostFirings } from './rates.ts'
import { pairOfModels, pairOfRegressions } from './samples.ts'

const RUNS = 1000
const ALPHA = 0.05
const MOST = mostFirings(RUNS, ALPHA)

test('the limits are those of 1,000 runs', () => expect([mostFirings(1000, 0.05), mostFirings(1000, 0.01)]).toEqual([73, 21]))

type Draw = (seed: string) => Sample
const models =
  (rows: number, positives: number, digits?: number): Draw =>
  (seed) =>
    pairOfModels({ rows, positives, ...(digits !== undefined && { digits }) }, seed)
const regressions =
  (rows: number, zeros: number): Draw =>
  (seed) =>
    pairOfRegressions(rows, zeros, seed)

test.each<[MetricName, string, number, Draw]>([
  ['roc_auc', '200 rows, 20 % positive', RUNS, models(200, 0.2)],
  ['roc_auc', '50 rows, ties', RUNS, models(50, 0.4, 1)],
  ['roc_auc', '1,000 rows, 3 % positive', 300, models(1000, 0.03)],
  ['log_loss', '200 rows', RUNS, models(200, 0.2)],
  ['brier', '50 rows', RUNS, models(50, 0.3)],
  ['accuracy', '50 rows', RUNS, models(50, 0.3)],
  ['accuracy', '1,000 rows', 300, models(1000, 0.3)],
  ['mae', '200 rows, heavy tails, half zeros', RUNS, regressions(200, 0.5)],
  ['f1', '300 rows', 300, models(300, 0.3)],
  ['mcc', '300 rows', 300, models(300, 0.3)],
  ['calibration_error', '300 rows', 200, models(300, 0.3)],
  ['pr_auc', '200 rows', 200, models(200, 0.3)],
  ['rmse', '100 rows, heavy tails', 200, regressions(100, 0)],
  ['median_absolute_error', '100 rows', 200, regressions(100, 0)],
])('%s, %s: equal models are rarely shown to be better, or worse', (metric, _, runs, draw) => {
  const options = { alpha: ALPHA, margin: 0, resamples: 400 }
  const states = Array.from(
    { length: runs },
    (_run, run) => compare(metric, draw(`${metric} ${run}`), { ...options, seed: `${run}` }).state,
  )
  const count = (state: string) => states.filter((seen) => seen === state).length
  const most = mostFirings(runs, ALPHA)
  expect(count('superior')).toBeLessThanOrEqual(most)
  expect(count('inferior')).toBeLessThanOrEqual(most)
})

test('accuracy on the margin: a candidate worse by exactly the margin is rarely called no worse', () => {
  // 4 % of the answers are turned over, which costs 2 · accuracy − 1 of them; this is the accuracy of pairOfModels at one half positive.
  const accuracy = 0.6914624612740131
  const passes = firings(RUNS, (run) => {
    const { truth, production } = pairOfModels({ rows: 1000, positives: 0.5 }, `margin ${run}`)
    const candidate = (production as Float64Array).map((score, i) => ((i * 37) % 100 < 4 ? 1 - score : score))
    const { state } = compare('accuracy', { truth, production, candidate }, { alpha: ALPHA, margin: 0.04 * (2 * accuracy - 1), seed: '' })
    return state === 'superior' || state === 'non-inferior'
  })
  expect(passes).toBeLessThanOrEqual(MOST)
})

test.each([
  ['roc_auc', 10, 2000],
  ['f1', 10, 2000],
  ['accuracy', 20, 2000],
] as const)('%s over %d slices: equal models are rarely blocked', (metric, slices, rows) => {
  const codes = Int32Array.from({ length: rows }, (_, i) => i % slices)
  const runs = 200
  const blocked = firings(runs, (run) => {
    const sample = pairOfModels({ rows, positives: 0.3 }, `slices ${run}`)
    return judgeSlices(metric, sample, codes, slices, { alpha: ALPHA, margin: 0, leastRows: 100, seed: `${run}` }).blocking.length > 0
  })
  expect(blocked).toBeLessThanOrEqual(mostFirings(runs, ALPHA))
})
