/**
 * Bins of a histogram over the bits of a double: 128 for each octave, so that a bin is at most 0.8 % wide and its middle within 0.4 %.
 * Position p ≥ 0 is the top 19 bits of a positive double; a negative double has −1 − (those bits without the sign). Positions sort as values do.
 */
export type Bin = readonly [position: number, count: number]

const SHIFT = 13
const PAGE = 128
const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)

function fromBits(bits: number): number {
  words[0] = 0
  words[1] = bits << SHIFT
  return double[0]!
}

/** Bounds of a bin: low ≤ high; for negative positions the lower bound is the one further from 0. */
export function bounds(position: number): { low: number; high: number } {
  const bits = position >= 0 ? position : -1 - position
  const near = fromBits(bits)
  const far = fromBits(bits + 1)
  return position >= 0 ? { low: near, high: far } : { low: -far, high: -near }
}

/** A growing histogram: octaves that occur have a page of 128 counts. */
export interface BinCounts {
  pages: (Float64Array | undefined)[]
}

export const emptyBins = (): BinCounts => ({ pages: new Array<Float64Array | undefined>(4096).fill(undefined) })

/** The page of an octave (top 12 bits of a double), made on first use. */
export function newPage(bins: BinCounts, octave: number): Float64Array {
  const page = new Float64Array(PAGE)
  bins.pages[octave] = page
  return page
}

/** Milliseconds of a day, and the days around 1970 that are counted one by one. */
export const DAY = 86_400_000
const DAYS = 73_049

/** Counts dates by day; false for those too far away. */
export interface DayCounts {
  add(value: number): boolean
  list(): Bin[]
}

export function dayCounts(): DayCounts {
  let counts: Float64Array | undefined
  return {
    add(value) {
      const at = Math.floor(value / DAY) + DAYS
      if (!(at >= 0 && at < 2 * DAYS)) return false
      counts ??= new Float64Array(2 * DAYS)
      counts[at]!++
      return true
    },
    list() {
      const used: Bin[] = []
      counts?.forEach((count, at) => {
        if (count > 0) used.push([at - DAYS, count])
      })
      return used
    },
  }
}

/** Bins in use, in the order of their values. */
export function listBins({ pages }: BinCounts): Bin[] {
  const list: Bin[] = []
  pages.forEach((page, octave) => {
    page?.forEach((count, i) => {
      const bits = (octave & 2047) * PAGE + i
      if (count > 0) list.push([octave > 2047 ? -1 - bits : bits, count])
    })
  })
  return list.sort((a, b) => a[0] - b[0])
}

/** The bins of both. */
export function mergeBins(a: readonly Bin[], b: readonly Bin[]): Bin[] {
  const counts = new Map<number, number>(a)
  for (const [position, count] of b) counts.set(position, (counts.get(position) ?? 0) + count)
  return [...counts].sort((x, y) => x[0] - y[0])
}
