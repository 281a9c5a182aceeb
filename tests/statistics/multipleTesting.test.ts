import { holm } from '../../src/statistics/multipleTesting.ts'

test.each([
  ['of none', [], []],
  ['of one', [0.03], [0.03]],
  ['steps down and never falls', [0.01, 0.04, 0.03, 0.005], [0.03, 0.06, 0.06, 0.02]],
  ['stops at 1', [0.6, 0.7], [1, 1]],
])('Holm %s', (_, p, adjusted) => expect(holm(p).map((value) => Math.round(value * 1e12) / 1e12)).toEqual(adjusted))
