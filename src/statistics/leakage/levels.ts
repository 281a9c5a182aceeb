import { argsort } from '../argsort.ts'

/** More different numbers than that are put into so many bins of about equal size. */
const BINS = 256

/** A column of numbers (NaN is null) or of codes (−1 is null). */
export type Feature = { kind: 'number'; values: Float64Array } | { kind: 'text'; codes: Int32Array }

/** A column as levels 0, 1, …, nulls among them as one. */
export interface Levels {
  of: Int32Array
  count: number
  /** Whether each level is one value: not so where numbers were put into bins. */
  exact: boolean
}

export function levelsOf(feature: Feature): Levels {
  if (feature.kind === 'text') {
    const known = new Map<number, number>()
    const of = Int32Array.from(feature.codes, (code) => levelIn(known, code))
    return { of, count: known.size, exact: true }
  }
  const { values } = feature
  const known = new Map<number, number>()
  const of = new Int32Array(values.length)
  for (let row = 0; row < values.length && known.size <= BINS; row++) of[row] = levelIn(known, values[row]! + 0)
  return known.size <= BINS ? { of, count: known.size, exact: true } : binned(values)
}

function levelIn(known: Map<number, number>, value: number): number {
  const found = known.get(value)
  if (found !== undefined) return found
  known.set(value, known.size)
  return known.size - 1
}

/** Equal numbers share a bin. */
function binned(values: Float64Array): Levels {
  const order = argsort(Float64Array.from(values, (value) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value)))
  const of = new Int32Array(values.length)
  const size = values.length / BINS
  let [level, filled] = [0, 0]
  for (let i = 0; i < order.length; i++) {
    const changed = i > 0 && !Object.is(values[order[i]!]! + 0, values[order[i - 1]!]! + 0)
    if (changed && filled >= size) {
      level++
      filled = 0
    }
    of[order[i]!] = level
    filled++
  }
  return { of, count: level + 1, exact: false }
}
