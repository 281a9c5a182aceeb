import type { Overlap } from '../../ports/tables.ts'
import type { Vector } from './batch.ts'
import { checkColumns, pass } from './dataset.ts'
import { type Key, keyOfRow, keySet, showKey } from './keys.ts'
import type { DataFile } from './paths.ts'

const EXAMPLES = 5
/** Texts that are looked up a second time, letter by letter. */
const SUSPECTS = 200_000

/** A data set by the name the user gave it. */
export interface Named {
  path: string
  files: readonly DataFile[]
}

/** Rows of `second` whose key occurs in `first`. Rows with a null in their key have none. Memory: 8 to 27 bytes for each key of `first`. */
export async function overlapOf(first: Named, second: Named, keys: readonly string[]): Promise<Overlap> {
  const known = keySet()
  await eachKey(first, keys, (key) => known.add(key))
  const texts = new Map<string, { rows: number; shown: string }>()
  const certain = { rows: 0, examples: [] as string[] }
  await eachKey(second, keys, (key, vectors, row) => {
    if (!known.has(key)) return
    const found = typeof key === 'string' ? texts.get(key) : undefined
    if (found) found.rows++
    else if (typeof key === 'string' && texts.size < SUSPECTS) texts.set(key, { rows: 1, shown: showKey(vectors, row) })
    else {
      certain.rows++
      if (certain.examples.length < EXAMPLES) certain.examples.push(showKey(vectors, row))
    }
  })
  const confirmed = texts.size > 0 ? await occurring(first, keys, texts) : new Set<string>()
  for (const [key, { rows, shown }] of texts) {
    if (!confirmed.has(key)) continue
    certain.rows += rows
    if (certain.examples.length < EXAMPLES) certain.examples.push(shown)
  }
  return certain
}

/** Those of the texts that really occur, and not only their hashes. */
async function occurring(data: Named, keys: readonly string[], texts: ReadonlyMap<string, unknown>): Promise<Set<string>> {
  const found = new Set<string>()
  await eachKey(data, keys, (key) => {
    if (typeof key === 'string' && texts.has(key)) found.add(key)
  })
  return found
}

async function eachKey(
  { path, files }: Named,
  keys: readonly string[],
  use: (key: Exclude<Key, null>, vectors: readonly Vector[], row: number) => void,
): Promise<void> {
  const reading = pass(files, { columns: keys, together: true })
  for await (const { columns, rows } of reading.portions) {
    const vectors = keys.flatMap((name) => columns.find((column) => column.name === name)?.vector ?? [])
    if (vectors.length < keys.length) continue
    for (let row = 0; row < rows; row++) {
      const key = keyOfRow(vectors, row)
      if (key !== null) use(key, vectors, row)
    }
  }
  checkColumns(path, keys, reading.result().columns)
}
