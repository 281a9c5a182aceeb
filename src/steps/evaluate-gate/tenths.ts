/**
 * Share of positive labels in each tenth of the rows, sorted by score, lowest scores first. `labels` holds 0 or 1; rows of equal score keep
 * their order. Undefined below ten rows.
 */
export function positivesByTenth(labels: ArrayLike<number>, scores: ArrayLike<number>): number[] | undefined {
  const n = scores.length
  if (n < 10) return undefined
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b)
  return Array.from({ length: 10 }, (_, tenth) => {
    const [from, to] = [Math.floor((tenth * n) / 10), Math.floor(((tenth + 1) * n) / 10)]
    let positives = 0
    for (let i = from; i < to; i++) positives += labels[order[i] ?? 0] ?? 0
    return positives / (to - from)
  })
}
