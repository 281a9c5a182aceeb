import { type CsvColumn, NOT_UTF8, putCell } from './csv-column.ts'

const QUOTE = 34
const LF = 10
const CR = 13

/** What a scanner must know besides the bytes. Rows are counted from 0 within the batch. */
export interface Scan {
  delimiter: number
  columns: readonly CsvColumn[]
  /** Rows filled in this batch, and the most that fit. */
  rows: number
  capacity: number
}

/** Why a row cannot be read; `row` counts within the batch. */
export interface BadRow {
  row: number
  problem: string
  /** How many fields it has, when it has another number of them than there are columns. */
  fields?: number
}

/**
 * Fills rows from whole records in bytes [from, to) and returns where the next record starts. A record whose end is not there is left,
 * unless `last`, when the end of the bytes ends it. Source of the grammar: RFC 4180; a quote inside an unquoted field is taken as it is.
 */
export function scanRecords(scan: Scan, bytes: Buffer, from: number, to: number, last: boolean): number | BadRow {
  const { delimiter, columns } = scan
  let at = from
  while (at < to && scan.rows < scan.capacity) {
    const start = at
    let k = 0
    for (;;) {
      let begin = at
      let end: number
      let source = bytes
      if (bytes[at] === QUOTE && at < to) {
        const field = quotedField(bytes, at, to, last)
        if (typeof field === 'string') return { row: scan.rows, problem: field }
        if (!field) return start
        ;({ source, begin, end, next: at } = field)
        if (at < to && bytes[at] !== delimiter && bytes[at] !== LF) return { row: scan.rows, problem: AFTER_QUOTE }
      } else {
        while (at < to && bytes[at] !== delimiter && bytes[at] !== LF) at++
        if (at === to && !last) return start
        end = bytes[at] === LF && at < to && bytes[at - 1] === CR && at > begin ? at - 1 : at
      }
      const ends = at >= to || bytes[at] === LF
      if (ends && begin === start && end === start && columns.length > 1) break
      const column = columns[k]
      if (column && !column.skip && putCell(column, scan.rows, source, begin, end) === NOT_UTF8)
        return { row: scan.rows, problem: `column ${column.name} holds bytes that are not UTF-8. Save the file as UTF-8` }
      k++
      if (ends) {
        if (k !== columns.length) return { row: scan.rows, problem: ragged(k, columns.length), fields: k }
        scan.rows++
        break
      }
      at++
    }
    at++
  }
  return Math.min(at, to)
}

interface Field {
  source: Buffer
  begin: number
  end: number
  /** Where the delimiter, the line feed or the end of the input is. */
  next: number
}

/** The field that starts with the quote at `at`; undefined when its end is not there yet; a text when it is malformed. */
function quotedField(bytes: Buffer, at: number, to: number, last: boolean): Field | string | undefined {
  let close = at + 1
  let doubled = false
  for (;;) {
    close = bytes.indexOf(QUOTE, close)
    if (close < 0 || close >= to)
      return last ? 'a quote is opened and never closed. Close it, or double quotes that belong to the text' : undefined
    if (close + 1 >= to && !last) return undefined
    if (close + 1 >= to || bytes[close + 1] !== QUOTE) break
    doubled = true
    close += 2
  }
  const next = bytes[close + 1] === CR && (bytes[close + 2] === LF || close + 2 >= to) && close + 1 < to ? close + 2 : close + 1
  if (next >= to && !last) return undefined
  const field = { source: bytes, begin: at + 1, end: close, next }
  if (!doubled) return field
  const source = Buffer.from(bytes.toString('latin1', at + 1, close).replaceAll('""', '"'), 'latin1')
  return { source, begin: 0, end: source.length, next }
}

const AFTER_QUOTE = 'text follows a closing quote. Double the quotes that belong to the text'

const ragged = (found: number, asked: number): string =>
  `it has ${found} field${found === 1 ? '' : 's'}, and the header has ${asked}. Put fields that hold the delimiter into quotes`
