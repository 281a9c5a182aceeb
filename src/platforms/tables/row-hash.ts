import { hashed, hashNumber, hashPair, hashText } from '../../sketch/hash.ts'
import type { Vector } from './batch.ts'
import { type Key, keyOf } from './keys.ts'

/** Stands for a null cell. */
const NULL_HASH = [0x6c078965, 0x5d588b65] as const

/** Leaves the hash of a whole row in `hashed`: 64 bits of its cells in their order. Nulls are cells like others, and equal keys hash alike. */
export type HashRow = (vectors: readonly Vector[], row: number) => void

/** Hashes rows of one data set after another; a text that occurs often is hashed once. */
export function rowHash(): HashRow {
  const known = new WeakMap<readonly string[], Int32Array[]>()
  return (vectors, row) => {
    let [a, b] = [0x243f6a88, 0x85a308d3]
    for (const vector of vectors) {
      if (vector.form === 'numbers') hashKey(numberOf(vector.values[row]!))
      else if (vector.form === 'texts') hashLevel(vector, vector.codes[row]!, known)
      else hashKey(keyOf(vector, row))
      a = Math.imul(((a << 13) | (a >>> 19)) ^ hashed[0]!, 0xcc9e2d51)
      b = Math.imul(((b << 15) | (b >>> 17)) ^ hashed[1]!, 0x1b873593)
    }
    hashPair(a, b)
  }
}

const numberOf = (value: number): number | null => (Number.isNaN(value) ? null : value)

function hashKey(key: Key): void {
  if (key === null) hashed.set(NULL_HASH)
  else if (typeof key === 'number') hashNumber(key)
  else hashText(key)
}

/** `levels` only grows while it is the same array, so a level's hash stays. */
function hashLevel(vector: Extract<Vector, { form: 'texts' }>, code: number, known: WeakMap<readonly string[], Int32Array[]>): void {
  if (code < 0) {
    hashed.set(NULL_HASH)
    return
  }
  const { levels } = vector
  let [high, low] = known.get(levels) ?? []
  if (!high || !low || high.length <= code) {
    const from = high?.length ?? 0
    const [longerHigh, longerLow] = [new Int32Array(2 * levels.length), new Int32Array(2 * levels.length)]
    if (high && low) {
      longerHigh.set(high)
      longerLow.set(low)
    }
    const codes = new Int32Array(1)
    for (let level = from; level < levels.length; level++) {
      codes[0] = level
      hashKey(keyOf({ form: 'texts', codes, levels }, 0))
      longerHigh[level] = hashed[0]!
      longerLow[level] = hashed[1]!
    }
    ;[high, low] = [longerHigh.subarray(0, levels.length), longerLow.subarray(0, levels.length)]
    known.set(levels, [high, low])
  }
  hashed[0] = high[code]!
  hashed[1] = low[code]!
}
