import type { Overlap } from '../../ports/tables.ts'
import { checkColumns } from './dataset.ts'
import { eachKey } from './each-key.ts'
import { keySet, showKey } from './keys.ts'
import { keyLimit } from './memory.ts'
import type { Named } from './paths.ts'

const EXAMPLES = 5
/** Texts that are looked up a second time, letter by letter. */
const SUSPECTS = 200_000

/**
 * Rows of `second` whose key occurs in `first`. Rows with a null in their key have none. Memory: 8 to 27 bytes for each key of `second`, so that
 * `first`, the training data, may be of any size.
 */
export async function overlapOf(first: Named, second: Named, keys: readonly string[]): Promise<Overlap> {
  const limit = await keyLimit(second, keys)
  const [asked, known] = [keySet(limit), keySet(limit)]
  const others = await eachKey(second.files, keys, (key) => asked.add(key))
  let found = false
  const columns = await eachKey(first.files, keys, (key) => {
    if (!asked.has(key)) return
    known.add(key)
    found = true
  })
  checkColumns(first.path, keys, columns)
  checkColumns(second.path, keys, others)
  return found ? rowsOf(first, second, keys, known) : { rows: 0, examples: [] }
}

/** Counts the rows of `second` whose key is known from `first`; texts only where they occur there letter by letter. */
async function rowsOf(first: Named, second: Named, keys: readonly string[], known: Pick<Set<number | string>, 'has'>): Promise<Overlap> {
  const texts = new Map<string, { rows: number; shown: string }>()
  const certain = { rows: 0, examples: [] as string[] }
  await eachKey(second.files, keys, (key, vectors, row) => {
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
  await eachKey(data.files, keys, (key) => {
    if (typeof key === 'string' && texts.has(key)) found.add(key)
  })
  return found
}
