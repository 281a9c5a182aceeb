import { BIG, BOOLEAN, DATE, NULL, NUMBER, numberKinds, TEXT, type Vector } from './batch.ts'
import { parseBoolean, parseNumber, parseSpecial } from './cell.ts'
import { parseDate } from './date.ts'
import { DICTIONARY_CAP, type Dictionary, dictionary, intern } from './dictionary.ts'

/** One column of a CSV batch being filled. */
export interface CsvColumn {
  name: string
  /** Left out of the batches. */
  skip: boolean
  asText: boolean
  withText: boolean
  /** Bits 1 << kind of the cells in this batch. */
  seen: number
  kinds: Uint8Array
  values: Float64Array
  codes: Int32Array
  texts: Dictionary
}

/** Cell bytes that are no UTF-8. */
export const NOT_UTF8 = -1

/** Puts a field's bytes into a row. Returns `NOT_UTF8` when they are none, else the kind of the cell. */
export function putCell(column: CsvColumn, row: number, bytes: Buffer, from: number, to: number): number {
  if (from === to) return put(column, row, NULL, Number.NaN, -1)
  const first = bytes[from]!
  if (!column.asText && first <= 57) {
    const value = parseNumber(bytes, from, to)
    if (!Number.isNaN(value)) {
      const big = to - from > 15 && !isExact(value, bytes, from, to)
      const code = big || column.withText ? intern(column.texts, bytes, from, to) : -1
      return put(column, row, big ? BIG : NUMBER, value, code)
    }
  }
  return putText(column, row, bytes, from, to, first)
}

function putText(column: CsvColumn, row: number, bytes: Buffer, from: number, to: number, first: number): number {
  if (!column.asText) {
    if (first <= 57 && to - from >= 10) {
      const value = parseDate(bytes, from, to)
      if (!Number.isNaN(value)) return put(column, row, DATE, value, column.withText ? intern(column.texts, bytes, from, to) : -1)
    }
    const letter = first | 32
    if (letter === 116 || letter === 102) {
      const value = parseBoolean(bytes, from, to)
      if (!Number.isNaN(value)) return put(column, row, BOOLEAN, value, column.withText ? intern(column.texts, bytes, from, to) : -1)
    }
    if (to - from <= 9 && (letter === 110 || letter === 105 || first === 45 || first === 43)) {
      const value = parseSpecial(bytes.toString('latin1', from, to))
      if (value === null) return put(column, row, NULL, Number.NaN, -1)
      if (value !== undefined) return put(column, row, NUMBER, value, column.withText ? intern(column.texts, bytes, from, to) : -1)
    }
  }
  const code = intern(column.texts, bytes, from, to)
  return code < 0 ? NOT_UTF8 : put(column, row, TEXT, Number.NaN, code)
}

function put(column: CsvColumn, row: number, kind: number, value: number, code: number): number {
  column.kinds[row] = kind
  column.values[row] = value
  column.codes[row] = code
  column.seen |= 1 << kind
  return kind
}

/** Whether a double holds all digits of a whole number. Fractions are doubles by nature. */
const isExact = (value: number, bytes: Buffer, from: number, to: number): boolean =>
  Number.isSafeInteger(value) || !/^[+-]?\d+$/.test(bytes.toString('latin1', from, to))

/** A column with room for `rows` rows. */
export const csvColumn = (name: string, rows: number, flags: { skip: boolean; asText: boolean; withText: boolean }): CsvColumn => ({
  name,
  ...flags,
  seen: 0,
  kinds: new Uint8Array(rows),
  values: new Float64Array(rows),
  codes: new Int32Array(rows),
  texts: dictionary(),
})

/** The filled rows as a vector of the simplest form. */
export function vectorOf({ seen, kinds, values, codes, texts, withText }: CsvColumn, rows: number): Vector {
  const cells = seen & ~(1 << NULL)
  const kind = cells === 0 ? 'number' : numberKinds[31 - Math.clz32(cells)]
  const single = (cells & (cells - 1)) === 0 && cells !== 1 << BIG
  if (single && kind && !withText) return { form: 'numbers', kind, values: values.subarray(0, rows) }
  if (cells === 1 << TEXT) return { form: 'texts', codes: codes.subarray(0, rows), levels: texts.levels }
  const parts = { kinds: kinds.subarray(0, rows), values: values.subarray(0, rows), codes: codes.subarray(0, rows) }
  return { form: 'cells', ...parts, levels: texts.levels }
}

/** Makes a column ready for the next batch. */
export function resetColumn(column: CsvColumn): void {
  column.seen = 0
  if (column.texts.levels.length >= DICTIONARY_CAP) column.texts = dictionary()
}
