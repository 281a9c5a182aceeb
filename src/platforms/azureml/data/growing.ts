import { chmod, type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PlatformError } from '../../../kernel/errors.ts'
import { absent } from '../../local/digest.ts'
import { sync } from '../../local/disk.ts'
import type { BlobFacts } from './blobs.ts'
import { digestsOf } from './copy.ts'
import { openJournal } from './journal.ts'
import { md5Of, type Range, rangesOf } from './range.ts'

/** Copies of blobs that are put together range by range. A file gets its name when it is whole. */
export interface GrowingFiles {
  /** The ranges of a blob that are not there yet: what earlier attempts got is read again and checked. */
  missing(blob: BlobFacts, index: number): Promise<Range[]>
  /** PlatformError when the last range is there and the blob's Content-MD5 says other bytes. */
  add(range: Range, bytes: Buffer): Promise<void>
  /** Folder of the whole files. */
  files: string
  /** SHA-256 of a whole file. */
  sha256(blob: BlobFacts): Promise<string>
  close(): Promise<void>
}

const FILES = 'files'
const wholeAt = (folder: string, { path }: BlobFacts): string => join(folder, FILES, path)
const partAt = (folder: string, index: number): string => join(folder, 'parts', String(index))
const isWhole = async (folder: string, blob: BlobFacts): Promise<boolean> =>
  (await stat(wholeAt(folder, blob)).catch(absent))?.size === blob.bytes

/** Bytes that earlier attempts did not get. */
export async function missingBytes(folder: string, blobs: readonly BlobFacts[]): Promise<number> {
  let missing = 0
  for (const [index, blob] of blobs.entries()) {
    if (await isWhole(folder, blob)) continue
    const part = await stat(partAt(folder, index)).catch(absent)
    // A file with holes takes the room of what was written only.
    missing += Math.max(0, blob.bytes - (part ? part.blocks * 512 : 0))
  }
  return missing
}

/** Opens a folder for copies of the blobs of `uri`, the same ones in the same order each time. */
export async function growingFiles(folder: string, uri: string): Promise<GrowingFiles> {
  await mkdir(join(folder, 'parts'), { recursive: true })
  const journal = await openJournal(join(folder, 'ranges'))
  const open = new Map<number, Promise<FileHandle>>()
  const left = new Map<number, number>()
  const digests = new Map<string, string>()
  const fileOf = (index: number) => {
    const file = open.get(index) ?? openPart(partAt(folder, index))
    open.set(index, file)
    return file
  }
  const finish = async (blob: BlobFacts, index: number) => {
    await (await fileOf(index)).close()
    open.delete(index)
    digests.set(blob.path, await named(partAt(folder, index), wholeAt(folder, blob), blob, uri))
  }
  return {
    files: join(folder, FILES),
    sha256: async (blob) => digests.get(blob.path) ?? (await digestsOf(wholeAt(folder, blob))).sha256,
    async missing(blob, index) {
      if (await isWhole(folder, blob)) return []
      const ranges: Range[] = []
      for (const range of rangesOf(blob, index)) {
        const kept = journal.md5(range)
        if (kept === undefined || (await md5In(await fileOf(index), range)) !== kept) ranges.push(range)
      }
      left.set(index, ranges.length)
      if (ranges.length === 0) await finish(blob, index)
      return ranges
    },
    async add(range, bytes) {
      const { index, offset, blob } = range
      await (await fileOf(index)).write(bytes, 0, bytes.length, offset)
      await journal.add(range, md5Of(bytes))
      left.set(index, left.get(index)! - 1)
      if (left.get(index) === 0) await finish(blob, index)
    },
    async close() {
      for (const file of open.values()) await (await file).close()
      await journal.close()
    },
  }
}

const openPart = async (part: string): Promise<FileHandle> => open(part, (await stat(part).catch(absent)) ? 'r+' : 'w+')

async function md5In(file: FileHandle, { offset, length }: Range): Promise<string | undefined> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, offset)
  return bytesRead === length ? md5Of(bytes) : undefined
}

/** Gives a file its name, once its bytes are on the disk and are those of the blob's Content-MD5, where it has one; its SHA-256. */
async function named(part: string, whole: string, { path, md5 }: BlobFacts, uri: string): Promise<string> {
  const found = await digestsOf(part)
  if (md5 !== undefined && found.md5 !== md5) {
    await rm(part)
    throw new PlatformError(
      `${path} of ${uri} is not what its Content-MD5 says. The transfer damaged it, or somebody wrote it with a wrong one: run this again, and if it stays so write the blob anew.`,
    )
  }
  await sync(part)
  // Nobody writes to it by mistake: the next run would take it for what lies there.
  await chmod(part, 0o444)
  await mkdir(dirname(whole), { recursive: true })
  await rename(part, whole)
  return found.sha256
}
