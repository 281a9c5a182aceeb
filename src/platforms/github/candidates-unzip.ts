import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import yauzl from 'yauzl'
import { PlatformError } from '../../kernel/errors.ts'

/**
 * Unpacks a zip archive into a new folder, file by file. PlatformError for an archive that is broken or names a path outside the folder.
 * Links come out as small files, and modes are not kept, as `actions/upload-artifact` keeps neither.
 */
export async function unzip(archive: string, folder: string): Promise<void> {
  await mkdir(folder)
  const zip = await yauzl.openPromise(archive, { strictFileNames: true }).catch(broken)
  try {
    // Names that are absolute or have `..` in them are errors here.
    for await (const entry of zip.eachEntry()) {
      const path = join(folder, entry.fileName)
      if (entry.fileName.endsWith('/')) continue
      await mkdir(dirname(path), { recursive: true })
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { flags: 'wx' }))
    }
  } catch (error) {
    broken(error)
  } finally {
    zip.close()
  }
}

function broken(cause: unknown): never {
  if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('E')) throw cause
  throw new PlatformError(`The artifact cannot be unpacked: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause })
}
