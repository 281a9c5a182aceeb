import type { ParquetType } from 'hyparquet'

/** What the integers of a column count. */
export type Unit = 'number' | 'days' | 'MILLIS' | 'MICROS' | 'NANOS'

const DAY = 86_400_000
const SHARES = { number: 1, days: 1, MILLIS: 1, MICROS: 1000, NANOS: 1_000_000 }

/** `count` plain values as doubles, dates as whole milliseconds. Undefined when a double cannot hold them. RangeError when bytes are missing. */
export function plainNumbers(type: ParquetType, unit: Unit, page: Uint8Array, at: number, count: number): Float64Array | undefined {
  const size = type === 'INT32' || type === 'FLOAT' ? 4 : 8
  const length = type === 'BOOLEAN' ? Math.ceil(count / 8) : count * size
  if (at + length > page.length) throw new RangeError('values beyond their page')
  if (type === 'BOOLEAN') return Float64Array.from({ length: count }, (_, i) => (page[at + (i >> 3)]! >> (i & 7)) & 1)
  const buffer = aligned(page, at, length)
  const start = buffer === page.buffer ? page.byteOffset + at : 0
  if (type === 'DOUBLE') return new Float64Array(buffer, start, count)
  if (type === 'FLOAT') return Float64Array.from(new Float32Array(buffer, start, count))
  if (type === 'INT32') {
    const scale = unit === 'days' ? DAY : 1
    return Float64Array.from(new Int32Array(buffer, start, count), (value) => value * scale)
  }
  return longs(new Int32Array(buffer, start, 2 * count), count, SHARES[unit])
}

/** A buffer in which the values are aligned: the page's own, or a copy (`slice` of a Buffer would be none). */
const aligned = (page: Uint8Array, at: number, length: number): ArrayBufferLike =>
  (page.byteOffset + at) % 8 === 0 ? page.buffer : new Uint8Array(page.subarray(at, at + length)).buffer

/** 64-bit integers divided by `share` towards zero, exactly: in halves, because their product may exceed 2^53. */
function longs(halves: Int32Array, count: number, share: number): Float64Array | undefined {
  const out = new Float64Array(count)
  const quotient = Math.floor(2 ** 32 / share)
  const rest = 2 ** 32 - quotient * share
  for (let i = 0; i < count; i++) {
    const low = halves[2 * i]! >>> 0
    const high = halves[2 * i + 1]!
    if (share === 1) {
      const value = high * 2 ** 32 + low
      if (!Number.isSafeInteger(value)) return undefined
      out[i] = value
    } else {
      const part = high * rest + low
      const floor = Math.floor(part / share)
      const value = high * quotient + floor
      out[i] = high < 0 && part !== floor * share ? value + 1 : value
    }
  }
  return out
}
