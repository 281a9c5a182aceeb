import { bounds } from './bins.ts'
import { meanAndDeviation, readDyadic } from './dyadic.ts'
import { estimate, readRegisters } from './hyperloglog.ts'
import { kindOf, type Sketch } from './sketch.ts'

/** How many finite numbers a sketch holds. */
export const finiteCount = (sketch: Sketch): number => sketch.numbers?.bins.reduce((sum, [, count]) => sum + count, 0) ?? 0

/**
 * The p-quantile (0 to 1, nearest rank) of the finite numbers, within 0.4 % of the exact one; whole numbers below 256 and both ends are exact.
 * Undefined when there are none.
 */
export function quantile(sketch: Sketch, p: number): number | undefined {
  const { numbers } = sketch
  const n = finiteCount(sketch)
  if (!numbers || n === 0) return undefined
  const rank = Math.max(1, Math.ceil(p * n))
  if (rank === 1) return numbers.min
  if (rank >= n) return numbers.max
  let below = 0
  const bin = numbers.bins.find(([, count]) => {
    below += count
    return below >= rank
  })!
  return Math.min(numbers.max, Math.max(numbers.min, middle(bin[0], kindOf(sketch) !== 'number')))
}

/** The value that stands for a bin: its middle; of whole numbers the one that is in it. */
export function middle(position: number, whole: boolean): number {
  const { low, high } = bounds(position)
  if (!whole) return (low + high) / 2
  if (high - low > 1) return Math.round((low + high) / 2)
  return position >= 0 ? Math.ceil(low) : Math.floor(high)
}

/** Mean and sample standard deviation of the finite numbers, from exact sums; NaN where they are not defined. */
export function momentsOf(sketch: Sketch): { mean: number; sd: number } {
  const { sum = '0p0', squares = '0p0' } = sketch.numbers ?? {}
  return meanAndDeviation(finiteCount(sketch), readDyadic(sum), readDyadic(squares))
}

/** Distinct values within about 3 % (two standard errors); exact for texts that all have a count of their own. */
export function distinct(sketch: Sketch): number {
  if (sketch.texts && !sketch.numbers && sketch.texts.other === 0) return sketch.texts.counts.length
  return estimate(readRegisters(sketch.distinct))
}
