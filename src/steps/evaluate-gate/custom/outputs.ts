import { follow, type Plan, UNSURE } from '../../../config/plan.ts'
import { UserError } from '../../../kernel/errors.ts'
import type { Table } from '../../../ports/tables.ts'
import { alignByPosition, alignPredictions } from '../align.ts'
import { keyTexts, numbersOf } from '../columns.ts'
import type { Values } from './values.ts'

const rows: Plan = { is: 'number', whole: true, above: 0 }
const one: Plan = { is: 'object', keys: { value: { is: 'number' } } }
const folds: Plan = { is: 'object', keys: { scores: { is: 'list', of: { is: 'number' }, least: 2 }, train_rows: rows, test_rows: rows } }
type Output = { value: number } | { scores: number[]; train_rows: number; test_rows: number }

/** What a command wrote as JSON. UserError when it is none of the two shapes. */
export function readJson(text: string | undefined): Values {
  if (text === undefined) throw new UserError('it wrote no file')
  const read = follow({ is: 'any of', of: [one, folds] }, parse(text))
  if (read === UNSURE)
    throw new UserError(
      `it wrote neither { "value": 0.3 } nor { "scores": [0.3, …], "train_rows": 800, "test_rows": 200 } but ${text.slice(0, 80)}`,
    )
  const data = read as Output
  if ('value' in data) return { kind: 'number', value: data.value }
  return { kind: 'folds', scores: data.scores, trainRows: data.train_rows, testRows: data.test_rows }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UserError(`it wrote no JSON but ${text.slice(0, 80)}`, { cause })
  }
}

/** What a command wrote as a table: a number for each evaluation row, joined as predictions are. UserError when rows do not match. */
export function readTable(table: Table, evaluation: Table, keys: readonly string[]): Values {
  const values = numbersOf(table, 'value')
  const isNumber = (row: number) => Number.isFinite(values[row])
  const { order, faults } =
    keys.length > 0
      ? alignPredictions('candidate', keyTexts(evaluation, keys), keyTexts(table, keys), isNumber)
      : alignByPosition('candidate', evaluation.rows, table.rows, isNumber)
  const [fault] = faults
  if (fault) throw new UserError(`${fault.rows.toLocaleString('en')} of its rows are ${fault.kind} (${fault.examples.join(', ')})`)
  return { kind: 'rows', values: Float64Array.from(order, (row) => values[row]!) }
}
