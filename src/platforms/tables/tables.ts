import { resolve } from 'node:path'
import { PlatformError, UserError } from '../../kernel/errors.ts'
import type { Tables } from '../../ports/tables.ts'
import { dataDigest, fileDigest } from './digest.ts'
import { inspectFiles } from './inspect.ts'
import { foresee } from './memory.ts'
import { overlapOf } from './overlap.ts'
import { type DataFile, dataFiles } from './paths.ts'
import { readTable } from './read.ts'
import { recordsAt } from './records.ts'
import { remembering } from './remembered.ts'
import { sharedRows } from './shared-rows.ts'

interface Options {
  /** For tests: the size of a chunk of text. */
  chunkBytes?: number
  /** Most cells of a table in memory. */
  mostCells?: number
  /** Ends whatever is read, with its reason. */
  signal?: AbortSignal | undefined
}

/**
 * Tables in files below `root`, read by our own streaming engine. Paths are relative to the root, or absolute and within it. Digests and overlaps are
 * remembered while the files stay the same, so that a step may ask again.
 */
export function streamingTables(root: string, { chunkBytes, mostCells, signal }: Options = {}): Tables {
  const base = resolve(root)
  const remember = remembering()
  const reading = async <T>(path: string, read: (files: DataFile[]) => Promise<T>): Promise<T> => {
    try {
      signal?.throwIfAborted()
      return await read((await dataFiles(base, path)).map((file) => ({ ...file, signal })))
    } catch (error) {
      throw ofSystem(path, error)
    }
  }
  return {
    inspect: (path, checks) => reading(path, (files) => inspectFiles({ path, files }, checks, { chunkBytes })),
    digest: (path) =>
      reading(path, (files) =>
        remember(`digest ${path}`, files, async () => {
          const digests: { name: string; sha256: string }[] = []
          for (const file of files) digests.push({ name: file.name, sha256: await fileDigest(file) })
          return dataDigest(digests)
        }),
      ),
    read: (path, columns, every) => reading(path, (files) => readTable(path, files, columns, { chunkBytes, mostCells, every })),
    checkSize: (path, columns) => reading(path, (files) => foresee({ path, files }, columns, mostCells)),
    overlap: (first, second, keys) =>
      reading(first, (files) =>
        reading(second, (others) => {
          const [known, asked] = [
            { path: first, files },
            { path: second, files: others },
          ]
          return remember(JSON.stringify(['overlap', first, second, ...keys]), [...files, ...others], () =>
            keys.length > 0 ? overlapOf(known, asked, keys) : sharedRows(known, asked),
          )
        }),
      ),
    records: (path, rows) => reading(path, (files) => recordsAt(files, rows)),
  }
}

/** What the operating system refused, in words; any other error as it is. */
function ofSystem(path: string, error: unknown): unknown {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown }
  if (typeof code !== 'string' || typeof syscall !== 'string') return error
  if (code === 'EACCES' || code === 'EPERM')
    return new UserError(`${path} may not be read. Give this user the permission.`, { cause: error })
  return new PlatformError(`${path} could not be read: ${code} in ${syscall}.`, { cause: error })
}
