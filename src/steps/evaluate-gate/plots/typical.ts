import type { Point } from '../../../report/document.ts'
import { DENSITY_BINS } from '../../../statistics/curves/density.ts'

/** The median of y by bin of x, in data units, where a density has rows. */
export function typical(counts: Float64Array, [low, high]: Point): { x: number; y: number }[] {
  const middle = (bin: number) => low + ((bin + 0.5) * (high - low)) / DENSITY_BINS
  return Array.from({ length: DENSITY_BINS }, (_, column) => ({ column, row: medianBin(counts, column) })).flatMap(({ column, row }) =>
    row === undefined ? [] : [{ x: middle(column), y: middle(row) }],
  )
}

/** Bin that holds the middle row of one column. Undefined where the column is empty. */
function medianBin(counts: Float64Array, column: number): number | undefined {
  const rows = counts.subarray(column * DENSITY_BINS, (column + 1) * DENSITY_BINS)
  const half = rows.reduce((sum, count) => sum + count, 0) / 2
  let below = 0
  for (let row = 0; row < rows.length; row++) {
    below += rows[row]!
    if (below > 0 && below >= half) return row
  }
  return undefined
}
