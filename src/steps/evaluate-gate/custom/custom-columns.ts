import type { Config } from '../../../config/schema.ts'
import { numbersIn } from '../tasks/numbers.ts'
import type { Placed } from '../tasks/task.ts'
import type { CustomValues } from './values.ts'

/**
 * The metrics that the predictions themselves hold, a number for each row. UserError when a column is not there or not of numbers; production's
 * command may be older than the metric, so that it lacks a column is a reason and no mistake.
 */
export function customColumns({ custom }: Config['evaluate'], [candidate, production]: readonly Placed[]): CustomValues[] {
  return custom.flatMap((metric) => {
    if (!('column' in metric) || candidate === undefined) return []
    const { name, better, column } = metric
    const values = (placed: Placed) => ({ kind: 'rows' as const, values: numbersIn(placed, [column]) })
    const lacks = production && !production.table.columns.has(column)
    const theirs = lacks ? `production’s predictions have no column ${column}` : production && values(production)
    return [{ name, better, candidate: values(candidate), production: theirs }]
  })
}
