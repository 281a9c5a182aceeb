import { count, fixed } from './numbers.ts'

/** Seconds of wall time: `2.4 s`, `58 s`, `3 min 12 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return '–'
  if (seconds < 0.05) return '< 0.1 s'
  if (seconds < 9.95) return `${fixed(seconds, 1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  const minutes = Math.round(whole / 60)
  return `${count(Math.floor(minutes / 60))} h ${minutes % 60} min`
}

/** US dollars without the sign, of which two on a line can become a formula: `0.008`, `< 0.001`, `12.50`. */
export function money(usd: number): string {
  if (!Number.isFinite(usd) || usd < 0) return '–'
  if (usd > 0 && usd < 0.0005) return '< 0.001'
  return fixed(usd, usd < 1 ? 3 : 2)
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** Small numbers as words in prose: two, 13. */
export const inWords = (value: number): string => SMALL[value] ?? count(value)

const ORDINALS = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth']
/** First, Second … Tenth, then 11th, 21st. */
export function ordinal(value: number): string {
  const ending = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return ORDINALS[value] || `${count(value)}${ending}`
}

/** `1 row`, `12 rows`. */
export const many = (value: number, noun: string): string => `${count(value)} ${noun}${value === 1 ? '' : 's'}`

/** A share with two digits: `0.05%`, `4.3%`, `12%`. */
export function shareText(share: number): string {
  const hundredths = share * 100
  if (hundredths === 0) return '0%'
  if (hundredths < 0.005) return '< 0.01%'
  return `${fixed(hundredths, hundredths < 0.095 ? 2 : hundredths < 9.95 ? 1 : 0)}%`
}
