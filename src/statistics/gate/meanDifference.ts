import { meanVariance } from '../quantile.ts'
import { type Estimated, symmetric } from './estimate.ts'

/** Mean of one loss per row, or with `after` the mean difference after − before, by Student's t with n − 1 degrees of freedom. Needs two rows. */
export function meanLoss(alpha: number, before: Float64Array, after?: Float64Array): Estimated {
  const n = before.length
  if (n < 2) return { undefined: `${n} rows: a mean needs two for its interval` }
  const { mean, variance } = meanVariance(after ? after.map((loss, i) => loss - before[i]!) : before)
  if (!Number.isFinite(mean)) return { undefined: 'a loss is not finite' }
  return symmetric(mean, Math.sqrt(variance / n), alpha, after ? 'paired t' : 't', n - 1)
}
