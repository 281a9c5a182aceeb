import { binsOf, quantile } from '../../../sketch/quantile.ts'
import { kindOf, type Sketch } from '../../../sketch/sketch.ts'
import type { Pair } from '../facts.ts'

/** Most whole numbers that get a bar each, and the number of bars for everything else. */
const MOST_WHOLE = 40
const BARS = 24

/** Shares of a column of numbers over buckets of equal width that both windows share. */
export interface Buckets {
  /** Lower end of the first bucket, and width of each. */
  low: number
  width: number
  /** A bucket for each whole number: then a bucket's value is its lower end. */
  whole: boolean
  reference: readonly number[]
  live: readonly number[]
}

/** Buckets of both windows; values beyond the inner 99% of both count in the outermost. Undefined for anything but numbers that differ. */
export function bucketsOf({ reference, live }: Pair): Buckets | undefined {
  const kinds = [reference, live].map(kindOf)
  if (kinds.some((kind) => kind !== 'integer' && kind !== 'number')) return undefined
  const whole = kinds.every((kind) => kind === 'integer')
  const [least, most] = [Math.min(end(reference, 0), end(live, 0)), Math.max(end(reference, 1), end(live, 1))]
  if (whole && most - least < MOST_WHOLE) return counted({ low: least, width: 1, whole }, most - least + 1, reference, live)
  const low = Math.min(end(reference, 0.005), end(live, 0.005))
  const high = Math.max(end(reference, 0.995), end(live, 0.995))
  return high > low ? counted({ low, width: (high - low) / BARS, whole: false }, BARS, reference, live) : undefined
}

const end = (sketch: Sketch, p: number): number => quantile(sketch, p) ?? Number.NaN

function counted(of: Pick<Buckets, 'low' | 'width' | 'whole'>, size: number, reference: Sketch, live: Sketch): Buckets {
  const shares = (sketch: Sketch) => {
    const counts = new Array<number>(size).fill(0)
    let n = 0
    for (const { value, count } of binsOf(sketch)) {
      const at = Math.floor((value - of.low) / of.width)
      counts[Math.min(size - 1, Math.max(0, at))]! += count
      n += count
    }
    return counts.map((count) => count / n)
  }
  return { ...of, reference: shares(reference), live: shares(live) }
}

/** The run of buckets that gained most: its ends (the second one included for whole numbers) and its share in both windows. */
export function gained({ low, width, whole, reference, live }: Buckets): { from: number; to: number; before: number; now: number } {
  let best = { first: 0, last: 0, gain: Number.NEGATIVE_INFINITY }
  let run = { first: 0, gain: 0 }
  live.forEach((share, i) => {
    if (run.gain <= 0) run = { first: i, gain: 0 }
    run.gain += share - reference[i]!
    if (run.gain > best.gain) best = { first: run.first, last: i, gain: run.gain }
  })
  const sum = (shares: readonly number[]) => shares.slice(best.first, best.last + 1).reduce((total, share) => total + share, 0)
  return { from: low + best.first * width, to: low + (best.last + (whole ? 0 : 1)) * width, before: sum(reference), now: sum(live) }
}
