import type { Column, Table } from '../../../src/ports/tables.ts'
import type { SliceVerdicts } from '../../../src/steps/evaluate-gate/decision.ts'
import { movedWithin } from '../../../src/steps/evaluate-gate/moved/moved-facts.ts'
import { profileWithin, readSliceProfile, writeSliceProfile } from '../../../src/steps/evaluate-gate/moved/slice-profile.ts'

const text = (values: readonly string[]): Column => {
  const levels = [...new Set(values)]
  return { kind: 'text', levels, codes: Int32Array.from(values, (value) => levels.indexOf(value)) }
}
const numbers = (values: readonly number[]): Column => ({ kind: 'number', values: Float64Array.from(values) })
const table = (columns: Record<string, Column>, rows: number): Table => ({ rows, columns: new Map(Object.entries(columns)) })

/** 3,000 flights of three airports; at those in `utc` the hours are eight later. */
function flights(utc: readonly string[]): Table {
  const origin = Array.from({ length: 3000 }, (_, i) => ['OAK', 'SFO', 'JFK'][i % 3]!)
  const hour = origin.map((name, i) => (6 + (Math.floor(i / 3) % 16) + (utc.includes(name) ? 8 : 0)) % 24)
  const distance = origin.map((_, i) => 200 + ((i * 37) % 900) / 7)
  const carrier = origin.map((_, i) => ['AA', 'WN', 'UA'][Math.floor(i / 7) % 3]!)
  return table({ origin: text(origin), hour: numbers(hour), distance: numbers(distance), carrier: text(carrier) }, 3000)
}

const judged = (levels: readonly string[]): SliceVerdicts[] => [
  {
    slices: levels.map((level) => ({ column: 'origin', level, blocks: true })),
  } as unknown as SliceVerdicts,
]
const profile = (rows: Table) => ({ origin: profileWithin(rows, 'origin', ['hour', 'distance', 'carrier']) })

test('the column that moved inside the blocking slices is named, with bars of both times: a reviewer looks there first', () => {
  const found = movedWithin(judged(['OAK', 'SFO']), profile(flights([])), profile(flights(['OAK', 'SFO'])))!
  expect(found).toMatchObject({ column: 'hour', unit: 'σ', slices: 2, buckets: { low: 0, width: 1, whole: true } })
  expect(found.buckets!.before.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0])
  expect(found.buckets!.now[2]).toBeCloseTo(1 / 16, 2)
  expect(found.effect).toBeGreaterThan(0.5)
})

test('a column that moved elsewhere only is not named', () =>
  expect(movedWithin(judged(['JFK']), profile(flights([])), profile(flights(['OAK', 'SFO'])))).toBeUndefined())

test('nothing is named when nothing blocks, or when production kept no profile', () => {
  const now = profile(flights(['OAK']))
  expect(movedWithin(judged([]), profile(flights([])), now)).toBeUndefined()
  expect(movedWithin(judged(['OAK']), undefined, now)).toBeUndefined()
})

test('a column of texts says which text changed most', () => {
  const before = flights([])
  const columns = new Map(before.columns)
  const origin = columns.get('origin') as Extract<Column, { kind: 'text' }>
  columns.set(
    'carrier',
    text(Array.from(origin.codes, (code, i) => (origin.levels[code] === 'OAK' ? 'WN' : ['AA', 'WN', 'UA'][Math.floor(i / 7) % 3]!))),
  )
  const found = movedWithin(judged(['OAK']), profile(before), profile({ rows: 3000, columns }))!
  expect(found).toMatchObject({ column: 'carrier', unit: 'Jensen–Shannon distance', text: { value: 'WN', now: 1 } })
})

test('a profile is written the same way every time, and one of another format is not read', () => {
  const written = writeSliceProfile(profile(flights([])))
  expect(writeSliceProfile(readSliceProfile(written)!)).toBe(written)
  expect(readSliceProfile(written.replace('sluice/slices/1', 'sluice/slices/9'))).toBeUndefined()
  expect(written.length).toBeLessThan(20_000)
})
