import { binomial } from '../../src/statistics/binomial.ts'
import { errorsGuard } from '../../src/statistics/canary/errors.ts'
import { latencyGuard } from '../../src/statistics/canary/latency.ts'
import { offlineDistance, predictionGuard } from '../../src/statistics/canary/predictions.ts'
import { lookAlpha } from '../../src/statistics/canary/spending.ts'
import { type Random, random } from '../../src/statistics/random.ts'
import { firings, mostFirings } from './rates.ts'

const ALPHA = 0.05
const guard = (allowed: number, look: number, looks: number) => ({ allowed, level: lookAlpha(look, looks, ALPHA), leastRequests: 100 })
const values = (n: number, draw: (source: Random) => number, source: Random) => Float64Array.from({ length: n }, () => draw(source))

test.each([
  [1, 0.002, 60],
  [5, 0.01, 60],
  [15, 0.05, 50],
])('errors, %d looks, rate %d: a canary exactly at the margin is rarely rolled back, or passed', (looks, rate, each) => {
  const runs = 200
  const allowed = 0.005
  const found = Array.from({ length: runs }, (_, run) => {
    const source = random(`errors ${looks} ${run}`)
    const [stable, canary] = [
      { requests: 0, errors: 0 },
      { requests: 0, errors: 0 },
    ]
    return Array.from({ length: looks }, (_look, i) => {
      stable.requests += 3 * each
      stable.errors += binomial(source, 3 * each, rate)
      canary.requests += each
      canary.errors += binomial(source, each, rate + allowed)
      return errorsGuard(stable, canary, guard(allowed, i + 1, looks)).verdict
    })
  })
  const fired = (['fail', 'pass'] as const).map((verdict) => found.filter((verdicts) => verdicts.includes(verdict)).length)
  expect(Math.max(...fired)).toBeLessThanOrEqual(mostFirings(runs, ALPHA))
})

test.each([
  [1, 200],
  [5, 100],
])('latency, %d looks: a canary exactly at the margin is rarely rolled back, or passed', (looks, each) => {
  const runs = 300
  const draw = (source: Random) => Math.exp(3 + 0.5 * source.normal())
  const found = Array.from({ length: runs }, (_, run) => {
    const source = random(`latency ${looks} ${run}`)
    const [stable, canary] = [values(3 * each * looks, draw, source), values(each * looks, (s) => 1.2 * draw(s), source)]
    const verdicts = Array.from({ length: looks }, (_look, i) => {
      const part = (all: Float64Array) => all.subarray(0, ((i + 1) * all.length) / looks)
      return latencyGuard(part(stable), part(canary), guard(1.2, i + 1, looks)).verdict
    })
    return [verdicts.includes('fail'), verdicts.includes('pass')] as const
  })
  const fired = [found.filter(([fail]) => fail).length, found.filter(([, pass]) => pass).length]
  expect(Math.max(...fired)).toBeLessThanOrEqual(mostFirings(runs, ALPHA))
})

test.each([50, 500])('predictions, %d requests: two models as far apart as offline are rarely rolled back', (each) => {
  const runs = 40
  const evaluation = values(2000, (source) => Math.round(10 * source.normal()) / 10, random('evaluation'))
  const candidate = evaluation.map((score, i) => score + ((i % 3) - 1) * 0.3)
  const offline = offlineDistance(evaluation, candidate, 'offline')
  const fired = firings(runs, (run) => {
    const source = random(`predictions ${run}`)
    const draw = (from: Float64Array) => () => from[source.below(from.length)]!
    const [stable, canary] = [values(3 * each, draw(evaluation), source), values(each, draw(candidate), source)]
    return predictionGuard(stable, canary, offline, { ...guard(0, 1, 1), seed: `${run}` }).verdict === 'fail'
  })
  expect(fired).toBeLessThanOrEqual(mostFirings(runs, ALPHA))
})
