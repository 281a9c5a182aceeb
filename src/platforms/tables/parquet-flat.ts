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

type Chunk = Uint8Array<ArrayBuffer>

/** A column chunk's metadata and how to read it. */
export interface ChunkFacts {
  meta: ColumnMetaData
  flat: Flat
  rows: number
}

/** Arrays that are used again for the same column of the next row group: making them anew costs more than filling them. */
export interface Arrays {
  numbers(name: string, rows: number): Float64Array
  codes(name: string, rows: number): Int32Array
}

export function arrays(): Arrays {
  const numbers = new Map<string, Float64Array>()
  const codes = new Map<string, Int32Array>()
  const take = <A extends Float64Array | Int32Array>(kept: Map<string, A>, name: string, rows: number, make: (rows: number) => A): A => {
    const found = kept.get(name)
    if (found && found.length >= rows) return found.subarray(0, rows) as A
    const made = make(rows)
    kept.set(name, made)
    return made
  }
  return {
    numbers: (name, rows) => take(numbers, name, rows, (size) => new Float64Array(size)),
    codes: (name, rows) => take(codes, name, rows, (size) => new Int32Array(size)),
  }
}

/** Reads a column chunk. Undefined when it holds what this path does not read; RangeError when it is damaged. */
export function flatVector(chunk: Chunk, facts: ChunkFacts, kept: Arrays): Vector | undefined {
  const { kind } = facts.flat
  return kind === 'text' ? textVector(chunk, facts, kept) : numberVector(chunk, facts, kind, kept)
}

function numberVector(chunk: Chunk, { meta, flat, rows }: ChunkFacts, kind: NumberKind, arrays: Arrays): Vector | undefined {
  const out = arrays.numbers(meta.path_in_schema[0]!, rows)
  let entries: Float64Array | undefined
  let row = 0
  for (const page of pagesOf(chunk, meta, flat.optional, rows)) {
    const direct = page.kind === 'dictionary' || page.encoding === 'PLAIN'
    if (!direct && (page.encoding === 'RLE' || !entries)) return undefined
    if (direct) {
      const values = plainNumbers(meta.type, flat.unit, page.bytes, page.at, page.values)
      if (!values) return undefined
      if (page.kind === 'dictionary') {
        // A copy: the page may be a view of bytes that are used again.
        entries = values.slice()
        continue
      }
      spread(values, page, out, row)
    } else lookUp(positions(page, arrays), entries!, page, out, row)
    row += page.rows
  }
  return { form: 'numbers', kind, values: out }
}

/** Puts the dictionary's values at a page's positions into its rows; the others are null. */
function lookUp(codes: Int32Array, entries: Float64Array, { defined, rows }: Page, out: Float64Array, row: number): void {
  let next = 0
  for (let i = 0; i < rows; i++) {
    if (defined && defined[i] === 0) out[row + i] = Number.NaN
    else {
      const code = codes[next++]!
      if (code < 0 || code >= entries.length) throw outside()
      out[row + i] = entries[code]!
    }
  }
}

/** Typed arrays would give undefined for such a position, which is stored as NaN or 0. */
const outside = (): RangeError => new RangeError('position beyond the dictionary')

/** Puts a page's values into their rows; the others are null. */
function spread(values: Float64Array, { defined, rows }: Page, out: Float64Array, row: number): void {
  if (!defined) {
    out.set(values, row)
    return
  }
  let next = 0
  for (let i = 0; i < rows; i++) out[row + i] = defined[i] ? values[next++]! : Number.NaN
}

/** No column's name. */
const SCRATCH = '\u0000'

/** Dictionary positions of a page's values. */
function positions({ bytes, at, values }: Page, arrays: Arrays): Int32Array {
  const codes = arrays.codes(SCRATCH, values)
  if (values === 0) return codes
  const width = bytes[at] ?? 33
  if (width > 32) throw new RangeError('bit width')
  readRuns(bytes, at + 1, bytes.length, width, codes, values)
  return codes
}

function textVector(chunk: Chunk, { meta, flat, rows }: ChunkFacts, arrays: Arrays): Vector | undefined {
  const codes = arrays.codes(meta.path_in_schema[0]!, rows)
  const texts = dictionary()
  let entries: Int32Array | undefined
  let row = 0
  for (const page of pagesOf(chunk, meta, flat.optional, rows)) {
    const direct = page.kind === 'dictionary' || page.encoding === 'PLAIN'
    if (!direct && !entries) return undefined
    const values = direct ? internAll(page, texts) : positions(page, arrays)
    if (!values) return undefined
    if (page.kind === 'dictionary') entries = values
    else {
      placeCodes(values, direct ? undefined : entries, page, codes, row)
      row += page.rows
    }
  }
  return { form: 'texts', codes, levels: texts.levels }
}

/** Puts the codes of a page into its rows, by way of the dictionary where there is one; the others are null. */
function placeCodes(values: Int32Array, entries: Int32Array | undefined, { defined, rows }: Page, codes: Int32Array, row: number): void {
  let next = 0
  for (let i = 0; i < rows; i++) {
    if (defined && defined[i] === 0) codes[row + i] = -1
    else {
      const value = values[next++]!
      if (entries && (value < 0 || value >= entries.length)) throw outside()
      codes[row + i] = entries ? entries[value]! : value
    }
  }
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
