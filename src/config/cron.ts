import * as z from 'zod'

const field = (number: string): string => {
  const part = `(?:\\*|${number}(?:-${number})?)(?:/[1-9]\\d?)?`
  return `${part}(?:,${part})*`
}
const FIELDS = ['[0-5]?\\d', '(?:[01]?\\d|2[0-3])', '(?:0?[1-9]|[12]\\d|3[01])', '(?:0?[1-9]|1[0-2])', '[0-6]']

/** Minute, hour, day, month, weekday: numbers, lists, ranges and steps. Source: NCronTab, which Azure reads them with. */
export const cron = z
  .string()
  .regex(new RegExp(`^${FIELDS.map(field).join(' +')}$`), 'expected minute, hour, day, month and weekday in numbers, such as 0 7 * * 1-5')
