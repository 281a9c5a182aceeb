import type { Vector } from './batch.ts'

/** Rows before `row` of which every k-th, from the first, is kept. */
export const keptBefore = (row: number, every: number): number => Math.ceil(row / every)

/** Every k-th row of a data set, among the `rows` of it that begin at its row `at`. */
export function thinned(vector: Vector, at: number, rows: number, every: number): Vector {
  if (every === 1) return vector
  const first = keptBefore(at, every) * every - at
  const kept = Array.from({ length: Math.max(0, Math.ceil((rows - first) / every)) }, (_, i) => first + i * every)
  const codes = (of: Int32Array) => Int32Array.from(kept, (row) => of[row]!)
  const values = (of: Float64Array) => Float64Array.from(kept, (row) => of[row]!)
  if (vector.form === 'texts') return { ...vector, codes: codes(vector.codes) }
  if (vector.form === 'numbers') return { ...vector, values: values(vector.values) }
  return {
    ...vector,
    kinds: Uint8Array.from(kept, (row) => vector.kinds[row]!),
    values: values(vector.values),
    codes: codes(vector.codes),
  }
}
