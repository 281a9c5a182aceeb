import { stat } from 'node:fs/promises'
import type { DataFile } from './paths.ts'

/** A change within so many milliseconds of the last one may leave a file's times as they were (FAT counts in 2 s). */
const SURE_AFTER = 2000

/** Finds something out about files once for as long as they stay the same. `what` names it. */
export type Remember = <T>(what: string, files: readonly DataFile[], work: () => Promise<T>) => Promise<T>

/**
 * Remembers by size, inode and times of every file, as git does: the time of change cannot be set back. What was found out about a file that had just
 * been written is not kept.
 */
export function remembering(): Remember {
  const known = new Map<string, { state: string; value: unknown }>()
  return async <T>(what: string, files: readonly DataFile[], work: () => Promise<T>) => {
    const before = await stateOf(files)
    const found = known.get(what)
    if (found?.state === before.state) return found.value as T
    const value = await work()
    if (before.sure && (await stateOf(files)).state === before.state) known.set(what, { state: before.state, value })
    return value
  }
}

async function stateOf(files: readonly DataFile[]): Promise<{ state: string; sure: boolean }> {
  const stats = await Promise.all(files.map(({ path }) => stat(path, { bigint: true })))
  const newest = stats.reduce((latest, { ctimeMs }) => (ctimeMs > latest ? ctimeMs : latest), 0n)
  return {
    state: stats.map(({ dev, ino, size, mtimeNs, ctimeNs }, i) => [files[i]!.path, dev, ino, size, mtimeNs, ctimeNs].join(' ')).join('\n'),
    sure: Date.now() - Number(newest) > SURE_AFTER,
  }
}
