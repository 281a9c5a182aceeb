import type { BinaryTruth } from './sample.ts'

/** Scores of the positive and of the negative rows, each ascending. */
export function byClass({ labels }: BinaryTruth, scores: ArrayLike<number>): { positives: Float64Array; negatives: Float64Array } {
  let count = 0
  for (let i = 0; i < labels.length; i++) count += labels[i]!
  const positives = new Float64Array(count)
  const negatives = new Float64Array(labels.length - count)
  let [p, q] = [0, 0]
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 1) positives[p++] = scores[i]!
    else negatives[q++] = scores[i]!
  }
  return { positives: positives.sort(), negatives: negatives.sort() }
}

/** How many of ascending `sorted` lie below `x`, those equal to it counted one half. O(log n). */
export function midrank(sorted: Float64Array, x: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! < x) low = middle + 1
    else high = middle
  }
  const below = low
  high = sorted.length
  if (low < high && sorted[low]! > x) return below
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! <= x) low = middle + 1
    else high = middle
  }
  return (below + low) / 2
}

/** ROC AUC: chance that a positive scores above a negative, ties one half. Undefined with one class. O(n log n). */
export function rocAuc(truth: BinaryTruth, scores: ArrayLike<number>): number | undefined {
  const { positives, negatives } = byClass(truth, scores)
  if (positives.length === 0 || negatives.length === 0) return undefined
  let sum = 0
  for (let i = 0; i < positives.length; i++) sum += midrank(negatives, positives[i]!)
  return sum / positives.length / negatives.length
}

/** Average precision (area under precision–recall, step-wise, tied scores one threshold, as in scikit-learn). Undefined with one class. */
export function averagePrecision(truth: BinaryTruth, scores: ArrayLike<number>): number | undefined {
  const { positives, negatives } = byClass(truth, scores)
  let [sum, falsePositives] = [0, 0]
  for (let i = positives.length; i > 0; ) {
    const score = positives[i - 1]!
    let first = i - 1
    while (first > 0 && positives[first - 1] === score) first--
    while (falsePositives < negatives.length && negatives[negatives.length - 1 - falsePositives]! >= score) falsePositives++
    const found = positives.length - first
    sum += ((i - first) * found) / (found + falsePositives)
    i = first
  }
  return positives.length > 0 && negatives.length > 0 ? sum / positives.length : undefined
}

/** Average precision of weighted rows; `order` sorts `scores` descending. Undefined with one class. */
export function weightedPrecision(labels: Uint8Array, scores: ArrayLike<number>, order: Int32Array, weights: Float64Array) {
  let [found, called, sum] = [0, 0, 0]
  for (let i = 0; i < order.length; ) {
    const score = scores[order[i]!]!
    let positives = 0
    for (; i < order.length && scores[order[i]!]! === score; i++) {
      const row = order[i]!
      called += weights[row]!
      if (labels[row] === 1) positives += weights[row]!
    }
    found += positives
    if (positives > 0) sum += (positives * found) / called
  }
  return found > 0 && found < called ? sum / found : undefined
}
