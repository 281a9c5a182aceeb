import { errorsGuard } from '../../../src/statistics/canary/errors.ts'
import { type GuardOptions, type GuardResult, judgeGuard, judgeLook } from '../../../src/statistics/canary/guard.ts'
import { latencyGuard } from '../../../src/statistics/canary/latency.ts'
import { offlineDistance, predictionGuard } from '../../../src/statistics/canary/predictions.ts'
import { lookAlpha } from '../../../src/statistics/canary/spending.ts'
import { random } from '../../../src/statistics/random.ts'

test('the levels of all looks sum to alpha, and early ones are tiny', () => {
  const levels = [1, 2, 3, 4, 5].map((look) => lookAlpha(look, 5, 0.05))
  expect(levels.reduce((a, b) => a + b)).toBeCloseTo(0.05, 12)
  expect(levels[0]).toBeCloseTo(1.17e-5, 6)
  expect(levels).toEqual(levels.toSorted((a, b) => a - b))
  expect(lookAlpha(1, 1, 0.05)).toBeCloseTo(0.05, 12)
})
test.each([0, 6, 1.5])('there is no look %d of 5', (look) => expect(() => lookAlpha(look, 5, 0.05)).toThrow(RangeError))

const options: GuardOptions = { allowed: 0.02, level: 0.05, leastRequests: 100 }
const result = (low: number | undefined, high: number | undefined, events: number) =>
  judgeGuard({ name: 'errors', stable: 0, canary: 0, harm: 0, low, high, allowed: 0.02, events }, options)
test.each([
  ['no traffic is never a pass', undefined, undefined, 0, 'inconclusive'],
  ['29 requests decide nothing', 0.5, 0.6, 29, 'inconclusive'],
  ['harm shown beyond what is allowed fails', 0.03, 0.6, 30, 'fail'],
  ['harm shown, but within what is allowed, goes on', 0.01, 0.03, 400, 'inconclusive'],
  ['at the margin holds', -0.01, 0.02, 400, 'inconclusive'],
  ['shown to be within passes', -0.01, 0.019, 400, 'pass'],
  ['too few requests hold', -0.01, 0.01, 99, 'inconclusive'],
  ['no upper bound yet holds', -0.01, undefined, 400, 'inconclusive'],
] as const)('%s', (_, low, high, events, verdict) => expect(result(low, high, events).verdict).toBe(verdict))

const withVerdict = (verdict: GuardResult['verdict']): GuardResult => ({ ...result(0, 0, 100), verdict })
test.each([
  ['no guards', [], 'hold'],
  ['all pass', ['pass', 'pass'], 'promote'],
  ['one is undecided', ['pass', 'inconclusive'], 'hold'],
  ['one fails', ['pass', 'inconclusive', 'fail'], 'rollback'],
] as const)('%s', (_, verdicts, action) => expect(judgeLook(verdicts.map(withVerdict))).toBe(action))

test.each([
  ['no canary traffic', 1000, 1, 0, 0, 'inconclusive'],
  ['no stable traffic', 0, 0, 1000, 0, 'inconclusive'],
  ['one error in thirty proves nothing', 7000, 2, 30, 1, 'inconclusive'],
  ['a fifth fails', 7000, 2, 60, 12, 'fail'],
  ['none of many fail', 7000, 2, 2000, 0, 'pass'],
  ['both fail alike, few requests', 1000, 50, 100, 5, 'inconclusive'],
] as const)('errors: %s', (_, n, errors, m, failed, verdict) =>
  expect(errorsGuard({ requests: n, errors }, { requests: m, errors: failed }, options).verdict).toBe(verdict))

const latencies = (n: number, seed: string, factor = 1) => {
  const source = random(seed)
  return Float64Array.from({ length: n }, () => factor * Math.exp(3 + 0.4 * source.normal()))
}
test.each([
  ['as fast', 4000, 4000, 1, 'pass'],
  ['1.6 times as slow', 7000, 2000, 1.6, 'fail'],
  ['1.1 times as slow where 1.2 is allowed', 7000, 150, 1.1, 'inconclusive'],
  ['too few for an upper bound', 7000, 40, 1, 'inconclusive'],
  ['no traffic', 7000, 0, 1, 'inconclusive'],
] as const)('latency: %s', (_, n, m, factor, verdict) =>
  expect(latencyGuard(latencies(n, 'stable'), latencies(m, 'canary', factor), { ...options, allowed: 1.2 }).verdict).toBe(verdict))
test('latency: a tail that only some requests have is seen', () => {
  const canary = latencies(2000, 'canary').map((ms, i) => (i % 8 === 0 ? ms * 3 : ms))
  const guard = latencyGuard(latencies(7000, 'stable'), canary, { ...options, allowed: 1.2 })
  expect(guard.verdict).toBe('fail')
  expect(guard.slower!.canary).toBeGreaterThan(0.05)
  expect(guard.low).toBeLessThan(guard.harm!)
  expect(guard.high).toBeGreaterThan(guard.harm!)
})

const scores = (n: number, seed: string, shift = 0) => {
  const source = random(seed)
  return Float64Array.from({ length: n }, () => source.normal() + shift)
}
const offline = () => {
  const production = scores(20_000, 'evaluation')
  return offlineDistance(
    production,
    production.map((x) => x + 0.2),
    'offline',
  )
}
test('predictions: two models that differ offline may differ as much live', () => {
  expect(offline()!.distance).toBeCloseTo(0.2, 2)
  const guard = predictionGuard(scores(20_000, 's'), scores(20_000, 'c', 0.2), offline(), { ...options, allowed: 0.1, seed: 'look' })
  expect(guard).toMatchObject({ verdict: 'pass', events: 20_000 })
  expect(guard).toEqual(
    predictionGuard(scores(20_000, 's'), scores(20_000, 'c', 0.2), offline(), { ...options, allowed: 0.1, seed: 'look' }),
  )
})
test.each([
  ['further apart than offline', 7000, 3000, 0.6, 'fail'],
  ['few requests do not look far apart', 200, 40, 0.2, 'inconclusive'],
  ['no traffic', 1000, 0, 0, 'inconclusive'],
] as const)('predictions: %s', (_, n, m, shift, verdict) =>
  expect(predictionGuard(scores(n, 's'), scores(m, 'c', shift), offline(), { ...options, allowed: 0.1, seed: 'look' }).verdict).toBe(
    verdict,
  ))
test('predictions: a constant model has no distance', () => {
  expect(offlineDistance(new Float64Array(10), scores(10, 'c'), 's')).toBeUndefined()
  expect(predictionGuard(scores(100, 's'), scores(100, 'c'), undefined, { ...options, seed: 'look' }).verdict).toBe('inconclusive')
})
