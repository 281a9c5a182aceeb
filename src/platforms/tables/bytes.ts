import { createReadStream } from 'node:fs'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { UserError } from '../../kernel/errors.ts'
import type { DataFile } from './paths.ts'

/** Bytes read at a time. */
export const CHUNK = 1 << 20

/** Sees the raw bytes of a file as they pass. */
export type Tap = (bytes: Uint8Array) => void

/** The content of a file in chunks, unpacked where it is gzipped. `tap` sees the bytes as stored. UserError for a broken gzip stream. */
export async function* contentOf(file: DataFile, tap: Tap | undefined, chunkBytes = CHUNK): AsyncGenerator<Buffer> {
  if (!file.gzip) {
    yield* stored(file, tap, chunkBytes)
    return
  }
  const unpacked = createGunzip({ chunkSize: Math.max(64, chunkBytes) })
  // Errors come out of the iteration below; pipeline only has to pass them on and to close both ends.
  pipeline(Readable.from(stored(file, tap, CHUNK)), unpacked, () => undefined)
  try {
    for await (const bytes of unpacked as AsyncIterable<Buffer>) {
      file.signal?.throwIfAborted()
      yield bytes
    }
  } catch (cause) {
    if (!isGzipProblem(cause)) throw cause
    throw new UserError(`${file.name} is not a whole gzip file. Make or fetch it again.`, { cause })
  }
}

async function* stored(file: DataFile, tap: Tap | undefined, chunkBytes: number): AsyncGenerator<Buffer> {
  for await (const bytes of createReadStream(file.path, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>) {
    file.signal?.throwIfAborted()
    tap?.(bytes)
    yield bytes
  }
}

const isGzipProblem = (error: unknown): boolean => String((error as { code?: unknown }).code).startsWith('Z_')
