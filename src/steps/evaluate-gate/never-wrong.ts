import type { Config } from '../../config/schema.ts'
import type { Column, Table } from '../../ports/tables.ts'
import { hits, isDecided } from '../../statistics/metrics/decisions.ts'
import { type Answers, rowsOf, type Truth } from '../../statistics/metrics/sample.ts'
import { textAt } from '../cells.ts'
import { answerColumn, keyTexts } from './columns.ts'
import type { Panel } from './decision.ts'
import type { SetView } from './set-view.ts'

const EXAMPLES = 5

/** The rows of a set that the candidate gets wrong, with up to five examples: key, label and answer. `within`: the largest error of a number that is still right. */
export function wrongRows(
  { data, evaluate }: Config,
  evaluation: Table,
  predictions: Table,
  { truth, candidate }: { truth: Truth; candidate: Answers },
  neverWrong: SetView['neverWrong'],
): NonNullable<Panel['wrong']> {
  const within = typeof neverWrong === 'object' ? neverWrong.within : 0
  const right = rightRows(truth, candidate, within)
  const wrong = Array.from(right.keys()).filter((row) => right[row] === 0 && truth.weights?.[row] !== 0)
  const keys = keyTexts(evaluation, data.keys)
  const answers = new Map(keyTexts(predictions, data.keys).map((key, row) => [key, row]))
  const text = (column: Column | undefined, row: number | undefined) => (column && row !== undefined && textAt(column, row)) || ''
  const examples = wrong.slice(0, EXAMPLES).map((row) => ({
    key: keys[row] ?? '',
    label: text(evaluation.columns.get(data.label), row),
    answer: text(predictions.columns.get(answerColumn(evaluate.task)), answers.get(keys[row] ?? '')),
  }))
  return { rows: wrong.length, examples }
}

/** 1 for each row that is answered right: as it is labelled, or a number within a distance. Rankings and forecasts are never right. */
function rightRows(truth: Truth, answers: Answers, within: number): Float64Array {
  if (isDecided(truth)) return hits(truth, answers)
  if (truth.task !== 'regression') return new Float64Array(rowsOf(truth))
  return truth.values.map((value, row) => (Math.abs(answers[row]! - value) <= within ? 1 : 0))
}
