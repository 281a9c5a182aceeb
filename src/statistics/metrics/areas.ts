import { argsort } from '../argsort.ts'
import type { Answers, Truth } from './sample.ts'

/** One class against the rest: labels 0 or 1, and scores where higher means 1. */
export interface OneVsRest {
  labels: Uint8Array
  scores: Float64Array
}

/** An area under a curve as a function of how much each row counts. */
export type Area = (weights: Float64Array | undefined) => number | undefined

/** Sorts once; `tie(positives, negatives)` then sees the weight of each run of equal scores, highest first. O(n) for each call. */
function descending({ labels, scores }: OneVsRest) {
  const order = argsort(scores).reverse()
  return (weights: Float64Array | undefined, tie: (positives: number, negatives: number) => void): void => {
    for (let i = 0; i < order.length; ) {
      const score = scores[order[i]!]!
      let [positives, negatives] = [0, 0]
      for (; i < order.length && scores[order[i]!] === score; i++) {
        const row = order[i]!
        const weight = weights ? weights[row]! : 1
        if (labels[row] === 1) positives += weight
        else negatives += weight
      }
      tie(positives, negatives)
    }
  }
}

/** ROC AUC: chance that a positive scores above a negative, ties one half. Undefined with one class. O(n log n) once, then O(n). */
export function rocAuc(ranked: OneVsRest): Area {
  const walk = descending(ranked)
  return (weights) => {
    let [found, called, pairs] = [0, 0, 0]
    walk(weights, (positives, negatives) => {
      pairs += negatives * (found + positives / 2)
      found += positives
      called += negatives
    })
    return found > 0 && called > 0 ? pairs / found / called : undefined
  }
}

/**
 * Average precision: area under precision–recall, step-wise, equal scores one threshold, as in scikit-learn. Undefined with one class. O(n log n)
 * once, then O(n).
 */
export function averagePrecision(ranked: OneVsRest): Area {
  const walk = descending(ranked)
  return (weights) => {
    let [found, called, sum] = [0, 0, 0]
    walk(weights, (positives, negatives) => {
      found += positives
      called += positives + negatives
      if (positives > 0) sum += (positives * found) / called
    })
    return found > 0 && found < called ? sum / found : undefined
  }
}

/** One problem (binary), or one for each class or label that some rows have and some have not. None where answers are codes. O(n · classes). */
export function* problemsOf(truth: Truth, answers: Answers): Generator<OneVsRest> {
  if (truth.task === 'binary-classification') yield { labels: truth.labels, scores: Float64Array.from(answers) }
  const several = truth.task === 'multilabel-classification'
  if (!several && (truth.task !== 'multiclass-classification' || answers instanceof Int32Array)) return
  const { classes, labels } = truth
  const rows = answers.length / classes
  for (let k = 0; k < classes; k++) {
    const own = new Uint8Array(rows)
    for (let row = 0; row < rows; row++) own[row] = (several ? labels[row * classes + k] === 1 : labels[row] === k) ? 1 : 0
    if (own.includes(0) && own.includes(1)) yield { labels: own, scores: Float64Array.from(own, (_, row) => answers[row * classes + k]!) }
  }
}

/** Mean of the areas that have a value (macro, one against the rest). Undefined when none has one. */
export function macro(areas: Iterable<number | undefined>): number | undefined {
  let [sum, count] = [0, 0]
  for (const area of areas) {
    if (area === undefined) continue
    sum += area
    count++
  }
  return count > 0 ? sum / count : undefined
}
