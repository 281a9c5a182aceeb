import { argsort } from '../argsort.ts'

/** One class against the rest: labels 0 or 1, scores where higher means 1, and how much each row counts (absent: once). */
export interface Ranked {
  labels: ArrayLike<number>
  scores: ArrayLike<number>
  weights?: Float64Array | undefined
}

/** Sums over a range of rows in ascending order of score. */
interface Walk {
  positives: number
  negatives: number
  /** Σ of w_i w_j over pairs of a positive i above a negative j, ties one half. */
  pairs: number
}

/** Weight of each row's opposite class below its score, ties one half, written to `below` where given. `order[from, to)` is ascending by score. */
function walk({ labels, scores, weights }: Ranked, order: Int32Array, from: number, to: number, below?: Float64Array): Walk {
  let [positives, negatives, pairs] = [0, 0, 0]
  let next = from < to ? scores[order[from]!]! : 0
  for (let start = from, end = from; start < to; start = end) {
    const score = next
    let [tiedPositives, tiedNegatives] = [0, 0]
    do {
      const row = order[end]!
      if (labels[row] === 1) tiedPositives += weights ? weights[row]! : 1
      else tiedNegatives += weights ? weights[row]! : 1
      end++
      if (end < to) next = scores[order[end]!]!
    } while (end < to && next === score)
    const [lower, upper] = [negatives + tiedNegatives / 2, positives + tiedPositives / 2]
    pairs += tiedPositives * lower
    if (below) for (let i = start; i < end; i++) below[order[i]!] = labels[order[i]!] === 1 ? lower : upper
    positives += tiedPositives
    negatives += tiedNegatives
  }
  return { positives, negatives, pairs }
}

/** What a model's ranking says of every row. */
export interface Placements extends Walk {
  auc: number
  /** For a positive the share of negatives below it, for a negative the share of positives above it, ties one half; in row order. */
  share: Float64Array
  order: Int32Array
}

/** ROC AUC and its placements. O(n log n). AUC is NaN with one class only. Source: DeLong et al. 1988, Biometrics 44:837. */
export function placementsOf(ranked: Ranked): Placements {
  const order = argsort(ranked.scores)
  const share = new Float64Array(order.length)
  const sums = walk(ranked, order, 0, order.length, share)
  for (let i = 0; i < share.length; i++) share[i] = ranked.labels[i] === 1 ? share[i]! / sums.negatives : 1 - share[i]! / sums.positives
  return { ...sums, auc: sums.pairs / sums.positives / sums.negatives, share, order }
}

/** Rows in ascending order of score, group by group; `starts[g]` is where group g begins. */
function byGroup(order: Int32Array, groups: Int32Array, count: number) {
  const starts = new Int32Array(count + 1)
  for (const group of groups) starts[group + 1]! += 1
  for (let g = 0; g < count; g++) starts[g + 1]! += starts[g]!
  const next = starts.slice()
  const sorted = new Int32Array(order.length)
  for (const row of order) sorted[next[groups[row]!]!++] = row
  return { sorted, starts }
}

/**
 * ROC AUC without each unit (row, or group of rows) in turn, exactly: of all pairs, those of the unit's rows go, and pairs within a group, which
 * went twice, come back. O(n log n). NaN where a class is then gone.
 */
export function aucWithout(ranked: Ranked, all: Placements, groups: Int32Array | undefined, units: number): Float64Array {
  const { labels, weights } = ranked
  const [positives, negatives, lost] = [new Float64Array(units), new Float64Array(units), new Float64Array(units)]
  for (let i = 0; i < all.share.length; i++) {
    const unit = groups ? groups[i]! : i
    const weight = weights ? weights[i]! : 1
    const isPositive = labels[i] === 1
    if (isPositive) positives[unit]! += weight
    else negatives[unit]! += weight
    lost[unit]! += weight * all.share[i]! * (isPositive ? all.negatives : all.positives)
  }
  if (groups) {
    const { sorted, starts } = byGroup(all.order, groups, units)
    for (let g = 0; g < units; g++) lost[g]! -= walk(ranked, sorted, starts[g]!, starts[g + 1]!).pairs
  }
  return lost.map((pairs, u) => (all.pairs - pairs) / (all.positives - positives[u]!) / (all.negatives - negatives[u]!))
}
