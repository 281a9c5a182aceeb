import { contingency } from '../../src/statistics/drift/contingency.ts'
import { jensenShannon, numberDistances } from '../../src/statistics/drift/distances.ts'
import { proportionsTest } from '../../src/statistics/drift/missing.ts'
import { psi } from '../../src/statistics/drift/psi.ts'
import { summaryOf } from '../../src/statistics/drift/summary.ts'
import type { Random } from '../../src/statistics/random.ts'
import { agree, type Count, expectCounts } from './agree.ts'
import { generate, pick, someRows } from './cases.ts'
import { realTable } from './realTables.ts'
import { describeParity, reference } from './reference.ts'

const column = (draw: (source: Random) => number, shift: number) => (n: number, source: Random) => ({
  reference: Float64Array.from({ length: n }, () => draw(source)),
  live: Float64Array.from({ length: someRows(source) }, () => draw(source) + shift),
})
const columns = generate('columns', 500, {
  'no shift': column((source) => source.normal(), 0),
  'a shift': column((source) => source.normal(), 0.5),
  ties: column((source) => source.below(6), 1),
  'heavy tails': column((source) => source.normal() / Math.abs(source.normal()), 1),
  nulls: column((source) => (source.next() < 0.3 ? Number.NaN : source.normal()), 0),
  'one value': column(() => 3, 0),
  'apart from each other': column((source) => source.next(), 10),
  'very small': column((source) => pick([0, -0, 5e-324, 1e-300, 1], source), 0),
})

const table = (categories: (source: Random) => number, count: (source: Random) => number) => (_: number, source: Random) => {
  const k = categories(source)
  const side = () => Float64Array.from({ length: k }, () => count(source))
  return { reference: side(), live: side() }
}
const some = (source: Random) => 1 + source.below(12)
const tables = generate('tables of counts', 600, {
  'many rows': table(some, (source) => source.below(500)),
  'few rows': table(some, (source) => source.below(4)),
  'empty categories': table(some, (source) => (source.next() < 0.6 ? 0 : source.below(50))),
  '200 categories': table(
    () => 200,
    (source) => source.below(30),
  ),
  'one category': table(
    () => 1,
    (source) => source.below(50),
  ),
  disjoint: (n, source) => {
    const { reference, live } = table(some, (s) => s.below(50))(n, source)
    return { reference: reference.map((x, i) => (i % 2 ? x : 0)), live: live.map((x, i) => (i % 2 ? 0 : x)) }
  },
})

const shares = generate('shares', 500, {
  any: (n, source) => {
    const m = someRows(source)
    return { a: source.below(n + 1), n, b: source.below(m + 1), m }
  },
  rare: (n, source) => ({ a: Math.min(n, source.below(3)), n, b: source.below(2), m: 1 + source.below(5000) }),
  'nothing or everything': (n, source) => (source.next() < 0.5 ? { a: 0, n, b: 0, m: 7 } : { a: n, n, b: 9, m: 9 }),
})

describeParity('drift', () => {
  const counts: Record<string, Count> = {}
  const enough = (name: string, count: Count) => {
    counts[name] = count
    expect(count.valued).toBeGreaterThanOrEqual(300)
  }
  test('Kolmogorov–Smirnov and Wasserstein distance are scipy’s', () => {
    const expected = reference('drift', 'numbers', columns)
    const distances = (one: (typeof columns)[number]) => numberDistances(summaryOf(one.reference), summaryOf(one.live))
    enough(
      'KS distance',
      agree(columns, expected.ks, (one) => distances(one)?.ks, 1e-12),
    )
    enough(
      'W₁',
      agree(columns, expected.wasserstein, (one) => distances(one)?.wasserstein, 1e-12),
    )
  })
  test('Jensen–Shannon, χ², Cramér’s V and the stability index are scipy’s', () => {
    const expected = reference('drift', 'counts', tables)
    const of = (one: (typeof tables)[number]) => [[...one.reference], [...one.live]] as const
    enough(
      'Jensen–Shannon divergence',
      agree(tables, expected.jensen_shannon, (one) => jensenShannon(...of(one)), 1e-12),
    )
    enough(
      'χ²',
      agree(tables, expected.chi2, (one) => contingency(...of(one))?.statistic, 1e-12),
    )
    enough(
      'χ²: p',
      agree(tables, expected.chi2_p, (one) => contingency(...of(one))?.p),
    )
    enough(
      'Cramér’s V',
      agree(tables, expected.cramers_v, (one) => contingency(...of(one))?.cramersV, 1e-12),
    )
    enough(
      'PSI',
      agree(tables, expected.psi, (one) => psi(...of(one)), 1e-12),
    )
  })
  test('the test of two shares is χ² with Yates’ correction', () => {
    const { p } = reference('drift', 'shares', shares)
    enough(
      'Two shares: p',
      agree(shares, p, ({ a, n, b, m }) => proportionsTest(a, n, b, m)),
    )
  })
  test('mean radius of tumours, malignant against benign: the published values', () => {
    const { target, columns } = realTable('breast_cancer')
    const [malignant, benign] = [0, 1].map((label) => summaryOf(columns[0]!.filter((_, row) => target[row] === label)))
    const { ks, wasserstein } = numberDistances(malignant!, benign!)!
    expect([ks, wasserstein]).toEqual([expect.closeTo(0.728622, 6), expect.closeTo(5.316306, 6)])
  })
  test('so many cases', () => expectCounts('drift', counts))
})
