import { hashed, hashNumber, hashText } from '../../sketch/hash.ts'

/** What names rows: one text or one number for each. */
export type Keys = ArrayLike<string> | ArrayLike<number>

/** Rows by their key. */
export interface KeyIndex {
  /** The first row with this key; −1 when there is none. */
  rowOf(key: string | number): number
  /** For each row, the first one with the same key. */
  first: Int32Array
}

/** Numbers the rows of each key: 8 to 16 bytes for each row, where a Map ends at 16.8 million. */
export function keyIndex(keys: Keys): KeyIndex {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(1.5 * keys.length + 2))).fill(-1)
  const slotOf = (key: string | number): number => {
    if (typeof key === 'string') hashText(key)
    else hashNumber(key + 0)
    let slot = hashed[1]! & (slots.length - 1)
    for (let row = slots[slot]!; row >= 0 && !same(keys[row]!, key); row = slots[slot]!) slot = (slot + 1) & (slots.length - 1)
    return slot
  }
  const first = new Int32Array(keys.length)
  for (let row = 0; row < first.length; row++) {
    const slot = slotOf(keys[row]!)
    if (slots[slot]! < 0) slots[slot] = row
    first[row] = slots[slot]!
  }
  return { first, rowOf: (key) => slots[slotOf(key)]! }
}

/** Rows without a key have the same one. */
const same = (a: string | number, b: string | number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b))
