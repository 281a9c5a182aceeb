import { bounds, DAY } from './bins.ts'
import { meanAndDeviation, readDyadic } from './dyadic.ts'
import { estimate, readRegisters } from './hyperloglog.ts'
import { kindOf, type Sketch } from './sketch.ts'

/** A bin of a column, with the value that stands for it. */
export interface ValueBin {
  low: number
  high: number
  count: number
  value: number
}

/** All bins of a column in the order of their values. Of whole numbers the value is the one in the bin, of days their start, else the middle. */
export function binsOf(sketch: Sketch): ValueBin[] {
  const whole = !sketch.kinds.number
  const bins = (sketch.numbers?.bins ?? []).map(([position, count]) => {
    const { low, high } = bounds(position)
    return { low, high, count, value: whole ? wholeIn(low, high, position >= 0) : (low + high) / 2 }
  })
  const days = (sketch.numbers?.days ?? []).map(([day, count]) => ({ low: day * DAY, high: (day + 1) * DAY, count, value: day * DAY }))
  if (days.length === 0 || bins.length === 0) return [...bins, ...days]
  return [...bins, ...days].sort((a, b) => a.low - b.low || a.high - b.high)
}

function wholeIn(low: number, high: number, positive: boolean): number {
  if (high - low > 1) return Math.round((low + high) / 2)
  return positive ? Math.ceil(low) : Math.floor(high)
}

/** How many finite numbers a sketch holds. */
export const finiteCount = ({ numbers }: Sketch): number =>
  [...(numbers?.bins ?? []), ...(numbers?.days ?? [])].reduce((sum, [, count]) => sum + count, 0)

/**
 * The p-quantile (0 to 1, nearest rank) of the finite numbers, within 0.4 % of the exact one, dates to the day; whole numbers below 256 and both
 * ends are exact. Undefined when there are none.
 */
export function quantile(sketch: Sketch, p: number): number | undefined {
  const { numbers } = sketch
  const n = finiteCount(sketch)
  if (!numbers || n === 0) return undefined
  const rank = Math.max(1, Math.ceil(p * n))
  if (rank === 1) return numbers.min
  if (rank >= n) return numbers.max
  let below = 0
  const bin = binsOf(sketch).find(({ count }) => {
    below += count
    return below >= rank
  })!
  return Math.min(numbers.max, Math.max(numbers.min, bin.value))
}

/** Mean and sample standard deviation of the finite numbers, from exact sums; NaN where they are not defined. */
export function momentsOf(sketch: Sketch): { mean: number; sd: number } {
  const { sum = '0p0', squares = '0p0' } = sketch.numbers ?? {}
  return meanAndDeviation(finiteCount(sketch), readDyadic(sum), readDyadic(squares))
}

/** Distinct values within about 3 % (two standard errors); exact for texts that all have a count of their own. */
export function distinct(sketch: Sketch): number {
  const { texts, numbers } = sketch
  return texts && !numbers && texts.other === 0 && kindOf(sketch) === 'text'
    ? texts.counts.length
    : estimate(readRegisters(sketch.distinct))
}
