import type { RowView } from './rowViews.ts'

/** Rows where two models answer differently. */
export interface Disagreements {
  /** Numbers of the rows where they differ most, the largest difference first. */
  rows: readonly number[]
  /** Rows whose answers differ. */
  different: number
  /** Of these, the rows where only the candidate is right, or nearer to the truth, and those where only production is. */
  candidateRight: number
  productionRight: number
}

/**
 * The `most` of n rows where two models disagree most: by distance; classes have none, so there rows that only one model gets right come first, half
 * of them from each side. Equal distances in the order of the rows. O(n).
 */
export function disagreements({ differ, righter, distance }: RowView, n: number, most: number): Disagreements {
  const found = { different: 0, candidateRight: 0, productionRight: 0 }
  const furthest = furthestRows(most)
  const sides = { better: furthestRows(most), worse: furthestRows(most), neither: furthestRows(most) }
  for (let row = 0; row < n; row++) {
    const different = differ(row)
    const right = different ? righter(row) : 0
    found.different += different ? 1 : 0
    found.candidateRight += right > 0 ? 1 : 0
    found.productionRight += right < 0 ? 1 : 0
    if (distance) furthest.offer(row, distance(row))
    else if (different) sides[right > 0 ? 'better' : right < 0 ? 'worse' : 'neither'].offer(row, 1)
  }
  return { ...found, rows: distance ? furthest.rows() : shared(sides.better.rows(), sides.worse.rows(), sides.neither.rows(), most) }
}

function shared(better: readonly number[], worse: readonly number[], neither: readonly number[], most: number): number[] {
  const fromWorse = worse.slice(0, Math.max(Math.ceil(most / 2), most - better.length))
  return [...fromWorse, ...better.slice(0, most - fromWorse.length), ...neither].slice(0, most)
}

/** Keeps the `most` rows of the largest distance above 0. A row costs a comparison unless it gets in. */
function furthestRows(most: number) {
  const kept: { row: number; distance: number }[] = []
  let least = 0
  return {
    offer(row: number, distance: number) {
      if (!(distance > least)) return
      let place = kept.length
      while (place > 0 && kept[place - 1]!.distance < distance) place--
      kept.splice(place, 0, { row, distance })
      if (kept.length > most) kept.pop()
      if (kept.length === most) least = kept[most - 1]!.distance
    },
    rows: () => kept.map(({ row }) => row),
  }
}
