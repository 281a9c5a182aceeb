import { bootstrap } from '../../../src/statistics/gate/bootstrap.ts'
import { compare } from '../../../src/statistics/gate/compare.ts'
import { rowFunctional } from '../../../src/statistics/metrics/rowFunctional.ts'
import { sample } from '../samples.ts'

/** The plain bootstrap of single rows, as exact as 4,000 draws are. */
function ofRows(metric: 'f1' | 'mcc' | 'accuracy' | 'log_loss' | 'roc_auc') {
  const [before, after] = [sample.production, sample.candidate].map((scores) => rowFunctional(metric, sample.truth, scores)!)
  const value = (weights: Float64Array) => after!(weights)! - before!(weights)!
  const counts = new Float64Array(sample.truth.labels.length).fill(1)
  const estimate = bootstrap({ unit: 'rows', counts, value, work: 0, workWithout: 0, without: () => counts }, 0.025, 4000, 'rows')
  if ('undefined' in estimate) throw new Error(estimate.undefined)
  return estimate
}

test.each([
  'f1',
  'mcc',
  'accuracy',
  'log_loss',
  'roc_auc',
] as const)('%s: the bounds are those of the bootstrap of rows, but for its noise', (metric) => {
  const own = compare(metric, sample, { alpha: 0.025, margin: 0.02, seed: 'cells' })
  const rows = ofRows(metric)
  // a percentile bound of 2,000 draws has a standard error of 6 % of that of the metric, of 4,000 4 %; 0.25 also leaves room for skewness
  expect(Math.abs(own.low! - rows.low) / rows.se).toBeLessThan(0.25)
  expect(Math.abs(own.high! - rows.high) / rows.se).toBeLessThan(0.25)
})
