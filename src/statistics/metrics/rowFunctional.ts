import { weightedPrecision } from './ranking.ts'
import { rootMeanSquare, rSquared, weightedMedian } from './regression.ts'
import type { Answers, Truth } from './sample.ts'

/** Metrics that are neither a mean over rows nor a function of cell counts. */
export type RowMetric = 'rmse' | 'r2' | 'median_absolute_error' | 'pr_auc'

/** A metric as a function of how often each row counts. */
export type Functional = (weights: Float64Array) => number | undefined

/** Whether a metric can only be computed from all rows at once. */
export const isRowMetric = (name: string): name is RowMetric => ['rmse', 'r2', 'median_absolute_error', 'pr_auc'].includes(name)

/** Prepares (sorts once) and returns the metric as a function of row weights. O(n) for each call. */
export function rowFunctional(name: RowMetric, truth: Truth, answers: Answers): Functional {
  if (name === 'pr_auc') {
    const labels = truth.task === 'binary-classification' ? truth.labels : new Uint8Array(answers.length)
    const order = indices(answers.length).sort((a, b) => answers[b]! - answers[a]!)
    return (weights) => weightedPrecision(labels, answers, order, weights)
  }
  const values = truth.task === 'regression' ? truth.values : new Float64Array(answers.length)
  const errors = values.map((value, i) => value - answers[i]!)
  if (name === 'rmse') return (weights) => rootMeanSquare(errors, weights)
  if (name === 'r2') return (weights) => rSquared(values, errors, weights)
  const absolute = errors.map(Math.abs)
  const order = indices(absolute.length).sort((a, b) => absolute[a]! - absolute[b]!)
  return (weights) => weightedMedian(absolute, order, weights)
}

const indices = (n: number) => Int32Array.from({ length: n }, (_, i) => i)
