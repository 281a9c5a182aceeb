import type { Json } from '../../../kernel/digest.ts'
import { PlatformError } from '../../../kernel/errors.ts'
import type { Row } from '../../local/gateway/protocols.ts'

const cell = (value: Json | undefined): string => {
  if (value === undefined || value === null) return ''
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV (RFC 4180) with a header; a missing value is an empty cell. */
export function csvOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','))
  return [columns.map((column) => cell(column)).join(','), ...lines, ''].join('\n')
}

/** A field that is quoted, or reaches to the next comma or end of line; what follows it. */
const FIELD = /(?:"((?:[^"]|"")*)"|((?!")[^,\r\n]*))(,|\r?\n|$)/y

/** Records of a CSV text without a header (RFC 4180). */
export function recordsOf(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  FIELD.lastIndex = 0
  while (FIELD.lastIndex < text.length) {
    const [, quoted, plain = '', end] = FIELD.exec(text) ?? []
    if (end === undefined) throw new PlatformError('The output of a batch job is not CSV: text follows a quoted field.')
    record.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    records.push(record)
    record = []
  }
  return record.length > 0 ? [...records, record] : records
}

/** A prediction as JSON: a number where it reads as one, a list where one is written (several probabilities). */
function predictionOf(text: string): Json {
  if (text === '') return null
  if (/^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/.test(text)) return Number(text)
  if (!/^\s*\[.*\]\s*$/s.test(text)) return text
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

/**
 * The predictions in a job's output, one for each row in their order. `column` counts from 1; without it the last. PlatformError when the output has
 * another number of rows than the input, or not that column.
 */
export function predictionsIn(text: string, rows: number, column: number | undefined): Json[] {
  const records = recordsOf(text)
  if (records.length !== rows)
    throw new PlatformError(
      `The job wrote ${records.length} rows for ${rows}. run() must give one for each row of a file, in their order: a data frame, or a list as long as that.`,
    )
  return records.map((record) => {
    const found = column === undefined ? record.at(-1) : record[column - 1]
    if (found === undefined)
      throw new PlatformError(`A row of the output has ${record.length} columns, and the prediction is in column ${column}.`)
    return predictionOf(found)
  })
}
