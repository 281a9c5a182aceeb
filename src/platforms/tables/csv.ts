import { UserError } from '../../kernel/errors.ts'
import type { Batch, Reader, ReadOptions } from './batch.ts'
import { type CsvColumn, csvColumn, resetColumn, vectorOf } from './csv-column.ts'
import { type Scan, scanRecords } from './csv-scan.ts'
import type { DataFile } from './paths.ts'

/** Cells in flight: bounds memory for wide files. */
const CELLS = 1 << 20
const MOST_ROWS = 16384
/** A record longer than this is a quote that was never closed. */
const LONGEST_RECORD = 64 << 20

/** Reads CSV and TSV (RFC 4180; UTF-8, with or without a byte order mark). Rows in errors count from 1 without the header. */
export async function csvReader(file: DataFile, content: AsyncIterable<Buffer>, options: ReadOptions): Promise<Reader> {
  const chunks = content[Symbol.asyncIterator]()
  const delimiter = file.format === 'tsv' ? 9 : 44
  const { names, rest, ended } = await readHeader(file, chunks, delimiter)
  const wanted = options.columns && new Set(options.columns)
  const capacity = Math.max(64, Math.min(MOST_ROWS, Math.floor(CELLS / names.length)))
  const columns = names.map((name) => {
    const flags = { asText: options.asText?.has(name) ?? false, withText: options.withText?.has(name) ?? false }
    return csvColumn(name, capacity, { skip: wanted !== undefined && !wanted.has(name), ...flags })
  })
  const aim = options.only && aimAt(options.only, columns, capacity)
  return { columns: names, batches: batches(file, chunks, { delimiter, columns, rows: 0, capacity }, rest, ended, aim) }
}

async function readHeader(file: DataFile, chunks: AsyncIterator<Buffer>, delimiter: number) {
  let bytes: Buffer = Buffer.alloc(0)
  for (;;) {
    const next = await chunks.next()
    const ended = next.done === true
    if (!ended) bytes = bytes.length === 0 ? next.value : Buffer.concat([bytes, next.value])
    if (ended && bytes.length === 0) throw new UserError(`${file.name} is empty. It needs a header row and data.`)
    if (bytes.length < 3 && !ended) continue
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
    checkEncoding(file, bytes)
    const header = headerNames(file, bytes, start, delimiter, ended)
    if (header) return { names: header.names, rest: bytes.subarray(header.next), ended }
    if (bytes.length > LONGEST_RECORD) throw new UserError(`${file.name} has no line break in its first 64 MiB. Is it a CSV file?`)
  }
}

function checkEncoding(file: DataFile, bytes: Buffer): void {
  if (bytes.subarray(0, 4).toString('latin1') === 'PAR1')
    throw new UserError(`${file.name} is a Parquet file. Give it the ending .parquet.`)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw new UserError(`${file.name} is gzipped. Give it the ending ${file.format}.gz.`)
  const wide = bytes.subarray(0, 64).includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (wide) throw new UserError(`${file.name} is UTF-16. Save it as UTF-8.`)
}

/** Splits the first record with the scanner itself, which says how many fields it has. Undefined when its end is not there yet. */
function headerNames(file: DataFile, bytes: Buffer, start: number, delimiter: number, last: boolean) {
  const names: string[] = []
  let count = 1
  for (;;) {
    const columns = Array.from({ length: count }, () => csvColumn('header', 1, { skip: false, asText: true, withText: false }))
    const next = scanRecords({ delimiter, columns, rows: 0, capacity: 1 }, bytes, start, bytes.length, last)
    if (typeof next === 'number') {
      if (next === start && !last) return undefined
      names.push(...columns.map((column) => column.texts.levels[column.codes[0]!] ?? ''))
      checkNames(file, names)
      return { names, next }
    }
    if (next.fields === undefined) throw new UserError(`${file.name}: the header cannot be read: ${next.problem}.`)
    count = next.fields
  }
}

function checkNames(file: DataFile, names: readonly string[]): void {
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) < i)
  if (twice !== undefined) throw new UserError(`${file.name} has two columns called "${twice}". Give each column its own name.`)
  const nameless = names.indexOf('')
  if (names.every((name) => name === '')) throw new UserError(`${file.name} has no header. Its first row must name the columns.`)
  if (nameless >= 0)
    throw new UserError(
      `${file.name}: column ${nameless + 1} of ${names.length} has no name. Name it in the header (pandas: to_csv(…, index=False)).`,
    )
  if (names.some((name) => name.includes('\r'))) throw new UserError(`${file.name} ends its lines with CR only. Save it with LF or CR LF.`)
  if (names.every((name) => name !== '' && !Number.isNaN(Number(name))))
    throw new UserError(`${file.name} has no header: its first row holds only numbers. Put the column names into the first row.`)
}

/** Makes ready for the batch that begins at row `first`: of rows that are wanted, with cells, or of those up to the next one. */
type Aim = (scan: Scan, first: number) => void

function aimAt(only: readonly number[], columns: readonly CsvColumn[], capacity: number): Aim {
  const kept = columns.filter(({ skip }) => !skip)
  let next = 0
  return (scan, first) => {
    while (next < only.length && only[next]! < first) next++
    let run = 0
    while (only[next + run] === first + run && run < capacity) run++
    for (const column of kept) column.skip = run === 0
    scan.capacity = run > 0 ? run : Math.min(capacity, (only[next] ?? Number.POSITIVE_INFINITY) - first)
  }
}

async function* batches(
  file: DataFile,
  chunks: AsyncIterator<Buffer>,
  scan: Scan,
  rest: Buffer,
  ended: boolean,
  aim: Aim | undefined,
): AsyncGenerator<Batch> {
  let bytes = rest
  let first = 0
  let last = ended
  aim?.(scan, first)
  for (;;) {
    let at = 0
    for (;;) {
      const next = scanRecords(scan, bytes, at, bytes.length, last)
      if (typeof next !== 'number') throw new UserError(`${file.name}: row ${first + next.row + 1} cannot be read: ${next.problem}.`)
      const full = scan.rows === scan.capacity
      if (full) {
        yield batchOf(scan, first)
        first += scan.rows
        reset(scan)
        aim?.(scan, first)
      }
      at = next
      if (!full) break
    }
    bytes = bytes.subarray(at)
    if (last) break
    if (bytes.length > LONGEST_RECORD)
      throw new UserError(`${file.name}: row ${first + scan.rows + 1} is longer than 64 MiB. Is a quote opened there and never closed?`)
    const chunk = await chunks.next()
    last = chunk.done === true
    if (!last) bytes = bytes.length === 0 ? chunk.value : Buffer.concat([bytes, chunk.value])
  }
  if (scan.rows > 0) yield batchOf(scan, first)
}

const batchOf = ({ columns, rows }: Scan, first: number): Batch => ({
  first,
  rows,
  columns: columns.filter((column) => !column.skip).map((column) => ({ name: column.name, vector: vectorOf(column, rows) })),
})

function reset(scan: Scan): void {
  scan.rows = 0
  for (const column of scan.columns) resetColumn(column as CsvColumn)
}
