import type { Table, Text } from '../../../report/document.ts'

/** A table of numbers: the first column names the row. */
export const numbersTable = (name: string, headers: readonly string[], rows: readonly (readonly Text[])[]): Table => ({
  kind: 'table',
  name,
  columns: headers.map((header, i) => ({ header, align: i === 0 ? ('left' as const) : ('right' as const) })),
  rows,
})

/** The first letter as a capital, for what starts a sentence or a heading. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const TOPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** End of an axis from 0 that holds `most` with little air: 0.113 → 0.12. One for nothing to show. */
export function roundTop(most: number): number {
  if (!(most > 0) || !Number.isFinite(most)) return 1
  const power = 10 ** Math.floor(Math.log10(most))
  return Number(((TOPS.find((top) => top * power >= most) ?? 10) * power).toPrecision(3))
}
