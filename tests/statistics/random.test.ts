import { binomial, multinomial } from '../../src/statistics/binomial.ts'
import { random } from '../../src/statistics/random.ts'

test('equal seeds give equal streams, others do not', () => {
  const stream = (seed: string) => {
    const source = random(seed)
    return Array.from({ length: 5 }, () => source.next())
  }
  expect(stream('a')).toEqual(stream('a'))
  expect(stream('a')).not.toEqual(stream('b'))
  expect(stream('pinned').map((x) => Math.round(x * 2 ** 32))).toMatchInlineSnapshot(`
[
  2970950619,
  3667305762,
  1628148239,
  1439030064,
  502004143,
]
`)
})

test.each([
  [20, 0.1],
  [20, 0.9],
  [1000, 0.3],
  [500_000, 0.002],
])('Binomial(%d, %d) has the right mean and variance', (n, p) => {
  const source = random(`binomial ${n} ${p}`)
  const draws = Array.from({ length: 20_000 }, () => binomial(source, n, p))
  const mean = draws.reduce((a, b) => a + b) / draws.length
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length
  const sd = Math.sqrt(n * p * (1 - p))
  expect(Math.abs(mean - n * p)).toBeLessThan((4 * sd) / Math.sqrt(20_000))
  expect(variance / sd ** 2).toBeGreaterThan(0.95)
  expect(variance / sd ** 2).toBeLessThan(1.05)
  expect(draws.every((x) => Number.isInteger(x) && x >= 0 && x <= n)).toBe(true)
})

test('a multinomial draw keeps the sum and leaves empty cells empty', () => {
  const out = new Float64Array(4)
  for (let i = 0; i < 50; i++) {
    multinomial(random(`m${i}`), Float64Array.of(0, 5, 1000, 3), out)
    expect(out.reduce((a, b) => a + b)).toBe(1008)
    expect(out[0]).toBe(0)
  }
})
