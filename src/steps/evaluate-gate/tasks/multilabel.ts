import type { Table } from '../../../ports/tables.ts'
import { textAt } from '../../cells.ts'
import { columnOf, levelsOf } from '../columns.ts'
import { numbersIn } from './numbers.ts'
import { labelOf, labelScores, scored } from './shapes.ts'
import type { Placed, TaskTables } from './task.ts'

/** Any number of labels, joined in one column: `score_<label>` for each, or `prediction`, joined likewise. An empty cell is no label. */
export const multilabel: TaskTables = {
  shape: labelScores,
  truth(table, { data: { label }, evaluate: { separator } }, answers, threshold) {
    const known = labelsIn(table, label, separator)
    for (const { shape } of answers) if (shape.scores) scored(shape, known)
    const levels = [...new Set([...known, ...answers.flatMap((placed) => named(placed, separator))])].sort()
    const labels = setsOf(table, label, separator, levels)
    return { truth: { task: 'multilabel-classification', labels, classes: levels.length, threshold }, levels }
  },
  answers(placed, { levels }, { separator }) {
    const { table, shape, order } = placed
    const classes = levels.length
    const out = new Float64Array(order.length * classes)
    if (!shape.scores) {
      const sets = setsOf(table, 'prediction', separator, levels)
      order.forEach((row, i) => {
        for (let k = 0; k < classes; k++) out[i * classes + k] = sets[row * classes + k] ?? Number.NaN
      })
      return out
    }
    const numbers = numbersIn(placed, shape.columns)
    const at = shape.columns.map((column) => levels.indexOf(labelOf(column)))
    for (let i = 0; i < order.length; i++)
      at.forEach((k, j) => {
        out[i * classes + k] = numbers[i * at.length + j]!
      })
    return out
  },
}

const parts = (cell: string, separator: string): string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const labelsIn = (table: Table, name: string, separator: string): string[] => [
  ...new Set(levelsOf(table, name).levels.flatMap((cell) => parts(cell, separator))),
]

const named = ({ table, shape }: Placed, separator: string): string[] =>
  shape.scores ? shape.columns.map(labelOf) : labelsIn(table, 'prediction', separator)

/** 1 where a row has a label, row-major. */
function setsOf(table: Table, name: string, separator: string, levels: readonly string[]): Uint8Array {
  const column = columnOf(table, name)
  const code = new Map(levels.map((level, i) => [level, i]))
  const out = new Uint8Array(table.rows * levels.length)
  const known = new Map<string, readonly number[]>()
  for (let row = 0; row < table.rows; row++) {
    const cell = textAt(column, row) ?? ''
    const codes = known.get(cell) ?? parts(cell, separator).flatMap((part) => code.get(part) ?? [])
    known.set(cell, codes)
    for (const k of codes) out[row * levels.length + k] = 1
  }
  return out
}
