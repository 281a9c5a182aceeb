import { parquetRead, type SchemaElement } from 'hyparquet'
import { UserError } from '../../kernel/errors.ts'
import type { Batch, Reader, ReadOptions, Vector } from './batch.ts'
import { compressors } from './parquet-codecs.ts'
import { openParquet, type ParquetFile } from './parquet-file.ts'
import { type Arrays, arrays, flatOf, flatVector } from './parquet-flat.ts'
import type { DataFile } from './paths.ts'
import { putValue, valueColumn, valueVector } from './value-column.ts'

/** Opens a Parquet file. Memory holds one column of one row group at a time (all asked for when `together`). */
export async function parquetReader(file: DataFile, options: ReadOptions): Promise<Reader> {
  const parquet = await openParquet(file)
  const names = topLevel(parquet.metadata.schema).map((element) => element.name)
  return { columns: names, batches: batches(file, parquet, names, options) }
}

/** The columns of a table: the children of the schema's root. */
export function topLevel(schema: readonly SchemaElement[]): SchemaElement[] {
  const elements: SchemaElement[] = []
  const skip = (at: number): number => {
    let next = at + 1
    for (let i = 0; i < (schema[at]?.num_children ?? 0); i++) next = skip(next)
    return next
  }
  for (let at = 1; at < schema.length; at = skip(at)) elements.push(schema[at]!)
  return elements
}

async function* batches(file: DataFile, parquet: ParquetFile, names: readonly string[], options: ReadOptions): AsyncGenerator<Batch> {
  try {
    const wanted = names.filter((name) => !options.columns || options.columns.includes(name))
    const kept = arrays()
    let first = 0
    for (const [group, { num_rows: count }] of parquet.metadata.row_groups.entries()) {
      const rows = Math.min(Number(count), (options.limit ?? Number.POSITIVE_INFINITY) - first)
      if (rows <= 0) break
      const columns: { name: string; vector: Vector }[] = []
      for (const name of wanted) {
        const vector = await readVector(file, parquet, { name, group, first, rows }, kept, options)
        if (options.together) columns.push({ name, vector })
        else yield { first, rows, columns: [{ name, vector }] }
      }
      if (options.together || wanted.length === 0) yield { first, rows, columns }
      first += Number(count)
    }
  } finally {
    await parquet.handle.close()
  }
}

interface Part {
  name: string
  group: number
  first: number
  rows: number
}

async function readVector(file: DataFile, parquet: ParquetFile, part: Part, kept: Arrays, options: ReadOptions): Promise<Vector> {
  const { name, first, rows } = part
  const flags = { asText: options.asText?.has(name) ?? false, withText: options.withText?.has(name) ?? false, dates: false }
  try {
    const fast = await readFlat(parquet, part, kept, flags.asText || flags.withText)
    return fast ?? vectorOf(await readValues(parquet, name, first, rows), name, rows, flags)
  } catch (cause) {
    if (cause instanceof UserError || file.signal?.aborted) throw cause
    const where = `rows ${first + 1} to ${first + rows}`
    throw new UserError(`${file.name}: column ${name} cannot be read in ${where}. The file is damaged; make or fetch it again.`, { cause })
  }
}

/** A whole column chunk by the fast path; undefined when it is none for it. Numbers lose their spelling, so it gives no texts of them. */
async function readFlat(
  { metadata, buffer }: ParquetFile,
  { name, group, rows }: Part,
  kept: Arrays,
  needsText: boolean,
): Promise<Vector | undefined> {
  const rowGroup = metadata.row_groups[group]
  const meta = rowGroup?.columns.find(({ meta_data: chunk }) => chunk?.path_in_schema[0] === name)?.meta_data
  const element = topLevel(metadata.schema).find((column) => column.name === name)
  if (!meta || !element || rows !== Number(rowGroup?.num_rows) || Number(meta.num_values) !== rows) return undefined
  const flat = flatOf(element, meta)
  if (!flat || (needsText && flat.kind !== 'text')) return undefined
  const starts = [meta.data_page_offset, meta.dictionary_page_offset].filter((offset) => offset !== undefined && offset > 0n).map(Number)
  const start = Math.min(...starts)
  const chunk = new Uint8Array(await buffer.slice(start, start + Number(meta.total_compressed_size)))
  return flatVector(chunk, { meta, flat, rows }, kept)
}

/** Decoded values of one column for some rows. */
export async function readValues(
  { buffer, metadata }: ParquetFile,
  name: string,
  first: number,
  rows: number,
): Promise<ArrayLike<unknown>> {
  const parts: { at: number; data: ArrayLike<unknown> }[] = []
  await parquetRead({
    file: buffer,
    metadata,
    columns: [name],
    rowStart: first,
    rowEnd: first + rows,
    compressors,
    onChunk: ({ columnData, rowStart }) => parts.push({ at: rowStart, data: columnData as ArrayLike<unknown> }),
  })
  if (parts.length === 1 && parts[0]!.at === first && parts[0]!.data.length >= rows) return parts[0]!.data
  const values = new Array<unknown>(rows).fill(undefined)
  let seen = 0
  for (const { at, data } of parts) {
    for (let i = Math.max(0, first - at); i < data.length && at + i < first + rows; i++) {
      values[at + i - first] = data[i]
      seen++
    }
  }
  if (seen < rows) throw new RangeError(`${seen} of ${rows} rows`)
  return values
}

function vectorOf(
  data: ArrayLike<unknown>,
  name: string,
  rows: number,
  flags: { asText: boolean; withText: boolean; dates: boolean },
): Vector {
  const plain = !flags.asText && !flags.withText
  if (plain && data instanceof Float64Array) return { form: 'numbers', kind: 'number', values: data.subarray(0, rows) }
  if (plain && (data instanceof Float32Array || data instanceof Int32Array))
    return { form: 'numbers', kind: 'number', values: Float64Array.from(data.subarray(0, rows)) }
  const column = valueColumn(name, rows, flags)
  for (let row = 0; row < rows; row++) {
    const value = data[row]
    const safe = typeof value === 'bigint' && value >= -9007199254740991n && value <= 9007199254740991n
    putValue(column, row, safe ? Number(value) : value)
  }
  return valueVector(column, rows)
}
