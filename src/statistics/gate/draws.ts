import type { Functional } from '../metrics/rowFunctional.ts'
import type { Rows } from '../metrics/sample.ts'
import type { Shape } from './cells.ts'
import { type Entries, entriesOf } from './entries.ts'
import { unitsOf } from './units.ts'

/** A metric of one model, or candidate − production, as a function of how often each unit was drawn. */
export interface Drawable {
  /** What is drawn together: rows that are alike (by their number: multinomial), single rows, or groups of rows. */
  unit: 'cells' | 'rows' | 'groups'
  /** What was observed: rows in each cell, or 1 for each row or group. */
  counts: Float64Array
  /** What is drawn from instead, and as many of: counts and pseudo rows. */
  drawnFrom?: Float64Array
  value: Functional
  /** Additions in one call of `value`. */
  work: number
  /** Numbers read to leave out every unit in turn. */
  workWithout: number
  /** The value without each unit in turn (of a cell: without one of its rows); NaN where there is none. */
  without(): Float64Array
}

/** Weighted rows of up to this many distinct weights are drawn as cells of (cell, weight). */
const DISTINCT_WEIGHTS = 64

/** Distinct weights ascending, or undefined where there are many. */
function levelsOf(weights: Float64Array): Float64Array | undefined {
  const levels = new Set<number>()
  for (let i = 0; i < weights.length; i++) {
    levels.add(weights[i]!)
    if (levels.size > DISTINCT_WEIGHTS) return undefined
  }
  return Float64Array.from(levels).sort()
}

/** Rows of equal cell and weight, together; undefined where there are many weights, or hardly fewer cells than rows. */
function alike({ cell, cells, pseudo }: Shape, { weights }: Rows): (Entries & Pick<Drawable, 'counts' | 'drawnFrom'>) | undefined {
  if (cells === cell.length && !pseudo) return undefined
  const levels = weights ? levelsOf(weights) : Float64Array.of(1)
  if (levels === undefined || cells * levels.length > Math.max(4096, cell.length)) return undefined
  const places = weights && new Map(Array.from(levels, (level, place) => [level, place]))
  const counts = new Float64Array(cells * levels.length)
  for (let i = 0; i < cell.length; i++) counts[cell[i]! * levels.length + (places ? places.get(weights![i]!)! : 0)]! += 1
  const added = weights ? undefined : pseudo
  const used = Array.from(counts.keys()).filter((k) => counts[k]! > 0 || (added?.[k] ?? 0) > 0)
  if (used.length > Math.max(64, cell.length / 2)) return undefined
  return {
    counts: Float64Array.from(used, (k) => counts[k]!),
    cells: Int32Array.from(used, (k) => Math.floor(k / levels.length)),
    weights: Float64Array.from(used, (k) => levels[k % levels.length]!),
    ends: Int32Array.from(used, (_, u) => u + 1),
    ...(added && { drawnFrom: Float64Array.from(used, (k) => counts[k]! + added[k]!) }),
  }
}

/** a − b, and 0 where only rounding is left. */
const less = (a: number, b: number): number => (a - b <= 1e-12 * a ? 0 : a - b)

/** Units of entries, drawn: each unit adds its entries to the table of cells as often as it was drawn. */
function drawn(unit: Drawable['unit'], shape: Shape, { cells, weights, ends }: Entries, counts: Float64Array): Drawable {
  const table = new Float64Array(shape.cells)
  const fill = (times: Float64Array) => {
    table.fill(0)
    for (let u = 0, e = 0; u < ends.length; u++) {
      const time = times[u]!
      if (time === 0) e = ends[u]!
      for (; e < ends[u]!; e++) table[cells[e]!]! += time * weights[e]!
    }
    return table
  }
  const without = () => {
    const all = fill(counts).slice()
    const values = new Float64Array(ends.length)
    for (let u = 0; u < ends.length; u++) {
      table.set(all)
      for (let e = u === 0 ? 0 : ends[u - 1]!; e < ends[u]!; e++) table[cells[e]!] = less(all[cells[e]!]!, weights[e]!)
      values[u] = shape.value(table) ?? Number.NaN
    }
    return values
  }
  const workWithout = ends.length * (shape.cells + shape.work)
  return { unit, counts, value: (times) => shape.value(fill(times)), work: cells.length + shape.work, workWithout, without }
}

/** Prepares a shape for drawing by its rows' weights and groups. */
export function drawable(shape: Shape, rows: Rows): Drawable {
  const n = shape.cell.length
  const units = unitsOf(rows, n)
  if (rows.groups) return drawn('groups', shape, entriesOf(shape, rows, rows.groups, units), new Float64Array(units).fill(1))
  const together = alike(shape, rows)
  if (together) {
    const { counts, drawnFrom, ...entries } = together
    return { ...drawn('cells', shape, entries, counts), ...(drawnFrom && { drawnFrom }) }
  }
  const each = new Int32Array(n)
  for (let i = 0; i < n; i++) each[i] = i
  return drawn('rows', shape, entriesOf(shape, rows, each, n), new Float64Array(n).fill(1))
}
