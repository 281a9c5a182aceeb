import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, posix, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sha256 } from '../../kernel/digest.ts'
import { UserError } from '../../kernel/errors.ts'

/** A file below a folder: its path with forward slashes, and where its bytes are. */
export interface FileInFolder {
  path: string
  absolute: string
}

/**
 * SHA-256 of a file's bytes; of a folder that of its sorted lines `<sha256>  <path>\n` (byte order, forward slashes), as `sha256sum` would print them.
 * Empty folders do not count. Undefined when nothing is there; UserError for links out of the folder and for what is neither file nor folder.
 */
export async function digestPath(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(absent)
  if (!found) return undefined
  if (found.isFile()) return digestFile(path)
  if (!found.isDirectory()) throw new UserError(`${path} is neither a file nor a folder.`)
  const files = await filesIn(path)
  return digestFiles(files)
}

/** SHA-256 of a file's bytes, streamed. */
export async function digestFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}

/** Digest of a list of files, as of a folder that holds just these. */
export async function digestFiles(files: readonly FileInFolder[]): Promise<string> {
  const lines: string[] = []
  for (const { path, absolute } of sorted(files)) lines.push(`${await digestFile(absolute)}  ${path}\n`)
  return sha256(lines.join(''))
}

/** All files below a folder, links followed as long as they stay in it. */
export async function filesIn(folder: string): Promise<FileInFolder[]> {
  const root = await realpath(folder)
  return walk({ path: '', absolute: root }, root, [])
}

async function walk(at: FileInFolder, root: string, above: readonly string[]): Promise<FileInFolder[]> {
  const entries = await readdir(at.absolute, { withFileTypes: true })
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = posix.join(at.path, entry.name)
      if (/[\r\n]/.test(entry.name)) throw new UserError(`${JSON.stringify(path)} below ${root} has a line break in its name. Rename it.`)
      const absolute = entry.isSymbolicLink() ? await target(join(at.absolute, entry.name), root) : join(at.absolute, entry.name)
      const kind = entry.isSymbolicLink() ? await stat(absolute) : entry
      if (kind.isFile()) return [{ path, absolute }]
      if (!kind.isDirectory()) throw new UserError(`${path} below ${root} is neither a file nor a folder. Remove it.`)
      if (absolute === at.absolute || above.includes(absolute))
        throw new UserError(`The link ${path} below ${root} leads back to a folder that holds it.`)
      return walk({ path, absolute }, root, [...above, at.absolute])
    }),
  )
  return found.flat()
}

async function target(link: string, root: string): Promise<string> {
  const real = await realpath(link).catch((cause) => {
    throw new UserError(`The link ${link} leads nowhere. Remove it, or put the file there.`, { cause })
  })
  if (!real.startsWith(root + sep) && real !== root)
    throw new UserError(`The link ${link} leads out of its folder, to ${real}. Copy the file into the folder.`)
  return real
}

const sorted = (files: readonly FileInFolder[]) => files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))

/** For `catch`: undefined when a file is not there; other errors go on. */
export function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
}
