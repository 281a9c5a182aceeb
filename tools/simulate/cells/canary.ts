import { binomial } from '../../../src/statistics/binomial.ts'
import { errorsGuard } from '../../../src/statistics/canary/errors.ts'
import { latencyGuard } from '../../../src/statistics/canary/latency.ts'
import { offlineDistance, predictionGuard } from '../../../src/statistics/canary/predictions.ts'
import { lookAlpha } from '../../../src/statistics/canary/spending.ts'
import { type Random, random } from '../../../src/statistics/random.ts'
import type { Cell } from '../cell.ts'

const ALPHA = 0.05
const guard = (allowed: number, look: number, looks: number) => ({ allowed, level: lookAlpha(look, looks, ALPHA), leastRequests: 100 })
const values = (n: number, draw: (source: Random) => number, source: Random) => Float64Array.from({ length: n }, () => draw(source))
const fired = (verdicts: readonly string[]) => [
  ...(verdicts.includes('fail') ? ['rolled back'] : []),
  ...(verdicts.includes('pass') ? ['passed'] : []),
]
const limits = { 'rolled back': ALPHA, passed: ALPHA }

/** A canary whose share of errors is higher by exactly what is allowed. */
function errorsCell(looks: number, rate: number, each: number): Cell {
  const allowed = 0.005
  return {
    table: 'canary',
    columns: [`errors, rate ${rate}`, looks, each],
    runs: 1000,
    run(seed) {
      const source = random(seed)
      const [stable, canary] = [
        { requests: 0, errors: 0 },
        { requests: 0, errors: 0 },
      ]
      const verdicts = Array.from({ length: looks }, (_, i) => {
        stable.requests += 3 * each
        stable.errors += binomial(source, 3 * each, rate)
        canary.requests += each
        canary.errors += binomial(source, each, rate + allowed)
        return errorsGuard(stable, canary, guard(allowed, i + 1, looks)).verdict
      })
      return fired(verdicts)
    },
    limits,
    cost: 800 * looks,
  }
}

/** A canary whose 95th percentile is longer by exactly what is allowed. */
const latencyCell = (looks: number, each: number): Cell => ({
  table: 'canary',
  columns: ['latency', looks, each],
  runs: 1000,
  run(seed) {
    const source = random(seed)
    const draw = (s: Random) => Math.exp(3 + 0.5 * s.normal())
    const [stable, canary] = [values(3 * each * looks, draw, source), values(each * looks, (s) => 1.2 * draw(s), source)]
    const part = (all: Float64Array, i: number) => all.subarray(0, ((i + 1) * all.length) / looks)
    return fired(Array.from({ length: looks }, (_, i) => latencyGuard(part(stable, i), part(canary, i), guard(1.2, i + 1, looks)).verdict))
  },
  limits,
  cost: 4 * each * looks * looks,
})

const evaluation = values(2000, (source) => Math.round(10 * source.normal()) / 10, random('evaluation'))
const candidate = evaluation.map((score, i) => score + ((i % 3) - 1) * 0.3)

/** Two models as far apart in traffic as they are offline. */
const predictionsCell = (each: number): Cell => ({
  table: 'canary',
  columns: ['predictions', 1, each],
  runs: 200,
  run(seed) {
    const offline = offlineDistance(evaluation, candidate, 'offline')
    const source = random(seed)
    const draw = (from: Float64Array) => () => from[source.below(from.length)]!
    const [stable, canary] = [values(3 * each, draw(evaluation), source), values(each, draw(candidate), source)]
    return fired([predictionGuard(stable, canary, offline, { ...guard(0, 1, 1), seed }).verdict])
  },
  limits: { 'rolled back': ALPHA },
  cost: 50_000,
})

/** Guards at the edge of what they allow, over all their looks. */
export const canaryCells: readonly Cell[] = [
  errorsCell(1, 0.002, 60),
  errorsCell(5, 0.01, 60),
  errorsCell(15, 0.05, 50),
  errorsCell(48, 0.02, 100),
  latencyCell(1, 200),
  latencyCell(5, 100),
  predictionsCell(50),
  predictionsCell(500),
]
