import { type FileHandle, open, stat } from 'node:fs/promises'
import type { DataFile } from './paths.ts'

const LF = 10
const QUOTE = 34
/** Places of a file that are looked at, and bytes of each. */
const PLACES = 32
const BYTES = 1 << 16

/** What is foreseen from parts of a file may be wrong by so much. */
const DOUBT = 1.25

/**
 * About how many rows files have when that is certainly more than `most`, from the footers of Parquet files and from 2 MiB of each text file: lines
 * there, those within quotes left out. Undefined when they fit, and for gzipped files, whose size says little.
 */
export async function rowsBeyond(files: readonly DataFile[], most: number): Promise<number | undefined> {
  if (files.some(({ gzip }) => gzip)) return undefined
  const texts = files.filter(({ format }) => format !== 'parquet')
  let rows = 0
  for (const file of files) if (file.format === 'parquet') rows += await rowsOfParquet(file)
  let bytes = 0
  for (const { path } of texts) bytes += (await stat(path)).size
  // A row has two bytes or more, so that most files need no look.
  if (rows + bytes / 2 <= most) return undefined
  for (const file of texts) rows += await linesOf(file)
  return rows > (texts.length > 0 ? DOUBT : 1) * most ? rows : undefined
}

async function rowsOfParquet(file: DataFile): Promise<number> {
  const { openParquet } = await import('./parquet-file.ts')
  const { metadata, handle } = await openParquet(file)
  await handle.close()
  return Number(metadata.num_rows)
}

async function linesOf(file: DataFile): Promise<number> {
  const handle = await open(file.path)
  try {
    const { size } = await handle.stat()
    const at = Array.from({ length: PLACES }, (_, i) => Math.floor((i * Math.max(0, size - BYTES)) / (PLACES - 1)))
    const parts: Buffer[] = []
    for (const start of at) parts.push(await bytesAt(handle, start))
    const bytes = parts.reduce((sum, part) => sum + part.length, 0)
    const feeds = parts.reduce((sum, part) => sum + lines(part, false), 0)
    // Whether a place lies within quotes is known of the first only.
    const [first = Buffer.alloc(0)] = parts
    const share = file.format === 'jsonl' ? 1 : lines(first, true) / Math.max(1, lines(first, false))
    return bytes === 0 ? 0 : (size * share * feeds) / bytes
  } finally {
    await handle.close()
  }
}

async function bytesAt(handle: FileHandle, start: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(BYTES), 0, BYTES, start)
  return buffer.subarray(0, bytesRead)
}

function lines(bytes: Buffer, outsideQuotes: boolean): number {
  let [count, within] = [0, false]
  for (const byte of bytes) {
    if (byte === QUOTE && outsideQuotes) within = !within
    else if (byte === LF && !within) count++
  }
  return count
}
