/** Rows in `columns` × `columns` equal bins over the same range of both axes, x first. Rows beyond are in the outermost bins. */
export function density(x: ArrayLike<number>, y: ArrayLike<number>, [low, high]: readonly [number, number], columns: number): Float64Array {
  const counts = new Float64Array(columns * columns)
  const scale = high > low ? columns / (high - low) : 0
  const bin = (value: number) => Math.max(0, Math.min(columns - 1, Math.floor((value - low) * scale)))
  for (let row = 0; row < x.length; row++) counts[bin(x[row]!) * columns + bin(y[row]!)]! += 1
  return counts
}
