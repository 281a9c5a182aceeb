import { classesOf } from './confusion.ts'
import { decisions } from './decisions.ts'
import { type Answers, isLabelled, type Truth } from './sample.ts'

/** What each row is worth by `truth.value`: by true and predicted label, or minus the cost of what a number is off. Undefined where none is stated. */
export function worths(truth: Truth, answers: Answers): Float64Array | undefined {
  if (isLabelled(truth)) {
    const { value } = truth
    const classes = classesOf(truth)
    if (value?.length !== classes * classes) return undefined
    const decided = decisions(truth, answers)
    return Float64Array.from(decided, (code, row) => value[truth.labels[row]! * classes + code]!)
  }
  if (truth.task !== 'regression' || truth.value === undefined) return undefined
  const { over, under } = truth.value
  return truth.values.map((actual, row) => {
    const excess = answers[row]! - actual
    return excess > 0 ? -over * excess : under * excess
  })
}
