import { type Answers, rowsOf, type Truth } from '../metrics/sample.ts'

/** Rows where two models answer differently. */
export interface Disagreements {
  /** Numbers of the rows where they differ most, the largest difference first. */
  rows: readonly number[]
  /** Rows whose answers differ: as labels (classification, at the threshold) or as numbers (regression). */
  different: number
  /** Of these, the rows where only the candidate is right, or nearer to the truth, and those where only production is. */
  candidateRight: number
  productionRight: number
}

/** Which of two answers is right: 1 the candidate's, −1 production's, 0 both or neither. */
function righter(truth: Truth, candidate: number, production: number, row: number): number {
  if (truth.task === 'regression') {
    const actual = truth.values[row]!
    return Math.sign(Math.abs(production - actual) - Math.abs(candidate - actual))
  }
  const label = truth.labels[row]!
  const right = (answer: number) => Number((truth.task === 'binary-classification' ? Number(answer >= truth.threshold) : answer) === label)
  return right(candidate) - right(production)
}

/** Whether two answers count as different ones. */
const differ = (truth: Truth, candidate: number, production: number): boolean =>
  truth.task === 'binary-classification' ? candidate >= truth.threshold !== production >= truth.threshold : candidate !== production

/**
 * The `most` rows where two models disagree most: by the distance of their scores or values; of predicted classes, which have no distance, rows that only
 * one model gets right come first, half of them from each side. Equal distances in the order of the rows. O(n).
 */
export function disagreements(truth: Truth, candidate: Answers, production: Answers, most: number): Disagreements {
  const found = { different: 0, candidateRight: 0, productionRight: 0 }
  const classes = truth.task === 'multiclass-classification'
  const furthest = furthestRows(most)
  const sides = { 1: furthestRows(most), 0: furthestRows(most), [-1]: furthestRows(most) } as Record<
    number,
    ReturnType<typeof furthestRows>
  >
  for (let row = 0; row < rowsOf(truth); row++) {
    const [ours, theirs] = [candidate[row]!, production[row]!]
    const different = differ(truth, ours, theirs)
    const right = different ? righter(truth, ours, theirs, row) : 0
    found.different += different ? 1 : 0
    found.candidateRight += right > 0 ? 1 : 0
    found.productionRight += right < 0 ? 1 : 0
    if (classes && different) sides[right]!.offer(row, 1)
    else if (!classes && ours !== theirs) furthest.offer(row, Math.abs(ours - theirs))
  }
  return { ...found, rows: classes ? shared(sides, most) : furthest.rows() }
}

function shared(sides: Record<number, ReturnType<typeof furthestRows>>, most: number): number[] {
  const [better, worse, neither] = [sides[1]!.rows(), sides[-1]!.rows(), sides[0]!.rows()]
  const half = Math.ceil(most / 2)
  const fromWorse = worse.slice(0, Math.max(half, most - better.length))
  return [...fromWorse, ...better.slice(0, most - fromWorse.length), ...neither].slice(0, most)
}

/** Keeps the `most` rows of the largest distance. A row costs a comparison unless it gets in. */
function furthestRows(most: number) {
  const kept: { row: number; distance: number }[] = []
  return {
    offer(row: number, distance: number) {
      if (kept.length === most && !(distance > kept[most - 1]!.distance)) return
      let place = kept.length
      while (place > 0 && kept[place - 1]!.distance < distance) place--
      kept.splice(place, 0, { row, distance })
      if (kept.length > most) kept.pop()
    },
    rows: () => kept.map(({ row }) => row),
  }
}
