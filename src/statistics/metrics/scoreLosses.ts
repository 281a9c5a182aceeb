import type { DecidedTruth } from './decisions.ts'
import { areDistributions, areProbabilities } from './probabilities.ts'
import { type Answers, rowsOf } from './sample.ts'

const EPSILON = 2 ** -52

/** −ln of the probability given to what was so, kept 2⁻⁵² from 0 and 1 as scikit-learn does. */
const surprise = (probability: number) => -Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, probability)))
const logarithmic = (label: number, score: number) => surprise(label === 1 ? score : 1 - score)
const quadratic = (label: number, score: number) => (label - score) ** 2

/** Mean over a row's labels; binary has one. Undefined where a score is no probability. */
function byLabel(truth: DecidedTruth, answers: Answers, loss: (label: number, score: number) => number): Float64Array | undefined {
  if (!areProbabilities(answers)) return undefined
  const width = truth.task === 'multilabel-classification' ? truth.classes : 1
  const out = new Float64Array(rowsOf(truth))
  for (let i = 0; i < answers.length; i++) out[Math.floor(i / width)]! += loss(truth.labels[i]!, answers[i]!) / width
  return out
}

/** Log loss of each row in nats: of the true label (multiclass; scores are not rescaled, as in scikit-learn ≥ 1.5), or mean over the row's labels. */
export function logLosses(truth: DecidedTruth, answers: Answers): Float64Array | undefined {
  if (truth.task !== 'multiclass-classification') return byLabel(truth, answers, logarithmic)
  const { labels, classes } = truth
  if (answers instanceof Int32Array || !areDistributions(answers, classes)) return undefined
  return Float64Array.from(labels, (label, row) => surprise(answers[row * classes + label]!))
}

/** Squared distance of scores from what was so: summed over classes (multiclass, 0 to 2), mean over labels otherwise (0 to 1). Source: Brier 1950. */
export function brierLosses(truth: DecidedTruth, answers: Answers): Float64Array | undefined {
  if (truth.task !== 'multiclass-classification') return byLabel(truth, answers, quadratic)
  const { labels, classes } = truth
  if (answers instanceof Int32Array || !areDistributions(answers, classes)) return undefined
  return Float64Array.from(labels, (label, row) => {
    let sum = 0
    for (let k = 0; k < classes; k++) sum += quadratic(k === label ? 1 : 0, answers[row * classes + k]!)
    return sum
  })
}

/** Share of each row's labels that are decided wrongly. */
export function hammingLosses(truth: DecidedTruth, decided: Int32Array): Float64Array {
  const rows = rowsOf(truth)
  const width = decided.length / rows
  const out = new Float64Array(rows)
  for (let i = 0; i < decided.length; i++) if (decided[i] !== truth.labels[i]) out[Math.floor(i / width)]! += 1
  return out.map((wrong) => wrong / width)
}
