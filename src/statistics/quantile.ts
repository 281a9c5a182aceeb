/** Quantile of ascending values, 0 ≤ p ≤ 1, with linear interpolation (type 7 of Hyndman and Fan 1996, numpy's default). Undefined when empty. */
export function quantileOfSorted(sorted: Float64Array, p: number): number | undefined {
  if (sorted.length === 0) return undefined
  const place = p * (sorted.length - 1)
  const below = sorted[Math.floor(place)]!
  return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below)
}

/** Arithmetic mean and variance (n − 1), two passes. Variance is 0 for one value; both NaN for none. */
export function meanVariance(values: Float64Array): { mean: number; variance: number } {
  const n = values.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i]!
  const mean = sum / n
  let squares = 0
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2
  return { mean, variance: n === 1 ? 0 : squares / (n - 1) }
}
