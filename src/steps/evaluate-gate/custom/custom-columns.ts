import type { Config } from '../../../config/schema.ts'
import { numbersIn } from '../tasks/numbers.ts'
import type { Placed } from '../tasks/task.ts'
import type { CustomValues } from './values.ts'

/** The metrics that the predictions themselves hold, a number for each row. UserError when a column is not there or not of numbers. */
export function customColumns({ custom }: Config['evaluate'], [candidate, production]: readonly Placed[]): CustomValues[] {
  return custom.flatMap((metric) => {
    if (!('column' in metric) || candidate === undefined) return []
    const values = (placed: Placed) => ({ kind: 'rows' as const, values: numbersIn(placed, [metric.column]) })
    const { name, better } = metric
    return [{ name, better, candidate: values(candidate), production: production && values(production) }]
  })
}
