import { type BinCounts, emptyBins, listBins, newPage } from './bins.ts'
import { type Categories, categories } from './categories.ts'
import { writeDyadic } from './dyadic.ts'
import { hashed, hashNumber, hashText } from './hash.ts'
import { addHash, emptyRegisters, type Registers, writeRegisters } from './hyperloglog.ts'
import { type Moments, moments } from './moments.ts'
import type { Kind, NumberPart, Sketch } from './sketch.ts'

/** A sketch being made. Cells may come in any order and in any portions. */
export interface Accumulator {
  /** Cells of one kind; NaN is null. Whole numbers of the kind `number` are counted as integers. */
  numbers(values: Float64Array, kind: 'number' | 'boolean' | 'date'): void
  /** Cells `levels[code]`; code −1 is null. */
  texts(codes: Int32Array, levels: readonly string[]): void
  /** The sketch of a column with `rows` rows; rows without a cell are null. */
  finish(rows: number): Sketch
}

interface State {
  registers: Registers
  bins: BinCounts
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
      addNumbers(state, values, kind)
      state.moments.add(values)
    },
    texts(codes, levels) {
      if (counts.length < levels.length) counts = new Uint32Array(2 * levels.length)
      state.kinds.text += countCodes(codes, counts)
      addLevels(state, counts, levels)
    },
    finish: (rows) => finish(name, rows, state),
  }
}

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)

function addNumbers(state: State, values: Float64Array, kind: 'number' | 'boolean' | 'date'): void {
  const { registers, bins, kinds } = state
  let { min, max } = state
  let cells = 0
  let whole = 0
  let last = Number.NaN
  for (const cell of values) {
    const value = cell + 0
    if (Number.isNaN(value)) continue
    cells++
    double[0] = value
    const bits = words[1]!
    if ((bits << 1) >>> 21 === 2047) {
      if (value > 0) state.high++
      else state.low++
    } else {
      if (value === Math.floor(value)) whole++
      const page = bins.pages[bits >>> 20] ?? newPage(bins, bits >>> 20)
      page[(bits >>> 13) & 127]!++
      if (value < min) min = value
      if (value > max) max = value
    }
    if (value !== last) {
      hashNumber(value)
      addHash(registers, hashed[0]!, hashed[1]!)
      last = value
    }
  }
  state.min = min
  state.max = max
  if (kind !== 'number') kinds[kind] += cells
  else {
    kinds.integer += whole
    kinds.number += cells - whole
  }
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

function numberPart({ min, max, moments, bins, low, high }: State): NumberPart {
  const { sum, squares } = moments.sums()
  const finite = min <= max
  return {
    min: finite ? min : 0,
    max: finite ? max : 0,
    sum: writeDyadic(sum),
    squares: writeDyadic(squares),
    bins: listBins(bins),
    infinite: [low, high],
  }
}
