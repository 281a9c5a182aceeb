import { type Answers, isLabelled, type LabelledTruth, type MultilabelTruth, rowsOf, type Truth } from './sample.ts'

/** Truths whose answers are decided upon: which label, or which labels, a row is given. */
export type DecidedTruth = LabelledTruth | MultilabelTruth

/** Whether answers to a truth are decisions about labels. */
export const isDecided = (truth: Truth): truth is DecidedTruth => isLabelled(truth) || truth.task === 'multilabel-classification'

/** Column of the largest score of a row, the first of equals. */
function best(scores: Answers, row: number, classes: number): number {
  let [column, most] = [0, Number.NEGATIVE_INFINITY]
  for (let k = 0; k < classes; k++) {
    if (scores[row * classes + k]! > most) [column, most] = [k, scores[row * classes + k]!]
  }
  return column
}

/** Predicted codes, one per row: the score against the threshold, the codes themselves, or the class of the highest score. Multilabel: 0 or 1 per label. */
export function decisions(truth: DecidedTruth, answers: Answers): Int32Array {
  if (truth.task === 'multiclass-classification') {
    if (answers instanceof Int32Array) return answers
    return Int32Array.from({ length: truth.labels.length }, (_, row) => best(answers, row, truth.classes))
  }
  const codes = new Int32Array(answers.length)
  for (let i = 0; i < codes.length; i++) codes[i] = answers[i]! >= truth.threshold ? 1 : 0
  return codes
}

/** 1 for each row that is answered right, of several labels with all of them, else 0. */
export function hits(truth: DecidedTruth, answers: Answers): Float64Array {
  const decided = decisions(truth, answers)
  const width = truth.task === 'multilabel-classification' ? truth.classes : 1
  const out = new Float64Array(rowsOf(truth)).fill(1)
  for (let i = 0; i < decided.length; i++) if (decided[i] !== truth.labels[i]) out[Math.floor(i / width)] = 0
  return out
}
