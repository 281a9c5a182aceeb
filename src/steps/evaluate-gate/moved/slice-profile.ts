import { canonicalJson, type Json } from '../../../kernel/digest.ts'
import type { Column, Table } from '../../../ports/tables.ts'
import { accumulate } from '../../../sketch/accumulate.ts'
import { binsOf, finiteCount, momentsOf } from '../../../sketch/quantile.ts'
import { kindOf } from '../../../sketch/sketch.ts'
import { categoriesOf, histogram } from '../../../sketch/summarise.ts'
import { rowsBySlice } from '../../../statistics/gate/slices.ts'
import { levelsOf } from '../columns.ts'

/** One column within one slice, in a kilobyte or two. Bins are [low, high, rows]; texts are [value, rows], the most frequent first. */
export type Within =
  | {
      kind: 'numbers'
      whole: boolean
      n: number
      nulls: number
      mean: number
      sd: number
      bins: readonly (readonly [number, number, number])[]
    }
  | { kind: 'texts'; n: number; nulls: number; counts: readonly (readonly [string, number])[]; other: number }

/** Columns of the training data within each value of each slice column: slice column → value → column. */
export interface SliceProfile {
  readonly [sliceColumn: string]: { readonly [level: string]: { readonly [column: string]: Within } }
}

/** Values of a slice column that are kept, columns that are kept, bins of a column, and texts of a column: the most frequent, or the first. */
const MOST = { levels: 100, columns: 30, bins: 48, texts: 30 }
const FORMAT = 'sluice/slices/1'

/** Profiles `columns` of a table of training rows within each value of `by`. O(rows) for each column. */
export function profileWithin(table: Table, by: string, columns: readonly string[]): SliceProfile[string] {
  const { codes, levels } = levelsOf(table, by)
  const rows = rowsBySlice(codes, levels.length)
  const kept = rows
    .map((own, code) => ({ own, level: levels[code]! }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length || (a.level < b.level ? -1 : 1))
    .slice(0, MOST.levels)
  return Object.fromEntries(
    kept.map(({ own, level }) => [
      level,
      Object.fromEntries(
        columns.slice(0, MOST.columns).flatMap((name) => {
          const column = table.columns.get(name)
          return name === by || column === undefined ? [] : [[name, within(column, own)]]
        }),
      ),
    ]),
  )
}

function within(column: Column, rows: Int32Array): Within {
  const sketch = accumulate('')
  if (column.kind === 'text') {
    sketch.texts(
      Int32Array.from(rows, (row) => column.codes[row]!),
      column.levels,
    )
    const done = sketch.finish(rows.length)
    const { counts, other } = categoriesOf(done, MOST.texts)
    return { kind: 'texts', n: done.count - done.nulls, nulls: done.nulls, counts: [...counts], other }
  }
  sketch.numbers(
    Float64Array.from(rows, (row) => column.values[row]!),
    'number',
  )
  const done = sketch.finish(rows.length)
  const whole = kindOf(done) === 'integer'
  const fine = binsOf(done)
  // A few whole numbers stand for themselves; a bin of them would be half a unit off.
  const exact = whole && fine.length <= MOST.bins
  const bins = exact
    ? fine.map(({ value, count }) => [value, value, count] as const)
    : histogram(done, MOST.bins).map(({ low, high, count }) => [low, high, count] as const)
  return { kind: 'numbers', whole, n: finiteCount(done), nulls: done.nulls, ...momentsOf(done), bins }
}

/** Canonical JSON and a newline: equal profiles give equal bytes. */
export const writeSliceProfile = (profile: SliceProfile): string =>
  `${canonicalJson({ format: FORMAT, slices: profile as unknown as Json })}\n`

/** Reads what `writeSliceProfile` wrote; undefined for any other format, for example a later one. */
export function readSliceProfile(text: string): SliceProfile | undefined {
  const { format, slices } = JSON.parse(text) as { format?: string; slices?: SliceProfile }
  return format === FORMAT ? slices : undefined
}
