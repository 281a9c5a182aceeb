import { judgeSlices, rowsBySlice } from '../../../src/statistics/gate/slices.ts'
import type { Sample } from '../../../src/statistics/metrics/sample.ts'
import { random } from '../../../src/statistics/random.ts'

const options = { alpha: 0.05, margin: 0.02, leastRows: 100, seed: 'slices' }

/** 5 slices of 400 rows; in slice 2 the candidate knows nothing, slice 3 has one class, slice 4 has 50 rows; the last 10 rows have none. */
function slicedSample(): { sample: Sample; codes: Int32Array } {
  const source = random('sliced')
  const n = 1660
  const codes = Int32Array.from({ length: n }, (_, i) => (i < 1600 ? i % 4 : i < 1650 ? 4 : -1))
  const labels = Uint8Array.from(codes, (code) => (code === 3 ? 1 : source.next() < 0.4 ? 1 : 0))
  const latent = Float64Array.from(labels, (label) => label * 1.5 + source.normal())
  const squash = (x: number) => 1 / (1 + Math.exp(-x))
  const production = latent.map((x) => squash(x + 0.1 * source.normal()))
  const candidate = latent.map((x, i) => squash(codes[i] === 2 ? source.normal() : x + 0.1 * source.normal()))
  return { sample: { truth: { task: 'binary-classification', labels, threshold: 0.6 }, production, candidate }, codes }
}
const { sample, codes } = slicedSample()

test.each(['roc_auc', 'log_loss', 'accuracy', 'f1', 'pr_auc'] as const)('%s: only the slice that is harmed blocks', (metric) => {
  const { tested, blocking } = judgeSlices(metric, sample, codes, 5, options)
  expect(blocking).toEqual([2])
  expect(tested[0]).toMatchObject({ slice: 2, n: 400, blocks: true, state: 'inferior' })
  expect(tested.every(({ low, delta, high, p, q, holm }) => low < delta && delta < high && p <= q && q <= holm + 1e-12)).toBe(true)
})
test('small slices, and slices without a value, are listed with the reason', () => {
  expect(judgeSlices('roc_auc', sample, codes, 5, options).untested).toEqual([
    { slice: 3, n: 400, reason: 'ROC AUC has no value for production' },
    { slice: 4, n: 50, reason: 'fewer than 100 rows' },
  ])
})
test('rows are grouped in order, codes out of range left out', () =>
  expect(rowsBySlice(Int32Array.of(1, 0, -1, 1, 7), 2)).toEqual([Int32Array.of(1), Int32Array.of(0, 3)]))
test('no slices, no verdict', () =>
  expect(judgeSlices('roc_auc', sample, codes, 0, options)).toEqual({ tested: [], untested: [], blocking: [] }))
test('a slice may have a margin of its own', () => {
  const { tested, blocking } = judgeSlices('accuracy', sample, codes, 5, { ...options, margins: new Map([[2, 0.9]]) })
  expect(blocking).toEqual([])
  expect(tested.find(({ slice }) => slice === 2)).toMatchObject({ margin: 0.9, state: 'non-inferior' })
  expect(tested.find(({ slice }) => slice === 0)).toMatchObject({ margin: 0.02 })
})
test('rows of weight 0 do not count towards the least number of rows', () => {
  const weights = Float64Array.from(codes, (code, i) => (code === 0 && i < 1300 ? 0 : 1 + (i % 3)))
  const weighed = { ...sample, truth: { ...sample.truth, weights } }
  const { tested, untested } = judgeSlices('accuracy', weighed, codes, 5, options)
  expect(untested).toContainEqual({ slice: 0, n: 75, reason: 'fewer than 100 rows' })
  expect(tested.find(({ slice }) => slice === 1)!.method).toBe('Tango score over weighted rows')
})
