import { UserError } from '../../../kernel/errors.ts'
import { labelled, listed, numbersOf } from '../columns.ts'
import { numbersIn } from './numbers.ts'
import type { Shape, TaskTables } from './task.ts'

/** Quantiles of a number: columns `q0.1`, `q0.5`, `q0.9`, the levels in their names. Every model forecasts the same. */
export const quantiles: TaskTables = {
  shape(names): Shape {
    const columns = names.filter((name) => Number.isFinite(levelOf(name))).toSorted((a, b) => levelOf(a) - levelOf(b))
    if (columns.length > 0) return { columns, scores: true }
    throw new UserError(`The predictions have no column of a quantile: \`q0.5\` holds the median. They have ${listed(names)}.`)
  },
  truth(table, { data: { label } }, answers) {
    const values = numbersOf(table, label, `The label ${label}, of a forecast,`)
    labelled(label, table.rows, (row) => !Number.isFinite(values[row]))
    const levels = (answers[0]?.shape.columns ?? []).map(levelOf)
    return { truth: { task: 'quantile-regression', values, levels }, levels: levels.map(String) }
  },
  answers(placed, { levels }) {
    const own = placed.shape.columns.map((name) => String(levelOf(name)))
    if (own.join() === levels.join()) return numbersIn(placed, placed.shape.columns)
    throw new UserError(
      `The predictions forecast the quantiles ${listed(own)}, and the candidate’s ${listed(levels)}: they cannot be compared.`,
    )
  },
}

/** 0.1 of q0.1; NaN where a name is of no level between 0 and 1. */
function levelOf(name: string): number {
  const level = /^q(0?\.\d+)$/.test(name) ? Number(name.slice(1)) : Number.NaN
  return level > 0 && level < 1 ? level : Number.NaN
}
