import { labelled, numbersOf } from '../columns.ts'
import { numbersIn } from './numbers.ts'
import { only } from './shapes.ts'
import type { TaskTables } from './task.ts'

/** A number: `prediction`. */
export const regression: TaskTables = {
  shape: (names) => only('prediction', names),
  truth(table, { data: { label } }) {
    const values = numbersOf(table, label, `The label ${label}, of a regression,`)
    labelled(label, table.rows, (row) => !Number.isFinite(values[row]))
    return { truth: { task: 'regression', values }, levels: [] }
  },
  answers: (placed) => numbersIn(placed, placed.shape.columns),
}
