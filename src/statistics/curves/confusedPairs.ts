/** One class taken for another: so many rows, or so much weight. */
export interface ConfusedPair {
  truth: number
  predicted: number
  rows: number
}

/** The `most` pairs that are confused most often, the first of equals, and how many pairs there are. Memory grows with the pairs, not with the classes. */
export function confusedPairs(
  labels: Int32Array,
  predicted: Int32Array,
  classes: number,
  most: number,
  weights?: Float64Array,
): { pairs: ConfusedPair[]; kinds: number } {
  const counts = new Map<number, number>()
  for (let row = 0; row < labels.length; row++) {
    const weight = weights ? weights[row]! : 1
    if (labels[row] === predicted[row] || weight === 0) continue
    const pair = labels[row]! * classes + predicted[row]!
    counts.set(pair, (counts.get(pair) ?? 0) + weight)
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most)
  const pairs = sorted.map(([pair, rows]) => ({ truth: Math.floor(pair / classes), predicted: pair % classes, rows }))
  return { pairs, kinds: counts.size }
}
