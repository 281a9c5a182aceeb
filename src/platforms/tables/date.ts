const DAY = 86_400_000
const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Milliseconds since 1970 of an ISO 8601 date, or date and time, or NaN for any other field and for days that do not exist.
 * `2001-01-31`, then perhaps `T` or a space, `10:30`, `:15`, `.123456789`, and `Z` or an offset. UTC where no offset is given.
 */
export function parseDate(bytes: Uint8Array, from: number, to: number): number {
  const year = 100 * two(bytes, from) + two(bytes, from + 2)
  const month = two(bytes, from + 5)
  const day = two(bytes, from + 8)
  if (to - from < 10 || bytes[from + 4] !== 45 || bytes[from + 7] !== 45 || !(month >= 1 && month <= 12)) return Number.NaN
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (!(day >= 1 && day <= DAYS_IN[month - 1]! + (leap ? 1 : 0))) return Number.NaN
  const midnight = daysSince1970(year, month, day) * DAY
  return to - from === 10 ? midnight : midnight + parseTime(bytes, from + 10, to)
}

/** The same of a text. */
export function parseDateText(text: string): number {
  if (text.length < 10 || text.length > 40 || text.charCodeAt(4) !== 45) return Number.NaN
  const bytes = Buffer.from(text, 'latin1')
  return parseDate(bytes, 0, bytes.length)
}

/** Number of two digits, or NaN. */
function two(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - 48
  const ones = bytes[at + 1]! - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN
}

/** Source: Hinnant, chrono-compatible low-level date algorithms (days_from_civil); public domain. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** Milliseconds of `T10:30:15.5+02:00`; NaN when it is not of that form. Digits after the third of a fraction are dropped. */
function parseTime(bytes: Uint8Array, from: number, to: number): number {
  const hours = two(bytes, from + 1)
  const minutes = two(bytes, from + 4)
  if ((bytes[from] !== 84 && bytes[from] !== 32) || bytes[from + 3] !== 58 || !(hours < 24 && minutes < 60)) return Number.NaN
  let at = from + 6
  let time = (hours * 60 + minutes) * 60_000
  if (at < to && bytes[at] === 58) {
    const seconds = two(bytes, at + 1)
    if (!(seconds < 60)) return Number.NaN
    time += seconds * 1000
    at += 3
    if (at < to && bytes[at] === 46) {
      let weight = 100
      const start = ++at
      for (; at < to && bytes[at]! >= 48 && bytes[at]! <= 57; at++) {
        time += weight >= 1 ? (bytes[at]! - 48) * weight : 0
        weight /= 10
      }
      if (at === start || at - start > 9) return Number.NaN
    }
  }
  if (at === to) return time
  return at > to ? Number.NaN : time - parseOffset(bytes, at, to)
}

/** Milliseconds of `Z`, `+02:00` or `+0200`. */
function parseOffset(bytes: Uint8Array, from: number, to: number): number {
  if (bytes[from] === 90 && to === from + 1) return 0
  const sign = bytes[from] === 43 ? 1 : bytes[from] === 45 ? -1 : Number.NaN
  const minutes = bytes[from + 3] === 58 ? from + 4 : from + 3
  if (to !== minutes + 2) return Number.NaN
  const offset = two(bytes, from + 1) * 60 + two(bytes, minutes)
  return sign * offset * 60_000
}
