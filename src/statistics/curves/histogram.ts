/** Values that are looked at to choose a range. */
const LOOKED_AT = 20_000

/** Which rows count, and how much: all once when absent. */
export interface Counted {
  weights?: Float64Array | undefined
  /** Only rows for which it is true. */
  where?: (row: number) => boolean
}

/** Shares of the rows in `bins` equal bins over [low, high]; what lies beyond is in the outermost ones, and its share is told too. */
export interface Histogram {
  shares: readonly number[]
  beyond: number
}

/** Histogram of one value for each row. Undefined when no row counts. */
export function histogram(
  value: (row: number) => number,
  rows: number,
  [low, high]: readonly [number, number],
  bins: number,
  { weights, where }: Counted = {},
): Histogram | undefined {
  const counts = new Float64Array(bins)
  const scale = high > low ? bins / (high - low) : 0
  let [all, beyond] = [0, 0]
  for (let row = 0; row < rows; row++) {
    if (where && !where(row)) continue
    const found = value(row)
    const weight = weights ? weights[row]! : 1
    if (found < low || found > high) beyond += weight
    counts[Math.max(0, Math.min(bins - 1, Math.floor((found - low) * scale)))]! += weight
    all += weight
  }
  return all > 0 ? { shares: Array.from(counts, (count) => count / all), beyond: beyond / all } : undefined
}

/** Range that holds the middle `share` of some values, of evenly spaced rows where there are many; never empty. Undefined without finite values. */
export function middleRange(series: readonly ArrayLike<number>[], share: number): [number, number] | undefined {
  const found = series.flatMap((values) => {
    const step = Math.max(1, Math.ceil(values.length / LOOKED_AT))
    return Array.from({ length: Math.ceil(values.length / step) }, (_, i) => values[i * step]!)
  })
  const sorted = Float64Array.from(found.filter(Number.isFinite)).sort()
  if (sorted.length === 0) return undefined
  const at = (p: number) => sorted[Math.round(p * (sorted.length - 1))]!
  const [low, high] = [at((1 - share) / 2), at((1 + share) / 2)]
  return high > low ? [low, high] : [low - 0.5, low + 0.5]
}
