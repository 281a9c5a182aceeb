import { csvOf, predictionsIn, recordsOf } from '../../../../src/platforms/azureml/batch/output.ts'

test.each([
  [
    'plain',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'no line break at the end, Windows line breaks',
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['quotes, commas and line breaks inside', '"a ""b"", c","d\ne"\n', [['a "b", c', 'd\ne']]],
  [
    'empty fields',
    ',\n"",x\n',
    [
      ['', ''],
      ['', 'x'],
    ],
  ],
  ['an empty file', '', []],
])('CSV with %s', (_, text, records) => expect(recordsOf(text)).toEqual(records))

test('what follows a quoted field is a mistake', () => expect(() => recordsOf('"a"b,c\n')).toThrow('not CSV'))

test('rows become CSV with all their columns, and come back', () => {
  const rows = [
    { id: 1, town: 'a, "b"' },
    { id: 2, note: 'x\ny', town: null },
  ]
  expect(recordsOf(csvOf(rows))).toEqual([
    ['id', 'town', 'note'],
    ['1', 'a, "b"', ''],
    ['2', '', 'x\ny'],
  ])
})

test('predictions are the last column, or the one that is named', () => {
  expect(predictionsIn('7,0.25\n8,late\n9,"[0.1, 0.9]"\n10,\n11,1e-3\n', 5, undefined)).toEqual([0.25, 'late', [0.1, 0.9], null, 0.001])
  expect(predictionsIn('0,1,rows.csv\n1,0,rows.csv\n', 2, 2)).toEqual([1, 0])
  expect(() => predictionsIn('1\n', 1, 2)).toThrow('has 1 columns')
  expect(() => predictionsIn('1\n', 2, undefined)).toThrow('wrote 1 rows for 2')
})
