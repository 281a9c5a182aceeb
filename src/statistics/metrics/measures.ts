import { type Measure, marginals } from './confusion.ts'

const ratio = (over: number, under: number) => (under > 0 ? over / under : undefined)
const total = (matrix: Float64Array) => matrix.reduce((sum, count) => sum + count, 0)
const mean = (values: readonly number[]) => (values.length > 0 ? values.reduce((sum, v) => sum + v, 0) / values.length : undefined)
const eachClass = (matrix: Float64Array, classes: number) =>
  Array.from({ length: classes }, (_, k) => marginals(matrix, classes, k)).filter(({ truth, predicted }) => truth + predicted > 0)

/** Share of right answers. Undefined without rows. */
export const accuracy: Measure = (matrix, classes) => {
  let right = 0
  for (let k = 0; k < classes; k++) right += matrix[k * classes + k]!
  return ratio(right, total(matrix))
}

/** Mean recall over the classes that occur. Undefined when fewer than two do. */
export const balancedAccuracy: Measure = (matrix, classes) => {
  const recalls = eachClass(matrix, classes).flatMap(({ both, truth }) => (truth > 0 ? [both / truth] : []))
  return recalls.length < 2 ? undefined : mean(recalls)
}

/**
 * Share of positives among those called positive; undefined when none is. Several classes: mean over classes that occur or are predicted
 * (macro), where a class that is never predicted counts 0: all of it was missed.
 */
export const precision: Measure = (matrix, classes) => {
  if (classes > 2) return mean(eachClass(matrix, classes).map(({ both, predicted }) => (predicted > 0 ? both / predicted : 0)))
  const { both, predicted } = marginals(matrix, 2, 1)
  return ratio(both, predicted)
}

/** Share of positives found; undefined without positives. Several classes: mean over classes that occur or are predicted (macro). */
export const recall: Measure = (matrix, classes) => {
  if (classes > 2) return mean(eachClass(matrix, classes).map(({ both, truth }) => (truth > 0 ? both / truth : 0)))
  const { both, truth } = marginals(matrix, 2, 1)
  return ratio(both, truth)
}

/** 2·TP / (2·TP + FP + FN); undefined when no positive occurs or is predicted. Several classes: mean over those (macro). */
export const f1: Measure = (matrix, classes) => {
  if (classes > 2) return mean(eachClass(matrix, classes).map(({ both, truth, predicted }) => (2 * both) / (truth + predicted)))
  const { both, truth, predicted } = marginals(matrix, 2, 1)
  return ratio(2 * both, truth + predicted)
}

/** Matthews correlation, −1 to 1, any number of classes; undefined when truth or predictions have one class. Source: Gorodkin 2004. */
export const mcc: Measure = (matrix, classes) => {
  const n = total(matrix)
  let [right, cross, squaredTruth, squaredPredicted] = [0, 0, 0, 0]
  for (let k = 0; k < classes; k++) {
    const { truth, predicted, both } = marginals(matrix, classes, k)
    right += both
    cross += truth * predicted
    squaredTruth += truth * truth
    squaredPredicted += predicted * predicted
  }
  return ratio(right * n - cross, Math.sqrt((n * n - squaredPredicted) * (n * n - squaredTruth)))
}
