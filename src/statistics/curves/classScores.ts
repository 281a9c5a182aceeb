import type { Answers, MultilabelTruth } from '../metrics/sample.ts'

/** How one class or label fares. Shares of what is called so, and of what is so; undefined where that is nothing. */
export interface ClassScore {
  /** Rows that truly have it, or their weight. */
  rows: number
  precision: number | undefined
  recall: number | undefined
  f1: number | undefined
}

const scoreOf = (both: number, truth: number, predicted: number): ClassScore => ({
  rows: truth,
  precision: predicted > 0 ? both / predicted : undefined,
  recall: truth > 0 ? both / truth : undefined,
  f1: truth + predicted > 0 ? (2 * both) / (truth + predicted) : undefined,
})

/** Of each class, from true and predicted codes. O(rows + classes), however many classes there are. */
export function classScores(labels: Int32Array, predicted: Int32Array, classes: number, weights?: Float64Array): ClassScore[] {
  const [both, truth, called] = [new Float64Array(classes), new Float64Array(classes), new Float64Array(classes)]
  for (let row = 0; row < labels.length; row++) {
    const weight = weights ? weights[row]! : 1
    truth[labels[row]!]! += weight
    called[predicted[row]!]! += weight
    if (labels[row] === predicted[row]) both[labels[row]!]! += weight
  }
  return Array.from(both, (hits, k) => scoreOf(hits, truth[k]!, called[k]!))
}

/** Of each label that a row may have. */
export function labelScores({ labels, classes, threshold, weights }: MultilabelTruth, scores: Answers): ClassScore[] {
  const [both, truth, predicted] = [new Float64Array(classes), new Float64Array(classes), new Float64Array(classes)]
  for (let cell = 0; cell < labels.length; cell++) {
    const weight = weights ? weights[Math.floor(cell / classes)]! : 1
    const [label, called] = [labels[cell]!, scores[cell]! >= threshold ? 1 : 0]
    truth[cell % classes]! += weight * label
    predicted[cell % classes]! += weight * called
    both[cell % classes]! += weight * label * called
  }
  return Array.from(both, (hits, k) => scoreOf(hits, truth[k]!, predicted[k]!))
}
