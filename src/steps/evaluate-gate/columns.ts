import type { Config } from '../../config/schema.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Column, Table } from '../../ports/tables.ts'
import type { Answers, Truth } from '../../statistics/metrics/sample.ts'
import { positiveTexts, textAt } from '../cells.ts'

type Evaluate = Config['evaluate']

const columnOf = (table: Table, name: string): Column => {
  const column = table.columns.get(name)
  if (!column) throw new UserError(`There is no column ${name}.`)
  return column
}

/** One text for each row that names it: its key cells, several joined by ", ". */
export function keyTexts(table: Table, keys: readonly string[]): string[] {
  const columns = keys.map((key) => columnOf(table, key))
  return Array.from({ length: table.rows }, (_, row) => columns.map((column) => textAt(column, row) ?? '').join(', '))
}

/** A column as dictionary codes (−1 null), whatever its kind; numbers become their text. */
export function levelsOf(table: Table, name: string): { codes: Int32Array; levels: readonly string[] } {
  const column = columnOf(table, name)
  if (column.kind === 'text') return { codes: column.codes, levels: column.levels }
  const levels = [...new Set(column.values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b)
  const code = new Map(levels.map((value, i) => [value, i]))
  return { codes: Int32Array.from(column.values, (value) => code.get(value) ?? -1), levels: levels.map(String) }
}

/** The truth of the evaluation rows. UserError when the label does not fit the task. `predicted` are levels that only a model uses. */
export function truthOf(
  table: Table,
  label: string,
  evaluate: Evaluate,
  predicted: readonly string[] = [],
): { truth: Truth; levels: readonly string[] } {
  if (evaluate.task === 'regression') {
    const column = columnOf(table, label)
    if (column.kind !== 'number') throw new UserError(`The label ${label} holds text, and \`evaluate.task: regression\` needs numbers.`)
    return { truth: { task: 'regression', values: column.values }, levels: [] }
  }
  const { codes, levels } = levelsOf(table, label)
  if (evaluate.task === 'multiclass-classification') {
    const all = [...new Set([...levels, ...predicted])]
    return { truth: { task: 'multiclass-classification', labels: codes, classes: all.length }, levels: all }
  }
  const positive = positiveTexts(evaluate.positive)
  const code = levels.findIndex((level) => positive.includes(level))
  if (levels.length > 2 || (levels.length === 2 && code < 0)) {
    const seen = levels.slice(0, 5).join(', ')
    throw new UserError(
      `The label ${label} has the values ${seen}${levels.length > 5 ? ', …' : ''}; binary-classification needs two, one of them \`evaluate.positive\` (${String(evaluate.positive)}).`,
    )
  }
  const labels = Uint8Array.from(codes, (c) => (c === code ? 1 : 0))
  return { truth: { task: 'binary-classification', labels, threshold: evaluate.threshold }, levels }
}

/** Name of the column that a predictions table answers in, by task. */
export const answerColumn = (task: Evaluate['task']): 'score' | 'prediction' => (task === 'binary-classification' ? 'score' : 'prediction')

/** A model's answers in the order of the evaluation rows. `levels` are those of the truth (multiclass). */
export function answersOf(table: Table, evaluate: Evaluate, order: Int32Array, levels: readonly string[]): Answers {
  const name = answerColumn(evaluate.task)
  const column = columnOf(table, name)
  if (evaluate.task === 'multiclass-classification') {
    const own = levelsOf(table, name)
    const shared = Int32Array.from(own.levels, (level) => levels.indexOf(level))
    return Int32Array.from(order, (row) => shared[own.codes[row]!] ?? -1)
  }
  if (column.kind !== 'number')
    throw new UserError(`The column ${name} of the predictions holds text; ${evaluate.task} needs numbers there.`)
  return Float64Array.from(order, (row) => column.values[row] ?? Number.NaN)
}
