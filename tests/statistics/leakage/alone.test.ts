import { aloneTells, type Label } from '../../../src/statistics/leakage/alone.ts'
import { areaOf } from '../../../src/statistics/leakage/areas.ts'
import { type Feature, levelsOf } from '../../../src/statistics/leakage/levels.ts'
import { random } from '../../../src/statistics/random.ts'

const n = 4000
const rng = random('leakage')
const uniform = Float64Array.from({ length: n }, () => rng.next())
const binary = Int32Array.from(uniform, (u) => Number(u > 0.8))
const noise = Float64Array.from({ length: n }, () => rng.next())
const classes = (codes: Int32Array): Label => ({ kind: 'classes', codes, classes: Math.max(...codes) + 1 })
const numbers = (values: Float64Array): Label => ({ kind: 'numbers', values })
const number = (of: (i: number) => number): Feature => ({ kind: 'number', values: Float64Array.from({ length: n }, (_, i) => of(i)) })
const text = (of: (i: number) => number): Feature => ({ kind: 'text', codes: Int32Array.from({ length: n }, (_, i) => of(i)) })

test.each<[string, Feature, number, boolean]>([
  ['the number that the label was made from', number((i) => uniform[i]!), 1, false],
  ['the same, the other way round', number((i) => -uniform[i]!), 1, false],
  ['a copy of the label', number((i) => binary[i]!), 1, true],
  ['the label by other names', text((i) => 7 - binary[i]!), 1, true],
  ['a finer name for each label', text((i) => 2 * binary[i]! + (i % 2)), 1, false],
  ['a number that is only missing for one label', number((i) => (binary[i] === 1 ? Number.NaN : noise[i]!)), 1, false],
  [
    'a number whose middle is one label',
    number((i) => (binary[i] === 1 ? 0.4 + 0.2 * noise[i]! : noise[i]! < 0.5 ? 0.3 * noise[i]! : 0.7 + 0.3 * noise[i]!)),
    1,
    false,
  ],
])('%s tells it', (_, feature, strength, renames) => {
  const alone = aloneTells(feature, classes(binary))
  expect(alone?.strength).toBeCloseTo(strength, 2)
  expect(alone?.renames).toBe(renames)
})

test.each<[string, Feature]>([
  ['noise', number((i) => noise[i]!)],
  ['a key of its own for each row, as text', text((i) => i)],
  ['a key of its own for each row, as a number, in no order', number((i) => Math.imul(i + 1, 0x9e3779b1) >>> 0)],
  ['one value for all rows', text(() => 0)],
  ['nulls alone', number(() => Number.NaN)],
  ['a category that has nothing to do with it', text((i) => i % 40)],
])('%s does not tell it', (_, feature) => {
  expect(aloneTells(feature, classes(binary))?.strength).toBeLessThan(0.6)
})

test('labels that alternate, or that come in blocks, do not look told', () => {
  for (const labels of [Int32Array.from(noise, (_, i) => i % 2), Int32Array.from(noise, (_, i) => Number(i >= n / 2))])
    expect(
      aloneTells(
        number((i) => noise[i]!),
        classes(labels),
      )?.strength,
    ).toBeLessThan(0.6)
})

test('a useful column is not called telling', () => {
  const alone = aloneTells(
    number((i) => uniform[i]! + noise[i]!),
    classes(binary),
  )
  expect(alone?.strength).toBeGreaterThan(0.7)
  expect(alone?.strength).toBeLessThan(0.99)
})

test('of several classes each is told against the rest', () => {
  const codes = Int32Array.from(uniform, (u) => Math.floor(u * 5))
  expect(
    aloneTells(
      text((i) => codes[i]!),
      classes(codes),
    ),
  ).toEqual({ strength: 1, renames: true })
  expect(
    aloneTells(
      number((i) => uniform[i]!),
      classes(codes),
    )?.strength,
  ).toBeGreaterThan(0.99)
  // Two of five classes alone: the others are told only from these.
  expect(
    aloneTells(
      text((i) => Math.min(codes[i]!, 2)),
      classes(codes),
    )?.strength,
  ).toBeLessThan(0.95)
})

test('numbers are told by a straight line, by a curve and by categories', () => {
  const target = Float64Array.from(uniform, (u) => 100 * u)
  expect(
    aloneTells(
      number((i) => 3 - 2 * uniform[i]!),
      numbers(target),
    )?.strength,
  ).toBeCloseTo(1, 6)
  expect(
    aloneTells(
      number((i) => Math.sqrt(uniform[i]!)),
      numbers(target),
    )?.strength,
  ).toBeGreaterThan(0.99)
  expect(
    aloneTells(
      text((i) => Math.floor(40 * uniform[i]!)),
      numbers(target),
    )?.strength,
  ).toBeGreaterThan(0.99)
  expect(
    aloneTells(
      number((i) => noise[i]!),
      numbers(target),
    )?.strength,
  ).toBeLessThan(0.1)
  expect(
    aloneTells(
      text((i) => i),
      numbers(target),
    )?.strength,
  ).toBeLessThan(0.1)
})

test('too few rows of a class, one class, one value of the label and no label say nothing', () => {
  const few = Int32Array.from(uniform, (_, i) => Number(i < 9))
  for (const codes of [few, new Int32Array(n), new Int32Array(n).fill(-1)])
    expect(
      aloneTells(
        number((i) => codes[i]!),
        classes(codes),
      ),
    ).toBeUndefined()
  for (const values of [new Float64Array(n), new Float64Array(n).fill(Number.NaN), new Float64Array(0)])
    expect(aloneTells({ kind: 'number', values: new Float64Array(values.length) }, numbers(values))).toBeUndefined()
})

test('rows without a label are left out', () => {
  const codes = binary.map((code, i) => (i % 3 === 0 ? -1 : code))
  expect(
    aloneTells(
      number((i) => binary[i]!),
      { kind: 'classes', codes, classes: 2 },
    ),
  ).toEqual({ strength: 1, renames: true })
})

test('the area of tied scores counts halves', () => {
  const positives = [true, true, false, false, true, false]
  const scores = Float64Array.from([3, 2, 2, 1, 1, 1])
  // Nine pairs: 3 over all three, 2 ties one and beats two, 1 loses one and ties two.
  expect(areaOf(scores, (row) => positives[row]!)).toBeCloseTo((3 + 2.5 + 1) / 9, 12)
  expect(areaOf(scores, () => true)).toBeUndefined()
})

test('equal numbers share a bin, and nulls have one of their own', () => {
  const values = Float64Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? Number.NaN : i % 1000))
  const { of, count, exact } = levelsOf({ kind: 'number', values })
  expect(exact).toBe(false)
  expect(count).toBeLessThanOrEqual(256)
  const binOf = new Map<number, number>()
  for (const [row, value] of values.entries()) {
    if (!binOf.has(value)) binOf.set(value, of[row]!)
    expect(of[row]).toBe(binOf.get(value))
  }
  expect([...values.keys()].filter((row) => of[row] === binOf.get(Number.NaN)).every((row) => Number.isNaN(values[row]!))).toBe(true)
})
