import { argsort } from '../argsort.ts'

/** Area under the ROC curve of scores (no NaN) for rows that are or are not of a class, ties by half. Undefined without both. */
export function areaOf(scores: Float64Array, isOf: (row: number) => boolean): number | undefined {
  const order = argsort(scores)
  let [below, positives, wins] = [0, 0, 0]
  for (let start = 0; start < order.length; ) {
    let [end, here] = [start, 0]
    while (end < order.length && scores[order[end]!] === scores[order[start]!]) if (isOf(order[end++]!)) here++
    const others = end - start - here
    wins += here * (below + others / 2)
    below += others
    positives += here
    start = end
  }
  return positives === 0 || below === 0 ? undefined : wins / (positives * below)
}
