import { createHash } from 'node:crypto'
import { UserError } from '../../kernel/errors.ts'
import type { Batch, Reader, ReadOptions } from './batch.ts'
import { CHUNK, contentOf, type Tap } from './bytes.ts'
import { csvReader } from './csv.ts'
import { dataDigest, fileDigest } from './digest.ts'
import { jsonlReader } from './jsonl.ts'
import { type DataFile, nearest } from './paths.ts'

/** A batch with its place in the whole data set. */
export interface Portion extends Batch {
  /** Row number of its first row within the data set, from 0. */
  at: number
  /** From CSV or TSV, where a cell has no type of its own. */
  untyped: boolean
}

/** A data set being read. */
export interface Pass {
  portions: AsyncIterable<Portion>
  /** After the last portion: how many rows there were, the names of all columns, and the digest where it was asked for. */
  result(): { rows: number; columns: readonly string[]; sha256: string | undefined }
}

/** How to read, and with what. */
export interface PassOptions extends ReadOptions {
  /** Also digest the bytes. */
  digest?: boolean | undefined
  chunkBytes?: number | undefined
}

/** Reads files one after the other. UserError when their columns differ, or when none has a column asked for. */
export function pass(files: readonly DataFile[], options: PassOptions): Pass {
  const digests: { name: string; sha256: string }[] = []
  const columns = new Set<string>()
  let rows = 0
  async function* portions(): AsyncGenerator<Portion> {
    let before: { name: string; columns: readonly string[] } | undefined
    for (const file of files) {
      const limit = options.limit === undefined ? undefined : options.limit - rows
      if (limit !== undefined && limit <= 0) return
      const hash = options.digest && file.format !== 'parquet' ? createHash('sha256') : undefined
      const reader = await openReader(file, { ...options, limit }, hash && ((bytes) => hash.update(bytes)))
      if (reader.columns) before = sameColumns(file, reader.columns, before)
      for (const name of reader.columns ?? []) columns.add(name)
      const untyped = file.format === 'csv' || file.format === 'tsv'
      let end = 0
      for await (const batch of reader.batches) {
        for (const { name } of batch.columns) columns.add(name)
        end = Math.max(end, batch.first + batch.rows)
        yield { ...batch, at: rows + batch.first, untyped }
      }
      rows += end
      if (options.digest) digests.push({ name: file.name, sha256: hash ? hash.digest('hex') : await fileDigest(file) })
    }
  }
  return {
    portions: portions(),
    result: () => ({ rows, columns: [...columns], sha256: options.digest ? dataDigest(digests) : undefined }),
  }
}

async function openReader(file: DataFile, options: PassOptions, tap: Tap | undefined): Promise<Reader> {
  // Loaded on demand: its decompressors take longer to load than a small CSV file to read.
  if (file.format === 'parquet') return (await import('./parquet.ts')).parquetReader(file, options)
  const content = contentOf(file, tap, options.chunkBytes ?? CHUNK)
  return file.format === 'jsonl' ? jsonlReader(file, content, options) : csvReader(file, content, options)
}

function sameColumns(file: DataFile, columns: readonly string[], before: { name: string; columns: readonly string[] } | undefined) {
  const lost = before?.columns.filter((name) => !columns.includes(name)) ?? []
  const found = before ? columns.filter((name) => !before.columns.includes(name)) : []
  if (before && lost.length + found.length > 0) {
    const parts = [lost.length > 0 && `lacks ${lost.join(', ')}`, found.length > 0 && `has ${found.join(', ')} more`].filter(Boolean)
    throw new UserError(`${file.name} ${parts.join(' and ')} than ${before.name}. All files of a data set must have the same columns.`)
  }
  return before ?? { name: file.name, columns }
}

/** UserError naming the columns that are not there, each with the nearest one that is. */
export function checkColumns(path: string, wanted: readonly string[], columns: readonly string[]): void {
  const missing = wanted.filter((name) => !columns.includes(name))
  if (missing.length === 0) return
  const near = missing.flatMap((name) => nearest(name, columns) ?? [])
  const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : `It has ${listed(columns)}.`
  throw new UserError(`${path} has no column ${missing.join(', ')}. ${hint}`)
}

/** At most ten names. */
export const listed = (names: readonly string[]): string =>
  names.length <= 10 ? names.join(', ') : `${names.slice(0, 10).join(', ')} and ${names.length - 10} more`
