import { labelled, levelsOf } from '../columns.ts'
import { numbersIn } from './numbers.ts'
import { labelOf, labelScores, scored } from './shapes.ts'
import type { Placed, TaskTables } from './task.ts'

/** One of several labels: `prediction`, or `score_<label>` for each label, of which the highest is the prediction. */
export const multiclass: TaskTables = {
  shape: labelScores,
  truth(table, { data: { label } }, answers) {
    const { codes, levels } = levelsOf(table, label)
    labelled(label, table.rows, (row) => codes[row] === -1)
    const all = [...new Set([...levels, ...answers.flatMap(named)])]
    for (const { shape } of answers) if (shape.scores) scored(shape, levels)
    return { truth: { task: 'multiclass-classification', labels: codes, classes: all.length }, levels: all }
  },
  answers(placed, { levels }) {
    const { table, shape, order } = placed
    if (!shape.scores) {
      const own = levelsOf(table, 'prediction')
      const code = new Map(levels.map((level, i) => [level, i]))
      const shared = Int32Array.from(own.levels, (level) => code.get(level) ?? -1)
      return Int32Array.from(order, (row) => shared[own.codes[row]!] ?? -1)
    }
    return spread(
      numbersIn(placed, shape.columns),
      shape.columns.map((column) => levels.indexOf(labelOf(column))),
      levels.length,
    )
  },
}

const named = ({ table, shape }: Placed): readonly string[] =>
  shape.scores ? shape.columns.map(labelOf) : levelsOf(table, 'prediction').levels

/** Puts column k of a row-major table at column `at[k]`; a class without a score, which no row has, is given 0. */
function spread(table: Float64Array, at: readonly number[], classes: number): Float64Array {
  const width = at.length
  const rows = width > 0 ? table.length / width : 0
  const out = new Float64Array(rows * classes)
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < width; k++) out[i * classes + at[k]!] = table[i * width + k]!
  }
  return out
}
