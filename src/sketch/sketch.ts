import { canonicalJson, type Json } from '../kernel/digest.ts'
import type { Bin } from './bins.ts'
import type { CategoryCounts } from './categories.ts'

/** What a cell can be. Dates are milliseconds since 1970 UTC, booleans 0 and 1, among the numbers. */
export type Kind = 'integer' | 'number' | 'boolean' | 'date' | 'text'

/** The number part of a sketch: all cells but texts and nulls. */
export interface NumberPart {
  min: number
  max: number
  /** Exact sum of the finite values and of their squares, as `writeDyadic` writes them. */
  sum: string
  squares: string
  /** Finite values by bin, sorted; not those in `days`. */
  bins: readonly Bin[]
  /** Dates between 1770 and 2170 by day since 1970, sorted: bins of doubles would be months wide there. Absent when there are none. */
  days?: readonly Bin[]
  /** Cells of −∞ and of +∞: in no bin, no sum, not min or max. */
  infinite: readonly [number, number]
}

/**
 * Everything Sluice remembers of one column, in at most a few hundred kilobytes, as plain JSON.
 * The same bytes for any order, chunking or sharding of the rows; two sketches merge into that of both data sets.
 */
export interface Sketch {
  name: string
  /** Rows, nulls included. */
  count: number
  /** Empty cells, NaN, and rows of a file that has no such column. */
  nulls: number
  /** Cells of each kind that occurs. A whole number is an integer wherever it is stored. */
  kinds: { readonly [kind in Kind]?: number }
  /** Absent when there is no such cell. */
  numbers?: NumberPart
  /** Absent when there is no text. */
  texts?: CategoryCounts
  /** HyperLogLog registers of all cells but nulls. */
  distinct: string
}

/** Sketch of no rows. */
export const emptySketch = (name: string): Sketch => ({ name, count: 0, nulls: 0, kinds: {}, distinct: '' })

const FORMAT = 'sluice/sketches/1'

/** Writes the sketches of a data set as canonical JSON and a newline: equal sketches give equal bytes. */
export const writeSketches = (sketches: readonly Sketch[]): string =>
  `${canonicalJson({ format: FORMAT, columns: sketches as unknown as Json })}\n`

/** Reads what `writeSketches` wrote. Throws a SyntaxError on anything else. */
export function readSketches(text: string): Sketch[] {
  const content = JSON.parse(text) as { format?: string; columns?: Sketch[] }
  if (content.format !== FORMAT || !Array.isArray(content.columns)) throw new SyntaxError(`not of the format ${FORMAT}`)
  return content.columns
}

/** One sketch as canonical JSON. */
export const writeSketch = (sketch: Sketch): string => canonicalJson(sketch as unknown as Json)

/** Reads what `writeSketch` wrote. */
export const readSketch = (text: string): Sketch => JSON.parse(text) as Sketch

/** The kind of a whole column: text as soon as there is one text or two families of kinds; undefined when every cell is null. */
export function kindOf({ kinds }: Sketch): Kind | undefined {
  const seen = (Object.keys(kinds) as Kind[]).filter((kind) => (kinds[kind] ?? 0) > 0)
  if (seen.length <= 1) return seen[0]
  return seen.every((kind) => kind === 'integer' || kind === 'number') ? 'number' : 'text'
}
