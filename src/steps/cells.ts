import type { Config } from '../config/schema.ts'
import type { Column } from '../ports/tables.ts'

/** The cell as text; undefined when null. */
export function textAt(column: Column, row: number): string | undefined {
  if (column.kind === 'text') return column.levels[column.codes[row]!]
  const value = column.values[row]!
  return Number.isNaN(value) ? undefined : String(value)
}

/** How `evaluate.positive` may be written in a column: a boolean also as 1 or 0. */
export const positiveTexts = (positive: Config['evaluate']['positive']): string[] =>
  typeof positive === 'boolean' ? [String(positive), String(Number(positive))] : [String(positive)]
