import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import type { Log } from '../../../ports/runtime.ts'
import { onDisk } from '../../local/disk.ts'
import { inParallel } from '../assets/files.ts'
import { checkRoom, size } from './cache.ts'
import { describeCopy } from './copy.ts'
import { growingFiles, missingBytes } from './growing.ts'
import { type Range, readRange } from './range.ts'
import type { ExactData } from './resolve.ts'

/** Requests at once: enough to fill a line, 32 MiB of memory. */
const AT_ONCE = 8

interface Around {
  log: Log
  signal?: AbortSignal | undefined
}

/**
 * Fetches data to `whole`, which is there when all of it is, and beside it `whole`.json, which says what it was. What an earlier attempt got is kept. PlatformError before anything is written when the disk
 * has no room; UserError when a blob changes meanwhile.
 */
export async function fetchData(data: ExactData, whole: string, { log, signal }: Around): Promise<void> {
  const part = `${whole}.part`
  await onDisk(part, async () => {
    await mkdir(part, { recursive: true })
    const missing = await missingBytes(part, data.blobs)
    await checkRoom(part, missing, `Fetching ${data.uri}`)
    const kept = data.bytes - missing
    const many = data.files === 1 ? '1 file' : `${data.files} files`
    log.info(`Fetching ${data.uri}: ${many}, ${size(data.bytes)}${kept > 0 ? `, of which an earlier attempt got ${size(kept)}` : ''}.`)
    const { files, description } = await fetched(data, part, progress(data, log), signal)
    await writeFile(`${part}/copy.json`, description)
    await rename(`${part}/copy.json`, `${whole}.json`)
    await rename(files, whole)
    await rm(part, { recursive: true, force: true })
  })
}

async function fetched(
  { store, uri, blobs, bytes }: ExactData,
  part: string,
  told: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<{ files: string; description: string }> {
  const growing = await growingFiles(part, uri)
  try {
    const missing: Range[] = []
    for (const [index, blob] of blobs.entries()) missing.push(...(await growing.missing(blob, index)))
    let there = bytes - missing.reduce((sum, { length }) => sum + length, 0)
    const stop = new AbortController()
    const stopped = AbortSignal.any([stop.signal, ...(signal ? [signal] : [])])
    await inParallel(AT_ONCE, missing, async (range) => {
      try {
        await growing.add(range, await readRange(store, uri, range, stopped))
      } catch (error) {
        stop.abort(error)
        throw error
      }
      there += range.length
      told(there)
    })
    const digests: { path: string; sha256: string }[] = []
    for (const blob of blobs) digests.push({ path: blob.path, sha256: await growing.sha256(blob) })
    return { files: growing.files, description: await describeCopy(growing.files, digests) }
  } finally {
    await growing.close()
  }
}

/** Says each tenth once. */
function progress({ uri, bytes: all }: ExactData, log: Log): (bytes: number) => void {
  let said = 0
  return (bytes) => {
    const tenths = Math.floor((10 * bytes) / all)
    if (tenths > said && bytes < all) log.progress(`Fetching ${uri}: ${size(bytes)} of ${size(all)}`)
    said = Math.max(said, tenths)
  }
}
