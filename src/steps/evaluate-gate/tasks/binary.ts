import { UserError } from '../../../kernel/errors.ts'
import { positiveTexts } from '../../cells.ts'
import { labelled, levelsOf, listed } from '../columns.ts'
import { numbersIn } from './numbers.ts'
import { scoreOrPrediction } from './shapes.ts'
import type { TaskTables } from './task.ts'

/** One of two labels: `score`, the probability of the positive one, or `prediction`, the label itself. */
export const binary: TaskTables = {
  shape: scoreOrPrediction,
  truth(table, { data: { label }, evaluate: { positive } }, _, threshold) {
    const { codes, levels } = levelsOf(table, label)
    labelled(label, table.rows, (row) => codes[row] === -1)
    const positives = positiveTexts(positive)
    const code = levels.findIndex((level) => positives.includes(level))
    if (levels.length > 2 || (levels.length === 2 && code < 0)) {
      const fix = `binary-classification needs two, one of them \`evaluate.positive\` (${String(positive)}).`
      throw new UserError(`The label ${label} has the values ${listed(levels)}; ${fix}`)
    }
    const labels = Uint8Array.from(codes, (c) => (c === code ? 1 : 0))
    return { truth: { task: 'binary-classification', labels, threshold }, levels }
  },
  answers(placed, _, { positive }) {
    const { table, shape, order } = placed
    if (shape.scores) return numbersIn(placed, shape.columns)
    const { codes, levels } = levelsOf(table, 'prediction')
    const positives = positiveTexts(positive)
    const answer = levels.map((level) => (positives.includes(level) ? 1 : 0))
    return Float64Array.from(order, (row) => answer[codes[row] ?? -1] ?? Number.NaN)
  },
}
