import type { Config } from '../../config/schema.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Table } from '../../ports/tables.ts'
import type { Rows } from '../../statistics/metrics/sample.ts'
import { levelsOf, numbersOf } from './columns.ts'

/** How much each evaluation row counts, and which belong together. UserError where a weight is no number of at least 0. */
export function rowsWith(table: Table, { weight, group }: Config['data']): Rows {
  return {
    ...(weight !== undefined && { weights: weightsOf(table, weight) }),
    ...(group !== undefined && { groups: levelsOf(table, group).codes }),
  }
}

function weightsOf(table: Table, name: string): Float64Array {
  const weights = numbersOf(table, name, `The column ${name} of \`data.weight\``)
  const bad = weights.findIndex((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY))
  if (bad < 0) return weights
  const found = Number.isNaN(weights[bad]) ? 'empty' : String(weights[bad])
  throw new UserError(`The weight ${name} is ${found} in row ${bad + 1}; it is a number of at least 0.`)
}
