import { incompleteBeta } from '../../src/statistics/beta.ts'
import { exceedance } from '../../src/statistics/drift/unseen.ts'
import { chiSquaredTail } from '../../src/statistics/gamma.ts'
import { normalCdf, normalQuantile } from '../../src/statistics/normal.ts'
import type { Random } from '../../src/statistics/random.ts'
import { studentCdf, studentQuantile } from '../../src/statistics/student.ts'
import { agree, type Count, expectCounts } from './agree.ts'
import { generate } from './cases.ts'
import { describeParity, reference } from './reference.ts'

const place = (df: (source: Random) => number, p: (source: Random) => number) => (n: number, source: Random) => {
  const freedom = df(source)
  const m = 1 + source.below(500)
  const [z, x] = [6 * source.normal(), freedom * Math.exp(source.normal())]
  return { df: freedom, n, m, k: source.below(Math.min(m, 30) + 1), p: p(source), z, x, t: 3 * source.normal() }
}
const places = generate('distributions', 500, {
  'few degrees of freedom': place(
    (source) => 1 + source.below(10),
    (source) => source.next(),
  ),
  'many degrees of freedom': place(
    (source) => 1 + source.below(1000),
    (source) => source.next(),
  ),
  'far out': place(
    (source) => 3 + source.below(100),
    (source) => 10 ** (-12 * source.next()),
  ),
})
type Place = (typeof places)[number]

const ours: Readonly<Record<string, readonly [(one: Place) => number, absolute?: number]>> = {
  normal: [({ z }) => normalCdf(z)],
  normal_quantile: [({ p }) => normalQuantile(p), 1e-12],
  student: [({ t, df }) => studentCdf(t, df)],
  student_quantile: [({ p, df }) => studentQuantile(p, df), 1e-10],
  chi2: [({ x, df }) => chiSquaredTail(x, df)],
  beta: [({ p, df, m }) => incompleteBeta(p, df, m)],
  beta_binomial: [({ k, n, m }) => exceedance(k, n, m), 1e-12],
}

describeParity('distributions', () => {
  const expected = reference('distributions', 'distributions', places)
  const counts: Record<string, Count> = {}
  test.each(Object.keys(ours))('%s is scipy’s', (name) => {
    const [value, absolute] = ours[name]!
    counts[name] = agree(places, expected[name], value, absolute)
    expect(counts[name].valued).toBeGreaterThanOrEqual(300)
  })
  test('so many cases', () => expectCounts('distributions', counts))
})
