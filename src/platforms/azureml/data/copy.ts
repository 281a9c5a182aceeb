import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { absent } from '../../local/digest.ts'

/** What a copy's file was when it was whole. */
interface Kept {
  path: string
  /** SHA-256 of its bytes. */
  sha256: string
  /** Size, inode and times: a file that somebody wrote to since has others. */
  state: string
}

/** Digests of a file's bytes in one pass, hex. */
export async function digestsOf(path: string): Promise<{ md5: string; sha256: string }> {
  const [md5, sha256] = [createHash('md5'), createHash('sha256')]
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), async (chunks) => {
    for await (const chunk of chunks) {
      md5.update(chunk as Buffer)
      sha256.update(chunk as Buffer)
    }
  })
  return { md5: md5.digest('hex'), sha256: sha256.digest('hex') }
}

const stateOf = async (path: string): Promise<string | undefined> => {
  const found = await stat(path, { bigint: true }).catch(absent)
  return found && [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ')
}

/** What is to be known of a folder of copies to see later whether they are still that: text of a file beside it. */
export async function describeCopy(folder: string, files: readonly { path: string; sha256: string }[]): Promise<string> {
  const kept: Kept[] = []
  for (const { path, sha256 } of files) kept.push({ path, sha256, state: (await stateOf(join(folder, path))) ?? '' })
  return `${JSON.stringify(kept)}\n`
}

/**
 * Whether the copies in a folder are what they were: no file more, none less, and each as it was; one with other times is read (a folder may have been
 * moved). False where nothing says what they were.
 */
export async function isIntact(folder: string, description: string): Promise<boolean> {
  const text = await readFile(description, 'utf8').catch(absent)
  const there = await readdir(folder, { recursive: true, withFileTypes: true }).catch(absent)
  if (text === undefined || !there) return false
  const kept = JSON.parse(text) as Kept[]
  if (there.filter((entry) => !entry.isDirectory()).length !== kept.length) return false
  for (const { path, sha256, state } of kept) {
    const now = await stateOf(join(folder, path))
    if (now === undefined || (now !== state && (await digestsOf(join(folder, path))).sha256 !== sha256)) return false
  }
  return true
}
