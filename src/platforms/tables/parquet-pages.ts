import * as zlib from 'node:zlib'
import type { ColumnMetaData } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { unpacked } from './parquet-codecs.ts'
import { readRuns } from './parquet-runs.ts'

/** The values of one page of a flat column. */
export interface Page {
  kind: 'dictionary' | 'data'
  encoding: string
  /** Rows, nulls included (of a dictionary: its entries). */
  rows: number
  /** 1 where a row has a value, 0 where it is null; undefined when no row is. Used again for the next page. */
  defined: Int32Array | undefined
  /** Rows that are not null. */
  values: number
  bytes: Uint8Array
  /** Where the values start in `bytes`. */
  at: number
}

type Header = ReturnType<typeof parquetHeader>

/** Pages of a column chunk without nesting, levels decoded, values not. RangeError for anything that is not as it should be. */
export function* pagesOf(chunk: Uint8Array<ArrayBuffer>, meta: ColumnMetaData, optional: boolean, rows: number): Generator<Page> {
  const reader = { view: new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength), offset: 0 }
  const levels = optional ? new Int32Array(rows) : undefined
  let seen = 0
  while (seen < rows) {
    const header = parquetHeader(reader)
    const end = reader.offset + header.compressed_page_size
    if (!(header.compressed_page_size >= 0) || end > chunk.length) throw new RangeError('page beyond its chunk')
    const stored = chunk.subarray(reader.offset, end)
    reader.offset = end
    if (!isIntact(header, stored)) throw new RangeError('page checksum')
    const page = pageOf(header, stored, meta.codec, levels, rows - seen)
    if (!page) continue
    if (page.kind === 'data') seen += page.rows
    yield page
  }
}

/** Whether a page's CRC-32 is right; most writers give none. */
const isIntact = ({ crc }: Header, stored: Uint8Array): boolean =>
  crc === undefined || !('crc32' in zlib) || zlib.crc32(stored) === crc >>> 0

function pageOf(header: Header, stored: Uint8Array, codec: string, levels: Int32Array | undefined, most: number): Page | undefined {
  const { data_page_header: v1, data_page_header_v2: v2, dictionary_page_header: dictionary } = header
  if (dictionary) {
    const bytes = unpacked(codec, stored, header.uncompressed_page_size)
    const rows = dictionary.num_values
    return { kind: 'dictionary', encoding: dictionary.encoding, rows, defined: undefined, values: rows, bytes, at: 0 }
  }
  const rows = v1?.num_values ?? v2?.num_values ?? 0
  if (rows > most) throw new RangeError('more rows than the row group has')
  if (v1) {
    if (levels && v1.definition_level_encoding !== 'RLE') throw new RangeError(`levels of encoding ${v1.definition_level_encoding}`)
    const bytes = unpacked(codec, stored, header.uncompressed_page_size)
    const length = levels ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) : 0
    const at = levels ? 4 + length : 0
    if (at > bytes.length) throw new RangeError('levels beyond their page')
    return { kind: 'data', encoding: v1.encoding, bytes, at, ...definedIn(bytes, levels ? 4 : 0, at, levels, rows) }
  }
  if (!v2) return undefined
  const at = v2.repetition_levels_byte_length + v2.definition_levels_byte_length
  if (at > stored.length) throw new RangeError('levels beyond their page')
  const defined = definedIn(stored, v2.repetition_levels_byte_length, at, levels, rows)
  const packed = stored.subarray(at)
  const bytes = v2.is_compressed === false ? packed : unpacked(codec, packed, header.uncompressed_page_size - at)
  return { kind: 'data', encoding: v2.encoding, bytes, at: 0, ...defined }
}

function definedIn(bytes: Uint8Array, from: number, to: number, levels: Int32Array | undefined, rows: number) {
  if (!levels || from === to || isOneRun(bytes, from, to, rows)) return { rows, defined: undefined, values: rows }
  readRuns(bytes, from, to, 1, levels, rows)
  let values = 0
  for (let i = 0; i < rows; i++) values += levels[i]!
  return { rows, defined: values === rows ? undefined : levels, values }
}

/** Whether levels are a single run of ones, as most writers leave a column without nulls. */
function isOneRun(bytes: Uint8Array, from: number, to: number, rows: number): boolean {
  let header = 0
  let at = from
  for (let shift = 0; at < to && shift < 29; shift += 7) {
    const byte = bytes[at++]!
    header |= (byte & 127) << shift
    if (byte < 128) break
  }
  return (header & 1) === 0 && header >>> 1 >= rows && at < to && bytes[at] === 1
}
