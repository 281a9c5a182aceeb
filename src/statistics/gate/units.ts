import { type Answers, pickAnswers, pickTruth, type Rows, rowsOf, type Truth } from '../metrics/sample.ts'

/** Codes made 0, 1, … in order of appearance; each row with a negative code is a group of its own. */
function compact(groups: Int32Array): { codes: Int32Array; count: number } {
  const numbers = new Map<number, number>()
  const codes = new Int32Array(groups.length)
  let count = 0
  for (let i = 0; i < codes.length; i++) {
    const group = groups[i]!
    const known = group < 0 ? undefined : numbers.get(group)
    codes[i] = known ?? count++
    if (known === undefined && group >= 0) numbers.set(group, codes[i]!)
  }
  return { codes, count }
}

/**
 * Rows as intervals need them: those of weight 0 left out; weights absent where all are equal; groups as codes 0, 1, …, absent where each has one
 * row. Answers of every model are cut alike.
 */
export function present<T extends Truth>(truth: T, models: readonly Answers[]): { truth: T; models: readonly Answers[] } {
  const { weights } = truth
  if (weights?.includes(0)) {
    const rows = Int32Array.from(weights.keys()).filter((row) => weights[row] !== 0)
    const kept = { truth: pickTruth(truth, rows), models: models.map((answers) => pickAnswers(truth, answers, rows)) }
    return present(kept.truth, kept.models)
  }
  const equal = weights?.every((weight) => weight === weights[0])
  const groups = truth.groups && compact(truth.groups)
  const clustered = groups !== undefined && groups.count < rowsOf(truth)
  return { truth: { ...truth, weights: equal ? undefined : weights, groups: clustered ? groups.codes : undefined }, models }
}

/** Number of independent units: groups (codes 0, 1, …, all of them used), or rows. */
export function unitsOf({ groups }: Rows, rows: number): number {
  if (groups === undefined) return rows
  let most = -1
  for (const group of groups) if (group > most) most = group
  return most + 1
}

/** Number of units of equal weight that tell as much as these: (Σw)² / Σw², w the weight of a unit. Source: Kish 1965, Survey Sampling. */
export function effectiveUnits(rows: Rows, n: number): number {
  const ofUnits = new Float64Array(unitsOf(rows, n))
  let [total, squares] = [0, 0]
  for (let i = 0; i < n; i++) ofUnits[rows.groups ? rows.groups[i]! : i]! += rows.weights ? rows.weights[i]! : 1
  for (const weight of ofUnits) {
    total += weight
    squares += weight ** 2
  }
  return total ** 2 / squares
}

/** What one unit is called. */
export const unitName = ({ groups }: Rows): 'groups' | 'rows' => (groups === undefined ? 'rows' : 'groups')

/** Number of units that hold a row of the rarer class; labels are 0 or 1. */
export function rarest(labels: ArrayLike<number>, rows: Rows): number {
  if (rows.groups === undefined) {
    let positives = 0
    for (let i = 0; i < labels.length; i++) positives += labels[i]!
    return Math.min(positives, labels.length - positives)
  }
  const units = unitsOf(rows, labels.length)
  const seen = [new Uint8Array(units), new Uint8Array(units)] as const
  for (let i = 0; i < labels.length; i++) seen[labels[i] === 1 ? 1 : 0][rows.groups[i]!] = 1
  return Math.min(...seen.map((each) => each.reduce((sum, one) => sum + one, 0)))
}
