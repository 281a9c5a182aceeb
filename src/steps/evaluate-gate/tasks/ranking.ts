import { UserError } from '../../../kernel/errors.ts'
import { columnOf, labelled, levelsOf, numbersOf } from '../columns.ts'
import { numbersIn } from './numbers.ts'
import { only } from './shapes.ts'
import type { TaskTables } from './task.ts'

/** Documents in order: `score`, highest first, within each value of `evaluate.query`; the label is how relevant a document is, 0 or more. */
export const ranking: TaskTables = {
  shape: (names) => only('score', names),
  truth(table, { data: { label }, evaluate: { query = '' } }) {
    const relevance = numbersOf(table, label, `The label ${label}, a relevance,`)
    labelled(label, table.rows, (row) => Number.isNaN(relevance[row]))
    const bad = relevance.findIndex((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY))
    if (bad >= 0) throw new UserError(`The relevance ${label} is ${relevance[bad]} in row ${bad + 1}; it is a number of at least 0.`)
    columnOf(table, query)
    const { codes } = levelsOf(table, query)
    labelled(query, table.rows, (row) => codes[row] === -1, 'query')
    return { truth: { task: 'ranking', relevance, queries: codes }, levels: [] }
  },
  answers: (placed) => numbersIn(placed, placed.shape.columns),
}
