import { readValues, topLevel } from './parquet.ts'
import { openParquet } from './parquet-file.ts'
import type { DataFile } from './paths.ts'
import { type Cell, cellOf, type Found, type Row } from './record.ts'

/** Rows of a Parquet file by number (from 0, ascending), one column of one row group at a time. */
export async function parquetRows(file: DataFile, at: readonly number[]): Promise<Found> {
  const parquet = await openParquet(file)
  try {
    const elements = topLevel(parquet.metadata.schema)
    const records: Row[] = []
    let first = 0
    for (const group of parquet.metadata.row_groups) {
      const rows = Number(group.num_rows)
      const wanted = at.filter((row) => row >= first && row < first + rows)
      const table: Row[] = wanted.map(() => ({}))
      for (const { name, logical_type: logical, converted_type: converted } of wanted.length > 0 ? elements : []) {
        const values = await readValues(parquet, name, first, rows)
        const day = logical?.type === 'DATE' || converted === 'DATE'
        const zoneless = logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC
        wanted.forEach((row, i) => {
          table[i]![name] = parquetCell(values[row - first], day, zoneless)
        })
      }
      records.push(...table)
      first += rows
    }
    return { records, rows: first }
  } finally {
    await parquet.handle.close()
  }
}

function parquetCell(value: unknown, day: boolean, zoneless: boolean): Cell {
  if (value instanceof Date)
    return day ? value.toISOString().slice(0, 10) : zoneless ? value.toISOString().slice(0, -1) : value.toISOString()
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : cellOf(value)
}
