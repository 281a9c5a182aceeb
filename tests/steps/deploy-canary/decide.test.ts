import type { Traffic } from '../../../src/ports/serving.ts'
import { afterLook, guardLimits, judge, stepsFrom } from '../../../src/steps/deploy-canary/decide.ts'

const traffic = (requests: number, errors: number, latency = 10): Traffic => ({
  requests,
  errors,
  latencies: Float64Array.from({ length: requests }, (_, i) => latency * (1 + (i % 10) / 10)),
  predictions: new Float64Array(),
})
const errors = guardLimits([{ errors: { no_worse_than: 0.05 } }])
const place = { look: 4, looks: 4, stages: 1, more: false }
const after = (canary: Traffic | undefined, look = 4, more = false) => {
  const at = { ...place, look, more }
  return afterLook(judge({ stable: traffic(2000, 2), canary, offline: undefined }, errors, at, 100), at, 100)
}

test.each([
  ['enough requests without harm', traffic(1000, 1), 4, 'step'],
  ['harm that is shown', traffic(500, 250), 2, 'rollback'],
  ['harm on too few requests', traffic(20, 20), 2, 'look'],
  ['too few requests at the last look', traffic(50, 0), 4, 'hold'],
  ['too few requests before the last look', traffic(50, 0), 3, 'look'],
  ['no traffic at all', undefined, 4, 'hold'],
] as const)('%s', (_, canary, look, next) => expect(after(canary, look)).toBe(next))

// 5% of the traffic seldom shows that errors stay within half a percent; the next share may.
test.each([
  ['no harm on enough requests goes on to a larger share', traffic(150, 3), true, 'step'],
  ['and holds before the promotion', traffic(150, 3), false, 'hold'],
  ['too few requests hold at any share', traffic(50, 0), true, 'hold'],
  ['no traffic holds at any share', undefined, true, 'hold'],
  ['harm rolls back at any share', traffic(500, 250), true, 'rollback'],
] as const)('%s', (_, canary, more, next) => expect(after(canary, 4, more)).toBe(next))

test('guards have defaults, and limits of their own', () => {
  expect(guardLimits(['errors', { latency_p95: { no_worse_than: 1.5 } }, 'prediction_drift'])).toEqual([
    { name: 'errors', allowed: 0.005, index: 0 },
    { name: 'latency_p95', allowed: 1.5, index: 1 },
    { name: 'prediction_drift', allowed: 0.1, index: 2 },
  ])
})

test('one guard that is not settled holds back those that are', () => {
  const both = guardLimits([{ errors: { no_worse_than: 0.05 } }, 'prediction_drift'])
  const results = judge({ stable: traffic(2000, 2), canary: traffic(1000, 1), offline: undefined }, both, place, 100)
  expect(results.map(({ verdict }) => verdict)).toEqual(['pass', 'inconclusive'])
  expect(afterLook(results, place, 100)).toBe('hold')
})

test.each([
  [0, [5, 25, 50]],
  [25, [25, 50]],
  [60, []],
])('from %d%% the steps %j are left before the promotion', (from, steps) => expect(stepsFrom([5, 25, 50, 100], from)).toEqual(steps))
