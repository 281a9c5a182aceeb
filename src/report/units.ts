import { count, fixed } from './numbers.ts'

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
