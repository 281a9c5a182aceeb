/** Most whole numbers that get a bar each, and the number of bars for everything else. */
const MOST_WHOLE = 40
const BARS = 24

/** A column of numbers at one time: rows by value, and its quantiles (0 to 1). */
export interface Values {
  bins: readonly { value: number; count: number }[]
  quantile(p: number): number
}

/** Shares of a column of numbers over buckets of equal width that both times share. */
export interface Buckets {
  /** Lower end of the first bucket, and width of each. */
  low: number
  width: number
  /** A bucket for each whole number: then a bucket's value is its lower end. */
  whole: boolean
  before: readonly number[]
  now: readonly number[]
}

/** Buckets of a column at two times; values beyond the inner 99% of both count in the outermost. Undefined when there is only one value. */
export function bucketsOf(before: Values, now: Values, whole: boolean): Buckets | undefined {
  const least = Math.min(before.quantile(0), now.quantile(0))
  const most = Math.max(before.quantile(1), now.quantile(1))
  if (whole && most - least < MOST_WHOLE) return counted({ low: least, width: 1, whole }, most - least + 1, before, now)
  const low = Math.min(before.quantile(0.005), now.quantile(0.005))
  const high = Math.max(before.quantile(0.995), now.quantile(0.995))
  return high > low ? counted({ low, width: (high - low) / BARS, whole: false }, BARS, before, now) : undefined
}

function counted(of: Pick<Buckets, 'low' | 'width' | 'whole'>, size: number, before: Values, now: Values): Buckets {
  const shares = ({ bins }: Values) => {
    const counts = new Array<number>(size).fill(0)
    let n = 0
    for (const { value, count } of bins) {
      const at = Math.floor((value - of.low) / of.width)
      counts[Math.min(size - 1, Math.max(0, at))]! += count
      n += count
    }
    return counts.map((count) => count / n)
  }
  return { ...of, before: shares(before), now: shares(now) }
}

/** The run of buckets that gained most: its ends (the second one included for whole numbers) and its share at both times. */
export function gained({ low, width, whole, before, now }: Buckets): { from: number; to: number; before: number; now: number } {
  let best = { first: 0, last: 0, gain: Number.NEGATIVE_INFINITY }
  let run = { first: 0, gain: 0 }
  now.forEach((share, i) => {
    if (run.gain <= 0) run = { first: i, gain: 0 }
    run.gain += share - before[i]!
    if (run.gain > best.gain) best = { first: run.first, last: i, gain: run.gain }
  })
  const sum = (shares: readonly number[]) => shares.slice(best.first, best.last + 1).reduce((total, share) => total + share, 0)
  return { from: low + best.first * width, to: low + (best.last + (whole ? 0 : 1)) * width, before: sum(before), now: sum(now) }
}
