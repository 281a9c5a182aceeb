import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, statfs, utimes } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PlatformError } from '../../../kernel/errors.ts'
import { absent } from '../../local/digest.ts'

/** Milliseconds: a lock whose owner said nothing for so long is nobody's; how often an owner says something, and others look. */
const ABANDONED = 20_000
const BEAT = 2000
const LOOK = 100
/** Bytes that a disk keeps free. */
const SPARE = 64 * 2 ** 20

/**
 * Runs work that one process at a time does at `path`; `waiting` is told once when another is at it. The lock of a process that died is taken over.
 * Two that take it over at the same moment both work, which must do no harm.
 */
export async function alone<T>(path: string, waiting: () => void, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true })
  for (let looks = 0; !(await taken(path)); looks++) {
    if (looks === 0) waiting()
    if (await abandoned(path)) await takeAway(path)
    else await sleep(LOOK)
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    await rm(path, { force: true })
  }
}

async function taken(path: string): Promise<boolean> {
  const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    return undefined
  })
  await file?.writeFile(`${hostname()} ${process.pid}`)
  await file?.close()
  return file !== undefined
}

async function abandoned(path: string): Promise<boolean> {
  const [text, found] = [await readFile(path, 'utf8').catch(absent), await stat(path).catch(absent)]
  if (!found) return false
  if (Date.now() - found.mtimeMs > ABANDONED) return true
  const [host, pid] = (text ?? '').split(' ')
  return host === hostname() && pid !== undefined && !lives(Number(pid))
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function takeAway(path: string): Promise<void> {
  const away = `${path}.${randomUUID()}`
  await rename(path, away).catch(absent)
  await rm(away, { force: true })
}

/** PlatformError when a disk has no room for so many bytes more, before any is written. */
export async function checkRoom(folder: string, bytes: number, what: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  if (bytes + (bytes > 0 ? SPARE : 0) <= free) return
  throw new PlatformError(
    `${what}: ${size(bytes)} are to be fetched, and the disk of ${folder} has ${size(free)} free. Free some space (data of earlier runs lie there, and may be deleted), or run this on a machine with a larger disk.`,
  )
}

/** Bytes in words. */
export function size(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB']
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10))
  return `${power === 0 ? bytes : (bytes / 1024 ** power).toFixed(1)} ${units[power]}`
}
