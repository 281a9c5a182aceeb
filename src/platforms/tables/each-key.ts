import type { Vector } from './batch.ts'
import { pass } from './dataset.ts'
import { type Key, keyOfRow } from './keys.ts'
import type { DataFile } from './paths.ts'

/** What is done with the key of a row; `row` counts within the vectors, `at` is their first row within the data set. */
export type UseKey = (key: Exclude<Key, null>, vectors: readonly Vector[], row: number, at: number) => void

/** Keys of some rows whose columns are at hand; rows with a null in their key have none. */
export function keysOf(vectors: readonly Vector[], rows: number, at: number, use: UseKey): void {
  for (let row = 0; row < rows; row++) {
    const key = keyOfRow(vectors, row)
    if (key !== null) use(key, vectors, row, at)
  }
}

/** Reads only the key columns of a data set. Returns the names of all its columns. */
export async function eachKey(files: readonly DataFile[], keys: readonly string[], use: UseKey): Promise<readonly string[]> {
  const reading = pass(files, { columns: keys, together: true })
  for await (const { columns, rows, at } of reading.portions) {
    const vectors = keys.flatMap((name) => columns.find((column) => column.name === name)?.vector ?? [])
    if (vectors.length === keys.length) keysOf(vectors, rows, at, use)
  }
  return reading.result().columns
}
