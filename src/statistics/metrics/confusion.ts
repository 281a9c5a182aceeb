import type { LabelledTruth } from './sample.ts'

/** Number of classes: 2 for binary, where class 1 is positive. */
export const classesOf = (truth: LabelledTruth): number => (truth.task === 'multiclass-classification' ? truth.classes : 2)

/** Confusion matrix of true and predicted codes, row-major: `matrix[truth · classes + predicted]` rows, or their weights. */
export function confusion(
  labels: ArrayLike<number>,
  predicted: ArrayLike<number>,
  classes: number,
  weights?: Float64Array | undefined,
): Float64Array {
  const matrix = new Float64Array(classes * classes)
  for (let i = 0; i < labels.length; i++) matrix[labels[i]! * classes + predicted[i]!]! += weights ? weights[i]! : 1
  return matrix
}

/** How often class k is true, predicted, and both. */
export function marginals(matrix: Float64Array, classes: number, k: number) {
  let [truth, predicted] = [0, 0]
  for (let j = 0; j < classes; j++) {
    truth += matrix[k * classes + j]!
    predicted += matrix[j * classes + k]!
  }
  return { truth, predicted, both: matrix[k * classes + k]! }
}
