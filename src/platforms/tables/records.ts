import { contentOf } from './bytes.ts'
import { parseBoolean, parseNumber } from './cell.ts'
import { pass } from './dataset.ts'
import { jsonRecords } from './jsonl.ts'
import type { DataFile } from './paths.ts'
import { type Cell, cellOf, type Found, type Row } from './record.ts'

/**
 * Rows of a data set by number (from 0, ascending) as JSON objects; numbers beyond its end give none. Dates stay as the file has them
 * (Parquet: ISO 8601, without a zone where the column has none).
 */
export async function recordsAt(files: readonly DataFile[], at: readonly number[]): Promise<Row[]> {
  const records: Row[] = []
  let before = 0
  for (const file of files) {
    if (records.length >= at.length) break
    const find =
      file.format === 'parquet' ? (await import('./parquet-records.ts')).parquetRows : file.format === 'jsonl' ? jsonRows : csvRows
    const found = await find(
      file,
      at.slice(records.length).map((row) => row - before),
    )
    records.push(...found.records)
    before += found.rows
  }
  return records
}

async function jsonRows(file: DataFile, at: readonly number[]): Promise<Found> {
  const records: Row[] = []
  let rows = 0
  for await (const record of jsonRecords(file, contentOf(file, undefined))) {
    if (rows++ === at[records.length])
      records.push(Object.fromEntries(Object.entries(record).map(([name, value]) => [name, cellOf(value)])))
    if (records.length === at.length) break
  }
  return { records, rows }
}

/** A column of a CSV file is of numbers or booleans when all cells of these rows are, else of text. */
async function csvRows(file: DataFile, at: readonly number[]): Promise<Found> {
  const columns = new Map<string, (string | null)[]>()
  let [rows, taken] = [0, 0]
  for await (const portion of pass([file], { asText: everything, only: at }).portions) {
    const wanted = at.slice(taken).filter((row) => row < rows + portion.rows)
    for (const { name, vector } of portion.columns) {
      const cells = columns.get(name) ?? []
      columns.set(name, cells)
      for (const row of wanted) cells.push(vector.form === 'texts' ? (vector.levels[vector.codes[row - rows]!] ?? null) : null)
    }
    taken += wanted.length
    rows += portion.rows
    if (taken === at.length) break
  }
  const typed = [...columns].map(([name, cells]) => [name, typeColumn(cells)] as const)
  const records = Array.from({ length: taken }, (_, i) => Object.fromEntries(typed.map(([name, cells]) => [name, cells[i] ?? null])))
  return { records, rows }
}

const everything: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true })

function typeColumn(cells: readonly (string | null)[]): Cell[] {
  for (const parse of [parseNumber, parseBoolean]) {
    const values = cells.map((cell) => (cell === null ? null : parse(Buffer.from(cell), 0, Buffer.byteLength(cell))))
    const exact = values.every(
      (value, i) =>
        value === null ||
        (!Number.isNaN(value) && !(Number.isInteger(value) && !Number.isSafeInteger(value) && /^[+-]?\d+$/.test(cells[i]!))),
    )
    if (exact) return parse === parseBoolean ? values.map((value) => (value === null ? null : value === 1)) : values
  }
  return [...cells]
}
