import type { Json } from '../../kernel/digest.ts'
import type { Kind } from '../../sketch/sketch.ts'

export type Family = 'number' | 'boolean' | 'date' | 'text'

/** How cells of a column are counted, by the kind its reference has. */
export const familyOf = (kind: Kind): Family => (kind === 'integer' ? 'number' : kind)

/** The kind of a cell whose column has only nulls in the reference. */
export function familyOfCell(cell: Json): Family {
  if (typeof cell === 'number') return 'number'
  return typeof cell === 'boolean' ? 'boolean' : 'text'
}

/** A date or time as ISO 8601 writes it, the offset in the first group. */
export const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/

/** Milliseconds since 1970; UTC where no offset is given, as in the reference. NaN for any other text. */
function dateOf(text: string): number {
  const match = ISO.exec(text)
  if (!match) return Number.NaN
  const iso = text.replace(' ', 'T')
  return Date.parse(match[1] === undefined && iso.length > 10 ? `${iso}Z` : iso)
}

/** A cell as a number: undefined when null, NaN when mistyped. */
export function numberOf(cell: Json | undefined, family: Exclude<Family, 'text'>): number | undefined {
  if (cell === null || cell === undefined) return undefined
  if (typeof cell === 'boolean' && family !== 'date') return Number(cell)
  if (typeof cell === 'number') return family === 'boolean' && cell !== 0 && cell !== 1 ? Number.NaN : cell
  return family === 'date' && typeof cell === 'string' ? dateOf(cell) : Number.NaN
}

/** A cell as text; undefined when null. */
export function textOf(cell: Json | undefined): string | undefined {
  if (cell === null || cell === undefined) return undefined
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
}
