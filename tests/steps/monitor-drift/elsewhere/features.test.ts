import type { Measured, MonitorRun } from '../../../../src/ports/monitoring.ts'
import { accumulate } from '../../../../src/sketch/accumulate.ts'
import type { Sketch } from '../../../../src/sketch/sketch.ts'
import { summarise } from '../../../../src/sketch/summarise.ts'
import { judgeDrift, judgeMeasured } from '../../../../src/statistics/drift/judge.ts'
import { random } from '../../../../src/statistics/random.ts'
import { measuredFeatures } from '../../../../src/steps/monitor-drift/elsewhere/features.ts'
import { referenceColumn } from '../../../../src/steps/monitor-drift/elsewhere/reference.ts'

/** A column of numbers, the first `nulls` of its rows empty. */
function numbers(name: string, rows: number, value: (u: number) => number, nulls = 0): Sketch {
  const { next } = random(name + rows + nulls)
  const sketch = accumulate(name)
  sketch.numbers(
    Float64Array.from({ length: rows - nulls }, () => value(next())),
    'number',
  )
  return sketch.finish(rows)
}
function texts(name: string, counts: { readonly [text: string]: number }): Sketch {
  const sketch = accumulate(name)
  const levels = Object.keys(counts)
  const codes = levels.flatMap((level, i) => Array.from({ length: counts[level]! }, () => i))
  sketch.texts(Int32Array.from(codes), levels)
  return sketch.finish(codes.length)
}
const normal = (u: number) => Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(12 * u)
const options = { alarm: 0.1, leastRows: 500 }
const run = (inputs: readonly Measured[], rows = 3000): MonitorRun => ({
  ...{ name: 'r', url: undefined, at: new Date(0), from: new Date(0), to: new Date(1), state: 'done' },
  ...{ rows: { all: rows, inputs: rows, predictions: rows }, inputs, predictions: [] },
})
const all = (column: string, shape: number, missing = 0, unseen = 0, mistyped = 0): Measured[] => [
  { column, what: 'shape', value: shape },
  { column, what: 'missing', value: missing },
  { column, what: 'unseen', value: unseen },
  { column, what: 'mistyped', value: mistyped },
]
const judged = (inputs: readonly Measured[], reference: readonly Sketch[], rows?: number) =>
  judgeMeasured(measuredFeatures(run(inputs, rows), { inputs: reference, predictions: undefined }).measure, options).features

const x = numbers('x', 20_000, normal, 1000)
const town = texts('town', { ulm: 9000, bonn: 6000, jena: 4999, ghent: 1 })

test.each<[string, Measured[], string, number?]>([
  ['no difference', all('x', 0.03, 0.05), 'steady'],
  ['a distance of a tenth and more that chance explains', all('x', 0.12, 0.05), 'steady', 300],
  ['a distance of a third', all('x', 0.33, 0.05), 'drifted'],
  ['three times the nulls', all('x', 0.03, 0.17), 'drifted'],
  ['cells that are no numbers count as missing', all('x', 0.03, 0.05, 0, 0.12), 'drifted'],
  ['numbers beyond the range', all('x', 0.03, 0.05, 0.12), 'drifted'],
  ['other towns', all('town', 0.2), 'drifted'],
  ['the same towns', all('town', 0.02), 'steady'],
  ['new towns', all('town', 0.05, 0, 0.15), 'drifted'],
])('%s', (_, measured, verdict, rows = 3000) => {
  const least = judged(measured, measured[0]!.column === 'x' ? [x] : [town], Math.max(rows, 500))
  expect(least.map((feature) => feature.verdict)).toEqual([verdict])
})

test('too few rows, columns that were not measured, and a column measured for missing cells only', () => {
  expect(judged(all('x', 0.5), [x, town], 499).map(({ name, verdict }) => [name, verdict])).toEqual([['x', 'insufficient-data']])
  const [only] = judged([{ column: 'x', what: 'missing', value: 0.5 }], [x])
  expect([only?.verdict, only?.tests.map(({ test }) => test)]).toEqual(['drifted', ['missing']])
})

test('a constant is not compared in its own standard deviation', () => {
  const [feature] = judged(all('c', 900, 0, 0.3), [numbers('c', 5000, () => 7)])
  expect([feature?.verdict, feature?.tests.map(({ test }) => test)]).toEqual(['drifted', ['missing', 'unseen']])
})

// The service tells distances alone: what chance explains is bounded here, and must not alarm more often than 5% where nothing changed.
test('of windows without a change, small ones too, few are called drifted', () => {
  const reference = summarise(x)
  let [theirs, ours] = [0, 0]
  for (let i = 0; i < 60; i++) {
    const live = numbers('x', 600 + i, normal, 30)
    const own = judgeDrift([{ name: 'x', reference, live: summarise(live) }], options)
    const effect = own.features[0]!.tests.find(({ test }) => test === 'shape')!.effect
    ours += Number(own.features[0]!.verdict === 'drifted')
    theirs += Number(judged(all('x', effect, 0.05), [x], 600 + i)[0]!.verdict === 'drifted')
  }
  expect([theirs <= 3, ours <= 3]).toEqual([true, true])
})

test('a reference is written out as it was: numbers, categories, nulls, both ends', () => {
  const column = referenceColumn(x)!
  const there = column.values.filter((value): value is number => value !== null)
  expect([column.kind, column.values.length, column.values.length - there.length]).toEqual(['number', 10_000, 500])
  expect([Math.min(...there), Math.max(...there)]).toEqual([x.numbers?.min, x.numbers?.max])
  const again = accumulate('x')
  again.numbers(Float64Array.from(there), 'number')
  const shape = judgeDrift([{ name: 'x', reference: summarise(x), live: summarise(again.finish(there.length)) }], options).features[0]!
    .shape
  expect(shape!.effect).toBeLessThan(0.01)
  const towns = referenceColumn(town)!.values
  expect(['ulm', 'bonn', 'ghent'].map((name) => towns.filter((value) => value === name).length)).toEqual([4499, 3000, 1])
  expect(referenceColumn(x)).toEqual(column)
})

test('what cannot be written out is left', () => {
  const mixed = accumulate('m')
  mixed.texts(Int32Array.from([0, 0]), ['a'])
  mixed.numbers(Float64Array.from([1]), 'number')
  const dates = accumulate('d')
  dates.numbers(Float64Array.from([0]), 'date')
  const many = texts('many', Object.fromEntries(Array.from({ length: 12_000 }, (_, i) => [`id ${i}`, 1])))
  expect([mixed.finish(3), dates.finish(1), many, accumulate('n').finish(4)].map((sketch) => referenceColumn(sketch))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  )
})
