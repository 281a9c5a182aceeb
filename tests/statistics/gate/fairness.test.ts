import { type FairnessRule, judgeFairness } from '../../../src/statistics/gate/fairness.ts'
import type { BinaryTruth } from '../../../src/statistics/metrics/sample.ts'

const rule: FairnessRule = { kind: 'difference', limit: 0.1, leastRows: 100, alpha: 0.025, seed: 'fair' }
const levels = ['a', 'b', 'c']

/** `right[g]` of `n` rows of group g are answered rightly; labels alternate. */
function answered(n: number, right: readonly number[]) {
  const codes = Int32Array.from({ length: n * right.length }, (_, i) => Math.floor(i / n))
  const labels = Uint8Array.from(codes, (_, i) => i % 2)
  const scores = Float64Array.from(codes, (code, i) => (i % n < right[code]! === (labels[i] === 1) ? 0.9 : 0.1))
  return { truth: { task: 'binary-classification', labels, threshold: 0.5 } as BinaryTruth, scores, codes }
}
const judged = (n: number, right: readonly number[], of: Partial<FairnessRule> = {}) => {
  const { truth, scores, codes } = answered(n, right)
  return judgeFairness('accuracy', truth, scores, codes, levels, { ...rule, ...of })
}

test('a pair beyond the limit fails, with its interval and adjusted p', () => {
  const { verdict, widest } = judged(1000, [900, 880, 700])
  expect(verdict).toBe('fail')
  expect(widest).toMatchObject({ lower: 'c', higher: 'a', value: expect.closeTo(0.2, 12) })
  expect(widest!.low).toBeGreaterThan(0.1)
  expect(widest!.p).toBeLessThan(0.001)
})
test('equal groups pass; few rows say that keeping the limit is not shown', () => {
  expect(judged(5000, [4500, 4490, 4480])).toMatchObject({ verdict: 'pass' })
  expect(judged(5000, [4500, 4490, 4480]).because).toBeUndefined()
  expect(judged(100, [90, 85, 84]).because).toBe('no two groups are shown to differ by more than 0.1; nor is it shown that none do')
})
test('beyond the limit by chance is not shown', () => expect(judged(100, [90, 85, 78])).toMatchObject({ verdict: 'pass' }))
test('the difference is that of Wilson arms, added in squares', () => {
  const { groups, widest } = judged(1000, [900, 880, 700])
  const [a, , c] = groups
  const down = Math.hypot(a!.value! - a!.low!, c!.high! - c!.value!)
  expect(widest!.low).toBeCloseTo(0.2 - down, 12)
})
test('a ratio: four fifths', () => {
  expect(judged(1000, [900, 880, 600], { kind: 'ratio', limit: 0.8 })).toMatchObject({
    verdict: 'fail',
    widest: { lower: 'c', higher: 'a', value: expect.closeTo(2 / 3, 12) },
  })
  expect(judged(1000, [900, 880, 870], { kind: 'ratio', limit: 0.8 })).toMatchObject({ verdict: 'pass' })
})
test('a group that is always wrong has a ratio of 0', () => {
  const { verdict, widest } = judged(200, [180, 180, 0], { kind: 'ratio', limit: 0.8 })
  expect(verdict).toBe('fail')
  expect(widest).toMatchObject({ value: 0, low: 0, lower: 'c' })
  expect(widest!.high).toBeLessThan(0.05)
})
test.each([
  ['small groups', 50, [40, 40, 40], {}, 'fewer than two groups have 100 rows and a value'],
  [
    'all wrong',
    200,
    [0, 0, 0],
    { kind: 'ratio', limit: 0.8 },
    'Accuracy is not shown to lie above 0 in these groups, so there is no ratio',
  ],
] as const)('%s: inconclusive', (_, n, right, of, because) =>
  expect(judged(n, right, of)).toMatchObject({ verdict: 'inconclusive', because }))
test('rows of no group are left out', () => {
  const { truth, scores, codes } = answered(200, [180, 180, 20])
  const others = codes.map((code) => (code === 2 ? -1 : code))
  expect(judgeFairness('accuracy', truth, scores, others, levels, rule)).toMatchObject({
    verdict: 'pass',
    groups: [{ n: 200 }, { n: 200 }],
  })
})
test('same bytes in, same bytes out', () => expect(judged(300, [270, 240, 230])).toEqual(judged(300, [270, 240, 230])))
