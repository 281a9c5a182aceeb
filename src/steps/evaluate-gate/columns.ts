import { meant } from '../../config/suggest.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Column, Table } from '../../ports/tables.ts'
import { textAt } from '../cells.ts'

/** Between the cells of a key of several columns: no cell has it. */
const UNIT_SEPARATOR = '\u001f'
const MOST_NAMED = 10

/** A column by name. UserError with the nearest name, or what there is. */
export function columnOf(table: Table, name: string): Column {
  const column = table.columns.get(name)
  if (column) return column
  const names = [...table.columns.keys()]
  const near = meant(name, names)
  throw new UserError(`There is no column ${name}. ${near === undefined ? `It has ${listed(names)}.` : `Did you mean ${near}?`}`)
}

/** At most ten names. */
export const listed = (names: readonly string[]): string =>
  names.length <= MOST_NAMED ? names.join(', ') : `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} others`

/** The numbers of a column, NaN where there is none. UserError with the first row (from 1, the header not counted) that holds text instead. */
export function numbersOf(table: Table, name: string, what = `The column ${name}`): Float64Array {
  const column = columnOf(table, name)
  if (column.kind === 'number') return column.values
  const isText = column.levels.map((text) => Number.isNaN(Number(text)))
  const row = column.codes.findIndex((code) => isText[code] === true)
  const found = row < 0 ? 'numbers of several kinds' : `the text ${JSON.stringify(textAt(column, row)?.slice(0, 80))} in row ${row + 1}`
  throw new UserError(`${what} needs numbers, and holds ${found}.`)
}

/** One text for each row that names it: its key cells. Several are told apart, for `shownKey` to show. */
export function keyTexts(table: Table, keys: readonly string[]): string[] {
  const columns = keys.map((key) => columnOf(table, key))
  const [only] = columns
  if (only && columns.length === 1) return Array.from({ length: table.rows }, (_, row) => textAt(only, row) ?? '')
  return Array.from({ length: table.rows }, (_, row) => columns.map((column) => textAt(column, row) ?? '').join(UNIT_SEPARATOR))
}

/** The keys of two tables in a form that can be compared: numbers where one column of both is of numbers, which is faster, else texts. */
export function keysOf(
  tables: readonly [Table, Table],
  keys: readonly string[],
): readonly [Float64Array, Float64Array] | readonly [string[], string[]] {
  const [only = ''] = keys
  const [a, b] = tables.map((table) => columnOf(table, only))
  if (keys.length === 1 && a?.kind === 'number' && b?.kind === 'number') return [a.values, b.values]
  return [keyTexts(tables[0], keys), keyTexts(tables[1], keys)]
}

/** A key as people read it: its cells with ", " between. */
export const shownKey = (key: string): string => key.replaceAll(UNIT_SEPARATOR, ', ')

/** A column as dictionary codes (−1 null), whatever its kind; numbers become their text. */
export function levelsOf(table: Table, name: string): { codes: Int32Array; levels: readonly string[] } {
  const column = columnOf(table, name)
  if (column.kind === 'text') return { codes: column.codes, levels: column.levels }
  const levels = [...new Set(column.values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  const code = new Map(levels.map((value, i) => [value, i]))
  return { codes: Int32Array.from(column.values, (value) => code.get(value) ?? -1), levels: levels.map(String) }
}

/** UserError when a row has no label (or `what` else it is): it would count as a wrong answer, or as another label. */
export function labelled(label: string, rows: number, isEmpty: (row: number) => boolean, what = 'label'): void {
  let [empty, first] = [0, 0]
  for (let row = 0; row < rows; row++) {
    if (!isEmpty(row)) continue
    if (empty === 0) first = row + 1
    empty++
  }
  if (empty === 0) return
  const found =
    empty === 1
      ? `Row ${first} has no ${what} in ${label}`
      : `${empty.toLocaleString('en')} rows have no ${what} in ${label}, the first of them row ${first}`
  throw new UserError(`${found}. Take such rows out of the evaluation data.`)
}
