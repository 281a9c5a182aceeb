/** Where the upper 32 bits of a double lie among its two words. */
const HIGH = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0
const DIGITS = [0, 11, 22]
const SMALL = 512

/** Orders the places from `start` to `end` of `order` by value, then by index: few by insertion, many by comparison, equal ones not at all. */
function settle(order: Int32Array, values: Float64Array, start: number, end: number): void {
  let sorted = true
  for (let i = start + 1; i < end && sorted; i++) sorted = values[order[i - 1]!]! <= values[order[i]!]!
  if (sorted) return
  if (end - start > 32) {
    order.subarray(start, end).sort((a, b) => values[a]! - values[b]! || a - b)
    return
  }
  for (let i = start + 1; i < end; i++) {
    const row = order[i]!
    let j = i
    for (; j > start && values[order[j - 1]!]! > values[row]!; j--) order[j] = order[j - 1]!
    order[j] = row
  }
}

/** Indices sorted by the upper words of the values: sign, exponent and 20 bits; three stable passes of 11 bits. */
function byUpperWord(upper: Uint32Array): Int32Array {
  const n = upper.length
  let [from, to] = [new Int32Array(n), new Int32Array(n)]
  for (let i = 0; i < n; i++) from[i] = i
  for (const shift of DIGITS) {
    const places = new Int32Array(2049)
    for (let i = 0; i < n; i++) places[((upper[i]! >>> shift) & 2047) + 1]! += 1
    if (places.includes(n)) continue
    for (let digit = 0; digit < 2048; digit++) places[digit + 1]! += places[digit]!
    for (let i = 0; i < n; i++) {
      const row = from[i]!
      to[places[(upper[row]! >>> shift) & 2047]!++] = row
    }
    ;[from, to] = [to, from]
  }
  return from
}

/** Indices that sort numbers ascending; equal ones (0 and −0 are) keep their order. No NaN. About O(n): radix passes, then runs of near-equals. */
export function argsort(numbers: ArrayLike<number>): Int32Array {
  const n = numbers.length
  const values = new Float64Array(n)
  for (let i = 0; i < n; i++) values[i] = numbers[i]! + 0 // −0 becomes 0
  if (n < SMALL)
    return Int32Array.from(values, (_, i) => i).sort((a, b) => (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : a - b))
  const words = new Uint32Array(values.buffer)
  const upper = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    const word = words[2 * i + HIGH]!
    upper[i] = word >>> 31 === 1 ? ~word : word ^ 0x80000000
  }
  const order = byUpperWord(upper)
  for (let start = 0; start < n; ) {
    let end = start + 1
    while (end < n && upper[order[end]!] === upper[order[start]!]) end++
    if (end - start > 1) settle(order, values, start, end)
    start = end
  }
  return order
}
