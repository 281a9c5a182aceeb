const DAY = 86_400_000
/** Days to look back for the last time: February 29 comes every eight years at least. */
const FARTHEST = 8 * 366

const BOUNDS = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const

/** The numbers that one field of a cron expression stands for. */
function numbersOf(field: string, [least, most]: readonly [number, number]): number[] {
  const all = field.split(',').flatMap((part) => {
    const [range = '*', step = '1'] = part.split('/')
    const [from, to] = range === '*' ? [least, most] : range.split('-').map(Number)
    // A single number with a step goes on to the end.
    const end = to ?? (part.includes('/') ? most : from!)
    return Array.from({ length: Math.floor((end - from!) / Number(step)) + 1 }, (_, i) => from! + i * Number(step))
  })
  return [...new Set(all)].sort((a, b) => a - b)
}

/**
 * The last minute before `before` that a cron expression names, UTC; undefined when there is none in eight years. Day and weekday must both fit, as NCronTab has it.
 */
export function lastTime(cron: string, before: Date): Date | undefined {
  const [minutes, hours, days, months, weekdays] = cron.split(/ +/).map((field, i) => numbersOf(field, BOUNDS[i]!))
  const times = hours!.flatMap((hour) => minutes!.map((minute) => (hour * 60 + minute) * 60_000)).reverse()
  const today = Math.floor(before.getTime() / DAY) * DAY
  for (let day = today; day > today - FARTHEST * DAY; day -= DAY) {
    const at = new Date(day)
    if (!days!.includes(at.getUTCDate()) || !months!.includes(at.getUTCMonth() + 1) || !weekdays!.includes(at.getUTCDay())) continue
    const time = times.find((offset) => day + offset < before.getTime())
    if (time !== undefined) return new Date(day + time)
  }
  return undefined
}
