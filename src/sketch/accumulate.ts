import { type BinCounts, type DayCounts, dayCounts, emptyBins, listBins, newPage } from './bins.ts'
import { type Categories, categories } from './categories.ts'
import { writeDyadic } from './dyadic.ts'
import { hashed, hashNumber, hashText } from './hash.ts'
import { addHash, emptyRegisters, type Registers, writeRegisters } from './hyperloglog.ts'
import { type Moments, moments } from './moments.ts'
import type { Kind, NumberPart, Sketch } from './sketch.ts'

/** What was seen in one portion of numbers. */
export interface Seen {
  /** Cells that are not null. */
  cells: number
  /** Whole ones among them. */
  whole: number
  /** Bounds of all of them, infinities included; +∞ and −∞ of none. */
  least: number
  greatest: number
}

/** A sketch being made. Cells may come in any order and in any portions. */
export interface Accumulator {
  /** Cells of one kind; NaN is null. Whole numbers of the kind `number` are counted as integers. */
  numbers(values: Float64Array, kind: 'number' | 'boolean' | 'date'): Seen
  /** Cells `levels[code]`; code −1 is null. Returns how many are not null. */
  texts(codes: Int32Array, levels: readonly string[]): number
  /** The sketch of a column with `rows` rows; rows without a cell are null. */
  finish(rows: number): Sketch
}

interface State {
  registers: Registers
  bins: BinCounts
  days: DayCounts
  moments: Moments
  min: number
  max: number
  low: number
  high: number
  kinds: Record<Kind, number>
  texts: Categories
}

/** Starts a sketch. */
export function accumulate(name: string): Accumulator {
  const state: State = {
    registers: emptyRegisters(),
    bins: emptyBins(),
    days: dayCounts(),
    moments: moments(),
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    low: 0,
    high: 0,
    kinds: { integer: 0, number: 0, boolean: 0, date: 0, text: 0 },
    texts: categories(),
  }
  let counts = new Uint32Array(1024)
  return {
    numbers(values, kind) {
      addHashes(state.registers, values)
      state.moments.add(values)
      const seen = addNumbers(state, values, kind === 'date')
      if (kind !== 'number') state.kinds[kind] += seen.cells
      else {
        state.kinds.integer += seen.whole
        state.kinds.number += seen.cells - seen.whole
      }
      return seen
    },
    texts(codes, levels) {
      if (counts.length < levels.length) counts = new Uint32Array(2 * levels.length)
      const cells = countCodes(codes, counts)
      state.kinds.text += cells
      addLevels(state, counts, levels)
      return cells
    },
    finish: (rows) => finish(name, rows, state),
  }
}

/** Numbers hashed last, by a few of their bits: columns repeat themselves, and a second hash of a value changes nothing. */
const recent = new Float64Array(4096)
const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)

function addHashes(registers: Registers, values: Float64Array): void {
  recent.fill(Number.NaN)
  for (const value of values) {
    double[0] = value
    const slot = (Math.imul(words[1]! ^ words[0]!, 0x9e3779b1) >>> 20) & 4095
    if (recent[slot] === value || Number.isNaN(value)) continue
    recent[slot] = value
    hashNumber(value)
    addHash(registers, hashed[0]!, hashed[1]!)
  }
}

function addNumbers(state: State, values: Float64Array, dates: boolean): Seen {
  const { bins, days } = state
  let least = Number.POSITIVE_INFINITY
  let greatest = Number.NEGATIVE_INFINITY
  let cells = 0
  let whole = 0
  for (const cell of values) {
    const value = cell + 0
    if (Number.isNaN(value)) continue
    cells++
    if (value < least) least = value
    if (value > greatest) greatest = value
    double[0] = value
    const bits = words[1]!
    if ((bits << 1) >>> 21 === 2047) {
      if (value > 0) state.high++
      else state.low++
      continue
    }
    if (value === Math.floor(value)) whole++
    if (value < state.min) state.min = value
    if (value > state.max) state.max = value
    if (dates && days.add(value)) continue
    const page = bins.pages[bits >>> 20] ?? newPage(bins, bits >>> 20)
    page[(bits >>> 13) & 127]!++
  }
  return { cells, whole, least, greatest }
}

function countCodes(codes: Int32Array, counts: Uint32Array): number {
  let cells = 0
  for (const code of codes) {
    if (code >= 0) {
      counts[code]!++
      cells++
    }
  }
  return cells
}

function addLevels({ registers, texts }: State, counts: Uint32Array, levels: readonly string[]): void {
  for (let code = 0; code < levels.length; code++) {
    const count = counts[code]!
    if (count === 0) continue
    counts[code] = 0
    const text = levels[code]!
    hashText(text)
    const high = hashed[0]!
    const low = hashed[1]!
    addHash(registers, high, low)
    texts.add(text, count, high, low)
  }
}

function finish(name: string, rows: number, state: State): Sketch {
  const kinds = Object.fromEntries(Object.entries(state.kinds).filter(([, count]) => count > 0)) as Sketch['kinds']
  const cells = Object.values(state.kinds).reduce((sum, count) => sum + count, 0)
  const texts = state.kinds.text > 0 ? { texts: state.texts.list() } : {}
  const numbers = cells > state.kinds.text ? { numbers: numberPart(state) } : {}
  return { name, count: rows, nulls: rows - cells, kinds, ...numbers, ...texts, distinct: writeRegisters(state.registers) }
}

function numberPart({ min, max, moments, bins, days, low, high }: State): NumberPart {
  const { sum, squares } = moments.sums()
  const finite = min <= max
  const byDay = days.list()
  return {
    min: finite ? min : 0,
    max: finite ? max : 0,
    sum: writeDyadic(sum),
    squares: writeDyadic(squares),
    bins: listBins(bins),
    ...(byDay.length > 0 && { days: byDay }),
    infinite: [low, high],
  }
}
