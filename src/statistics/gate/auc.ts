import type { Rows } from '../metrics/sample.ts'
import { delongOf, nothingSeen, ROUNDING } from './delong.ts'
import type { Estimated } from './estimate.ts'
import { aucWithout, placementsOf, type Ranked } from './placements.ts'
import { deleteOne } from './replicates.ts'
import { unitName, unitsOf } from './units.ts'

/** Number of units that hold a row of the rarer class. */
function rarest({ labels }: Ranked, { groups }: Rows, units: number): number {
  const seen = [new Uint8Array(units), new Uint8Array(units)] as const
  for (let i = 0; i < labels.length; i++) seen[labels[i] === 1 ? 1 : 0][groups ? groups[i]! : i] = 1
  return Math.min(...seen.map((each) => each.reduce((sum, one) => sum + one, 0)))
}

/** ROC AUC of each model, and the estimate of the first, or of second − first. */
export interface AucEstimate {
  values: readonly number[]
  estimated: Estimated
}

/**
 * ROC AUC where each model is one problem (binary) or one problem per class (one against the rest, averaged). Binary, without weights and groups:
 * paired DeLong. Else the exact delete-one jackknife of rows or of groups, which tends to DeLong's and, with groups, to Obuchowski's (1997,
 * Biometrics 53:567) variance. Undefined with fewer than two units of a class. O(n log n) per problem.
 */
export function aucOf(models: readonly (readonly Ranked[])[], rows: Rows, alpha: number): AucEstimate {
  const placed = models.map((problems) => problems.map(placementsOf))
  const values = placed.map((problems) => problems.reduce((sum, { auc }) => sum + auc, 0) / problems.length)
  const { labels } = models[0]![0]!
  if (models[0]!.length === 1 && rows.weights === undefined && rows.groups === undefined)
    return { values, estimated: delongOf(labels, alpha, placed[0]![0]!, placed[1]?.[0]) }
  const units = unitsOf(rows, labels.length)
  const pairs = Math.min(...models[0]!.map((problem) => rarest(problem, rows, units)))
  if (pairs < 2) return { values, estimated: { undefined: `a class occurs in ${pairs} ${unitName(rows)}: ROC AUC needs two of each` } }
  const without = new Float64Array(units)
  models.forEach((problems, m) => {
    const sign = models.length > 1 && m === 0 ? -1 : 1
    problems.forEach((problem, k) => {
      const each = aucWithout(problem, placed[m]![k]!, rows.groups, units)
      for (let u = 0; u < units; u++) without[u]! += (sign * each[u]!) / problems.length
    })
  })
  const value = models.length > 1 ? values[1]! - values[0]! : values[0]!
  const estimated = deleteOne(value, without, rows, alpha)
  if ('undefined' in estimated || estimated.se > ROUNDING) return { values, estimated }
  return { values, estimated: nothingSeen(estimated, pairs, alpha, models.length > 1 ? -1 : 0) }
}
