import { argsort } from '../../src/statistics/argsort.ts'
import { random } from '../../src/statistics/random.ts'

const source = random('argsort')
const next = (): number => source.next() + source.next() / 2 ** 32

test.each<[string, () => number]>([
  ['uniform', next],
  ['ties', () => Math.round(9 * source.next()) / 9],
  ['near-equals, many in one run', () => 0.5 + next() * 1e-9],
  ['constant', () => 0.25],
  ['both signs and every size', () => (next() - 0.5) * 10 ** (600 * next() - 300)],
  ['zeros of both signs and infinities', () => [0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5e-324][source.below(5)]!],
])('%s: sorted, equals in their order, every row once', (_, draw) => {
  for (const n of [0, 1, 2, 100, 511, 512, 20_000]) {
    const values = Float64Array.from({ length: n }, draw)
    const expected = Array.from(values.keys()).sort((a, b) => (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : a - b))
    expect(Array.from(argsort(values))).toEqual(expected)
  }
})
