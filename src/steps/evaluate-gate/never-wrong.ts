import type { Config } from '../../config/schema.ts'
import type { Column, Table } from '../../ports/tables.ts'
import type { Answers, Truth } from '../../statistics/metrics/sample.ts'
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
  const wrong = Array.from(candidate.keys()).filter((row) => !isRight(truth, candidate, row, within))
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

function isRight(truth: Truth, answers: Answers, row: number, within: number): boolean {
  const answer = answers[row] ?? Number.NaN
  switch (truth.task) {
    case 'binary-classification':
      return (answer >= truth.threshold ? 1 : 0) === truth.labels[row]
    case 'multiclass-classification':
      return answer === truth.labels[row]
    case 'regression':
      return Math.abs(answer - (truth.values[row] ?? Number.NaN)) <= within
  }
}
