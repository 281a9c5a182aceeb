import { readParams } from '../../src/steps/params.ts'

test('every leaf has a placeholder, numbers as they are written', () => {
  const { json, values } = readParams('p.yaml', 'lr: 1e-5\nc: 1.0\ndeep:\n  size: [1, 2]\n  name: "a b"\n  on: true\n  none: ~\n')
  expect(values).toEqual({
    'params.lr': '1e-5',
    'params.c': '1.0',
    'params.deep.size': '[1,2]',
    'params.deep.name': 'a b',
    'params.deep.on': 'true',
    'params.deep.none': '',
  })
  expect(json).toEqual({ lr: 1e-5, c: 1, deep: { size: [1, 2], name: 'a b', on: true, none: null } })
})

test.each([
  ['JSON', '{"a": 1}', { a: 1 }],
  ['an empty file', '', {}],
  ['what JSON lacks', 'a: .nan\nb: -.inf\n', { a: 'NaN', b: '-Infinity' }],
])('%s is read', (_, text, json) => expect(readParams('p', text).json).toEqual(json))

test.each([
  ['a broken file', 'a: 1\nb: [1\n', /^p:3/],
  ['a key twice', 'a: 1\na: 2\n', /^p:2:1 .*unique/],
  ['a list', '- 1\n', /^p:1 Parameters are names with values/],
])('%s is told with its line', (_, text, message) => expect(() => readParams('p', text)).toThrow(message))
