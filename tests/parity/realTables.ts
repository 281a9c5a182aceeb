import { type Random, random } from '../../src/statistics/random.ts'
import { pick, weighted } from './cases.ts'
import { reference } from './reference.ts'

/** Columns as they are in the table, scaled to 0 to 1 where they are not asked for raw. */
interface RealTable {
  target: Float64Array
  columns: readonly Float64Array[]
}

const raw = reference('tables', '', [])

/** A whole table as reference/tables.py has it. No rows without a Python. */
export function realTable(name: string): RealTable {
  const [target, all] = [raw[`${name} target`] ?? new Float64Array(), raw[`${name} columns`] ?? new Float64Array()]
  const count = all.length / target.length || 0
  return { target, columns: Array.from({ length: count }, (_, i) => all.slice(i * target.length, (i + 1) * target.length)) }
}

function scaled(column: Float64Array): Float64Array {
  const [low, high] = [column.reduce((a, b) => Math.min(a, b), Infinity), column.reduce((a, b) => Math.max(a, b), -Infinity)]
  return column.map((x) => (high > low ? (x - low) / (high - low) : 0))
}

/** Tables whose target is a class, from 0, and tables whose target is a number. */
export const ofClasses = ['breast_cancer', 'iris', 'wine', 'digits', 'anes96', 'fair']
export const ofNumbers = ['diabetes', 'star98', 'randhie', 'engel', 'affairs']

/** Some rows of a table: their target, and one of its columns after the other, in random order. */
export interface Part {
  n: number
  target: Float64Array
  /** The highest class and 1. */
  classes: number
  column(): Float64Array
}

const CASES = 360
const tables = new Map([...ofClasses, ...ofNumbers].map((name) => [name, realTable(name)]))
const columns = new Map([...tables].map(([name, table]) => [name, table.columns.map(scaled)]))

/** Rows without repetition, in random order. */
function someOf(all: number, n: number, source: Random): Int32Array {
  const order = Int32Array.from({ length: all }, (_, i) => i)
  for (let i = 0; i < n; i++) {
    const at = i + source.below(all - i)
    ;[order[i], order[at]] = [order[at]!, order[i]!]
  }
  return order.slice(0, n)
}

/** 360 random parts of real tables of 20 to 400 rows, each table in turn; the second half with weights. None without a Python. */
export function realCases<Case>(family: string, names: readonly string[], make: (part: Part, source: Random) => Case) {
  const cases = Array.from({ length: Object.keys(raw).length > 0 ? CASES : 0 }, (_, i) => {
    const source = random(`${family} of real tables ${i}`)
    const name = names[i % names.length]!
    const { target } = tables.get(name)!
    const rows = someOf(target.length, Math.min(target.length, 20 + source.below(381)), source)
    const of = (column: Float64Array) => Float64Array.from(rows, (row) => column[row]!)
    const part: Part = {
      n: rows.length,
      target: of(target),
      classes: target.reduce((a, b) => Math.max(a, b), 0) + 1,
      column: () => of(pick(columns.get(name)!, source)),
    }
    return { ...make(part, source), title: `${name}, ${rows.length} rows, seed ${i}`, n: rows.length }
  })
  return [...cases.slice(0, CASES / 2), ...weighted(cases.slice(CASES / 2), ({ n }) => n)]
}
