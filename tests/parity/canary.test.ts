import { errorsGuard } from '../../src/statistics/canary/errors.ts'
import { gridOf, onGrid, wasserstein } from '../../src/statistics/canary/grid.ts'
import { latencyGuard } from '../../src/statistics/canary/latency.ts'
import { offlineDistance } from '../../src/statistics/canary/predictions.ts'
import { lookAlpha } from '../../src/statistics/canary/spending.ts'
import type { Random } from '../../src/statistics/random.ts'
import { agree, type Count, expectCounts } from './agree.ts'
import { generate, pick, someRows } from './cases.ts'
import { describeParity, reference } from './reference.ts'

const levels = [0.05, 0.025, 0.01, 0.05 / 3, 1e-4]
const guard = { allowed: 0, leastRequests: 100 }

const looks = generate('looks', 400, {
  'few looks': (_, source) => ({ looks: 5, look: 1 + source.below(5), alpha: pick(levels, source) }),
  'many looks': (_, source) => ({ looks: 20, look: 1 + source.below(20), alpha: pick(levels, source) }),
})

const share = (most: number) => (n: number, source: Random) => {
  const m = someRows(source) * (1 + source.below(20))
  const some = (of: number) => Math.min(of, source.below(1 + Math.ceil(most * of)))
  return { a: some(n), n, b: some(m), m, level: pick(levels, source) }
}
const shares = generate('shares of errors', 500, {
  any: share(1),
  rare: share(0.02),
  none: share(0),
  'all of the canary': (n, source) => ({ a: 0, n, b: n, m: n, level: pick(levels, source) }),
})

const times = (draw: (source: Random) => number) => (n: number, source: Random) => {
  const of = (count: number) => Float64Array.from({ length: count }, () => draw(source))
  return { stable: of(100 + 3 * n), canary: of(80 + n), level: pick([0.05, 0.025, 0.01], source) }
}
const latencies = generate('latencies', 500, {
  usual: times((source) => Math.exp(3 + 0.4 * source.normal())),
  'a long tail': times((source) => 1 / (0.001 + source.next())),
  'whole milliseconds': times((source) => 1 + source.below(30)),
  'all alike': times(() => 7),
})

const answers = (draw: (source: Random) => number, shift: number) => (n: number, source: Random) => {
  const of = (count: number, by: number) => Float64Array.from({ length: count }, () => draw(source) + by)
  // At most 256 different values of two samples lie each at its own place, so that distances are exact.
  const [few, others] = [2 + (n % 100), 2 + source.below(100)]
  return { production: of(few, 0), candidate: of(few, shift), stable: of(others, 0), canary: of(2 + source.below(100), shift) }
}
const samples = generate('answers of models', 400, {
  scores: answers((source) => source.next(), 0),
  'scores that shift': answers((source) => source.next(), 0.2),
  'heavy tails': answers((source) => source.normal() / Math.abs(source.normal()), 1),
  classes: answers((source) => source.below(5), 1),
  'one answer': answers(() => 3, 1),
})

describeParity('canary', () => {
  const counts: Record<string, Count> = {}
  const enough = (name: string, count: Count) => {
    counts[name] = count
    expect(count.valued).toBeGreaterThanOrEqual(300)
  }
  test('levels of looks are Lan and DeMets’', () => {
    const { level } = reference('canary', 'looks', looks)
    const ours = ({ look, looks: all, alpha }: (typeof looks)[number]) => lookAlpha(look, all, alpha)
    enough('level of a look', agree(looks, level, ours, 1e-15))
  })
  test('the difference of two shares of errors is Newcombe’s on statsmodels’ exact intervals', () => {
    const expected = reference('canary', 'errors', shares)
    const measured = shares.map(({ title, a, n, b, m, level }) => ({
      title,
      ...errorsGuard({ requests: n, errors: a }, { requests: m, errors: b }, { ...guard, level }),
    }))
    for (const part of ['harm', 'low', 'high'] as const)
      enough(
        `errors: ${part}`,
        agree(measured, expected[part], (one) => one[part], 1e-12),
      )
  })
  test('the ratio of two 95th percentiles is that of scipy’s binomial ranks', () => {
    const expected = reference('canary', 'latency', latencies)
    const measured = latencies.map(({ title, stable, canary, level }) => ({ title, ...latencyGuard(stable, canary, { ...guard, level }) }))
    for (const [name, part] of Object.entries({ stable: 'stable', ratio: 'harm', low: 'low', high: 'high' } as const))
      enough(
        `latency: ${name}`,
        agree(measured, expected[name], (one) => one[part]),
      )
  })
  test('distances of predictions are scipy’s Wasserstein distance in standard deviations', () => {
    const expected = reference('canary', 'predictions', samples)
    const measured = samples.map(({ title, production, candidate, stable, canary }) => {
      const grid = gridOf(stable, canary)
      const offline = offlineDistance(production, candidate, 'parity')
      return { title, offline, live: offline && wasserstein(grid, onGrid(grid, stable), onGrid(grid, canary)) / offline.sigma }
    })
    enough(
      'predictions: σ',
      agree(measured, expected.sigma, ({ offline }) => offline?.sigma),
    )
    enough(
      'predictions: offline distance',
      agree(measured, expected.offline, ({ offline }) => offline?.distance, 1e-12),
    )
    enough(
      'predictions: live distance',
      agree(measured, expected.live, ({ live }) => live, 1e-12),
    )
  })
  test('so many cases', () => expectCounts('canary', counts))
})
