import { argsort } from '../argsort.ts'
import type { Rows } from '../metrics/sample.ts'
import { type Estimated, symmetric } from './estimate.ts'
import type { Ranked } from './placements.ts'
import { unitName, unitsOf } from './units.ts'

/** Weight of the rows of each class. */
function weightsOf({ labels, weights }: Ranked): { positives: number; negatives: number } {
  let [positives, negatives] = [0, 0]
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 1) positives += weights ? weights[i]! : 1
    else negatives += weights ? weights[i]! : 1
  }
  return { positives, negatives }
}

/**
 * How much average precision changes by a row's weight, times that weight: its derivative, in closed form; sums to 0 over the rows. A positive adds its
 * own precision and raises those at every threshold below its score, a negative lowers them. O(n log n).
 */
export function precisionInfluence(ranked: Ranked): Float64Array {
  const { labels, scores, weights } = ranked
  const total = weightsOf(ranked)
  let { positives, negatives } = total
  let [area, raise, lower] = [0, 0, 0]
  const influence = new Float64Array(labels.length)
  const order = argsort(scores)
  for (let start = 0, end = 0; start < order.length; start = end) {
    let [found, missed] = [0, 0]
    for (; end < order.length && scores[order[end]!] === scores[order[start]!]; end++) {
      const weight = weights ? weights[order[end]!]! : 1
      if (labels[order[end]!] === 1) found += weight
      else missed += weight
    }
    const called = positives + negatives
    area += (found * positives) / called
    raise += (found * negatives) / called / called
    lower += (found * positives) / called / called
    for (let i = start; i < end; i++) influence[order[i]!] = labels[order[i]!] === 1 ? positives / called + raise : -lower
    positives -= found
    negatives -= missed
  }
  for (let i = 0; i < influence.length; i++) {
    const own = labels[i] === 1 ? influence[i]! - area / total.positives : influence[i]!
    influence[i] = (own * (weights ? weights[i]! : 1)) / total.positives
  }
  return influence
}

/**
 * Infinitesimal jackknife: se² = U/(U − 1) · Σ (influence of unit)², units rows or groups, with Student's t of U − 1 degrees of freedom, or `df`.
 * For smooth metrics of many rows, where draws would take long. Source: Efron 1982, The Jackknife, the Bootstrap and Other Resampling Plans, ch. 6.
 */
export function linearised(value: number, influence: Float64Array, rows: Rows, alpha: number, df?: number): Estimated {
  const units = unitsOf(rows, influence.length)
  if (units < 2) return { undefined: `all rows are one ${unitName(rows).slice(0, -1)}: an interval needs two` }
  const ofUnits = new Float64Array(units)
  for (let i = 0; i < influence.length; i++) ofUnits[rows.groups ? rows.groups[i]! : i]! += influence[i]!
  const squares = ofUnits.reduce((sum, one) => sum + one * one, 0)
  const se = Math.sqrt((units / (units - 1)) * squares)
  return symmetric(value, se, alpha, `infinitesimal jackknife of ${unitName(rows)}`, df ?? units - 1)
}
