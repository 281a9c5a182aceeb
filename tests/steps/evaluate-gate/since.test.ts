import { estimatesOf } from '../../../src/steps/evaluate-gate/estimates.ts'
import type { Scored } from '../../../src/steps/evaluate-gate/scored.ts'
import { recordedValues, sinceGate } from '../../../src/steps/evaluate-gate/since.ts'

const now = [{ metric: 'roc_auc', n: 100, value: 0.7, low: 0.67, high: 0.74 }]

test('two independent intervals give that of the difference: their distances add in squares, each side by its own', () => {
  const recorded = recordedValues({ metrics: { roc_auc: 0.8 }, estimates: { roc_auc: { n: 50, value: 0.8, low: 0.76, high: 0.84 } } })
  const [since] = sinceGate(now, recorded, false)
  expect(since).toMatchObject({ metric: 'roc_auc', recorded: 0.8 })
  expect(since!.delta).toBeCloseTo(-0.1, 12)
  expect(since!.low).toBeCloseTo(-0.1 - 0.05, 12) // √(0.03² + 0.04²)
  expect(since!.high).toBeCloseTo(-0.1 + Math.sqrt(0.04 ** 2 + 0.04 ** 2), 12)
})

test.each([
  ['a version from before intervals were kept', { metrics: { roc_auc: 0.8 } }, false],
  [
    'the same rows, where chance plays no part',
    { metrics: { roc_auc: 0.8 }, estimates: { roc_auc: { value: 0.8, low: 0.7, high: 0.9 } } },
    true,
  ],
])('%s: a difference without an interval', (_, numbers, same) => {
  const [since] = sinceGate(now, recordedValues(numbers), same)
  expect(since!.delta).toBeCloseTo(-0.1, 12)
  expect(since).not.toHaveProperty('low')
})

test('a metric that was not recorded, or in another shape, is left out', () => {
  for (const numbers of [
    {},
    { metrics: null },
    { metrics: { f1: 0.8 } },
    { estimates: { roc_auc: { value: 'high' } } },
    { metrics: [0.8] },
  ])
    expect(sinceGate(now, recordedValues(numbers as never), false)).toEqual([])
})

const scored: Scored = {
  truth: { task: 'binary-classification', labels: Uint8Array.of(0, 1, 0, 1), threshold: 0.5 },
  candidate: Float64Array.of(0.1, 0.4, 0.2, 0.9),
  production: undefined,
  slices: [],
  baseline: { kind: 'none' },
  faults: [],
  attempt: 1,
  seed: 's',
}

test('every gate’s metric is kept with its interval, but for those of the user’s own', () => {
  const gates = [{ metric: 'accuracy' }, { metric: 'of-my-own' }]
  expect(estimatesOf(scored, gates)).toMatchObject([{ metric: 'accuracy', n: 4, value: 0.75 }])
  expect(estimatesOf({ ...scored, faults: [{ of: 'candidate', kind: 'missing', rows: 1, examples: [] }] }, gates)).toEqual([])
})
