import type { Functional } from '../metrics/rowFunctional.ts'
import type { Rows } from '../metrics/sample.ts'
import { numbered, type Shape } from './cells.ts'
import { unitsOf } from './units.ts'

/** A metric of one model, or candidate − production, as a function of how often each unit was drawn. */
export interface Drawable {
  /** What is drawn together: rows that are alike (by their number: multinomial), single rows, or groups of rows. */
  unit: 'cells' | 'rows' | 'groups'
  /** What was observed: rows in each cell, or 1 for each row or group. */
  counts: Float64Array
  value: Functional
  /** Additions in one call of `value`. */
  work: number
  /** The value without each unit in turn, all at about the cost of one call for each unit's cells. */
  without(): Float64Array
}

/** Weighted rows of up to this many distinct weights are drawn as cells of (cell, weight). */
const DISTINCT_WEIGHTS = 64

/** Which unit each row belongs to, or undefined where rows of equal cell and weight are one. */
function unitCodes({ cell }: Shape, rows: Rows): { unit: Drawable['unit']; codes: Int32Array; units: number } {
  const n = cell.length
  if (rows.groups) return { unit: 'groups', codes: rows.groups, units: unitsOf(rows, n) }
  const levels = rows.weights ? new Map<number, number>() : undefined
  for (const weight of rows.weights ?? []) {
    if (!levels!.has(weight)) levels!.set(weight, levels!.size)
    if (levels!.size > DISTINCT_WEIGHTS) return { unit: 'rows', codes: Int32Array.from(cell, (_, i) => i), units: n }
  }
  const size = levels?.size ?? 1
  const codes = Float64Array.from(cell, (code, i) => (rows.weights ? code * size + levels!.get(rows.weights[i]!)! : code))
  const { cell: numbers, codes: distinct } = numbered(codes)
  const alike = distinct.length < n / 2
  return alike
    ? { unit: 'cells', codes: numbers, units: distinct.length }
    : { unit: 'rows', codes: Int32Array.from(cell, (_, i) => i), units: n }
}

/** Rows sorted by unit; `starts[u]` is where unit u begins. */
function byUnit(codes: Int32Array, units: number) {
  const starts = new Int32Array(units + 1)
  for (const code of codes) starts[code + 1]! += 1
  for (let u = 0; u < units; u++) starts[u + 1]! += starts[u]!
  const next = starts.slice()
  const sorted = new Int32Array(codes.length)
  for (let i = 0; i < codes.length; i++) sorted[next[codes[i]!]!++] = i
  return { starts, sorted }
}

/** a − b, and 0 where only rounding is left. */
const less = (a: number, b: number): number => (a - b <= 1e-12 * a ? 0 : a - b)

/** Prepares a shape for drawing by its rows' weights and groups. */
export function drawable(shape: Shape, rows: Rows): Drawable {
  const { unit, codes, units } = unitCodes(shape, rows)
  const { starts, sorted } = byUnit(codes, units)
  const ofCells = unit === 'cells'
  const [cells, weights, ends] = [new Int32Array(sorted.length), new Float64Array(sorted.length), new Int32Array(units)]
  const place = new Int32Array(shape.cells).fill(-1)
  let entries = 0
  for (let u = 0; u < units; u++) {
    const began = entries
    for (let i = starts[u]!; i < (ofCells ? starts[u]! + 1 : starts[u + 1]!); i++) {
      const row = sorted[i]!
      const cell = shape.cell[row]!
      if (place[cell]! < began) {
        place[cell] = entries
        cells[entries++] = cell
      }
      weights[place[cell]!]! += rows.weights ? rows.weights[row]! : 1
    }
    ends[u] = entries
  }
  const counts = ofCells ? Float64Array.from(ends, (_, u) => starts[u + 1]! - starts[u]!) : new Float64Array(units).fill(1)
  const table = new Float64Array(shape.cells)
  const fill = (times: Float64Array) => {
    table.fill(0)
    for (let u = 0, e = 0; u < units; u++) {
      const time = times[u]!
      if (time === 0) e = ends[u]!
      for (; e < ends[u]!; e++) table[cells[e]!]! += time * weights[e]!
    }
    return table
  }
  return {
    unit,
    counts,
    work: entries + shape.cells,
    value: (times) => shape.value(fill(times)),
    without: () => {
      const all = fill(counts).slice()
      return Float64Array.from(ends, (end, u) => {
        table.set(all)
        for (let e = u === 0 ? 0 : ends[u - 1]!; e < end; e++) table[cells[e]!] = less(all[cells[e]!]!, weights[e]!)
        return shape.value(table) ?? Number.NaN
      })
    },
  }
}
