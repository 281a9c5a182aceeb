import type { ColumnMetaData, SchemaElement } from 'hyparquet'
import type { NumberKind, Vector } from './batch.ts'
import { type Dictionary, dictionary, intern } from './dictionary.ts'
import { type Page, pagesOf } from './parquet-pages.ts'
import { plainNumbers, type Unit } from './parquet-plain.ts'
import { readRuns } from './parquet-runs.ts'

/** How the values of a flat column are to be read. */
export interface Flat {
  kind: NumberKind | 'text'
  unit: Unit
  optional: boolean
}

const INTEGERS = new Set([undefined, 'INT_8', 'INT_16', 'INT_32', 'INT_64', 'UINT_8', 'UINT_16'])
const ENCODINGS = new Set<string>(['PLAIN', 'RLE', 'PLAIN_DICTIONARY', 'RLE_DICTIONARY'])

/** Whether the fast path can read a column chunk, and how; undefined leaves it to hyparquet. */
export function flatOf(element: SchemaElement, meta: ColumnMetaData): Flat | undefined {
  const { type, repetition_type: repetition, converted_type: converted, logical_type: logical } = element
  if (element.num_children || repetition === 'REPEATED' || meta.path_in_schema.length !== 1) return undefined
  if (!meta.encodings.every((encoding) => ENCODINGS.has(encoding))) return undefined
  const optional = repetition === 'OPTIONAL'
  if (type === 'BYTE_ARRAY') {
    const text = (converted ?? 'UTF8') === 'UTF8' && (logical?.type ?? 'STRING') === 'STRING'
    return text ? { kind: 'text', unit: 'number', optional } : undefined
  }
  if (type === 'DOUBLE' || type === 'FLOAT') return { kind: 'number', unit: 'number', optional }
  if (type === 'BOOLEAN') return { kind: 'boolean', unit: 'number', optional }
  if (type !== 'INT32' && type !== 'INT64') return undefined
  if (logical?.type === 'DATE' || converted === 'DATE') return { kind: 'date', unit: 'days', optional }
  if (logical?.type === 'TIMESTAMP') return { kind: 'date', unit: logical.unit, optional }
  if (converted === 'TIMESTAMP_MILLIS') return { kind: 'date', unit: 'MILLIS', optional }
  if (converted === 'TIMESTAMP_MICROS') return { kind: 'date', unit: 'MICROS', optional }
  const whole = INTEGERS.has(converted) && (!logical || (logical.type === 'INTEGER' && (logical.isSigned || logical.bitWidth < 32)))
  return whole ? { kind: 'number', unit: 'number', optional } : undefined
}

/** Reads a column chunk. Undefined when it holds what this path does not read; RangeError when it is damaged. */
export function flatVector(chunk: Uint8Array<ArrayBuffer>, meta: ColumnMetaData, flat: Flat, rows: number): Vector | undefined {
  return flat.kind === 'text' ? textVector(chunk, meta, flat, rows) : numberVector(chunk, meta, flat, flat.kind, rows)
}

function numberVector(
  chunk: Uint8Array<ArrayBuffer>,
  meta: ColumnMetaData,
  flat: Flat,
  kind: NumberKind,
  rows: number,
): Vector | undefined {
  const out = new Float64Array(rows)
  let entries: Float64Array | undefined
  let row = 0
  for (const page of pagesOf(chunk, meta, flat.optional, rows)) {
    const direct = page.kind === 'dictionary' || page.encoding === 'PLAIN'
    if (!direct && (page.encoding === 'RLE' || !entries)) return undefined
    const values = direct ? plainNumbers(meta.type, flat.unit, page.bytes, page.at, page.values) : looked(indices(page), entries!)
    if (!values) return undefined
    if (page.kind === 'dictionary') entries = values
    else {
      spread(values, page, out, row)
      row += page.rows
    }
  }
  return { form: 'numbers', kind, values: out }
}

/** RangeError for a position outside of a dictionary: typed arrays would give undefined, which is stored as NaN or 0. */
function inside(code: number, entries: ArrayLike<unknown>): number {
  if (code < 0 || code >= entries.length) throw new RangeError('position beyond the dictionary')
  return code
}

function looked(codes: Int32Array, entries: Float64Array): Float64Array {
  const values = new Float64Array(codes.length)
  for (let i = 0; i < codes.length; i++) values[i] = entries[inside(codes[i]!, entries)]!
  return values
}

/** Puts a page's values into their rows; the others are null. */
function spread(values: Float64Array, { defined, rows }: Page, out: Float64Array, row: number): void {
  if (!defined) {
    out.set(values, row)
    return
  }
  let next = 0
  for (let i = 0; i < rows; i++) out[row + i] = defined[i] ? values[next++]! : Number.NaN
}

/** Dictionary positions of a page's values. */
function indices({ bytes, at, values }: Page): Int32Array {
  const codes = new Int32Array(values)
  if (values === 0) return codes
  const width = bytes[at] ?? 33
  if (width > 32) throw new RangeError('bit width')
  readRuns(bytes, at + 1, bytes.length, width, codes, values)
  return codes
}

function textVector(chunk: Uint8Array<ArrayBuffer>, meta: ColumnMetaData, flat: Flat, rows: number): Vector | undefined {
  const codes = new Int32Array(rows)
  const texts = dictionary()
  let entries: Int32Array | undefined
  let row = 0
  for (const page of pagesOf(chunk, meta, flat.optional, rows)) {
    const direct = page.kind === 'dictionary' || page.encoding === 'PLAIN'
    if (!direct && !entries) return undefined
    const values = direct ? internAll(page, texts) : indices(page)
    if (!values) return undefined
    if (page.kind === 'dictionary') {
      entries = values
      continue
    }
    if (!direct) for (let i = 0; i < values.length; i++) values[i] = entries![inside(values[i]!, entries!)]!
    let next = 0
    for (let i = 0; i < page.rows; i++) codes[row + i] = !page.defined || page.defined[i] ? values[next++]! : -1
    row += page.rows
  }
  return { form: 'texts', codes, levels: texts.levels }
}

/** Codes of plain texts: each is its length in 4 bytes, then UTF-8. Undefined when one is no UTF-8. */
function internAll({ bytes, at, values }: Page, texts: Dictionary): Int32Array | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const codes = new Int32Array(values)
  let from = at
  for (let i = 0; i < values; i++) {
    const start = from + 4
    const end = start + (start <= buffer.length ? buffer.readUInt32LE(from) : Number.POSITIVE_INFINITY)
    if (end > buffer.length) throw new RangeError('text beyond its page')
    const code = intern(texts, buffer, start, end)
    if (code < 0) return undefined
    codes[i] = code
    from = end
  }
  return codes
}
