import { explain, PlatformError, UserError } from '../../src/kernel/errors.ts'
import { logLine, oneLine } from '../../src/kernel/escape.ts'

test('findings are shown one a line, place first and fix last', () => {
  const error = new UserError([
    { file: 'sluice.yml', line: 3, column: 5, key: 'gates[0]', message: 'This key is not known.', fix: 'Did you mean `metric`?' },
    { message: 'There is no model.' },
  ])
  expect(error.message).toBe('sluice.yml:3:5 gates[0]: This key is not known. Did you mean `metric`?\nThere is no model.')
})

test('causes are told once', () => {
  expect(explain(new PlatformError('It failed.', { cause: new Error('disk full') }))).toBe('It failed. (disk full)')
  expect(explain(new UserError('a.csv is gone.', { cause: new UserError('a.csv is gone.') }))).toBe('a.csv is gone.')
  expect(explain('text')).toBe('text')
})

// Text from data and branches must not move the cursor, change the reading order, or act as a workflow command.
test.each([
  ['\u001b[31mred\u001b[0m', '[31mred[0m'],
  ['a\u202eb', 'ab'],
  ['a\tb', 'a\tb'],
])('%j loses what controls a terminal', (text, shown) => expect(logLine(text)).toBe(shown))
test.each(['::error::x', '  ::set-output name=a::b', '##[group]x'])('%s cannot act', (text) =>
  expect(logLine(text)).not.toMatch(/^\s*(::|##\[)/))
test('a line stays one line', () => expect(oneLine('a\r\nb\rc\nd')).toBe('a b c d'))
