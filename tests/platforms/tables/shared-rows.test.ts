import { cells, folder } from './folder.ts'

const lines = (rows: readonly string[]) => `${rows.join('\n')}\n`

test('without keys, whole rows are looked for: by the columns that both have, whatever their order, format and type', async () => {
  using data = folder({
    'train.csv': lines(['a,b,y', ...Array.from({ length: 300 }, (_, i) => `${i},t${i},${i % 2}`)]),
    'same.csv': lines(['y,b,a,extra', '1,t7,7,x', '0,t7,7,x', '0,t8,8.0,y', '1,new,7,z']),
    'rows.jsonl': lines(['{"a":7,"b":"t7","y":1}', '{"a":8,"b":"t8"}', '{"a":9,"b":null,"y":1}']),
  })
  expect(await data.tables.overlap('train.csv', 'same.csv', [])).toEqual({ rows: 2, whole: true, examples: ['row 1', 'row 3'] })
  expect(await data.tables.overlap('train.csv', 'rows.jsonl', [])).toEqual({ rows: 1, whole: true, examples: ['row 1'] })
})

test('a null is a cell like any other, and no text is one', async () => {
  using data = folder({ 'a.csv': lines(['a,b', '1,', '2,x']), 'b.csv': lines(['a,b', '1,', '2,null']) })
  expect(await data.tables.overlap('a.csv', 'b.csv', [])).toEqual({ rows: 1, whole: true, examples: ['row 1'] })
})

test('cells that touch do not run together', async () => {
  using data = folder({ 'a.csv': lines(['a,b', 'x,yz']), 'b.csv': lines(['a,b', 'xy,z']) })
  expect((await data.tables.overlap('a.csv', 'b.csv', [])).rows).toBe(0)
})

test('a row that its own data set repeats tells nothing; many of them, and nothing is counted', async () => {
  const many = Array.from({ length: 400 }, (_, i) => `${i},u`)
  using data = folder({
    'train.csv': lines(['a,b', '0,u', '1,u', '1,u']),
    'few.csv': lines(['a,b', ...many, '0,u']),
    'alike.csv': lines(['a,b', ...Array.from({ length: 100 }, (_, i) => `${i % 3},u`)]),
  })
  // Row 0 occurs twice in few.csv, row 1 twice in train.csv.
  expect((await data.tables.overlap('train.csv', 'few.csv', [])).rows).toBe(0)
  expect(await data.tables.overlap('train.csv', 'alike.csv', [])).toEqual({ rows: 0, examples: [], whole: true, indistinct: 100 })
})

test('without a column in common, data.keys is asked for', async () => {
  using data = folder({ 'a.csv': 'a\n1\n', 'b.csv': 'b\n1\n' })
  await expect(data.tables.overlap('a.csv', 'b.csv', [])).rejects.toThrow('`data.keys`')
})

test.each([1, 2, 3, 7, 400])('every %i-th row is read, over any number of chunks and files', async (every) => {
  const rows = (from: number, n: number) =>
    lines(['n,t,mixed', ...Array.from({ length: n }, (_, i) => `${from + i},t${(from + i) % 5},${(from + i) % 50 === 0 ? 'x' : from + i}`)])
  using data = folder({ 'd/1.csv': rows(0, 137), 'd/2.csv': rows(137, 63) }, 64)
  const kept = Array.from({ length: 200 }, (_, i) => i).filter((i) => i % every === 0)
  const table = await data.tables.read('d', ['n', 't', 'mixed'], every)
  expect(table.rows).toBe(kept.length)
  const [n, t] = [table.columns.get('n'), table.columns.get('t')]
  expect(n?.kind === 'number' && [...n.values]).toEqual(kept)
  expect(t?.kind === 'text' && Array.from(t.codes, (code) => t.levels[code])).toEqual(kept.map((i) => `t${i % 5}`))
  expect(Object.keys(await cells(data.tables, 'd'))).toEqual(['n', 't', 'mixed'])
})
