import type { Json } from '../../kernel/digest.ts'
import { accumulate } from '../../sketch/accumulate.ts'
import type { Kind, Sketch } from '../../sketch/sketch.ts'
import { type Family, familyOf, familyOfCell, numberOf, textOf } from './cells.ts'

const PORTION = 4096

/** One column being watched, cell by cell, in constant memory. */
export interface Observer {
  add(cell: Json | undefined): void
  /** Cells that are there but are no value of the reference's kind. They count as missing. */
  mistyped(): number
  /** Whether any cell was there, nulls included. */
  sent(): boolean
  finish(rows: number): Sketch
}

/** Watches a column whose reference has this kind; undefined when the reference holds only nulls. */
export function observe(name: string, kind: Kind | undefined): Observer {
  const sketch = accumulate(name)
  const values = new Float64Array(PORTION)
  const codes = new Int32Array(PORTION)
  let levels = new Map<string, number>()
  let family: Family | undefined = kind && familyOf(kind)
  let [filled, mistyped, sent] = [0, 0, false]

  function flush() {
    if (filled === 0 || family === undefined) return
    if (family === 'text') sketch.texts(codes.subarray(0, filled), [...levels.keys()])
    else sketch.numbers(values.subarray(0, filled), family)
    levels = new Map()
    filled = 0
  }
  function addText(text: string) {
    const code = levels.get(text) ?? levels.size
    levels.set(text, code)
    codes[filled++] = code
  }
  return {
    add(cell) {
      if (cell === undefined) return
      sent = true
      if (cell === null) return
      family ??= familyOfCell(cell)
      const value = family === 'text' ? textOf(cell) : numberOf(cell, family)
      if (typeof value === 'string') addText(value)
      else if (value !== undefined && !Number.isNaN(value)) values[filled++] = value
      else mistyped++
      if (filled === PORTION) flush()
    },
    mistyped: () => mistyped,
    sent: () => sent,
    finish(rows) {
      flush()
      return sketch.finish(rows)
    },
  }
}
