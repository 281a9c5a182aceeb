import type { Rows } from '../metrics/sample.ts'
import type { Shape } from './cells.ts'

/** How much of which cells each unit holds: entries `ends[u − 1]` to `ends[u]` are those of unit u. */
export interface Entries {
  cells: Int32Array
  weights: Float64Array
  ends: Int32Array
}

/** Rows sorted by unit; `starts[u]` is where unit u begins. */
function byUnit(codes: Int32Array, units: number) {
  const starts = new Int32Array(units + 1)
  for (let i = 0; i < codes.length; i++) starts[codes[i]! + 1]! += 1
  for (let u = 0; u < units; u++) starts[u + 1]! += starts[u]!
  const next = starts.slice()
  const sorted = new Int32Array(codes.length)
  for (let i = 0; i < codes.length; i++) sorted[next[codes[i]!]!++] = i
  return { starts, sorted }
}

/** Entries of units of rows: `codes[row]`, 0 … units − 1; rows of one unit and cell are one entry. O(rows + cells). */
export function entriesOf(shape: Shape, { weights }: Rows, codes: Int32Array, units: number): Entries {
  const { starts, sorted } = byUnit(codes, units)
  const [ofCell, weight, ends] = [new Int32Array(sorted.length), new Float64Array(sorted.length), new Int32Array(units)]
  const place = new Int32Array(shape.cells).fill(-1)
  let count = 0
  for (let u = 0; u < units; u++) {
    const began = count
    for (let i = starts[u]!; i < starts[u + 1]!; i++) {
      const row = sorted[i]!
      const cell = shape.cell[row]!
      if (place[cell]! < began) {
        place[cell] = count
        ofCell[count++] = cell
      }
      weight[place[cell]!]! += weights ? weights[row]! : 1
    }
    ends[u] = count
  }
  return { cells: ofCell.subarray(0, count), weights: weight.subarray(0, count), ends }
}
