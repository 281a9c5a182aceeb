import { attemptAlpha, shownLevel } from '../../../src/statistics/gate/attempt.ts'
import type { Comparison, State } from '../../../src/statistics/gate/compare.ts'
import { judgeRow } from '../../../src/statistics/gate/row.ts'

const seen = (state: State): Comparison => ({
  metric: 'roc_auc',
  n: 10,
  production: 0.7,
  candidate: 0.7,
  delta: 0,
  low: -1,
  high: 1,
  state,
  method: '',
})
const { delta: _, ...rest } = seen('inconclusive')
const unseen: Comparison = { ...rest, delta: undefined, reason: 'why' }

test.each([
  ['superior', {}, 0.7, seen('superior'), 'better', 'pass'],
  ['non-inferior', {}, 0.7, seen('non-inferior'), 'no worse', 'pass'],
  ['non-inferior where an improvement is asked', { improves: true }, 0.7, seen('non-inferior'), "can't tell", 'inconclusive'],
  ['inferior', {}, 0.7, seen('inferior'), 'worse', 'fail'],
  ['inconclusive', {}, 0.7, seen('inconclusive'), "can't tell", 'inconclusive'],
  ['below its threshold though better', { atLeast: 0.8 }, 0.7, seen('superior'), 'too low', 'fail'],
  ['at its threshold', { atLeast: 0.7 }, 0.7, undefined, 'met', 'pass'],
  ['above its threshold', { atMost: 0.6 }, 0.7, undefined, 'too high', 'fail'],
  ['first model', {}, 0.7, undefined, 'met', 'pass'],
  ['no interval', {}, 0.7, unseen, 'not compared', 'inconclusive'],
  ['a metric that disappeared', {}, undefined, unseen, 'not compared', 'fail'],
  ['a metric that never was', {}, undefined, { ...unseen, production: undefined }, 'not compared', 'inconclusive'],
] as const)('%s', (_, requirement, value, comparison, word, verdict) =>
  expect(judgeRow(requirement, value, comparison)).toEqual({ word, verdict }))

test.each([
  [1, 0.025, 0.95],
  [2, 0.05 / 6, 0.98333],
  [5, 0.05 / 30, 0.99667],
])('attempt %d is judged at %d and shows %d', (attempt, alpha, level) => {
  expect(attemptAlpha(attempt)).toBeCloseTo(alpha, 12)
  expect(shownLevel(attempt)).toBeCloseTo(level, 5)
})
test('there is no attempt 0', () => expect(() => attemptAlpha(0)).toThrow('attempt 0'))
