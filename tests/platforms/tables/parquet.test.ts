import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { distinct, quantile } from '../../../src/sketch/quantile.ts'
import { writeSketches } from '../../../src/sketch/sketch.ts'
import { cells, failures, folder } from './folder.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/tables')
const fixture = (name: string) => readFileSync(join(FIXTURES, name))
const START = Date.UTC(2001, 0, 1)
const NAMES = ['id', 'small', 'score', 'half', 'city', 'late', 'at', 'day']

/** The rows that make.py writes. */
const rows = Array.from({ length: 400 }, (_, i) => {
  const values = [
    (i % 100) - 50,
    i / 8,
    i / 4,
    ['Zürich', 'Paris', '東京', 'Lima'][i % 4],
    i % 3 === 0,
    new Date(START + i * 60_000).toISOString(),
    new Date(START + i * 86_400_000).toISOString().slice(0, 10),
  ]
  return [i, ...values.map((value) => (i % 7 === 3 ? '' : value))]
})
const csv = [NAMES, ...rows].map((row) => row.join(',')).join('\n')
const jsonl = rows.map((row) => JSON.stringify(Object.fromEntries(row.flatMap((value, i) => (value === '' ? [] : [[NAMES[i], value]])))))
const encodings = readdirSync(FIXTURES).filter((name) => /^(none|snappy|gzip|zstd|lz4|brotli|delta)/.test(name))

test.each(encodings)('%s gives the same sketches, cells and failures as CSV and JSONL', async (name) => {
  using data = folder({ [name]: fixture(name), 'a.csv': csv, 'a.jsonl': jsonl.join('\n') })
  const checks = [
    { column: 'small', range: [-40, 40] as const, nulls: 57 },
    { column: 'city', values: ['Paris', 'Lima'], unique: true },
    { column: 'id', unique: true, type: 'integer' as const },
    { column: 'at', type: 'date' as const },
    { column: 'late', type: 'boolean' as const },
    { column: 'score', type: 'integer' as const },
    { key: ['city', 'small'] },
  ]
  const expected = await data.tables.inspect('a.csv', checks)
  expect(expected.failures.map(({ rows: bad }) => bad)).toEqual([66, 172, 339, 300, 243])
  for (const path of [name, 'a.jsonl']) {
    const found = await data.tables.inspect(path, checks)
    expect(writeSketches(found.sketches)).toBe(writeSketches(expected.sketches))
    expect(found.failures).toEqual(expected.failures)
    expect(await cells(data.tables, path)).toEqual(await cells(data.tables, 'a.csv'))
  }
})

test('columns without nulls, and without rows', async () => {
  using data = folder({ 'r.parquet': fixture('required.parquet'), 'n.parquet': fixture('no-rows.parquet') })
  expect(await cells(data.tables, 'r.parquet')).toEqual({ id: [...Array(10).keys()], city: Array.from('ababababab') })
  const { rows: none, sketches } = await data.tables.inspect('n.parquet', [])
  expect([none, ...sketches.map(({ name }) => name)]).toEqual([0, ...NAMES])
})

test('odd types: digits beyond 2^53, decimals, lists, zones, NaN', async () => {
  using data = folder({ 'odd.parquet': fixture('odd.parquet') })
  const zoned = [START, Number.NaN, START, START]
  expect(await cells(data.tables, 'odd.parquet')).toEqual({
    key: ['9007199254740993', '9007199254740994', '5', null],
    amount: [1.25, Number.NaN, -3.5, 0.01],
    tags: ['["a","b"]', '[]', null, '["c"]'],
    zoned,
    nothing: zoned.map(() => Number.NaN),
    nan: [1, Number.NaN, Number.NaN, Number.POSITIVE_INFINITY],
    category: ['x', 'y', 'x', null],
  })
  expect(await failures(data.tables, 'odd.parquet', [{ column: 'key', unique: true, type: 'integer' }])).toEqual([])
})

test('values of a fixture by their sketch', async () => {
  using data = folder({ 'a.parquet': fixture('zstd-v2.parquet') })
  const { sketches } = await data.tables.inspect('a.parquet', [])
  const [id, small] = sketches
  expect([quantile(id!, 0), quantile(id!, 0.5), quantile(id!, 1), small!.nulls]).toEqual([0, 199, 399, 57])
  expect(Math.abs(distinct(id!) - 400)).toBeLessThan(20)
})

const good = fixture('zstd-v1.parquet')
const flipped = (at: number, bytes: number[]) => {
  const copy = Buffer.from(good)
  copy.set(bytes, at < 0 ? copy.length + at : at)
  return copy
}

test.each([
  ['an empty file', Buffer.alloc(0), 'a.parquet is empty.'],
  ['a few bytes', Buffer.from('PAR1'), 'a.parquet has 4 bytes, too few for a Parquet file.'],
  ['another kind of file', Buffer.from('a,b\n1,2\n3,4\n5,6\n'), 'a.parquet is not a Parquet file'],
  ['a cut file', good.subarray(0, good.length - 100), `a.parquet is cut off: there is no "PAR1" at its end (byte ${good.length - 104}).`],
  [
    'a footer longer than the file',
    flipped(-8, [255, 255, 255, 0]),
    `a.parquet has a broken footer: byte ${good.length - 8} gives its length`,
  ],
  [
    'a footer of zeros',
    flipped(good.length - 8 - good.readUInt32LE(good.length - 8), new Array<number>(90).fill(0)),
    'a.parquet has a broken footer at byte',
  ],
  [
    'a damaged page',
    flipped(60, new Array<number>(200).fill(7)),
    'a.parquet: column id cannot be read in rows 1 to 400. The file is damaged',
  ],
])('%s is named', async (_, bytes, message) => {
  using data = folder({ 'a.parquet': bytes })
  await expect(data.tables.inspect('a.parquet', [])).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(message) })
})

test('a file damaged anywhere is either read or a UserError', async () => {
  for (let at = 0; at < good.length; at += Math.ceil(good.length / 60)) {
    using data = folder({ 'a.parquet': flipped(at, [good[at]! ^ 0x5a]) })
    const outcome = await data.tables.inspect('a.parquet', []).then(
      ({ rows: read }) => String(read),
      (error: Error) => error.name,
    )
    expect(['400', 'UserError']).toContain(outcome)
  }
})
