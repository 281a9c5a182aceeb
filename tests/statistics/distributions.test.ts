import { clopperPearson } from '../../src/statistics/beta.ts'
import { exceedance } from '../../src/statistics/drift/unseen.ts'
import { chiSquaredTail } from '../../src/statistics/gamma.ts'
import { mcnemar, tango } from '../../src/statistics/gate/tango.ts'
import { normalCdf, normalQuantile } from '../../src/statistics/normal.ts'
import { studentCdf, studentQuantile } from '../../src/statistics/student.ts'
import { golden } from './golden.ts'

const { distributions } = golden
const near = (actual: number, expected: number, relative = 1e-9) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300))

test.each(distributions.normal)('Φ(%d) = %d, as scipy', (z, p) => near(normalCdf(z!), p!))
test.each(distributions.student)('t CDF at %d, df %d = %d', (t, df, p) => near(studentCdf(t!, df!), p!, 2e-9))
test.each(distributions.studentQuantile)('t quantile of %d, df %d = %d', (p, df, t) => near(studentQuantile(p!, df!), t!))
test.each(distributions.chiSquared)('χ² tail of %d, df %d = %d', (x, df, p) => near(chiSquaredTail(x!, df!), p!))
test.each(distributions.clopperPearson)('Clopper–Pearson of %d in %d at %d', (k, n, level, low, high) => {
  const bounds = clopperPearson(k!, n!, level!)
  near(bounds.low, low!)
  near(bounds.high, high!)
})
test.each(distributions.betaBinomial)('at least %d outside the range of %d among %d', (k, n, m, p) =>
  expect(exceedance(k!, n!, m!)).toBeCloseTo(p!, 9))
test.each(distributions.mcnemar)('McNemar of %d and %d: %d', (gained, lost, p) => near(mcnemar(gained!, lost!), p!))
test('McNemar of [[59, 6], [16, 80]]', () => expect(mcnemar(6, 16)).toBeCloseTo(0.05248, 5))

test.each(distributions.tango)('Tango: score of %d against %d in %d at %d', (gained, lost, n, x, z) => {
  expect(tango(gained!, lost!, n!, 0.025).below(x!)).toBeCloseTo(normalCdf(z!), 6)
})
test.each(distributions.tango)('Tango: bounds of %d against %d in %d have p = alpha', (gained, lost, n) => {
  const estimate = tango(gained!, lost!, n!, 0.025)
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
