import { meanVariance } from '../quantile.ts'
import { type Estimated, symmetric } from './estimate.ts'

/**
 * Mean difference candidate − production of scores from J resamplings (cross-validation folds, repeated splits), each trained on `trainRows` and
 * tested on `testRows` rows, by the corrected resampled t: se² = (1/J + testRows/trainRows) · s², t with J − 1 degrees of freedom. The plain paired
 * t over folds is wrong: they share training rows. Undefined with fewer than two. Source: Nadeau and Bengio 2003, Machine Learning 52:239.
 */
export function correctedFolds(
  production: readonly number[],
  candidate: readonly number[],
  trainRows: number,
  testRows: number,
  alpha: number,
): Estimated {
  const folds = production.length
  if (candidate.length !== folds) return { undefined: `${folds} scores of production and ${candidate.length} of the candidate` }
  if (folds < 2) return { undefined: `${folds} scores: an interval needs two` }
  if (!(trainRows > 0 && testRows > 0)) return { undefined: 'the numbers of training and test rows must be positive' }
  const { mean, variance } = meanVariance(Float64Array.from(candidate, (score, j) => score - production[j]!))
  if (!Number.isFinite(mean + variance)) return { undefined: 'a score is not finite' }
  const se = Math.sqrt((1 / folds + testRows / trainRows) * variance)
  return symmetric(mean, se, alpha, 'Nadeau–Bengio corrected t', folds - 1)
}
