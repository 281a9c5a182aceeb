/** Rows of a class that are looked at to choose cuts; the counts at the cuts are over all rows. */
const LOOKED_AT = 20_000

/** Every `step`-th score of the rows with this label, ascending. */
function sampled(labels: Uint8Array, scores: ArrayLike<number>, label: number, rows: number): Float64Array {
  const step = Math.max(1, Math.ceil(rows / LOOKED_AT))
  const found = new Float64Array(Math.ceil(rows / step))
  for (let i = 0, seen = 0, kept = 0; i < labels.length; i++) {
    if (labels[i] === label && seen++ % step === 0) found[kept++] = scores[i]!
  }
  return found.sort()
}

/** `most` of ascending values at equal distances, first and last among them. */
const spread = (sorted: Float64Array, most: number): number[] =>
  Array.from({ length: most }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / Math.max(1, most - 1))]!)

/**
 * Scores to cut at, ascending and distinct: all of them where there are at most `most`, else quantiles of both classes, so that both axes of a curve
 * are evenly filled. `keep` is always one of them. Empty without both classes.
 */
export function cutsOf(labels: Uint8Array, scores: ArrayLike<number>, most: number, keep: number): Float64Array {
  let count = 0
  for (let i = 0; i < labels.length; i++) count += labels[i]!
  if (count === 0 || count === labels.length) return new Float64Array(0)
  const positives = sampled(labels, scores, 1, count)
  const negatives = sampled(labels, scores, 0, labels.length - count)
  const all = new Set([...positives, ...negatives])
  const half = Math.floor((most - 1) / 2)
  const chosen = all.size < most ? all : new Set([...spread(positives, half), ...spread(negatives, half)])
  return Float64Array.from(chosen.add(keep)).sort()
}

/** How many of ascending `cuts` are at or below `score`. O(log of their number). */
export function cutsBelow(cuts: Float64Array, score: number): number {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (cuts[middle]! <= score) low = middle + 1
    else high = middle
  }
  return low
}
