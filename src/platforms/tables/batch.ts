/** What one cell is. Codes, because a column of them is an array of bytes. */
export const NULL = 0
export const NUMBER = 1
export const BOOLEAN = 2
export const DATE = 3
export const TEXT = 4
/** A whole number that a double cannot hold: `values` has the nearest double, `codes` the digits. */
export const BIG = 5

export type NumberKind = 'number' | 'boolean' | 'date'
export const numberKinds: Record<number, NumberKind> = { [NUMBER]: 'number', [BIG]: 'number', [BOOLEAN]: 'boolean', [DATE]: 'date' }

/** Cells of one column, in one of three forms. The arrays are used again for the next batch: copy what must stay. */
export type Vector =
  /** One kind of number; NaN is null. */
  | { form: 'numbers'; kind: NumberKind; values: Float64Array }
  /** Texts `levels[code]`; −1 is null. `levels` is the same array as in the batch before until it is replaced; it only grows. */
  | { form: 'texts'; codes: Int32Array; levels: readonly string[] }
  /** Any mixture. `kinds` says where to look; a number may have its text in `codes` too (else −1). */
  | { form: 'cells'; kinds: Uint8Array; values: Float64Array; codes: Int32Array; levels: readonly string[] }

/** Some columns of some rows. A format may hand out the columns of the same rows one after the other. */
export interface Batch {
  /** Row number of the first row within the file, from 0. */
  first: number
  rows: number
  columns: readonly { name: string; vector: Vector }[]
}

/** How a reader shall read. */
export interface ReadOptions {
  /** Only these columns; all when absent. */
  columns?: readonly string[] | undefined
  /** Hand out all columns of the same rows in one batch. */
  together?: boolean | undefined
  /** Columns that are read as text, whatever they look like. */
  asText?: ReadonlySet<string> | undefined
  /** Columns whose numbers come with their text as written. */
  withText?: ReadonlySet<string> | undefined
  /** Stop after so many rows. */
  limit?: number | undefined
  /** CSV: only these rows of a file (from 0, ascending) have cells; the batches between have no columns. Far quicker when they are few. */
  only?: readonly number[] | undefined
}

/** One file being read. */
export interface Reader {
  /** Names in file order; known before the first batch but for JSONL, where it is undefined. */
  columns: readonly string[] | undefined
  batches: AsyncIterable<Batch>
}

/** How a cell looks in a message: numbers as JavaScript writes them, dates as ISO 8601, at most 60 characters. */
export function showCell(vector: Vector, row: number): string {
  if (vector.form === 'texts') return showText(vector.levels[vector.codes[row]!])
  if (vector.form === 'numbers') return showNumber(vector.values[row]!, vector.kind)
  const text = vector.levels[vector.codes[row]!]
  if (text !== undefined) return showText(text)
  return showNumber(vector.values[row]!, numberKinds[vector.kinds[row]!] ?? 'number')
}

/** A number cell as text. */
export function showNumber(value: number, kind: NumberKind): string {
  if (Number.isNaN(value)) return 'null'
  if (kind === 'boolean') return String(value === 1)
  if (kind === 'date' && Math.abs(value) <= 8.64e15) return new Date(value).toISOString()
  return String(value)
}

const showText = (text: string | undefined): string => (text === undefined ? 'null' : text.length > 60 ? `${text.slice(0, 59)}…` : text)
