import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sha256 } from '../../kernel/digest.ts'
import type { StepCache } from '../../ports/runtime.ts'
import { absent, digestPath, filesIn } from './digest.ts'
import { copyDurably, moveInPlace, moveUnlessTaken, onDisk, removeWhole, temporaryBeside } from './disk.ts'

const GIB = 2 ** 30
/** A partial entry this old (milliseconds) was left by a process that died. */
const ABANDONED = 3_600_000

/** Written last, so that an entry without it is not one. */
interface Manifest {
  key: string
  sha256: string
  bytes: number
}

/**
 * Folders kept by content key below `directory`, named by it where it is a digest. A damaged entry is removed and counts as absent.
 * Beyond `limit` bytes the least recently used entries go; an entry larger than that is not kept.
 */
export function localCache(directory: string, limit: number = 10 * GIB): StepCache {
  const at = (key: string) => join(resolve(directory), /^[0-9a-f]{64}$/.test(key) ? key : sha256(key))
  return {
    async restore(key, folder) {
      const entry = at(key)
      const manifest = await manifestOf(entry)
      if (!manifest || manifest.key !== key) return false
      const copy = temporaryBeside(folder)
      try {
        await onDisk(folder, () => copyDurably(join(entry, 'content'), copy))
        if ((await digestPath(copy)) !== manifest.sha256) {
          await removeWhole(entry)
          return false
        }
        await moveInPlace(copy, folder)
      } catch (error) {
        // Another process may have evicted the entry while it was read.
        return absent(error as NodeJS.ErrnoException) ?? false
      } finally {
        await rm(copy, { recursive: true, force: true })
      }
      await utimes(entry, new Date(), new Date()).catch(absent)
      return true
    },
    async keep(key, folder) {
      const bytes = await sizeOf(folder)
      if (bytes > limit) return
      await onDisk(directory, () => store(at(key), folder, { key, bytes }))
      await evict(directory, limit)
    },
  }
}

async function store(entry: string, folder: string, { key, bytes }: Omit<Manifest, 'sha256'>) {
  const partial = temporaryBeside(entry)
  try {
    await mkdir(partial, { recursive: true })
    await copyDurably(folder, join(partial, 'content'))
    const manifest: Manifest = { key, bytes, sha256: (await digestPath(join(partial, 'content')))! }
    await writeFile(join(partial, 'manifest.json'), JSON.stringify(manifest), { flush: true })
    await removeWhole(entry)
    await moveUnlessTaken(partial, entry)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

async function manifestOf(entry: string): Promise<Manifest | undefined> {
  const text = await readFile(join(entry, 'manifest.json'), 'utf8').catch(absent)
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Manifest)
  } catch {
    // Damaged by the disk: as good as not there.
    return undefined
  }
}

async function evict(directory: string, limit: number) {
  const names = await readdir(directory)
  const entries = await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name)
      const [manifest, found] = await Promise.all([name.endsWith('.partial') ? undefined : manifestOf(path), stat(path).catch(absent)])
      return { path, bytes: manifest?.bytes ?? 0, used: found?.mtimeMs ?? 0, partial: name.endsWith('.partial') }
    }),
  )
  let total = 0
  for (const { path, bytes, used, partial } of entries.toSorted((a, b) => b.used - a.used)) {
    total += bytes
    const drop = partial ? used < Date.now() - ABANDONED : total > limit
    if (drop) await removeWhole(path)
  }
}

async function sizeOf(folder: string): Promise<number> {
  const files = await filesIn(folder)
  const sizes = await Promise.all(files.map(async ({ absolute }) => (await stat(absolute)).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
