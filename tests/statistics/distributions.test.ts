import { mcnemar, tango } from '../../src/statistics/gate/tango.ts'
import { normalCdf, normalQuantile } from '../../src/statistics/normal.ts'

const near = (actual: number, expected: number, relative = 1e-9) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300))

test('McNemar of [[59, 6], [16, 80]]', () => expect(mcnemar(6, 16)).toBeCloseTo(0.05248, 5))

test.each([
  [12, 20, 200],
  [3, 1, 40],
  [300, 318, 6183],
  [5, 30, 400],
])('Tango: bounds of %d against %d in %d have p = alpha', (gained, lost, n) => {
  const estimate = tango(gained, lost, n, 0.025)
  expect(estimate.above(estimate.low)).toBeCloseTo(0.025, 9)
  expect(estimate.below(estimate.high)).toBeCloseTo(0.025, 9)
})
test('Tango does not degenerate when nothing differs', () => {
  const { low, high } = tango(0, 0, 100, 0.025)
  expect(high).toBeCloseTo(1.959964 ** 2 / (100 + 1.959964 ** 2), 5)
  expect(low).toBeCloseTo(-high, 12)
})

test.each([0.5, 0.975, 0.3, 1e-12])('normalQuantile undoes normalCdf at %d', (p) => near(normalCdf(normalQuantile(p)), p, 1e-12))
test('quantiles of 0 and 1 are infinite', () => expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]))
