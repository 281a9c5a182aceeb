import { createHash } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { writeSketches } from '../../../src/sketch/sketch.ts'
import { cells, failures, folder } from './folder.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('the digest of one file is that of its bytes; of several, that of names and digests', async () => {
  using data = folder({ 'one.csv': 'a\n1\n', 'many/1.csv': 'a\n1\n', 'many/2.csv': 'a\n2\n' })
  const { sha256: inspected, files } = await data.tables.inspect('one.csv', [])
  expect([inspected, await data.tables.digest('one.csv'), files]).toEqual([sha256('a\n1\n'), sha256('a\n1\n'), ['one.csv']])
  const many = await data.tables.inspect('many', [])
  expect(many.files).toEqual(['many/1.csv', 'many/2.csv'])
  expect([many.sha256, await data.tables.digest('many/*.csv')]).toEqual([await data.tables.digest('many'), many.sha256])
  data.put('many/2.csv', 'a\n3\n')
  expect(await data.tables.digest('many')).not.toBe(many.sha256)
})

test('shards of any format and order give the sketches of the whole, and rows count through', async () => {
  const row = (i: number) => ({ id: i, name: `n${i % 5}`, at: `2001-01-0${(i % 9) + 1}` })
  const csv = (ids: number[]) => `id,name,at\n${ids.map((i) => Object.values(row(i)).join(',')).join('\n')}\n`
  const jsonl = (ids: number[]) => ids.map((i) => JSON.stringify(row(i))).join('\n')
  const all = Array.from({ length: 60 }, (_, i) => i)
  const [a, b, c] = [all.slice(0, 20), all.slice(20, 25), all.slice(25)]
  using data = folder({
    'all.csv': csv(all),
    'x/1.csv': csv(a),
    'x/2.jsonl': jsonl(b),
    'x/3.csv': csv(c),
    'y/a.csv': csv(c),
    'y/b.csv': csv(a),
    'y/c/d.jsonl': jsonl(b),
    'y/_SUCCESS': '',
    'y/notes.md': '',
  })
  const whole = await data.tables.inspect('all.csv', [])
  for (const path of ['x', 'y', './y/**/*.{csv,jsonl}']) {
    expect(writeSketches((await data.tables.inspect(path, [])).sketches)).toBe(writeSketches(whole.sketches))
  }
  const check = { column: 'id', values: all.filter((i) => i !== 24 && i !== 30) }
  expect(await failures(data.tables, 'x', [check])).toEqual([
    ['id', '2 rows hold none of the values allowed (0, 1, 2, 3, 4, … 58 in all).', '25: 24 | 31: 30'],
  ])
  expect((await cells(data.tables, 'x', ['id'])).id).toEqual(all)
})

test.each([
  ['data/trian.parquet', 'data/trian.parquet does not exist. Did you mean data/train.parquet?'],
  ['dta/train.parquet', 'dta/train.parquet does not exist: there is no folder dta.'],
  ['data/quite-another.csv', 'data/quite-another.csv does not exist. Put the path right, or make the file.'],
  ['data/notes.xlsx', 'data/notes.xlsx has an ending that is not known. Known endings are .csv'],
  ['empty', 'empty holds no data file.'],
  ['data/*.csv', 'data/*.csv holds no data file.'],
  ['../other.csv', '../other.csv lies outside'],
  ['/etc/hosts.csv', '/etc/hosts.csv lies outside'],
])('a path that leads nowhere: %s', async (path, message) => {
  using data = folder({ 'data/train.parquet': '', 'data/notes.xlsx': '', 'empty/x.txt': '' })
  await expect(data.tables.inspect(path, [])).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(message) })
})

test('links to files are read under their own name, wherever they lead', async () => {
  using data = folder({ 'x/1.csv': 'a\n1\n' })
  using elsewhere = folder({ 'b.csv': 'a\n2\n' })
  symlinkSync(join(elsewhere.root, 'b.csv'), join(data.root, 'x/2.csv'))
  expect((await data.tables.inspect('x', [])).files).toEqual(['x/1.csv', 'x/2.csv'])
  expect(await cells(data.tables, 'x')).toEqual({ a: [1, 2] })
})

test('shards with other columns, and columns that are not there, are named', async () => {
  using data = folder({ 's/1.csv': 'a,b\n1,2\n', 's/2.csv': 'a,c\n1,2\n' })
  await expect(data.tables.read('s')).rejects.toThrow('s/2.csv lacks b and has c more than s/1.csv.')
  await expect(data.tables.read('s/1.csv', ['a', 'bb'])).rejects.toThrow('s/1.csv has no column bb. Did you mean b?')
  await expect(data.tables.overlap('s/1.csv', 's/2.csv', ['b'])).rejects.toThrow('s/2.csv has no column b.')
})

test.each([
  ['{"a":1}\n[1]\n', 'a.jsonl: row 2 is an array. Each line must hold one JSON object.'],
  ['{"a":1}\n\n3', 'a.jsonl: row 2 is a number.'],
  ['{"a":1}\n{"a":', 'a.jsonl: row 2 is not JSON.'],
  ['null', 'a.jsonl: row 1 is null.'],
  ['\n', 'a.jsonl is empty.'],
])('bad JSONL %j', async (text, message) => {
  using data = folder({ 'a.jsonl': text })
  await expect(data.tables.inspect('a.jsonl', [])).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(message) })
})

test('JSONL: late columns, nested values, numbers written as text', async () => {
  using data = folder({ 'a.jsonl': '\ufeff{"a":1}\r\n{"a":null,"b":{"c":[1]}}\n{"b":"2","d":true}' }, 5)
  expect(await cells(data.tables, 'a.jsonl')).toEqual({
    a: [1, Number.NaN, Number.NaN],
    b: [null, '{"c":[1]}', '2'],
    d: [Number.NaN, Number.NaN, 1],
  })
  expect(await failures(data.tables, 'a.jsonl', [{ column: 'd', nulls: 1 }])).toEqual([
    ['d', '2 rows are null; at most 1 may be.', '1: null | 2: null'],
  ])
  expect(await failures(data.tables, 'a.jsonl', [{ column: 'b', type: 'number' }])).toEqual([
    ['b', '2 rows hold something other than a number.', '2: {"c":[1]} | 3: 2'],
  ])
})

const csv = `id,n,share,name,flag,when
1,10,0.5,ann,true,2001-01-01
2,,0.25,bob,0,2001-01-02
3,-4,,"ann ",1,x
3,9000000,2,007,false,2001-01-04
`
test.each([
  [{ rows: { min: 5 } }, [[undefined, 'There are 4 rows, fewer than the 5 asked for.', '']]],
  [{ rows: { max: 3 } }, [[undefined, 'There are 4 rows, more than the 3 allowed.', '']]],
  [{ rows: { min: 4, max: 4 } }, []],
  [{ columns: ['id', 'nme'] }, [['nme', 'There is no such column. Did you mean name?', '']]],
  [{ column: 'other', nulls: 0 }, [['other', 'There is no such column.', '']]],
  [{ column: 'n', nulls: 0 }, [['n', '1 row is null; none is allowed.', '2: null']]],
  [{ column: 'n', nulls: 1 }, []],
  [{ column: 'n', nulls: 0.25 }, []],
  [{ column: 'n', nulls: 0.2 }, [['n', '1 row is null (25%); at most 20% may be.', '2: null']]],
  [{ column: 'n', range: [0, 100] as const }, [['n', '2 rows lie outside 0 to 100.', '3: -4 | 4: 9000000']]],
  [{ column: 'n', range: [-4, 9e6] as const, type: 'integer' as const }, []],
  [{ column: 'share', type: 'integer' as const }, [['share', '2 rows hold something other than a whole number.', '1: 0.5 | 2: 0.25']]],
  [{ column: 'name', range: [0, 1] as const }, [['name', '4 rows lie outside 0 to 1.', '1: ann | 2: bob | 3: ann  | 4: 007']]],
  [{ column: 'id', type: 'text' as const }, []],
  [{ column: 'flag', type: 'boolean' as const }, []],
  [{ column: 'when', type: 'date' as const }, [['when', '1 row holds something other than a date.', '3: x']]],
  [{ column: 'when', values: ['2001-01-01', '2001-01-02', '2001-01-04', 'x'] }, []],
  [{ column: 'flag', values: [true, false] }, [['flag', '2 rows hold none of the values allowed (true, false).', '2: 0 | 3: 1']]],
  [{ column: 'id', values: ['1', 2, '3'] }, []],
  [{ column: 'name', values: ['ann', 'bob', '007'] }, [['name', '1 row holds none of the values allowed (ann, bob, 007).', '3: ann ']]],
  [{ column: 'name', matches: '[a-z]+' }, [['name', '2 rows do not match [a-z]+.', '3: ann  | 4: 007']]],
  [{ column: 'share', matches: '0\\.\\d' }, [['share', '2 rows do not match 0\\.\\d.', '2: 0.25 | 4: 2']]],
  [{ column: 'id', unique: true }, [['id', '1 row repeats a value of an earlier row.', '4: 3']]],
  [{ column: 'name', unique: true }, []],
  [{ key: ['id', 'name'] }, []],
  [{ key: ['id'] }, [['id', '1 row repeats a value of an earlier row.', '4: 3']]],
])('check %j', async (check, expected) => {
  using data = folder({ 'a.csv': csv })
  expect(await failures(data.tables, 'a.csv', [check])).toEqual(expected)
})

test('at most five examples, and long cells cut', async () => {
  using data = folder({ 'a.csv': `a\n${Array.from({ length: 9 }, (_, i) => `${'x'.repeat(80)}${i}`).join('\n')}\n` })
  const { failures: found } = await data.tables.inspect('a.csv', [{ column: 'a', type: 'number' }])
  expect([found[0]?.rows, found[0]?.examples.length, found[0]?.examples[0]?.value.length]).toEqual([9, 5, 60])
})

test('overlap is exact for numbers, texts, dates and several keys, across formats', async () => {
  const first = Array.from({ length: 500 }, (_, i) => `${i * 3},k${i},2001-01-01`)
  using data = folder({
    'a.csv': `id,k,d\n${first.join('\n')}\n9007199254740993,z,\n`,
    'b.jsonl':
      '{"id":3,"k":"k1","d":"2001-01-01"}\n{"id":4,"k":"k1"}\n{"id":"6","k":"k3"}\n{"id":null,"k":"none"}\n{"id":9007199254740992,"k":"z"}',
    'c.csv': 'id,k\n1000000,x\n',
  })
  expect(await data.tables.overlap('a.csv', 'b.jsonl', ['id'])).toEqual({ rows: 2, examples: ['3', '6'] })
  expect(await data.tables.overlap('a.csv', 'b.jsonl', ['k'])).toEqual({ rows: 4, examples: ['k1', 'k3', 'z'] })
  expect(await data.tables.overlap('a.csv', 'b.jsonl', ['id', 'k'])).toEqual({ rows: 1, examples: ['3, k1'] })
  expect(await data.tables.overlap('a.csv', 'c.csv', ['id', 'k'])).toEqual({ rows: 0, examples: [] })
})

test('unique numbers, dense and sparse, negative and fractional', async () => {
  const dense = Array.from({ length: 3000 }, (_, i) => i - 1500)
  const sparse = Array.from({ length: 3000 }, (_, i) => (i + 1) * 1e9)
  const lines = [...dense, ...sparse, 0.5, -0.25, 1e300, -1500, 3e9, 0.5].map(String)
  using data = folder({ 'a.csv': `a\n${lines.join('\n')}\n` })
  expect(await failures(data.tables, 'a.csv', [{ column: 'a', unique: true }])).toEqual([
    ['a', '3 rows repeat a value of an earlier row.', '6004: -1500 | 6005: 3000000000 | 6006: 0.5'],
  ])
})

test('records are rows by number, as they are in the file', async () => {
  using data = folder({
    'a.csv': 'id,name,when,flag,big\n1,a,2001-01-02,true,9007199254740993\n2,,2001-01-03,False,1\n3,c,2001-01-04,true,1\n',
    'a.jsonl': '{"a":1,"b":{"c":1}}\n{"a":"x","b":null}\n',
    'many/1.csv': 'a\n1\n',
    'many/2.csv': 'a\n2\n',
  })
  expect(await data.tables.records('a.csv', [0, 1])).toEqual([
    { id: 1, name: 'a', when: '2001-01-02', flag: true, big: '9007199254740993' },
    { id: 2, name: null, when: '2001-01-03', flag: false, big: '1' },
  ])
  expect(await data.tables.records('a.jsonl', [0, 1, 2, 9])).toEqual([
    { a: 1, b: '{"c":1}' },
    { a: 'x', b: null },
  ])
  expect(await data.tables.records('many', [0, 1])).toEqual([{ a: 1 }, { a: 2 }])
  expect(await data.tables.records('many', [1])).toEqual([{ a: 2 }])
  expect(await data.tables.records('a.csv', [2])).toMatchObject([{ id: 3, when: '2001-01-04' }])
  expect(await data.tables.records('many', [])).toEqual([])
})

test.each([
  ['far apart', [3, 9000, 19999, 20000, 39999]],
  ['side by side', [0, 1, 2, 16383, 16384, 16385]],
  ['all of a stretch longer than a batch', Array.from({ length: 20000 }, (_, i) => 1000 + i)],
  ['beyond the end', [39998, 40000, 50000]],
])('records of a long CSV file, %s, are the rows as written', async (_, rows) => {
  const line = (i: number) => `${i},"a\n""${i}",${i % 7 === 0 ? '' : i / 2}`
  using data = folder({ 'a.csv': `id,text,half\n${Array.from({ length: 40000 }, (_, i) => line(i)).join('\n')}\n` }, 4096)
  const expected = rows.filter((i) => i < 40000).map((i) => ({ id: i, text: `a\n"${i}`, half: i % 7 === 0 ? null : i / 2 }))
  expect(await data.tables.records('a.csv', rows)).toEqual(expected)
})

test('a table that would fill the memory is refused before it does, whatever it has; a part of it is read', async () => {
  using data = folder({ 'big.csv': `a,b\n${'1,x\n'.repeat(60)}` }, 64, 100)
  const message = expect.stringMatching(/big\.csv is too large to be held in memory: at most 100 cells, 50 rows of 2 columns/)
  await expect(data.tables.read('big.csv')).rejects.toMatchObject({ name: 'UserError', message })
  expect((await data.tables.read('big.csv', ['a'])).rows).toBe(60)
})
