import { type Dyadic, plus, ZERO } from './dyadic.ts'

/** Values between two carries: products of 18-bit limbs then stay below 2^53, so that every double sum is exact. */
const RUN = 16384
/** Whole numbers up to here have squares whose sum over a run is exact. */
const SMALL = 2 ** 18

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)

/** Exact sums of values and of squares: the same for any order and any split of the values. */
export interface Moments {
  /** Takes in values; NaN and infinities are left out. */
  add(values: Float64Array): void
  sums(): { sum: Dyadic; squares: Dyadic }
}

interface Octave {
  sum: bigint
  squares: bigint
}

/** Starts exact sums. Each octave of doubles is summed as integers, in limbs of 18 bits, carried into big integers after each run. */
export function moments(): Moments {
  const octaves = new Map<number, Octave>()
  const limbs = new Float64Array(4096 * 8)
  const touched: number[] = []
  let small: Octave = { sum: 0n, squares: 0n }

  const carry = () => {
    for (const key of touched) {
      const [a, b, c, aa, ab, bb, bc, cc] = limbs.subarray(key * 8, key * 8 + 8)
      const sum = BigInt(a!) + (BigInt(b!) << 18n) + (BigInt(c!) << 36n)
      const squares = BigInt(aa!) + (BigInt(ab!) << 18n) + (BigInt(bb!) << 36n) + (BigInt(bc!) << 54n) + (BigInt(cc!) << 72n)
      const octave = octaves.get(key) ?? { sum: 0n, squares: 0n }
      octaves.set(key, { sum: octave.sum + sum, squares: octave.squares + squares })
      limbs.fill(0, key * 8, key * 8 + 8)
    }
    touched.length = 0
  }

  return {
    add(values) {
      for (let from = 0; from < values.length; from += RUN) {
        const run = values.subarray(from, from + RUN)
        const exact = smallSums(run)
        if (exact) small = { sum: small.sum + BigInt(exact.sum), squares: small.squares + BigInt(exact.squares) }
        else {
          addLimbs(run, limbs, touched)
          carry()
        }
      }
    },
    sums() {
      let sum: Dyadic = { integer: small.sum, exponent: 0 }
      let squares: Dyadic = { integer: small.squares, exponent: 0 }
      for (const [key, octave] of octaves) {
        const exponent = Math.max(key & 2047, 1) - 1075
        sum = plus(sum, { integer: key > 2047 ? -octave.sum : octave.sum, exponent })
        squares = plus(squares, { integer: octave.squares, exponent: 2 * exponent })
      }
      return { sum: plus(sum, ZERO), squares: plus(squares, ZERO) }
    },
  }
}

/** Sums of a run of small whole numbers; undefined when there is any other number in it. */
function smallSums(run: Float64Array): { sum: number; squares: number } | undefined {
  let sum = 0
  let squares = 0
  for (const value of run) {
    if (!Number.isNaN(value)) {
      if (value > SMALL || value < -SMALL || value !== Math.floor(value)) return undefined
      sum += value
      squares += value * value
    }
  }
  return { sum, squares }
}

/** Adds the 53-bit significands of a run, as three limbs a + b·2^18 + c·2^36, and their squares, to the limbs of their octaves. */
function addLimbs(run: Float64Array, limbs: Float64Array, touched: number[]): void {
  for (const value of run) {
    if (value === 0) continue
    double[0] = value
    const high = words[1]!
    const low = words[0]!
    const key = high >>> 20
    const exponent = key & 2047
    if (exponent === 2047) continue
    const at = key * 8
    const top = exponent === 0 ? high & 0xfffff : (high & 0xfffff) | 0x100000
    const a = low & 0x3ffff
    const b = ((low >>> 18) | (top << 14)) & 0x3ffff
    const c = top >>> 4
    if (limbs[at + 2] === 0 && limbs[at] === 0 && limbs[at + 1] === 0) touched.push(key)
    limbs[at]! += a
    limbs[at + 1]! += b
    limbs[at + 2]! += c
    limbs[at + 3]! += a * a
    limbs[at + 4]! += 2 * a * b
    limbs[at + 5]! += 2 * a * c + b * b
    limbs[at + 6]! += 2 * b * c
    limbs[at + 7]! += c * c
  }
}
