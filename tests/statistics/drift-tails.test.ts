import { jensenShannon, numberDistances } from '../../src/statistics/drift/distances.ts'
import { summaryOf } from '../../src/statistics/drift/summary.ts'
import { jensenShannonTail, wassersteinTail } from '../../src/statistics/drift/tails.ts'
import { random } from '../../src/statistics/random.ts'

const { next } = random('tails')
const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
const draw = (value: () => number, rows: number) => summaryOf(Float64Array.from({ length: rows }, value))

/** Share of 40 windows of which `p` says that chance does not explain them. */
const called = (p: () => number): number => Array.from({ length: 40 }, p).filter((each) => each <= 0.05).length / 40

test.each([
  ['normal', normal],
  ['lognormal', () => Math.exp(normal())],
  ['of heavy tails', () => normal() / Math.sqrt(next() + 0.01)],
  ['weekdays', () => Math.floor(next() * 7)],
])('windows of 500 %s numbers without a change are not called changed, and those that moved by a third of σ are', (_, value) => {
  const reference = draw(value, 5000)
  const p = (shift: number) => () => {
    const live = draw(() => value() + shift * reference.sd, 500)
    return wassersteinTail(numberDistances(reference, live)!.wasserstein / reference.sd, reference, 500)
  }
  expect(called(p(0))).toBeLessThan(0.05)
  expect(called(p(0.34))).toBeGreaterThan(0.8)
})

// χ² with k − 1 degrees of freedom would call a third of windows of 500 rows changed, and most of 2,000.
test.each([
  [5, 500],
  [50, 500],
  [300, 500],
  [300, 2000],
])('of %i categories, rare ones among them, windows of %i rows without a change are seldom called changed', (categories, rows) => {
  const ends = Array.from({ length: categories }, (_, i) => Math.log(i + 2) / Math.log(categories + 1))
  const counts = (n: number) => {
    const found = Array.from({ length: categories }, () => 0)
    for (let i = 0; i < n; i++) {
      const u = next()
      found[ends.findIndex((end) => u < end)]!++
    }
    return found
  }
  const reference = counts(10_000)
  const seen = reference.filter((count) => count > 0)
  expect(called(() => jensenShannonTail(Math.sqrt(jensenShannon(reference, counts(rows))!), seen, rows))).toBeLessThan(0.2)
  const moved = counts(rows).map((count, i) => (i % 2 === 0 ? 2 * count : 0))
  expect(jensenShannonTail(Math.sqrt(jensenShannon(reference, moved)!), seen, rows)).toBeLessThan(1e-6)
})

test('one category, no difference', () => {
  expect([jensenShannonTail(0.5, [100], 100), jensenShannonTail(0, [50, 50], 100), wassersteinTail(0, draw(normal, 100), 100)]).toEqual([
    1, 1, 1,
  ])
})
