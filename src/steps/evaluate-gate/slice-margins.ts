import type { Gate } from '../../config/gates.ts'
import { meant } from '../../config/suggest.ts'
import { UserError } from '../../kernel/errors.ts'
import { listed } from './columns.ts'
import type { SliceColumn } from './scored.ts'

type Margins = NonNullable<NonNullable<Gate['slices']>['margins']>

/** The margins that single slices have of their own, by code, for each column. */
export const marginsOf = (margins: Margins, columns: readonly SliceColumn[]): ReadonlyMap<number, number>[] =>
  columns.map(
    ({ levels }) => new Map(levels.flatMap((level, code) => (Object.hasOwn(margins, level) ? [[code, margins[level]!] as const] : []))),
  )

/** UserError for a margin of a value that no slice has. */
export function checkMargins(gates: readonly Gate[], columns: readonly SliceColumn[]): void {
  const known = columns.flatMap(({ levels }) => levels)
  gates.forEach(({ slices }, i) => {
    for (const level of Object.keys(slices?.margins ?? {})) {
      if (known.includes(level)) continue
      const near = meant(level, known)
      const fix = near === undefined ? `There are ${listed(known)}.` : `Did you mean ${near}?`
      throw new UserError([{ key: `gates[${i}].slices.margins`, message: `No slice of these rows is ${level}.`, fix }])
    }
  })
}
