import { judgeDrift } from '../../src/statistics/drift/judge.ts'
import { missingness } from '../../src/statistics/drift/missing.ts'
import { shapeDrift } from '../../src/statistics/drift/shape.ts'
import { type CategorySummary, type Summary, summaryOf } from '../../src/statistics/drift/summary.ts'
import { unseenMass } from '../../src/statistics/drift/unseen.ts'
import { type Random, random } from '../../src/statistics/random.ts'
import { firings, mostFirings } from './rates.ts'

const RUNS = 300
const MOST = mostFirings(RUNS, 0.05)

const numbers = (n: number, draw: (source: Random) => number, source: Random) =>
  summaryOf(Float64Array.from({ length: n }, () => (source.next() < 0.1 ? Number.NaN : draw(source))))
const normal = (source: Random) => source.normal()
const heavy = (source: Random) => source.normal() / Math.abs(source.normal())
const zeroInflated = (source: Random) => (source.next() < 0.6 ? 0 : Math.exp(source.normal()))
const ties = (source: Random) => Math.round(2 * source.normal())
function categories(n: number, levels: number, source: Random): CategorySummary {
  const counts = new Map<string, number>()
  for (let i = 0; i < n; i++) {
    const level = `level${Math.floor(levels * source.next() ** 3)}`
    counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  return { n, nulls: 0, counts, otherCount: 0 }
}

test.each<[string, number, number, (n: number, source: Random) => Summary]>([
  ['normal', 200, 200, (n, source) => numbers(n, normal, source)],
  ['normal', 5000, 500, (n, source) => numbers(n, normal, source)],
  ['heavy tails', 1000, 200, (n, source) => numbers(n, heavy, source)],
  ['60 % zeros', 1000, 1000, (n, source) => numbers(n, zeroInflated, source)],
  ['ties', 1000, 1000, (n, source) => numbers(n, ties, source)],
  ['5 categories', 1000, 200, (n, source) => categories(n, 5, source)],
  ['200 categories', 2000, 500, (n, source) => categories(n, 200, source)],
])('%s, %d rows against %d: each test errs at most at its level', (name, n, m, draw) => {
  const found = Array.from({ length: RUNS }, (_, run) => {
    const source = random(`${name} ${run}`)
    const [reference, live] = [draw(n, source), draw(m, source)]
    return [missingness(reference, live)!.p, unseenMass(reference, live)!.p, shapeDrift(reference, live)!.p]
  })
  const fired = [0, 1, 2].map((test) => found.filter((p) => p[test]! <= 0.05).length)
  expect(Math.max(...fired)).toBeLessThanOrEqual(MOST)
})

test('twenty columns that did not move, at 200 rows and without a least effect: few runs alarm', () => {
  const runs = 150
  const alarmed = firings(runs, (run) => {
    const source = random(`columns ${run}`)
    const features = Array.from({ length: 20 }, (_, i) => {
      const draw = [normal, heavy, zeroInflated, ties][i % 4]!
      return { name: `${i}`, reference: numbers(200, draw, source), live: numbers(200, draw, source) }
    })
    return judgeDrift(features, { alarm: 0, leastRows: 100 }).features.some(({ verdict }) => verdict === 'drifted')
  })
  expect(alarmed).toBeLessThanOrEqual(mostFirings(runs, 0.05))
})
