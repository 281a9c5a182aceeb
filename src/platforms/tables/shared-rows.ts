import { setImmediate } from 'node:timers/promises'
import { UserError } from '../../kernel/errors.ts'
import type { Overlap } from '../../ports/tables.ts'
import { hashed } from '../../sketch/hash.ts'
import type { Vector } from './batch.ts'
import { pass } from './dataset.ts'
import { type HashSet, hashSet } from './hash-set.ts'
import { rowLimit } from './memory.ts'
import type { DataFile, Named } from './paths.ts'
import { rowHash } from './row-hash.ts'

const EXAMPLES = 5
/** Rows read to learn the names of the columns, of which JSONL may leave some out. */
const PEEK = 1000
/** Above this share of repeated rows, equal rows are no sign of the same row. */
const MOST_REPEATED = 0.01

/**
 * Whole rows of `second` that occur in `first`, by all columns that both have. A row that its own data set has several times tells nothing and is left
 * out. Examples name the row and not its cells, which may not be for everybody's eyes. Memory: 35 bytes for each row of `second`; of 10 million rows in each, two different ones share a hash of 64 bits with a chance of 5 in a million.
 */
export async function sharedRows(first: Named, second: Named): Promise<Overlap> {
  const [ours, theirs] = [await columnsOf(first.files), await columnsOf(second.files)]
  const columns = theirs.filter((name) => ours.includes(name))
  if (columns.length === 0)
    throw new UserError(`${first.path} and ${second.path} have no column in common, so that rows cannot be told apart. Name \`data.keys\`.`)
  const asked = await occurrences(second, columns)
  const repeated = asked.rows - asked.once.size() + asked.again.size()
  if (repeated > MOST_REPEATED * asked.rows) return { rows: 0, examples: [], whole: true, indistinct: repeated }
  const known = { once: hashSet(), again: hashSet() }
  await eachHash(first.files, columns, (high, low) => {
    if (asked.once.has(high, low) && !known.once.add(high, low)) known.again.add(high, low)
  })
  const found: Overlap & { examples: string[] } = { rows: 0, examples: [], whole: true }
  let number = 0
  for (const [i, part] of asked.hashes.entries()) {
    // Nothing is read here, so that a signal would not be heard.
    if (i % 64 === 0) await setImmediate()
    second.files[0]?.signal?.throwIfAborted()
    for (let i = 0; i < part.length; i += 2) {
      number++
      const isIn = (set: HashSet) => set.has(part[i]!, part[i + 1]!)
      if (!isIn(known.once) || isIn(known.again) || isIn(asked.again)) continue
      found.rows++
      if (found.examples.length < EXAMPLES) found.examples.push(`row ${number.toLocaleString('en-US')}`)
    }
  }
  return found
}

interface Occurrences {
  rows: number
  /** Rows that are there, and those of them that are there more than once. */
  once: HashSet
  again: HashSet
  /** Both halves of every row's hash, in the order of the rows. */
  hashes: Uint32Array[]
}

async function occurrences(data: Named, columns: readonly string[]): Promise<Occurrences> {
  const found: Occurrences = { rows: 0, once: hashSet(), again: hashSet(), hashes: [] }
  const limit = await rowLimit(data)
  let hashes = new Uint32Array(0)
  await eachHash(data.files, columns, (high, low, row, rows) => {
    if (row === 0) {
      limit(found.rows)
      hashes = new Uint32Array(2 * rows)
      found.hashes.push(hashes)
      found.rows += rows
    }
    hashes[2 * row] = high
    hashes[2 * row + 1] = low
    if (!found.once.add(high, low)) found.again.add(high, low)
  })
  return found
}

/** What is done with the hash of a row: both halves of it, and which it is of so many rows that are at hand. */
type UseHash = (high: number, low: number, row: number, rows: number) => void

async function eachHash(files: readonly DataFile[], columns: readonly string[], use: UseHash): Promise<void> {
  const hash = rowHash()
  for await (const { columns: read, rows } of pass(files, { columns, together: true }).portions) {
    // JSONL may leave a column out of a whole batch: all its cells are null then.
    const nulls = (): Vector => ({ form: 'texts', codes: new Int32Array(rows).fill(-1), levels: [] })
    const vectors = columns.map((name) => read.find((column) => column.name === name)?.vector ?? nulls())
    for (let row = 0; row < rows; row++) {
      hash(vectors, row)
      use(hashed[0]!, hashed[1]!, row, rows)
    }
  }
}

async function columnsOf(files: readonly DataFile[]): Promise<readonly string[]> {
  const reading = pass(files, { limit: PEEK })
  for await (const { at, rows } of reading.portions) if (at + rows >= PEEK) break
  return reading.result().columns
}
