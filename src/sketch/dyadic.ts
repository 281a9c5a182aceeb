/** An exact number `integer · 2^exponent`. Every finite double, and every sum and product of them, is one. */
export interface Dyadic {
  integer: bigint
  exponent: number
}

export const ZERO: Dyadic = { integer: 0n, exponent: 0 }

/** The exact sum. */
export function plus(a: Dyadic, b: Dyadic): Dyadic {
  const exponent = Math.min(a.exponent, b.exponent)
  return { integer: (a.integer << BigInt(a.exponent - exponent)) + (b.integer << BigInt(b.exponent - exponent)), exponent }
}

/** Nearest double (within one unit of its last place). */
export function toNumber(exact: Dyadic): number {
  const { mantissa, exponent } = leading(exact)
  return scale(mantissa, exponent)
}

/** Square root of a number that is not negative. */
function root(exact: Dyadic): number {
  const { mantissa, exponent } = leading(exact)
  const odd = exponent & 1
  return scale(Math.sqrt(odd ? mantissa * 2 : mantissa), (exponent - odd) / 2)
}

/** The first 64 bits as a double, times 2^exponent. */
function leading({ integer, exponent }: Dyadic): { mantissa: number; exponent: number } {
  const size = (integer < 0n ? -integer : integer).toString(2).length
  const spare = Math.max(0, size - 64)
  return { mantissa: Number(integer >> BigInt(spare)), exponent: exponent + spare }
}

/** In two factors, because 2^exponent alone may leave the range of a double where the product does not. */
function scale(mantissa: number, exponent: number): number {
  const half = Math.trunc(exponent / 2)
  return mantissa * 2 ** half * 2 ** (exponent - half)
}

/** 128 bits more than the double that comes of it could show. */
const divide = ({ integer, exponent }: Dyadic, by: number): Dyadic => ({
  integer: (integer << 128n) / BigInt(by),
  exponent: exponent - 128,
})

/** Canonical text: hexadecimal odd integer, "p", decimal exponent. */
export function writeDyadic({ integer, exponent }: Dyadic): string {
  if (integer === 0n) return '0p0'
  const bits = integer.toString(2)
  const zeros = bits.length - 1 - bits.lastIndexOf('1')
  return `${(integer >> BigInt(zeros)).toString(16)}p${exponent + zeros}`
}

/** Reads what `writeDyadic` wrote. */
export function readDyadic(text: string): Dyadic {
  const [digits = '0', exponent = '0'] = text.split('p')
  const negative = digits.startsWith('-')
  const size = BigInt(`0x${negative ? digits.slice(1) : digits}`)
  return { integer: negative ? -size : size, exponent: Number(exponent) }
}

/**
 * Mean and sample standard deviation from the exact sums of n values and of their squares: no cancellation, whatever the order of the sums.
 * The deviation is NaN below two values, the mean of none is NaN.
 */
export function meanAndDeviation(n: number, sum: Dyadic, squares: Dyadic): { mean: number; sd: number } {
  const square: Dyadic = { integer: -(sum.integer * sum.integer), exponent: 2 * sum.exponent }
  const spread = plus({ integer: squares.integer * BigInt(n), exponent: squares.exponent }, square)
  return {
    mean: n > 0 ? toNumber(divide(sum, n)) : Number.NaN,
    sd: n > 1 ? root(divide(divide(spread, n), n - 1)) : Number.NaN,
  }
}
