const POINTS = 256

/** At most 256 places that stand for all values of two samples. */
export interface Grid {
  /** Ascending. */
  points: Float64Array
  /** Index of the nearest place for each value. */
  codes(values: Float64Array): Int32Array
}

/** Places at the quantiles of both samples together; every distinct value is its own place when there are at most 256. */
export function gridOf(a: Float64Array, b: Float64Array): Grid {
  const all = new Float64Array(a.length + b.length)
  all.set(a)
  all.set(b, a.length)
  all.sort()
  const distinct = Float64Array.from(new Set(all))
  const at = (i: number) => all[Math.round((i * (all.length - 1)) / (POINTS - 1))]!
  const points = distinct.length <= POINTS ? distinct : Float64Array.from(new Set(Array.from({ length: POINTS }, (_, i) => at(i))))
  return { points, codes: (values) => Int32Array.from(values, (value) => nearest(points, value)) }
}

function nearest(points: Float64Array, value: number): number {
  let [low, high] = [0, points.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (points[middle]! < value) low = middle + 1
    else high = middle
  }
  return low > 0 && value - points[low - 1]! <= points[low]! - value ? low - 1 : low
}

/** How many values lie at each place. */
export function onGrid(grid: Grid, values: Float64Array): Float64Array {
  const counts = new Float64Array(grid.points.length)
  for (const code of grid.codes(values)) counts[code]! += 1
  return counts
}

/** Wasserstein distance of order 1 of two lists of counts on one grid, in the values' unit. */
export function wasserstein({ points }: Grid, a: Float64Array, b: Float64Array): number {
  const [n, m] = [a.reduce((sum, count) => sum + count, 0), b.reduce((sum, count) => sum + count, 0)]
  let [gap, distance] = [0, 0]
  for (let i = 0; i + 1 < points.length; i++) {
    gap += a[i]! / n - b[i]! / m
    distance += Math.abs(gap) * (points[i + 1]! - points[i]!)
  }
  return distance
}
