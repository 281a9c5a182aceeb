import { readValues, topLevel } from './parquet.ts'
import { openParquet } from './parquet-file.ts'
import type { DataFile } from './paths.ts'
import { type Cell, cellOf, type Row } from './record.ts'

/** The first rows of a Parquet file. */
export async function parquetRows(file: DataFile, limit: number): Promise<Row[]> {
  const parquet = await openParquet(file)
  try {
    const elements = topLevel(parquet.metadata.schema)
    const rows = Math.min(limit, Number(parquet.metadata.num_rows))
    const table: Row[] = Array.from({ length: rows }, () => ({}))
    for (const { name, logical_type: logical, converted_type: converted } of elements) {
      const values = rows > 0 ? await readValues(parquet, name, 0, rows) : []
      const day = logical?.type === 'DATE' || converted === 'DATE'
      const zoneless = logical?.type === 'TIMESTAMP' && !logical.isAdjustedToUTC
      for (let row = 0; row < rows; row++) table[row]![name] = parquetCell(values[row], day, zoneless)
    }
    return table
  } finally {
    await parquet.handle.close()
  }
}

function parquetCell(value: unknown, day: boolean, zoneless: boolean): Cell {
  if (value instanceof Date)
    return day ? value.toISOString().slice(0, 10) : zoneless ? value.toISOString().slice(0, -1) : value.toISOString()
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : cellOf(value)
}
