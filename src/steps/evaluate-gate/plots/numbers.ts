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
