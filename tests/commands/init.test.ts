import { guessKey, guessLabel, guessSlices, guessTask, type Seen } from '../../src/commands/init/infer.ts'
import { writeConfig } from '../../src/commands/init/write.ts'
import { loadConfig } from '../../src/config/load.ts'

const seen = (name: string, more: Partial<Seen> = {}): Seen => ({
  name,
  kind: 'integer',
  rows: 10_000,
  nulls: 0,
  distinct: 50,
  range: [0, 49],
  values: undefined,
  ...more,
})
const id = seen('order_id', { distinct: 9_990, range: [1, 10_000] })
const town = seen('town', { kind: 'text', distinct: 12, range: undefined, values: ['bonn', 'ulm'] })
const binary = (name: string) => seen(name, { distinct: 2, range: [0, 1] })

test.each([
  ['a usual name', [id, binary('churn'), binary('other')], 'churn'],
  ['else the last column with two values', [id, binary('a'), town, binary('b')], 'b'],
  ['nothing that looks like one', [id, town], undefined],
])('label: %s', (_, columns, name) => expect(guessLabel(columns)?.name).toBe(name))

test.each([
  ['a unique column that is called so', [seen('row', { distinct: 10_000 }), id], 'order_id'],
  ['never one with nulls', [{ ...id, nulls: 1 }], undefined],
  ['never a measurement', [seen('price', { kind: 'number', distinct: 10_000 })], undefined],
])('key: %s', (_, columns, name) => expect(guessKey(columns)?.name).toBe(name))

test.each([
  ['two values', binary('y'), 'binary-classification'],
  ['a few', seen('y', { distinct: 5 }), 'multiclass-classification'],
  ['many numbers', seen('y', { kind: 'number', distinct: 900 }), 'regression'],
] as const)('task: %s', (_, label, task) => expect(guessTask(label)).toBe(task))

test('slices are texts with rows enough in each, and no days', () => {
  const day = seen('day', { kind: 'text', distinct: 30 })
  const free = seen('remark', { kind: 'text', distinct: 8_000 })
  expect(guessSlices([id, day, free, town, binary('y')], binary('y'))).toEqual(['town'])
})

test.each([
  binary('y'),
  seen('y', { kind: 'text', distinct: 2, range: undefined, values: ['no', 'yes: really'] }),
  seen('y', { kind: 'number', distinct: 900 }),
])('what init writes for label %j is a config that Sluice reads', (label) => {
  const columns = [id, town, seen('we: ird "name"', { kind: 'number', range: [-1.5, 2e9] }), label]
  const scripts = { train: 'train.py', predict: 'predict.py', serve: 'serve.py' }
  const text = writeConfig({
    model: 'm',
    train: 'a b.csv',
    evaluation: 'e.csv',
    columns,
    label,
    keys: ['order_id'],
    scripts,
    params: 'params.yaml',
    environment: [],
  })
  expect(() => loadConfig('sluice.yml', text)).not.toThrow()
})
