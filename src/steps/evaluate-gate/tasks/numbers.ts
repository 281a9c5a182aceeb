import { numbersOf } from '../columns.ts'
import type { Placed } from './task.ts'

/** Columns of numbers side by side, row-major, in the order of the evaluation rows; NaN where a row is not answered. */
export function numbersIn({ table, order }: Placed, columns: readonly string[]): Float64Array {
  const sources = columns.map((name) => numbersOf(table, name, `The column ${name} of the predictions`))
  const width = columns.length
  const out = new Float64Array(order.length * width)
  for (let k = 0; k < width; k++) {
    const source = sources[k]!
    for (let i = 0; i < order.length; i++) out[i * width + k] = source[order[i]!] ?? Number.NaN
  }
  return out
}
