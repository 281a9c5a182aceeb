import type { Functional } from '../metrics/rowFunctional.ts'

/** A metric, or a difference of two, as a function of how much the rows of each cell count. Rows of one cell are alike to it. */
export interface Shape {
  /** Cell of each row. */
  cell: Int32Array
  cells: number
  value: Functional
  /** Numbers read in one call of `value`. */
  work: number
  /** Rows to add to each cell before drawing, where so few rows were seen to differ that draws alone would show too little spread. */
  pseudo?: Float64Array | undefined
}

/** Codes up to this are numbered by a table, larger ones by a map. */
const TABLE = 1 << 22

/** Distinct codes ascending, so that the order of rows does not matter; `cell[row]` is the place of its code. Codes are integers ≥ 0. */
export function numbered(codes: Float64Array): { cell: Int32Array; codes: number[] } {
  let most = 0
  for (const code of codes) if (code > most) most = code
  const cell = new Int32Array(codes.length)
  if (most < TABLE) {
    const places = new Int32Array(most + 1)
    for (const code of codes) places[code] = 1
    const distinct: number[] = []
    for (let code = 0; code <= most; code++) if (places[code] === 1) places[code] = distinct.push(code) - 1
    for (let i = 0; i < cell.length; i++) cell[i] = places[codes[i]!]!
    return { cell, codes: distinct }
  }
  const distinct = [...new Set(codes)].sort((a, b) => a - b)
  const places = new Map(distinct.map((code, place) => [code, place]))
  for (let i = 0; i < cell.length; i++) cell[i] = places.get(codes[i]!)!
  return { cell, codes: distinct }
}

/** A row of each cell. */
export function firstRows(cell: Int32Array, cells: number): Int32Array {
  const first = new Int32Array(cells)
  for (let i = cell.length - 1; i >= 0; i--) first[cell[i]!] = i
  return first
}
