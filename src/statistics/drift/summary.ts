/** A column of numbers over one window, nulls apart. Two windows that share a lattice of bins are compared without rounding. */
export interface NumberSummary {
  /** Finite values. */
  n: number
  nulls: number
  /** Ascending, not overlapping; `low` = `high` for a single value. */
  bins: readonly { low: number; high: number; count: number }[]
  mean: number
  sd: number
}

/** A column of categories over one window. */
export interface CategorySummary {
  /** Cells that are not null. */
  n: number
  nulls: number
  counts: ReadonlyMap<string, number>
  /** Cells whose value has no count of its own. */
  otherCount: number
}

/** A column over one window. */
export type Summary = NumberSummary | CategorySummary

/** Whether a summary is of numbers. */
export const isNumeric = (summary: Summary): summary is NumberSummary => 'bins' in summary

/** Summary of plain values with one bin for each distinct value; NaN counts as null. The standard deviation has n − 1. */
export function summaryOf(values: Float64Array): NumberSummary {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  const bins: { low: number; high: number; count: number }[] = []
  let sum = 0
  for (const value of sorted) {
    sum += value
    const last = bins.at(-1)
    if (last && last.low === value) last.count++
    else bins.push({ low: value, high: value, count: 1 })
  }
  const n = sorted.length
  const mean = sum / n
  const squares = sorted.reduce((total, value) => total + (value - mean) ** 2, 0)
  return { n, nulls: values.length - n, bins, mean, sd: Math.sqrt(squares / (n - 1)) }
}
