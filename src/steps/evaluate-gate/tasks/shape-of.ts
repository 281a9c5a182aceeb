import type { Config } from '../../../config/schema.ts'
import type { Table } from '../../../ports/tables.ts'
import { numbersOf } from '../columns.ts'
import type { Shape } from './task.ts'
import { tasks } from './tasks.ts'

/** Which columns of a table of predictions answer. UserError naming the column to add, or the row that holds text where a number belongs. */
export function shapeOf(table: Table, evaluate: Config['evaluate'], keys: readonly string[]): Shape {
  const own = evaluate.custom.map((metric) => ('column' in metric ? metric.column : undefined))
  const names = [...table.columns.keys()].filter((name) => !keys.includes(name) && !own.includes(name))
  const shape = tasks[evaluate.task].shape(names, evaluate)
  if (shape.scores) for (const name of shape.columns) numbersOf(table, name, `The column ${name} of the predictions`)
  return shape
}
