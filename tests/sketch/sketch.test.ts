import { type Accumulator, accumulate } from '../../src/sketch/accumulate.ts'
import { merge } from '../../src/sketch/merge.ts'
import { distinct, momentsOf, quantile } from '../../src/sketch/quantile.ts'
import { emptySketch, kindOf, readSketch, readSketches, type Sketch, writeSketch, writeSketches } from '../../src/sketch/sketch.ts'
import { categoriesOf, histogram, summarise } from '../../src/sketch/summarise.ts'

/** A fixed stream of numbers in [0, 1): mulberry32. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function sketchOf(fill: (sketch: Accumulator) => void, rows: number): Sketch {
  const sketch = accumulate('x')
  fill(sketch)
  return sketch.finish(rows)
}

const ofNumbers = (values: readonly number[]): Sketch => sketchOf((s) => s.numbers(Float64Array.from(values), 'number'), values.length)

function ofTexts(texts: readonly (string | null)[]): Sketch {
  const levels = [...new Set(texts.filter((text) => text !== null))]
  const at = new Map(levels.map((text, i) => [text, i]))
  const codes = Int32Array.from(texts, (text) => (text === null ? -1 : at.get(text)!))
  return sketchOf((s) => s.texts(codes, levels), texts.length)
}

const hostile = [1e308, -1e308, 1, -1e-320, 5e-324, 0.1, 0.2, 1e16, 1, -0, 2 ** 53, 123456.789, -1e16, Number.NaN, 3]

test('moments are the exact ones, whatever cancels', () => {
  const { mean, sd } = momentsOf(ofNumbers([1e16, 1, -1e16, 1]))
  expect(mean).toBe(0.5)
  expect(sd).toBeCloseTo(Math.sqrt(2 / 3) * 1e16, -1)
  expect(momentsOf(ofNumbers([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).sd).toBe(Math.sqrt(30))
})

test.each([
  ['of nothing', [], Number.NaN, Number.NaN],
  ['of one value', [3], 3, Number.NaN],
  ['of one value again and again', [0.1, 0.1, 0.1], 0.1, 0],
  ['of nulls', [Number.NaN], Number.NaN, Number.NaN],
  ['beyond small whole numbers', [300000, 300002], 300001, Math.SQRT2],
  ['of the smallest doubles', [5e-324, 15e-324], 10e-324, 5e-324],
  ['of the largest doubles', [1.5e308, 1.5e308, 1.2e308], 1.4e308, 1.7320508075688777e307],
])('moments %s', (_, values, mean, sd) => expect(momentsOf(ofNumbers(values))).toEqual({ mean, sd }))

test('any order, any split and any merge gives the same bytes', () => {
  const next = random(1)
  const values = [...hostile, ...Array.from({ length: 5000 }, () => (next() - 0.3) * 10 ** Math.floor(next() * 20 - 10))]
  const whole = writeSketch(ofNumbers(values))
  expect(writeSketch(ofNumbers([...values].reverse()))).toBe(whole)
  for (const parts of [2, 3, 17]) {
    const portions = Array.from({ length: parts }, (_, i) => values.filter((_, row) => row % parts === i))
    const merged = portions.map(ofNumbers).reduce(merge)
    expect(writeSketch(merged)).toBe(whole)
    expect(writeSketch(portions.reverse().map(ofNumbers).reduceRight(merge))).toBe(whole)
    const portioned = sketchOf((s) => {
      for (const portion of portions) s.numbers(Float64Array.from(portion), 'number')
    }, values.length)
    expect(writeSketch(portioned)).toBe(whole)
  }
})

test('quantiles lie within 0.4 % of the exact ones', () => {
  const next = random(2)
  const values = Array.from({ length: 20000 }, () => (next() - 0.5) * 10 ** (next() * 12 - 6))
  const sorted = Float64Array.from(values).sort()
  const sketch = ofNumbers(values)
  for (const p of [0, 0.001, 0.01, 0.25, 0.4, 0.5, 0.77, 0.99, 1]) {
    const exact = sorted[Math.max(1, Math.ceil(p * values.length)) - 1]!
    expect(Math.abs(quantile(sketch, p)! - exact)).toBeLessThanOrEqual(0.004 * Math.abs(exact))
  }
})

test('dates are counted by day, also across merges, and far ones as numbers are', () => {
  const DAY = 86_400_000
  const start = Date.UTC(2001, 0, 1)
  const dates = Array.from({ length: 1000 }, (_, i) => start + i * DAY * 0.25)
  const ofDates = (values: readonly number[]) => sketchOf((s) => s.numbers(Float64Array.from(values), 'date'), values.length)
  const whole = ofDates([...dates, -5e15])
  expect([0, 0.1, 0.5, 1].map((p) => quantile(whole, p))).toEqual([-5e15, start + 24 * DAY, start + 124 * DAY, start + 249.75 * DAY])
  expect(whole.numbers?.days).toHaveLength(250)
  expect(whole.numbers?.bins).toHaveLength(1)
  expect(writeSketch(merge(ofDates([...dates.slice(500), -5e15]), ofDates(dates.slice(0, 500))))).toBe(writeSketch(whole))
  expect(histogram(whole).reduce((sum, { count }) => sum + count, 0)).toBe(1001)
})

test.each([
  ['nothing', [], undefined, undefined],
  ['one', [7], 7, 7],
  ['small whole numbers are exact', [-200, -3, 0, 3, 130, 131, 255], 3, 255],
  ['infinities are left out', [Number.POSITIVE_INFINITY, 2, 1], 1, 2],
])('quantiles: %s', (_, values, median, most) => {
  const sketch = ofNumbers(values)
  expect([quantile(sketch, 0.5), quantile(sketch, 1)]).toEqual([median, most])
})

test('distinct counts of numbers are near, those of few texts exact', () => {
  for (const n of [10, 1000, 50000]) {
    const found = distinct(ofNumbers(Array.from({ length: n }, (_, i) => i * 1.7)))
    expect(Math.abs(found / n - 1)).toBeLessThan(0.05)
  }
  expect(distinct(ofTexts(['a', 'b', null, 'a']))).toBe(2)
})

test('categories keep exact counts; ties are in the order of text', () => {
  const sketch = ofTexts(['b', 'a', null, 'c', 'c', 'a', 'b', 'd'])
  expect([...categoriesOf(sketch).counts]).toEqual([
    ['a', 2],
    ['b', 2],
    ['c', 2],
    ['d', 1],
  ])
  expect(categoriesOf(sketch, 2)).toEqual({
    counts: new Map([
      ['a', 2],
      ['b', 2],
    ]),
    other: 3,
  })
})

test('above the cap the same texts stay for any split, each with its exact count', () => {
  const texts = Array.from({ length: 12000 }, (_, i) => `text ${(i * 7919) % 6000}`)
  const whole = ofTexts(texts)
  expect(whole.texts?.counts).toHaveLength(2048)
  expect(whole.texts?.counts.every(([, count]) => count === 2)).toBe(true)
  expect(whole.texts?.other).toBe(12000 - 2 * 2048)
  for (const parts of [2, 5]) {
    const portions = Array.from({ length: parts }, (_, i) => texts.filter((_, row) => row % parts === i))
    expect(writeSketch(portions.map(ofTexts).reduce(merge))).toBe(writeSketch(whole))
  }
})

test.each([
  [{ integer: 3 }, 'integer'],
  [{ integer: 3, number: 1 }, 'number'],
  [{ boolean: 3 }, 'boolean'],
  [{ date: 3 }, 'date'],
  [{ date: 3, integer: 1 }, 'text'],
  [{ integer: 100, text: 1 }, 'text'],
  [{}, undefined],
])('a column of %o is of kind %s', (kinds, kind) => expect(kindOf({ ...emptySketch('x'), kinds })).toBe(kind))

test('summaries are of numbers or of categories', () => {
  expect(summarise(ofNumbers([1, 2, 2, Number.NaN, Number.POSITIVE_INFINITY]))).toEqual({
    n: 3,
    nulls: 1,
    bins: [
      { low: 1, high: 1.0078125, count: 1 },
      { low: 2, high: 2.015625, count: 2 },
    ],
    mean: 5 / 3,
    sd: expect.closeTo(0.57735, 5),
  })
  expect(summarise(ofTexts(['a', null, 'b', 'a']))).toEqual({
    n: 3,
    nulls: 1,
    counts: new Map([
      ['a', 2],
      ['b', 1],
    ]),
    otherCount: 0,
  })
  const flags = sketchOf((s) => s.numbers(Float64Array.of(1, 0, 1), 'boolean'), 3)
  expect(summarise(flags)).toEqual({
    n: 3,
    nulls: 0,
    counts: new Map([
      ['true', 2],
      ['false', 1],
    ]),
    otherCount: 0,
  })
  const mixed = sketchOf((s) => {
    s.numbers(Float64Array.of(7, 7), 'number')
    s.texts(Int32Array.of(0), ['unknown'])
  }, 3)
  expect(summarise(mixed)).toEqual({
    n: 3,
    nulls: 0,
    counts: new Map([
      ['7', 2],
      ['unknown', 1],
    ]),
    otherCount: 0,
  })
})

test('a histogram joins neighbours and loses no row', () => {
  const sketch = ofNumbers(Array.from({ length: 999 }, (_, i) => i - 500))
  const bins = histogram(sketch, 20)
  expect(bins.length).toBeLessThanOrEqual(20)
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(999)
  expect(bins.every(({ low, high }, i) => low <= high && (i === 0 || bins[i - 1]!.high <= low))).toBe(true)
})

test('what is written is read back', () => {
  const sketches = [ofNumbers(hostile), ofTexts(['a', null]), emptySketch('none')]
  expect(readSketches(writeSketches(sketches))).toEqual(sketches)
  expect(sketches.map((sketch) => readSketch(writeSketch(sketch)))).toEqual(sketches)
  expect(merge(emptySketch('x'), ofNumbers(hostile))).toEqual(ofNumbers(hostile))
  expect(() => readSketches('{"columns":[]}')).toThrow('not of the format sluice/sketches/1')
})
