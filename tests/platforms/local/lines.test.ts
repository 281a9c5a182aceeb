import { LONGEST_LINE, lineSplitter } from '../../../src/platforms/local/lines.ts'

function split(chunks: readonly (string | Buffer)[]): string[] {
  const lines: string[] = []
  const splitter = lineSplitter((line) => lines.push(line))
  for (const chunk of chunks) splitter.push(Buffer.from(chunk))
  splitter.end()
  return lines
}

const euro = Buffer.from('1 €\n')

test.each<[string, (string | Buffer)[], string[]]>([
  ['lines in one chunk', ['a\nb\n'], ['a', 'b']],
  ['a line over chunks', ['a', 'b', '\nc\n'], ['ab', 'c']],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
  ['empty lines stay', ['a\n\nb\n'], ['a', '', 'b']],
  ['Windows ends', ['a\r\nb\r\n'], ['a', 'b']],
  ['a Windows end over two chunks', ['a\r', '\nb'], ['a', 'b']],
  ['a progress bar', ['10%\r20%\r', '30%\r\n'], ['10%', '20%', '30%']],
  ['a character over two chunks', [euro.subarray(0, 3), euro.subarray(3)], ['1 €']],
  ['half a character at the end', [euro.subarray(0, 3)], ['1 \ufffd']],
  ['nothing', [], []],
])('%s', (_, chunks, lines) => expect(split(chunks)).toEqual(lines))

test('an endless line comes in pieces, and nothing is lost', () => {
  const lines = split(Array.from({ length: 50 }, () => 'x'.repeat(1000)))
  expect(lines.join('')).toHaveLength(50_000)
  expect(Math.max(...lines.map((line) => line.length))).toBe(LONGEST_LINE)
})
