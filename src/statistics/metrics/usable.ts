import { type Answers, pickAnswers, pickTruth, rowsOf, type Truth, widthOf } from './sample.ts'

const isCode = (classes: number) => (code: number) => code >= 0 && code < classes
const isFlag = (label: number) => label === 0 || label === 1

/** Whether what is known of every row can be measured: weights finite and ≥ 0, labels within the classes, numbers finite, relevances ≥ 0. */
function isKnown(truth: Truth): boolean {
  if (truth.weights && !truth.weights.every((weight) => weight >= 0 && weight < Number.POSITIVE_INFINITY)) return false
  switch (truth.task) {
    case 'binary-classification':
    case 'multilabel-classification':
      return truth.labels.every(isFlag)
    case 'multiclass-classification':
      return truth.labels.every(isCode(truth.classes))
    case 'ranking':
      return truth.relevance.every((relevance) => relevance >= 0 && relevance < Number.POSITIVE_INFINITY)
    default:
      return truth.values.every(Number.isFinite)
  }
}

/** Throws RangeError when there are answers for another number of rows. */
function sameRows(truth: Truth, answers: Answers): void {
  const n = rowsOf(truth)
  if (answers.length !== n * widthOf(truth, answers)) throw new RangeError(`${answers.length} answers for ${n} rows`)
}

/**
 * Whether there is at least one row, every row is known, and every answer is there: no NaN, no code out of range, no infinite number where a number
 * is predicted (a score may be infinite: it still ranks). Throws RangeError when there are answers for another number of rows.
 */
export function usable(truth: Truth, answers: Answers): boolean {
  sameRows(truth, answers)
  if (answers.length === 0 || !isKnown(truth)) return false
  if (answers instanceof Int32Array && truth.task === 'multiclass-classification') return answers.every(isCode(truth.classes))
  const isNumber = truth.task === 'regression' || truth.task === 'quantile-regression'
  return answers.every((answer: number) => (isNumber ? Number.isFinite(answer) : !Number.isNaN(answer)))
}

/** Truth and answers without the rows of weight 0: they are as if not there, whatever they hold. RangeError as for `usable`. */
export function counted(truth: Truth, answers: Answers): { truth: Truth; answers: Answers } {
  sameRows(truth, answers)
  const { weights } = truth
  if (!weights?.includes(0)) return { truth, answers }
  const rows = Int32Array.from(weights.keys()).filter((row) => weights[row] !== 0)
  return { truth: pickTruth(truth, rows), answers: pickAnswers(truth, answers, rows) }
}
