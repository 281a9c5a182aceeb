import { contentOf } from './bytes.ts'
import { parseBoolean, parseNumber } from './cell.ts'
import { pass } from './dataset.ts'
import { jsonRecords } from './jsonl.ts'
import type { DataFile } from './paths.ts'
import { type Cell, cellOf, type Row } from './record.ts'

/** The first rows of a data set as JSON objects. Dates stay as the file has them (Parquet: ISO 8601, without a zone where the column has none). */
export async function firstRecords(files: readonly DataFile[], limit: number): Promise<Row[]> {
  const rows: Row[] = []
  for (const file of files) {
    if (rows.length >= limit) break
    const more =
      file.format === 'parquet' ? (await import('./parquet-records.ts')).parquetRows : file.format === 'jsonl' ? jsonRows : csvRows
    rows.push(...(await more(file, limit - rows.length)))
  }
  return rows
}

async function jsonRows(file: DataFile, limit: number): Promise<Row[]> {
  const rows: Row[] = []
  if (limit <= 0) return rows
  for await (const record of jsonRecords(file, contentOf(file, undefined))) {
    rows.push(Object.fromEntries(Object.entries(record).map(([name, value]) => [name, cellOf(value)])))
    if (rows.length >= limit) break
  }
  return rows
}

/** A column of a CSV file is of numbers or booleans when all cells of these rows are, else of text. */
async function csvRows(file: DataFile, limit: number): Promise<Row[]> {
  const columns = new Map<string, (string | null)[]>()
  let count = 0
  const reading = pass([file], { asText: everything, limit })
  for await (const { columns: part, rows } of reading.portions) {
    for (const { name, vector } of part) {
      const cells = columns.get(name) ?? []
      columns.set(name, cells)
      if (vector.form === 'texts') for (const code of vector.codes) cells.push(vector.levels[code] ?? null)
      else for (let row = 0; row < rows; row++) cells.push(null)
    }
    count += rows
    if (count >= limit) break
  }
  const typed = [...columns].map(([name, cells]) => [name, typeColumn(cells.slice(0, limit))] as const)
  return Array.from({ length: Math.min(count, limit) }, (_, row) =>
    Object.fromEntries(typed.map(([name, cells]) => [name, cells[row] ?? null])),
  )
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
