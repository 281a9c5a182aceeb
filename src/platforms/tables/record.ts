import { textOf } from './value-column.ts'

export type Cell = string | number | boolean | null
/** One row as a JSON object. */
export type Row = Record<string, Cell>

/** A value as JSON holds it in a record. */
export const cellOf = (value: unknown): Cell => {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'boolean' ? value : textOf(value)
}

/** Rows found in one file. */
export interface Found {
  records: Row[]
  /** Rows of the file, as far as it was read: all of them unless the last one asked for came earlier. */
  rows: number
}
