import type { CheckFailure } from '../../ports/tables.ts'
import type { Vector } from './batch.ts'
import { eachKey, keysOf } from './each-key.ts'
import { type Key, keySet, showKey } from './keys.ts'
import type { KeyLimit } from './memory.ts'
import type { DataFile } from './paths.ts'
import { EXAMPLES, noOffenders, type Offenders } from './watch.ts'

/** Different texts that are looked at a second time. More than so many hashes do not collide by chance. */
const SUSPECTS = 65536

/** Looks for values, or combinations of them, that occur more than once. Nulls are left out. */
export interface Repeats {
  columns: readonly string[]
  /** Takes in the rows of one column as it passes; several columns are read on their own in the end. */
  see(vector: Vector, rows: number, at: number): void
  /** Reads the key columns again where a text may only share another's hash. */
  failure(files: readonly DataFile[]): Promise<Omit<CheckFailure, 'check'> | undefined>
}

export function repeats(columns: readonly string[], limit: KeyLimit): Repeats {
  const keys = keySet(limit)
  const found = noOffenders()
  const suspects = new Set<string>()
  const take = (key: Exclude<Key, null>, vectors: readonly Vector[], row: number, at: number) => {
    if (keys.add(key)) return
    if (typeof key === 'string' && suspects.size <= SUSPECTS) suspects.add(key)
    note(found, vectors, row, at)
  }
  return {
    columns,
    see: (vector, rows, at) => keysOf([vector], rows, at, take),
    async failure(files) {
      if (columns.length > 1) await eachKey(files, columns, take)
      const certain = suspects.size === 0 || suspects.size > SUSPECTS ? found : await confirm(files, columns, suspects, limit)
      if (certain.rows === 0) return undefined
      const [only, second] = columns
      const what = second ? `the values of ${columns.join(', ')}` : 'a value'
      const message = `${certain.rows.toLocaleString('en-US')} ${certain.rows === 1 ? 'row repeats' : 'rows repeat'} ${what} of an earlier row.`
      return { ...(only !== undefined && !second && { column: only }), message, ...certain }
    },
  }
}

function note(found: Offenders, vectors: readonly Vector[], row: number, at: number): void {
  found.rows++
  if (found.examples.length < EXAMPLES) found.examples.push({ row: at + row + 1, value: showKey(vectors, row) })
}

/** Counts repeats of numbers, and of exactly those texts, in a second pass over the key columns. */
async function confirm(
  files: readonly DataFile[],
  columns: readonly string[],
  suspects: ReadonlySet<string>,
  limit: KeyLimit,
): Promise<Offenders> {
  const found = noOffenders()
  const numbers = keySet(limit)
  const texts = new Set<string>()
  await eachKey(files, columns, (key, vectors, row, at) => {
    if (typeof key === 'number') {
      if (!numbers.add(key)) note(found, vectors, row, at)
    } else if (texts.has(key)) note(found, vectors, row, at)
    else if (suspects.has(key)) texts.add(key)
  })
  return found
}
