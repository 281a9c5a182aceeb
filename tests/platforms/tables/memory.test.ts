import { join } from 'node:path'
import { keySet } from '../../../src/platforms/tables/keys.ts'
import { keyLimit, rowLimit } from '../../../src/platforms/tables/memory.ts'
import type { Named } from '../../../src/platforms/tables/paths.ts'
import { rowsBeyond } from '../../../src/platforms/tables/rows-ahead.ts'
import { folder } from './folder.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/tables')
const named = (root: string, name: string): Named => ({
  path: name,
  files: [{ path: join(root, name), name, format: name.split('.')[1] as 'csv', gzip: name.endsWith('.gz') }],
})

test('a file that is much too large is refused before it is read: what is wrong in it is not met', async () => {
  using data = folder({ 'big.csv': `a,b\n${'1,2,3\n'.repeat(600)}` }, 64, 100)
  const message = 'big.csv is too large to be held in memory: at most 100 cells, 50 rows of 2 columns; it has about 601 rows.'
  await expect(data.tables.read('big.csv', ['a', 'b'])).rejects.toThrow(message)
  await expect(data.tables.checkSize('big.csv', 2)).rejects.toThrow(message)
  await expect(data.tables.checkSize('big.csv', 1)).rejects.toThrow('100 rows of 1 columns')
  await expect(data.tables.read('big.csv')).rejects.toThrow('row 1 cannot be read')
})

test('without naming columns all of them count, in a Parquet file too', async () => {
  using data = folder({ 'big.csv': `a,b\n${'1,2\n'.repeat(600)}` }, 64, 100)
  await expect(data.tables.read('big.csv')).rejects.toThrow('50 rows of 2 columns; it has about 601 rows')
  const { streamingTables } = await import('../../../src/platforms/tables/tables.ts')
  const { rows, columns } = await streamingTables(fixtures).read('zstd-v2.parquet')
  const few = streamingTables(fixtures, { mostCells: rows * columns.size - 1 })
  await expect(few.read('zstd-v2.parquet')).rejects.toThrow('too large to be held in memory')
  await expect(few.checkSize('zstd-v2.parquet', columns.size)).rejects.toThrow(`it has about ${rows.toLocaleString('en')} rows`)
  await expect(streamingTables(fixtures, { mostCells: rows * columns.size }).checkSize('zstd-v2.parquet', columns.size)).resolves.toBe(
    undefined,
  )
})

test.each([
  ['lines', 'a.csv', `a\n${'1234\n'.repeat(200)}`, 201],
  ['lines within quotes are no rows', 'a.csv', `a,b\n${'1,"x\n\n\n\ny"\n'.repeat(200)}`, 201],
  ['a last line without an end', 'a.jsonl', `${'{"a":1}\n'.repeat(199)}{"a":1}`, 199],
])('rows are foreseen by %s', async (_, name, text, rows) => {
  using data = folder({ [name]: text })
  const { files } = named(data.root, name)
  expect(await rowsBeyond(files, 100)).toBeCloseTo(rows, 6)
  expect(await rowsBeyond(files, 190)).toBeUndefined()
})

test('rows of a long file are foreseen from parts of it, whatever its rows are like elsewhere', async () => {
  const text = `a\n${'1\n'.repeat(500_000)}${`${'x'.repeat(40)}\n`.repeat(100_000)}`
  using data = folder({ 'long.csv': text })
  expect(await rowsBeyond(named(data.root, 'long.csv').files, 100_000)).toBeGreaterThan(400_000)
  expect(await rowsBeyond(named(data.root, 'long.csv').files, 100_000)).toBeLessThan(800_000)
})

test('what a gzipped file unpacks to is not foreseen', async () => {
  using data = folder({ 'a.csv.gz': 'x'.repeat(1000) })
  expect(await rowsBeyond(named(data.root, 'a.csv.gz').files, 1)).toBeUndefined()
})

test('keys: texts are refused at once when there are too many rows of them, numbers when there are too many that lie apart', async () => {
  using data = folder({ 'a.csv': `id\n${'1234\n'.repeat(5000)}` })
  const limit = await keyLimit(named(data.root, 'a.csv'), ['id'], 2000)
  expect(() => keySet(limit).add('x')).toThrow(
    'The values of id in a.csv are too many to be remembered: at most 2,000 different ones; it has about 5,000 rows.',
  )
  const [close, apart] = [keySet(limit), keySet(limit)]
  for (let i = 0; i < 5000; i++) close.add(i)
  expect(() => {
    for (let i = 0; i < 5000; i++) apart.add(i + 0.5)
  }).toThrow('at most 2,000 different ones')
})

test('whole rows are refused at once, with what to do instead', async () => {
  using data = folder({ 'a.csv': `id\n${'1234\n'.repeat(5000)}` })
  const limit = await rowLimit(named(data.root, 'a.csv'), 2000)
  expect(() => limit(0)).toThrow('at most 2,000 of them can be; it has about 5,000. Name the columns that tell rows apart in `data.keys`.')
})
