import { type Random, random } from '../../src/statistics/random.ts'

/** Rows of a case: mostly few, up to 400, and 1 and 2 too. */
export const someRows = (source: Random): number => (source.next() < 0.1 ? 1 + source.below(3) : 1 + Math.floor(400 * source.next() ** 1.5))

/** How much rows count; `undefined` is "all the same". Rows of weight 0 are not there. */
const weightings: readonly (readonly [string, (source: Random) => number])[] = [
  ['weights', (source) => 3 * source.next()],
  ['weights of 0 to 3, whole', (source) => source.below(4)],
  ['weights, four in five 0', (source) => (source.next() < 0.8 ? 0 : source.next())],
  ['weights over six powers of ten', (source) => 10 ** (6 * source.next() - 3)],
  ['weights all 0', () => 0],
]

/** One random case for each of `count` seeds, each shape of rows in turn. */
export function generate<Case>(
  name: string,
  count: number,
  shapes: Readonly<Record<string, (n: number, source: Random) => Case>>,
): (Case & { title: string })[] {
  const names = Object.keys(shapes)
  return Array.from({ length: count }, (_, i) => {
    const source = random(`${name} ${i}`)
    const shape = names[i % names.length]!
    const n = someRows(source)
    return { ...shapes[shape]!(n, source), title: `${shape}, ${n} rows, seed "${name} ${i}"` }
  })
}

/** The same cases, each with weights; all of weight 0 once in 25. */
export const weighted = <Case extends { title: string }>(cases: readonly Case[], rows: (one: Case) => number): (Case & Weighted)[] =>
  cases.map((one, i) => {
    const source = random(`weights ${i}`)
    const [title, draw] = weightings[i % 25 === 24 ? 4 : i % 4]!
    return { ...one, title: `${title}: ${one.title}`, weights: Float64Array.from({ length: rows(one) }, () => draw(source)) }
  })

interface Weighted {
  weights: Float64Array
}

/** One of these. */
export const pick = <T>(from: readonly T[], source: Random): T => from[source.below(from.length)]!

/** Numbers that make arithmetic stumble, between 0 and 1. */
export const hostileShares = [0, -0, 1, 5e-324, 2.2250738585072014e-308, 1e-300, 1e-16, 0.1 + 0.2, 1 - 2 ** -53, 0.5, 1 / 15, 7 / 15]
/** The same without a limit. */
export const hostileNumbers = [...hostileShares, 1e300, -1e300, 1e-300, -5e-324, 123456789.123, -1, 2 ** 53]
