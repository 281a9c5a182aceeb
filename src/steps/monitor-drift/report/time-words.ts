import { inWords } from '../../../report/units.ts'
import type { Window } from '../window-record.ts'

const DAY = 86_400_000
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const month = (at: Date): string => MONTHS[at.getUTCMonth()]!
const dayOf = (at: Date): string => `${at.getUTCDate()} ${month(at)}`
/** Times of a window's ends, with seconds where it lasts less than ten minutes. */
function clocks({ from, to }: Window): [string, string] {
  const end = to.getTime() - from.getTime() < 600_000 ? 19 : 16
  return [from.toISOString().slice(11, end), to.toISOString().slice(11, end)]
}
const midnight = (at: Date): boolean => at.getTime() % DAY === 0

/** First and last day of a window. */
function days({ from, to }: Window): [Date, Date] {
  return [from, midnight(to) ? new Date(to.getTime() - 1) : to]
}

/** A window as a column's header: `18–24 June`, `10:02 to 10:07`. UTC. */
export function windowName(window: Window): string {
  const { from, to } = window
  const [first, last] = days(window)
  if (to.getTime() - from.getTime() < DAY) return clocks(window).join(' to ')
  if (dayOf(first) === dayOf(last)) return dayOf(first)
  if (month(first) !== month(last)) return `${dayOf(first)} to ${dayOf(last)}`
  return `${first.getUTCDate()}–${dayOf(last)}`
}

/** A window with its year, and its times where they are not midnights: `18–24 June 2001`. */
export function windowInFull(window: Window): string {
  const { from, to } = window
  const [start, end] = clocks(window)
  const year = days(window)[1].getUTCFullYear()
  if (midnight(from) && midnight(to)) return `${windowName(window)} ${year}`
  if (dayOf(from) === dayOf(to)) return `${dayOf(from)} ${year}, ${start} to ${end} UTC`
  return `${dayOf(from)}, ${start}, to ${dayOf(to)} ${year}, ${end} UTC`
}

/** Start of a window, short: `18 Jun`, or `10:02` for windows below a day. */
export function windowStart(window: Window): string {
  const { from, to } = window
  return to.getTime() - from.getTime() < DAY ? clocks(window)[0] : `${from.getUTCDate()} ${month(from).slice(0, 3)}`
}

/** Start of a window in a sentence: `18 June`, `10:02`. */
export const windowSince = (window: Window): string =>
  window.to.getTime() - window.from.getTime() < DAY ? clocks(window)[0] : dayOf(window.from)

/** What a window is called: week, day, hour or window. */
export function windowNoun({ from, to }: Window): string {
  const hours = (to.getTime() - from.getTime()) / 3_600_000
  return hours === 168 ? 'week' : hours === 24 ? 'day' : hours === 1 ? 'hour' : 'window'
}

/** `1 week`, `3 weeks`, in words up to twelve. */
export const windows = (count: number, window: Window): string => `${inWords(count)} ${windowNoun(window)}${count === 1 ? '' : 's'}`
