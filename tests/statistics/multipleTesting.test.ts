import { benjaminiHochberg, holm } from '../../src/statistics/multipleTesting.ts'
import { golden } from './golden.ts'

test('Benjamini–Hochberg agrees with scipy', () => {
  const q = benjaminiHochberg(golden.drift.p)
  expect(Math.max(...q.map((value, i) => Math.abs(value - golden.drift.q[i]!)))).toBeLessThan(1e-12)
})
test('breast cancer, first 300 rows against the last 269: 20 features raw, 20 after Benjamini–Hochberg, 11 after Bonferroni', () => {
  const { p } = golden.drift
  const count = (values: number[]) => values.filter((value) => value <= 0.05).length
  expect([count(p), count(benjaminiHochberg(p)), count(p.map((value) => value * p.length))]).toEqual([20, 20, 11])
})
test.each([
  ['of none', [], []],
  ['of one', [0.03], [0.03]],
  ['steps down and never falls', [0.01, 0.04, 0.03, 0.005], [0.03, 0.06, 0.06, 0.02]],
  ['stops at 1', [0.6, 0.7], [1, 1]],
])('Holm %s', (_, p, adjusted) => expect(holm(p).map((value) => Math.round(value * 1e12) / 1e12)).toEqual(adjusted))
