import { isUtf8 } from 'node:buffer'
import { UserError } from '../../kernel/errors.ts'
import type { Batch, Reader, ReadOptions } from './batch.ts'
import type { DataFile } from './paths.ts'
import { putValue, resetValues, type ValueColumn, valueColumn, valueVector } from './value-column.ts'

const ROWS = 4096
const LF = 10

/** Reads JSON lines: one object on each line, empty lines left out. Rows in errors count those objects from 1. */
export function jsonlReader(file: DataFile, content: AsyncIterable<Buffer>, options: ReadOptions): Reader {
  return { columns: undefined, batches: batches(file, content, options) }
}

async function* batches(file: DataFile, content: AsyncIterable<Buffer>, options: ReadOptions): AsyncGenerator<Batch> {
  const columns = new Map<string, ValueColumn>()
  const wanted = options.columns && new Set(options.columns)
  let rows = 0
  let first = 0
  for await (const record of jsonRecords(file, content)) {
    for (const [name, value] of Object.entries(record)) {
      if (wanted && !wanted.has(name)) continue
      let column = columns.get(name)
      if (!column) {
        const flags = { asText: options.asText?.has(name) ?? false, withText: options.withText?.has(name) ?? false, dates: true }
        column = valueColumn(name, ROWS, flags)
        columns.set(name, column)
      }
      putValue(column, rows, value)
    }
    if (++rows < ROWS) continue
    yield batchOf(columns, first, rows)
    first += rows
    rows = 0
    for (const column of columns.values()) resetValues(column)
  }
  if (rows > 0) yield batchOf(columns, first, rows)
  else if (first === 0) throw new UserError(`${file.name} is empty. It needs a JSON object on each line.`)
}

const batchOf = (columns: Map<string, ValueColumn>, first: number, rows: number): Batch => ({
  first,
  rows,
  columns: [...columns.values()].map((column) => ({ name: column.name, vector: valueVector(column, rows) })),
})

/** The objects of a file, one for each line that is not empty. */
export async function* jsonRecords(file: DataFile, content: AsyncIterable<Buffer>): AsyncGenerator<Record<string, unknown>> {
  let rest: Buffer = Buffer.alloc(0)
  let row = 0
  for await (const chunk of content) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    for (let end = bytes.indexOf(LF, at); end >= 0; end = bytes.indexOf(LF, at)) {
      const record = parseLine(file, bytes.subarray(at, end), row)
      at = end + 1
      if (!record) continue
      row++
      yield record
    }
    rest = bytes.subarray(at)
  }
  const record = parseLine(file, rest, row)
  if (record) yield record
}

function parseLine(file: DataFile, bytes: Buffer, row: number): Record<string, unknown> | undefined {
  const start = row === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const text = bytes.toString('utf8', start).trim()
  if (text === '') return undefined
  const problem = (what: string, cause?: unknown) => new UserError(`${file.name}: row ${row + 1} ${what}`, { cause })
  if (!isUtf8(bytes)) throw problem('is not UTF-8. Save the file as UTF-8.')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw problem('is not JSON. Each line must hold one JSON object.', cause)
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw problem(
      `is ${Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`}. Each line must hold one JSON object.`,
    )
  return value as Record<string, unknown>
}
