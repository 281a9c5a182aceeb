import { BIG, BOOLEAN, DATE, NULL, NUMBER, numberKinds, TEXT, type Vector } from './batch.ts'
import { parseDateText } from './date.ts'

/** One column of JavaScript values (JSONL, odd Parquet types) being filled. */
export interface ValueColumn {
  name: string
  asText: boolean
  withText: boolean
  /** Whether texts that spell a date are dates: in JSON there is no other way to write one. */
  dates: boolean
  seen: number
  kinds: Uint8Array
  values: Float64Array
  codes: Int32Array
  levels: string[]
  known: Map<string, number>
}

const LEVELS_CAP = 32768

/** A column with room for `rows` rows. */
export const valueColumn = (name: string, rows: number, flags: { asText: boolean; withText: boolean; dates: boolean }): ValueColumn => ({
  name,
  ...flags,
  seen: 0,
  kinds: new Uint8Array(rows),
  values: new Float64Array(rows).fill(Number.NaN),
  codes: new Int32Array(rows).fill(-1),
  levels: [],
  known: new Map(),
})

/** Puts a value into a row. Nested values are kept as JSON text. */
export function putValue(column: ValueColumn, row: number, value: unknown): void {
  const kind = kindOfValue(column, value)
  const text = kind === TEXT || kind === BIG || (column.withText && kind !== NULL) ? textOf(value) : undefined
  column.kinds[row] = kind
  column.values[row] = kind === NULL || kind === TEXT ? Number.NaN : numberOf(value, kind)
  column.codes[row] = text === undefined ? -1 : levelOf(column, text)
  column.seen |= 1 << kind
}

function kindOfValue({ asText, dates }: ValueColumn, value: unknown): number {
  if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value))) return NULL
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? NULL : asText ? TEXT : DATE
  if (asText) return TEXT
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 2 ** 64 ? BIG : NUMBER
  if (typeof value === 'bigint') return BIG
  if (typeof value === 'boolean') return BOOLEAN
  return dates && typeof value === 'string' && !Number.isNaN(parseDateText(value)) ? DATE : TEXT
}

const numberOf = (value: unknown, kind: number): number =>
  kind === DATE && typeof value === 'string' ? parseDateText(value) : Number(value)

/** A value as text: nested ones as JSON, dates as ISO 8601. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part))
  return String(value)
}

function levelOf({ known, levels }: ValueColumn, text: string): number {
  const found = known.get(text)
  if (found !== undefined) return found
  known.set(text, levels.length)
  return levels.push(text) - 1
}

/** The filled rows as a vector of the simplest form. */
export function valueVector({ seen, kinds, values, codes, levels, withText }: ValueColumn, rows: number): Vector {
  const cells = seen & ~(1 << NULL)
  const kind = cells === 0 ? 'number' : numberKinds[31 - Math.clz32(cells)]
  if ((cells & (cells - 1)) === 0 && cells !== 1 << BIG && kind && !withText)
    return { form: 'numbers', kind, values: values.subarray(0, rows) }
  if (cells === 1 << TEXT) return { form: 'texts', codes: codes.subarray(0, rows), levels }
  return { form: 'cells', kinds: kinds.subarray(0, rows), values: values.subarray(0, rows), codes: codes.subarray(0, rows), levels }
}

/** Makes a column ready for the next batch: all rows null. */
export function resetValues(column: ValueColumn): void {
  column.seen = 0
  column.kinds.fill(NULL)
  column.values.fill(Number.NaN)
  column.codes.fill(-1)
  if (column.levels.length < LEVELS_CAP) return
  column.levels = []
  column.known = new Map()
}
