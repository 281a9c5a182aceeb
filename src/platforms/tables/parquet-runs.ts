/**
 * Decodes `count` values of the hybrid of run-length runs and bit-packed groups of 8 into `out`, from bytes [from, to).
 * RangeError when the bytes end too soon. Source: Apache Parquet, Encodings.md, "RLE".
 */
export function readRuns(bytes: Uint8Array, from: number, to: number, width: number, out: Int32Array, count: number): void {
  let at = from
  let seen = 0
  while (seen < count) {
    let header = 0
    let shift = 0
    let byte = 128
    while (byte > 127) {
      if (at >= to || shift > 28) throw new RangeError('run header')
      byte = bytes[at++]!
      header |= (byte & 127) << shift
      shift += 7
    }
    const size = header >>> 1
    if (size === 0) throw new RangeError('empty run')
    if ((header & 1) === 0) {
      const end = Math.min(count, seen + size)
      const length = (width + 7) >> 3
      if (at + length > to) throw new RangeError('run')
      let value = 0
      for (let i = 0; i < length; i++) value |= bytes[at++]! << (8 * i)
      out.fill(value, seen, end)
      seen = end
    } else {
      const values = Math.min(8 * size, count - seen)
      if (at + Math.ceil((values * width) / 8) > to) throw new RangeError('packed run')
      unpack(bytes, at, width, out, seen, values)
      at += size * width
      seen += values
    }
  }
}

/** Values of `width` bits (0 to 32), least significant first. */
function unpack(bytes: Uint8Array, from: number, width: number, out: Int32Array, start: number, count: number): void {
  if (width > 24) {
    unpackWide(bytes, from, width, out, start, count)
    return
  }
  const mask = (1 << width) - 1
  let at = from
  let held = 0
  let bits = 0
  for (let i = start; i < start + count; i++) {
    while (bits < width) {
      held |= bytes[at++]! << bits
      bits += 8
    }
    out[i] = held & mask
    held >>>= width
    bits -= width
  }
}

/** The same where value and rest do not fit into 32 bits together. */
function unpackWide(bytes: Uint8Array, from: number, width: number, out: Int32Array, start: number, count: number): void {
  let at = from
  let held = 0
  let bits = 0
  for (let i = start; i < start + count; i++) {
    while (bits < width) {
      held += bytes[at++]! * 2 ** bits
      bits += 8
    }
    out[i] = held % 2 ** width
    held = Math.floor(held / 2 ** width)
    bits -= width
  }
}
