import { type Answers, rowsOf, type Truth } from './sample.ts'

/** Whether there is at least one row and every answer is there: no NaN, no code out of range. Throws RangeError when lengths differ. */
export function usable(truth: Truth, answers: Answers): boolean {
  const n = rowsOf(truth)
  if (answers.length !== n) throw new RangeError(`${answers.length} answers for ${n} rows`)
  const classes = truth.task === 'multiclass-classification' ? truth.classes : undefined
  for (let i = 0; i < n; i++) {
    const answer = answers[i]!
    if (Number.isNaN(answer)) return false
    if (classes !== undefined && !(answer >= 0 && answer < classes)) return false
  }
  return n > 0
}

/** Whether all scores can be probabilities. */
export const areProbabilities = (scores: Answers): boolean => scores.every((score: number) => score >= 0 && score <= 1)
