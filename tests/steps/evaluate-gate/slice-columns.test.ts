import type { Slice } from '../../../src/config/slices.ts'
import { sliceColumn } from '../../../src/steps/evaluate-gate/slice-columns.ts'
import { tableOf } from './tables.ts'

const n = 1000
const rows = Array.from({ length: n }, (_, i) => i)
const table = tableOf({
  origin: rows.map((i) => ['SFO', 'JFK', null][i % 3] ?? null),
  hour: rows.map((i) => i % 5),
  distance: rows.map((i) => (i < 500 ? 0 : i)),
  share: rows.map((i) => i / 3000),
  flat: rows.map(() => 7),
  city: rows.map((i) => `c${i % 250}`),
})
const slices = (slice: Slice) => {
  const { name, codes, levels } = sliceColumn(table, slice)
  const counts = levels.map((_, code) => codes.reduce((sum, c) => sum + (c === code ? 1 : 0), 0))
  return { name, levels, counts }
}

test.each<[string, Slice, string, string[], number[]]>([
  ['a column', 'origin', 'origin', ['SFO', 'JFK'], [334, 333]],
  ['ranges, equal values together', { column: 'distance', bins: 4 }, 'distance', ['0', '500 to 749', '750 to 999'], [500, 250, 250]],
  ['ranges of fractions, readable', { column: 'share', bins: 2 }, 'share', ['0 to 0.1663', '0.1667 to 0.333'], [500, 500]],
  ['a constant', { column: 'flat', bins: 4 }, 'flat', ['7'], [n]],
])('%s', (_, slice, name, levels, counts) => expect(slices(slice)).toEqual({ name, levels, counts }))

test('crossed columns have the pairs that occur; a row without one of both is in none', () => {
  const { name, levels, counts } = slices(['origin', { column: 'hour', bins: 2 }])
  expect([name, levels]).toEqual(['origin × hour', ['SFO × 0 to 2', 'SFO × 3 to 4', 'JFK × 0 to 2', 'JFK × 3 to 4']])
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(667)
})

test('beyond 100 values the rest is judged together', () => {
  const { levels, counts } = slices('city')
  expect([levels.length, levels.at(-1)]).toEqual([100, '151 others'])
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n)
})

test('ranges of text are an error', () => expect(() => slices({ column: 'origin', bins: 3 })).toThrow(/holds text/))
test('a misspelt column is an error', () => expect(() => slices('orgin')).toThrow(/Did you mean origin/))
