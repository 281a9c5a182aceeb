import type { Sketch } from '../sketch/sketch.ts'
import type { Origin } from './data.ts'

/** Numbers of one column, NaN where the cell is null. Booleans are 0 and 1. Dates are milliseconds since 1970 UTC. */
export interface NumberColumn {
  kind: 'number'
  values: Float64Array
}
/** Text of one column, dictionary-coded: `levels[codes[row]]`; code −1 is null. */
export interface TextColumn {
  kind: 'text'
  codes: Int32Array
  levels: readonly string[]
}
export type Column = NumberColumn | TextColumn

/** Columns of equal length, in memory. */
export interface Table {
  rows: number
  columns: ReadonlyMap<string, Column>
}

export type ColumnType = 'number' | 'integer' | 'text' | 'boolean' | 'date'

/** One rule of `data.checks` about rows, or about one column. Every given part is checked. */
export interface Check {
  /** Bounds on the number of rows. */
  rows?: { min?: number | undefined; max?: number | undefined } | undefined
  /** Columns that must be there. */
  columns?: readonly string[] | undefined
  column?: string | undefined
  type?: ColumnType | undefined
  /** Most nulls allowed: a count, or a share when below 1 and not 0. */
  nulls?: number | undefined
  /** Closed range. */
  range?: readonly [number, number] | undefined
  /** Allowed values. */
  values?: readonly (string | number | boolean)[] | undefined
  /** No value twice. Nulls are left out. */
  unique?: boolean | undefined
  /** No combination of these columns' values twice. Rows with a null among them are left out. */
  key?: readonly string[] | undefined
  /** Regular expression that the whole text must match. */
  matches?: string | undefined
}

/** One broken check on one data set. */
export interface CheckFailure {
  /** Index into the checks given. */
  check: number
  column?: string
  /** What was found against what was asked, in one sentence without the column's name. */
  message: string
  /** Number of rows that break it; absent when it is about the whole table. */
  rows?: number
  /** Up to five of them: row number from 1 (the header is not counted), and the cell. */
  examples: readonly { row: number; value: string }[]
}

/** What one streaming pass over a data set gives. */
export interface Inspection {
  /** Digest of the bytes: of one file its SHA-256, of several that of the sorted list of names and digests. */
  sha256: string
  files: readonly string[]
  rows: number
  /** A mergeable sketch for each column, in file order. */
  sketches: readonly Sketch[]
  failures: readonly CheckFailure[]
  /** Where the data come from, when they lie elsewhere. */
  origin?: Origin | undefined
}

/** Rows of one data set whose keys occur in another. */
export interface Overlap {
  rows: number
  /** Whether whole rows were looked for, and not keys. */
  whole?: true
  /** Rows that repeat another of their own data set, when there are so many that whole rows tell nothing; nothing was counted then. */
  indistinct?: number
  /** Up to five keys, as text, several columns joined by ", "; of whole rows their numbers from 1: "row 17". */
  examples: readonly string[]
}

/** Streaming access to CSV, TSV, JSONL and Parquet. Paths may be files, folders or globs. UserError for what the user can mend, naming file and row. */
export interface Tables {
  /** One pass in constant memory: digest, sketches and checks. */
  inspect(path: string, checks: readonly Check[]): Promise<Inspection>
  /** SHA-256 of a data set, as in `Inspection`. */
  digest(path: string): Promise<string>
  /** Reads some columns (all when absent) into memory, of all rows or of every k-th from the first. UserError naming the columns that are not there, or when it does not fit (100 million cells). */
  read(path: string, columns?: readonly string[], every?: number): Promise<Table>
  /** UserError when so many columns of all rows do not fit into memory: at once, where a look at parts of the files shows it, and not when `read` has come that far. */
  checkSize(path: string, columns: number): Promise<void>
  /**
   * How many rows of `second` have keys that occur in `first`. Exact. Without keys: how many whole rows do, by all columns that both have;
   * UserError when they have none in common.
   */
  overlap(first: string, second: string, keys: readonly string[]): Promise<Overlap>
  /** Rows by number (from 0, ascending) as JSON objects, dates as in the file. Numbers beyond the end give none. */
  records(path: string, rows: readonly number[]): Promise<Record<string, string | number | boolean | null>[]>
}
