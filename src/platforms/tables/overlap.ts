import type { Overlap } from '../../ports/tables.ts'
import { checkColumns } from './dataset.ts'
import { eachKey } from './each-key.ts'
import { keySet, showKey } from './keys.ts'
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
  const columns = await eachKey(first.files, keys, (key) => known.add(key))
  checkColumns(first.path, keys, columns)
  const texts = new Map<string, { rows: number; shown: string }>()
  const certain = { rows: 0, examples: [] as string[] }
  const others = await eachKey(second.files, keys, (key, vectors, row) => {
    if (!known.has(key)) return
    const found = typeof key === 'string' ? texts.get(key) : undefined
    if (found) found.rows++
    else if (typeof key === 'string' && texts.size < SUSPECTS) texts.set(key, { rows: 1, shown: showKey(vectors, row) })
    else {
      certain.rows++
      if (certain.examples.length < EXAMPLES) certain.examples.push(showKey(vectors, row))
    }
  })
  checkColumns(second.path, keys, others)
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
  await eachKey(data.files, keys, (key) => {
    if (typeof key === 'string' && texts.has(key)) found.add(key)
  })
  return found
}
