import type { Config } from '../../config/schema.ts'
import type { Table } from '../../ports/tables.ts'
import { plainText } from '../../report/text.ts'
import { hits, isDecided } from '../../statistics/metrics/decisions.ts'
import { type Answers, rowsOf, type Truth } from '../../statistics/metrics/sample.ts'
import { textAt } from '../cells.ts'
import { answerText } from './answer-text.ts'
import { columnOf, keyTexts, shownKey } from './columns.ts'
import type { Panel } from './decision.ts'
import type { AlignedRows } from './rows.ts'
import type { SetView } from './set-view.ts'

const EXAMPLES = 5

/** The rows of a set that the candidate gets wrong, with up to five examples: key, label and answer. `within`: the largest error of a number that is still right. */
export function wrongRows(
  { data }: Config,
  evaluation: Table,
  { truth, candidate, levels }: Pick<AlignedRows, 'truth' | 'candidate' | 'levels'>,
  neverWrong: SetView['neverWrong'],
): NonNullable<Panel['wrong']> {
  const within = typeof neverWrong === 'object' ? neverWrong.within : 0
  const right = rightRows(truth, candidate, within)
  const wrong = Array.from(right.keys()).filter((row) => right[row] === 0 && truth.weights?.[row] !== 0)
  const keys = keyTexts(evaluation, data.keys)
  const label = columnOf(evaluation, data.label)
  const examples = wrong.slice(0, EXAMPLES).map((row) => ({
    key: data.keys.length > 0 ? shownKey(keys[row] ?? '') : `row ${row + 1}`,
    label: textAt(label, row) ?? '',
    answer: plainText(answerText(truth, candidate, row, levels)),
  }))
  return { rows: wrong.length, examples }
}

/** 1 for each row that is answered right: as it is labelled, or a number within a distance. Rankings and forecasts are never right. */
function rightRows(truth: Truth, answers: Answers, within: number): Float64Array {
  if (isDecided(truth)) return hits(truth, answers)
  if (truth.task !== 'regression') return new Float64Array(rowsOf(truth))
  return truth.values.map((value, row) => (Math.abs(answers[row]! - value) <= within ? 1 : 0))
}
