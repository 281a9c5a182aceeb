/** Bins of each axis of a density. */
export const DENSITY_BINS = 32

/** Rows in 32 × 32 equal bins over the same range of both axes, x first. Rows beyond are in the outermost bins. */
export function density(x: ArrayLike<number>, y: ArrayLike<number>, [low, high]: readonly [number, number]): Float64Array {
  const counts = new Float64Array(DENSITY_BINS * DENSITY_BINS)
  const scale = high > low ? DENSITY_BINS / (high - low) : 0
  const bin = (value: number) => Math.max(0, Math.min(DENSITY_BINS - 1, Math.floor((value - low) * scale)))
  for (let row = 0; row < x.length; row++) counts[bin(x[row]!) * DENSITY_BINS + bin(y[row]!)]! += 1
  return counts
}
