import { isUtf8 } from 'node:buffer'

/** Distinct texts of one column, found by their bytes. */
export interface Dictionary {
  /** Every text so far; a code is its position. */
  levels: string[]
  hashes: Int32Array
  offsets: Int32Array
  lengths: Int32Array
  pool: Buffer
  used: number
  table: Int32Array
}

/** Above so many texts a dictionary is given up for a new one, which keeps memory constant. */
export const DICTIONARY_CAP = 32768

export const dictionary = (): Dictionary => ({
  levels: [],
  hashes: new Int32Array(256),
  offsets: new Int32Array(256),
  lengths: new Int32Array(256),
  pool: Buffer.allocUnsafeSlow(4096),
  used: 0,
  table: new Int32Array(1024).fill(-1),
})

/** Code of the text whose UTF-8 bytes are given; −1 when they are no UTF-8. */
export function intern(found: Dictionary, bytes: Buffer, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0
  let any = 0
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!
    any |= byte
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  hash ^= hash >>> 15
  const { table, hashes, lengths, offsets, pool } = found
  const mask = table.length - 1
  const length = to - from
  let slot = hash & mask
  for (let code = table[slot]!; code >= 0; slot = (slot + 1) & mask, code = table[slot]!) {
    if (hashes[code] !== hash || lengths[code] !== length) continue
    const at = offsets[code]!
    let i = 0
    while (i < length && pool[at + i] === bytes[from + i]) i++
    if (i === length) return code
  }
  return insert(found, bytes, from, to, hash, slot, any < 128)
}

function insert(found: Dictionary, bytes: Buffer, from: number, to: number, hash: number, slot: number, ascii: boolean): number {
  if (!ascii && !isUtf8(bytes.subarray(from, to))) return -1
  const code = found.levels.length
  found.levels.push(ascii ? bytes.toString('latin1', from, to) : bytes.toString('utf8', from, to))
  if (code === found.hashes.length) {
    found.hashes = grown(found.hashes)
    found.offsets = grown(found.offsets)
    found.lengths = grown(found.lengths)
  }
  if (found.used + to - from > found.pool.length) {
    const pool = Buffer.allocUnsafeSlow(Math.max(2 * found.pool.length, found.used + to - from))
    found.pool.copy(pool, 0, 0, found.used)
    found.pool = pool
  }
  bytes.copy(found.pool, found.used, from, to)
  found.hashes[code] = hash
  found.offsets[code] = found.used
  found.lengths[code] = to - from
  found.used += to - from
  found.table[slot] = code
  if (2 * found.levels.length > found.table.length) rehash(found)
  return code
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}

function rehash(found: Dictionary): void {
  const table = new Int32Array(4 * found.table.length).fill(-1)
  const mask = table.length - 1
  for (let code = 0; code < found.levels.length; code++) {
    let slot = found.hashes[code]! & mask
    while (table[slot]! >= 0) slot = (slot + 1) & mask
    table[slot] = code
  }
  found.table = table
}
