import type { Rows } from '../metrics/sample.ts'
import { delongOf, nothingSeen, ROUNDING } from './delong.ts'
import type { Estimated } from './estimate.ts'
import { aucWithout, placementsOf, type Ranked } from './placements.ts'
import { deleteOne } from './replicates.ts'
import { rarest, unitName, unitsOf } from './units.ts'

/** ROC AUC of each model, and the estimate of the first, or of second − first. */
export interface AucEstimate {
  values: readonly number[]
  estimated: Estimated
}

/** Problems of all models side by side, class after class, so that the scores of 2,000 classes are never ranked at once. */
export function* together(models: readonly Iterable<Ranked>[]): Generator<Ranked[]> {
  const each = models.map((problems) => problems[Symbol.iterator]())
  for (;;) {
    const next = each.map((one) => one.next())
    if (next.some(({ done }) => done)) return
    yield next.map(({ value }) => value)
  }
}

/**
 * ROC AUC of one problem (binary), or the mean over a problem per class (one against the rest); rows alike for all models. Binary, without weights
 * and groups: paired DeLong. Else the exact delete-one jackknife of rows or of groups, which tends to DeLong's and, with groups, to Obuchowski's
 * (1997, Biometrics 53:567) variance. Undefined with fewer than two units of a class. NaN values without a problem. O(n log n) per problem.
 */
export function aucOf(models: readonly Iterable<Ranked>[], rows: Rows, several: boolean, alpha: number): AucEstimate {
  const sums = models.map(() => 0)
  let [count, pairs] = [0, Number.POSITIVE_INFINITY]
  let without = new Float64Array()
  for (const problems of together(models)) {
    const { labels } = problems[0]!
    const weighed = problems.map((problem) => ({ ...problem, weights: rows.weights }))
    const placed = weighed.map(placementsOf)
    placed.forEach(({ auc }, m) => {
      sums[m]! += auc
    })
    if (!several && rows.weights === undefined && rows.groups === undefined)
      return { values: sums, estimated: delongOf(labels, alpha, placed[0]!, placed[1]) }
    const units = unitsOf(rows, labels.length)
    if (count++ === 0) without = new Float64Array(units)
    pairs = Math.min(pairs, rarest(labels, rows))
    weighed.forEach((problem, m) => {
      const sign = models.length > 1 && m === 0 ? -1 : 1
      aucWithout(problem, placed[m]!, rows.groups, units).forEach((auc, u) => {
        without[u]! += sign * auc
      })
    })
  }
  return jackknifed(
    sums.map((sum) => sum / count),
    without.map((sum) => sum / count),
    pairs,
    rows,
    alpha,
    !several,
  )
}

function jackknifed(
  values: readonly number[],
  without: Float64Array,
  pairs: number,
  rows: Rows,
  alpha: number,
  isSkewed: boolean,
): AucEstimate {
  if (pairs < 2) return { values, estimated: { undefined: `a class occurs in ${pairs} ${unitName(rows)}: ROC AUC needs two of each` } }
  const [first, second] = values
  const estimated = deleteOne(second === undefined ? first! : second - first!, without, rows, alpha, isSkewed)
  if ('undefined' in estimated || estimated.se > ROUNDING) return { values, estimated }
  return { values, estimated: nothingSeen(estimated, pairs, alpha, second === undefined ? 0 : -1) }
}
