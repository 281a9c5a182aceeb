import { placeholdersIn, splitCommand, substitute } from '../../src/kernel/placeholders.ts'

test.each([
  ['python train.py --data {train}', ['python', 'train.py', '--data', '{train}']],
  [`a 'b c' "d e" f\\ g`, ['a', 'b c', 'd e', 'f g']],
  [`--x='a b'"c d"e`, ['--x=a bc de']],
  [`'' ""`, ['', '']],
  [`"say \\"hi\\" \\\\"`, ['say "hi" \\']],
  ['  a \t b\n', ['a', 'b']],
  ['$HOME *.py | rm -rf; `x`', ['$HOME', '*.py', '|', 'rm', '-rf;', '`x`']],
  ['', []],
])('%s is split as quoting says, and nothing else of a shell', (command, words) => expect(splitCommand(command)).toEqual(words))

test.each([`a 'b`, `a "b`, `a \\`])('%s has no end', (command) => expect(splitCommand(command)).toBeUndefined())

// A path with a space, or a hostile one, is one argument: never a second, never a shell line.
test.each(['a b', '"; rm -rf / #', '$(id)', '{model}', "it's"])('the value %s stays one argument', (value) => {
  expect(substitute(['--data={train}', '{train}'], { train: value })).toEqual({ argv: [`--data=${value}`, value], missing: [] })
})

test('what stands for nothing is left and named', () => {
  expect(substitute(['{train}', '{params.lr}', '{}', '{1}'], { train: 't' })).toEqual({
    argv: ['t', '{params.lr}', '{}', '{1}'],
    missing: ['params.lr'],
  })
  expect(substitute(['{toString}'], {}).missing).toEqual(['toString'])
  expect(placeholdersIn('a {b} {c.d} {b}')).toEqual(['b', 'c.d', 'b'])
})
