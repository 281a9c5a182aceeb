import type { RegressionTruth } from '../../src/statistics/metrics/sample.ts'
import type { Random } from '../../src/statistics/random.ts'
import { generate, hostileNumbers, pick } from './cases.ts'

/** One table of true and predicted numbers. */
export interface RegressionCase {
  title: string
  values: Float64Array
  predicted: Float64Array
  weights?: Float64Array
}

const table = (value: (source: Random) => number, answer: (value: number, source: Random) => number) => (n: number, source: Random) => {
  const values = Float64Array.from({ length: n }, () => value(source))
  return { values, predicted: values.map((x) => answer(x, source)) }
}
const near = (x: number, source: Random) => x + source.normal()
const heavy = (source: Random) => source.normal() / Math.abs(source.normal())

const shapes = {
  'a good model': table((source) => 10 + 3 * source.normal(), near),
  'heavy tails': table(heavy, (x, source) => x + heavy(source)),
  'many zeros': table((source) => (source.next() < 0.6 ? 0 : Math.exp(source.normal())), near),
  ties: table(
    (source) => source.below(5),
    (x, source) => x + source.below(3) - 1,
  ),
  'one value': table(() => 7, near),
  'one prediction': table(
    (source) => source.normal(),
    () => 0.5,
  ),
  'all right': table(
    (source) => source.normal(),
    (x) => x,
  ),
  'far from zero': table((source) => 1e9 + source.normal(), near),
  'very small': table(
    (source) => 1e-200 * source.normal(),
    (x, source) => x * (1 + source.normal()),
  ),
  hostile: table(
    (source) => pick(hostileNumbers, source),
    (x, source) => (source.next() < 0.5 ? x : pick(hostileNumbers, source)),
  ),
  'a prediction that is NaN': (n: number, source: Random) => {
    const of = table((s) => s.normal(), near)(n, source)
    of.predicted[source.below(n)] = Number.NaN
    return of
  },
}

/** 600 tables of each sort in turn. */
export const regressionCases: readonly RegressionCase[] = generate('regression', 600, shapes)

/** A case as the statistics take it. */
export const truthOf = ({ values, weights }: RegressionCase): RegressionTruth => ({
  task: 'regression',
  values,
  ...(weights && { weights }),
})
