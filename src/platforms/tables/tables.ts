import { resolve } from 'node:path'
import type { Tables } from '../../ports/tables.ts'
import { dataDigest, fileDigest } from './digest.ts'
import { inspectFiles } from './inspect.ts'
import { overlapOf } from './overlap.ts'
import { dataFiles } from './paths.ts'
import { readTable } from './read.ts'
import { firstRecords } from './records.ts'

/** For tests: the size of a chunk of text. */
interface Options {
  chunkBytes?: number
}

/** Tables in files below `root`, read by our own streaming engine. Paths are relative to the root, or absolute and within it. */
export function streamingTables(root: string, { chunkBytes }: Options = {}): Tables {
  const base = resolve(root)
  const files = (path: string) => dataFiles(base, path)
  return {
    inspect: async (path, checks) => inspectFiles(await files(path), checks, { chunkBytes }),
    async digest(path) {
      const digests: { name: string; sha256: string }[] = []
      for (const file of await files(path)) digests.push({ name: file.name, sha256: await fileDigest(file) })
      return dataDigest(digests)
    },
    read: async (path, columns) => readTable(path, await files(path), columns, { chunkBytes }),
    async overlap(first, second, keys) {
      return overlapOf({ path: first, files: await files(first) }, { path: second, files: await files(second) }, keys)
    },
    records: async (path, limit) => firstRecords(await files(path), limit),
  }
}
