import { gzipSync } from 'node:zlib'
import { writeSketches } from '../../../src/sketch/sketch.ts'
import { cells, failures, folder } from './folder.ts'

const DAY = 86_400_000
const nan = Number.NaN

test.each([
  ['plain', 'a,b\n1,x\n2,y\n', { a: [1, 2], b: ['x', 'y'] }],
  ['no line feed at the end', 'a,b\n1,x\n2,y', { a: [1, 2], b: ['x', 'y'] }],
  ['CR LF', 'a,b\r\n1,x\r\n2,y\r\n', { a: [1, 2], b: ['x', 'y'] }],
  ['byte order mark', '\ufeffa,b\n1,x\n', { a: [1], b: ['x'] }],
  ['empty lines', 'a,b\n\n1,x\n\r\n2,y\n\n', { a: [1, 2], b: ['x', 'y'] }],
  ['an empty line of one column is a null', 'a\n1\n\n2\n', { a: [1, nan, 2] }],
  ['nulls', 'a,b\n,\n1,""\nNaN,x\n', { a: [nan, 1, nan], b: [null, null, 'x'] }],
  ['quotes', 'a,b\n1,"x, ""y"""\n"2","line\nfeed"\n', { a: [1, 2], b: ['x, "y"', 'line\nfeed'] }],
  ['quotes before CR LF', 'a,b\r\n1,"x"\r\n2,"y\r\nz"\r\n', { a: [1, 2], b: ['x', 'y\r\nz'] }],
  ['quoted names', '"a, b","c\nd"\n1,2\n', { 'a, b': [1], 'c\nd': [2] }],
  ['a quote inside a field', 'a,b\n1,5" disk\n', { a: [1], b: ['5" disk'] }],
  ['numbers', 'a\n-1.5\n+2\n1e3\n.5\n2.\n0\n-0.0\n1E-2\n', { a: [-1.5, 2, 1000, 0.5, 2, 0, -0, 0.01] }],
  [
    'all digits of a number',
    'a\n0.1234567890123456789\n1234567890.12345678\n',
    { a: [Number('0.1234567890123456789'), Number('1234567890.12345678')] },
  ],
  ['infinities', 'a\ninf\n-Infinity\n1\n', { a: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1] }],
  ['leading zeros make text', 'a,b\n007,0.5\n010,0\n', { a: ['007', '010'], b: [0.5, 0] }],
  ['one text makes text of all, as written', 'a\n1.50\nx\n007\ntrue\n', { a: ['1.50', 'x', '007', 'true'] }],
  ['spaces belong to the text', 'a\n 1\n2 \n', { a: [' 1', '2 '] }],
  ['no number', 'a\n1-2\n', { a: ['1-2'] }],
  ['hex is no number', 'a\n0x10\n', { a: ['0x10'] }],
  ['booleans', 'a\ntrue\nFalse\nTRUE\n\n', { a: [1, 0, 1, nan] }],
  ['booleans and numbers are text', 'a\ntrue\n1\n', { a: ['true', '1'] }],
  ['dates', 'a\n1970-01-02\n1970-01-02T12:00:00Z\n1970-01-02 02:00:00.5+02:00\n', { a: [DAY, 1.5 * DAY, DAY + 500] }],
  ['an impossible date is text', 'a\n2001-04-31\n', { a: ['2001-04-31'] }],
  ['whole numbers beyond 2^53 keep their digits', 'a\n9007199254740993\n1\n', { a: ['9007199254740993', '1'] }],
  ['only nulls', 'a,b\n,1\n,2\n', { a: [nan, nan], b: [1, 2] }],
  ['only a header', 'a,b\n', { a: [], b: [] }],
  ['letters beyond ASCII', 'stadt,städte\nZürich,東京\n', { stadt: ['Zürich'], städte: ['東京'] }],
])('CSV: %s', async (_, text, expected) => {
  using data = folder({ 'a.csv': text })
  expect(await cells(data.tables, 'a.csv')).toEqual(expected)
})

test.each([
  ['empty.csv', '', 'empty.csv is empty. It needs a header row and data.'],
  [
    'a.csv',
    'a,b\n1,2\n1\n',
    'a.csv: row 2 cannot be read: it has 1 field, and the header has 2. Put fields that hold the delimiter into quotes.',
  ],
  ['a.csv', 'a,b\n1,2,3\n', 'a.csv: row 1 cannot be read: it has 3 fields, and the header has 2.'],
  ['a.csv', 'a,b\n1,2\n2,"x\n3,4\n', 'a.csv: row 2 cannot be read: a quote is opened and never closed.'],
  ['a.csv', 'a,b\n1,"x"y\n', 'a.csv: row 1 cannot be read: text follows a closing quote.'],
  ['a.csv', 'a,b,a\n1,2,3\n', 'a.csv has two columns called "a". Give each column its own name.'],
  ['a.csv', 'a,\n1,2\n', 'a.csv: column 2 of 2 has no name.'],
  ['a.csv', '\n1,2\n', 'a.csv has no header. Its first row must name the columns.'],
  ['a.csv', '1,2.5\n3,4\n', 'a.csv has no header: its first row holds only numbers.'],
  ['a.csv', 'a,b\r1,2\r3,4\r', 'a.csv ends its lines with CR only.'],
  ['a.csv', '"a,b\n1,2\n', 'a.csv: the header cannot be read: a quote is opened and never closed.'],
  ['a.csv', Buffer.from('a,b\n1,2\n', 'utf16le'), 'a.csv is UTF-16. Save it as UTF-8.'],
  ['a.csv', Buffer.from('\ufeffa,b\n1,2\n', 'utf16le'), 'a.csv is UTF-16. Save it as UTF-8.'],
  ['a.csv', Buffer.from('a,b\n1,Z\xfcrich\n', 'latin1'), 'a.csv: row 1 cannot be read: column b holds bytes that are not UTF-8.'],
  ['a.csv', gzipSync('a,b\n1,2\n'), 'a.csv is gzipped. Give it the ending csv.gz.'],
  ['a.csv', 'PAR1....', 'a.csv is a Parquet file. Give it the ending .parquet.'],
  ['a.csv.gz', gzipSync('a,b\n1,2\n'.repeat(99)).subarray(0, 30), 'a.csv.gz is not a whole gzip file. Make or fetch it again.'],
])('bad CSV %s %#', async (name, content, message) => {
  using data = folder({ [name]: content })
  await expect(data.tables.read(name)).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(message) })
})

test('TSV, gzip and upper-case endings', async () => {
  using data = folder({ 'a.TSV': 'a\tb\n1\tx,y\n', 'b.csv.gz': gzipSync('a,b\n1,x\n') })
  expect(await cells(data.tables, 'a.TSV')).toEqual({ a: [1], b: ['x,y'] })
  expect(await cells(data.tables, 'b.csv.gz')).toEqual({ a: [1], b: ['x'] })
})

const tricky = [
  'id,name,score,when,flag,"a ""b"""',
  '1,"Zürich, ""old""\ntown",1.5,2001-01-02,true,x',
  '2,,NaN,,False,',
  '3,東京,-2e3,2001-01-02 03:04:05,TRUE,"last\r\nline"',
  '3,"",abc,not a date,maybe,9007199254740993',
  ...Array.from({ length: 40 }, (_, i) => `${i + 4},city ${i % 7},${i / 4},2001-01-0${(i % 9) + 1},${i % 2 === 0},"${i}"`),
].join('\r\n')

test('any chunk size gives the same sketches and failures', async () => {
  const checks = [
    { column: 'id', unique: true, range: [1, 40] as const },
    { column: 'name', values: ['city 1', 'city 2'], nulls: 0 },
    { column: 'score', type: 'number' as const },
    { column: 'a "b"', matches: '[0-9]{1,2}' },
    { key: ['id', 'name'] },
  ]
  using whole = folder({ 'a.csv': tricky })
  const expected = await whole.tables.inspect('a.csv', checks)
  expect(expected.failures.map(({ rows }) => rows)).toEqual([3, 1, 30, 2, 1, 3])
  for (const size of [1, 2, 3, 5, 7, 16, 61, 64, 255, 1000]) {
    using data = folder({ 'a.csv': tricky, 'b.csv.gz': gzipSync(tricky) }, size)
    expect(await data.tables.inspect('a.csv', checks)).toEqual(expected)
    expect(writeSketches((await data.tables.inspect('b.csv.gz', checks)).sketches)).toBe(writeSketches(expected.sketches))
  }
})

test('more rows than a batch and more texts than a dictionary', async () => {
  const rows = Array.from({ length: 36_000 }, (_, i) => `${i},key ${i},${i % 3 === 0 ? 'a' : 'b'}`)
  using data = folder({ 'a.csv': `id,key,kind\n${rows.join('\n')}\n` })
  const { rows: count, sketches } = await data.tables.inspect('a.csv', [])
  expect([count, ...sketches.map(({ kinds }) => kinds)]).toEqual([36_000, { integer: 36_000 }, { text: 36_000 }, { text: 36_000 }])
  const table = await data.tables.read('a.csv', ['key'])
  const column = table.columns.get('key')
  expect(column?.kind === 'text' && column.levels[column.codes[35_999]!]).toBe('key 35999')
  expect(
    await failures(data.tables, 'a.csv', [
      { column: 'key', unique: true },
      { column: 'id', unique: true },
    ]),
  ).toEqual([])
})
