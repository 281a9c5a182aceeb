import type { CheckFailure } from '../../ports/tables.ts'
import type { Vector } from './batch.ts'
import { pass } from './dataset.ts'
import { keyOfRow, keySet, showKey } from './keys.ts'
import type { DataFile } from './paths.ts'

/** Different texts that are looked at a second time. More than so many hashes do not collide by chance. */
const SUSPECTS = 65536
const EXAMPLES = 5

/** Looks for values, or combinations of them, that occur more than once. Nulls are left out. */
export interface Repeats {
  columns: readonly string[]
  see(vectors: readonly Vector[], rows: number, at: number): void
  /** Reads the data set again where a text may only share another's hash. */
  failure(files: readonly DataFile[]): Promise<Omit<CheckFailure, 'check'> | undefined>
}

interface Found {
  rows: number
  examples: { row: number; value: string }[]
}

export function repeats(columns: readonly string[]): Repeats {
  const keys = keySet()
  const found: Found = { rows: 0, examples: [] }
  const suspects = new Set<string>()
  return {
    columns,
    see(vectors, rows, at) {
      for (let row = 0; row < rows; row++) {
        const key = keyOfRow(vectors, row)
        if (key === null || keys.add(key)) continue
        if (typeof key === 'string' && suspects.size <= SUSPECTS) suspects.add(key)
        note(found, vectors, row, at)
      }
    },
    async failure(files) {
      const certain = suspects.size === 0 || suspects.size > SUSPECTS ? found : await confirm(files, columns, suspects)
      if (certain.rows === 0) return undefined
      const what = columns.length === 1 ? 'a value' : `a combination of ${columns.join(', ')}`
      const message = `${certain.rows.toLocaleString('en-US')} ${certain.rows === 1 ? 'row repeats' : 'rows repeat'} ${what} of an earlier row.`
      return { ...(columns.length === 1 && { column: columns[0]! }), message, ...certain }
    },
  }
}

function note(found: Found, vectors: readonly Vector[], row: number, at: number): void {
  found.rows++
  if (found.examples.length < EXAMPLES) found.examples.push({ row: at + row + 1, value: showKey(vectors, row) })
}

/** Counts repeats of numbers, and of exactly those texts, in a second pass over the key columns. */
async function confirm(files: readonly DataFile[], columns: readonly string[], suspects: ReadonlySet<string>): Promise<Found> {
  const found: Found = { rows: 0, examples: [] }
  const numbers = keySet()
  const texts = new Set<string>()
  for await (const portion of pass(files, { columns, together: true }).portions) {
    const vectors = columns.flatMap((name) => portion.columns.find((column) => column.name === name)?.vector ?? [])
    if (vectors.length < columns.length) continue
    for (let row = 0; row < portion.rows; row++) {
      const key = keyOfRow(vectors, row)
      if (key === null || (typeof key === 'string' && !suspects.has(key))) continue
      const fresh = typeof key === 'number' ? numbers.add(key) : !texts.has(key)
      if (typeof key === 'string') texts.add(key)
      if (!fresh) note(found, vectors, row, portion.at)
    }
  }
  return found
}
