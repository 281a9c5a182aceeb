const ZERO = 48
const NINE = 57
const POWERS = Float64Array.from({ length: 23 }, (_, i) => 10 ** i)

/**
 * The number a field spells, or NaN when it spells none. A leading zero before another digit makes a text (postal codes, padded keys).
 * Up to 15 digits and a scale of 22 one division is correctly rounded (Clinger 1990); the rest is left to the engine.
 */
export function parseNumber(bytes: Buffer, from: number, to: number): number {
  let i = from
  const negative = bytes[i] === 45
  if (negative || bytes[i] === 43) i++
  const start = i
  let mantissa = 0
  for (; i < to && isDigit(bytes[i]!); i++) mantissa = mantissa * 10 + (bytes[i]! - ZERO)
  const whole = i - start
  if (whole > 1 && bytes[start] === ZERO) return Number.NaN
  let scale = 0
  if (i < to && bytes[i] === 46) {
    const point = ++i
    for (; i < to && isDigit(bytes[i]!); i++) mantissa = mantissa * 10 + (bytes[i]! - ZERO)
    scale = i - point
  }
  if (whole + scale === 0) return Number.NaN
  if (i === to && whole + scale <= 15) {
    const value = scale === 0 ? mantissa : mantissa / POWERS[scale]!
    return negative ? -value : value
  }
  if (i < to && !isExponent(bytes, i, to)) return Number.NaN
  return Number(latin1(bytes, from, to))
}

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE

function isExponent(bytes: Buffer, from: number, to: number): boolean {
  if ((bytes[from]! | 32) !== 101) return false
  let i = from + 1
  if (bytes[i] === 43 || bytes[i] === 45) i++
  if (i >= to) return false
  for (; i < to; i++) if (!isDigit(bytes[i]!)) return false
  return true
}

/** 1 for true, 0 for false, NaN for any other field; in lower, upper or title case. */
export function parseBoolean(bytes: Buffer, from: number, to: number): number {
  const size = to - from
  if (size !== 4 && size !== 5) return Number.NaN
  const text = latin1(bytes, from, to)
  if (text === 'true' || text === 'True' || text === 'TRUE') return 1
  return text === 'false' || text === 'False' || text === 'FALSE' ? 0 : Number.NaN
}

/** ±Infinity as inf or infinity spell it, `null` for NaN, undefined for any other text. */
export function parseSpecial(text: string): number | null | undefined {
  const lower = text.toLowerCase()
  if (lower === 'nan' || lower === '-nan') return null
  const found = /^([+-]?)inf(?:inity)?$/.exec(lower)
  if (!found) return undefined
  return found[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

const latin1 = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to)
