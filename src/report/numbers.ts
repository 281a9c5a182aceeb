/** U+2212, which stands on the line of the digits and is read as "minus". */
const MINUS = '\u2212'

/** Decimals (0 to 12) that suit an interval of this half-width: two digits of it when it starts with 100–354, one otherwise. Source: Particle Data Group, Review of Particle Physics, §5.3. */
export function decimalsFor(halfWidth: number): number {
  if (!(halfWidth > 0) || !Number.isFinite(halfWidth)) return 4
  const [mantissa, exponent] = halfWidth.toExponential(2).split('e') as [string, string]
  const digits = Number(mantissa) <= 3.54 ? 2 : 1
  return Math.min(12, Math.max(0, digits - 1 - Number(exponent)))
}

/** A number that must stay visibly on its side of a limit. */
export interface Bound {
  value: number
  limit: number
}

/** More decimals, at most three, until no rounded bound lies on or beyond its limit unless the exact one does. */
export function decimalsApart(decimals: number, bounds: readonly Bound[]): number {
  const apart = (d: number) => bounds.every(({ value, limit }) => Math.sign(rounded(value, d) - limit) === Math.sign(value - limit))
  const enough = [decimals, decimals + 1, decimals + 2, decimals + 3].find(apart)
  return enough ?? decimals
}

/** The number that `fixed` shows. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))

/** `1,234.50`, `−0.005`; never a negative zero. "–" where the value is not finite. */
export function fixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.abs(value).toFixed(decimals)
  const [whole = '0', fraction] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const sign = value < 0 && Number(digits) !== 0 ? MINUS : ''
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`)
}

/** As `fixed`, with an explicit + above zero: `+0.0259`. */
export const signed = (value: number, decimals: number): string => (rounded(value, decimals) > 0 ? '+' : '') + fixed(value, decimals)

/** Difference of the two numbers as shown, so that a reader who subtracts finds the same: candidate − production. */
export const shownDifference = (candidate: number, production: number, decimals: number): number =>
  rounded(rounded(candidate, decimals) - rounded(production, decimals), decimals)

/** `+0.0246 to +0.0271`: "to", because a dash would read as minus. */
export const interval = (low: number, high: number, decimals: number): string => `${signed(low, decimals)} to ${signed(high, decimals)}`

/** A number of the user's own file as it was written: `0.005`, `0.60` when two decimals are asked for at least. */
export function asWritten(value: number, leastDecimals = 0): string {
  const decimals = (value.toFixed(12).replace(/0+$/, '').split('.')[1] ?? '').length
  return fixed(value, Math.max(decimals, leastDecimals))
}

/** `511,502`. */
export const count = (value: number): string => fixed(value, 0)

/** A share as a percentage: 0.049 → `4.9%`. */
export const percent = (share: number, decimals = 1): string => `${fixed(share * 100, decimals).replace(/\.0+$/, '')}%`

/** Level of an interval: 0.95 → `95%`, 0.98333 → `98.3%`, with as many decimals as keep it apart from 100%. */
export function level(share: number): string {
  const decimals = Math.max(1, Math.ceil(-Math.log10((1 - share) * 100)))
  return `${fixed(share * 100, Math.min(decimals, 6)).replace(/\.?0+$/, '')}%`
}

/** q value or p value: two digits, or `< 0.001`. */
export function probability(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (value < 0.001) return '< 0.001'
  return value >= 0.995 ? '1.00' : String(value.toPrecision(2))
}

/** A needed number of rows: two digits, to be said with "about". */
export function roughly(value: number): string {
  return count(Number(value.toPrecision(2)))
}
