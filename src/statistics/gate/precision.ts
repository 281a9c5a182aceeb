import { problemsOf } from '../metrics/areas.ts'
import { rowsOf } from '../metrics/sample.ts'
import { together } from './auc.ts'
import type { Estimated } from './estimate.ts'
import { linearised, precisionInfluence } from './influence.ts'
import type { Model } from './model.ts'
import { rarest } from './units.ts'

/** PR AUC of the first model, or second − first, by the influence of every row; of several classes the mean. Degrees of freedom are those of the rarer class. */
export function precisionOf(models: readonly Model[], [first, second]: readonly (number | undefined)[], alpha: number): Estimated {
  const { truth } = models[0]!
  const influence = new Float64Array(rowsOf(truth))
  let count = 0
  for (const problems of together(models.map((model) => problemsOf(model.truth, model.answers)))) {
    count++
    problems.forEach((problem, m) => {
      const sign = models.length > 1 && m === 0 ? -1 : 1
      precisionInfluence({ ...problem, weights: truth.weights }).forEach((one, row) => {
        influence[row]! += sign * one
      })
    })
  }
  const value = second === undefined ? first! : second - first!
  return linearised(
    value,
    influence.map((one) => one / count),
    truth,
    alpha,
    truth.task === 'binary-classification' ? Math.max(1, rarest(truth.labels, truth) - 1) : undefined,
  )
}
