import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { UserError } from '../../../kernel/errors.ts'
import type { BlobFacts } from './blobs.ts'
import { type OpenStore, readingBlobs } from './store.ts'

/** Bytes of one request: the most that the service gives an MD5 for. Source: Get Blob, x-ms-range-get-content-md5. */
const RANGE = 4 * 2 ** 20
/** Attempts at one range beside those of the SDK, and the longest wait between them, seconds. */
const ATTEMPTS = 5
const LONGEST = 30

/** Part of a blob. */
export interface Range {
  blob: BlobFacts
  /** Which blob, in the order of the list. */
  index: number
  offset: number
  length: number
}

/** A blob in parts; an empty one has none. */
export const rangesOf = (blob: BlobFacts, index: number): Range[] =>
  Array.from({ length: Math.ceil(blob.bytes / RANGE) }, (_, i) => ({
    ...{ blob, index, offset: i * RANGE },
    length: Math.min(RANGE, blob.bytes - i * RANGE),
  }))

/** MD5 in hex, as the storage counts it. */
export const md5Of = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex')

/**
 * Reads a range of a blob as it was when it was listed. What is busy or breaks off is tried again. UserError when the blob changed or went away since;
 * PlatformError when the storage refuses.
 */
export async function readRange(store: OpenStore, uri: string, range: Range, signal?: AbortSignal): Promise<Buffer> {
  for (let tries = 1; ; tries++) {
    try {
      return await oneRange(store, range, signal)
    } catch (error) {
      signal?.throwIfAborted()
      const { statusCode: status } = error as { statusCode?: number }
      if (status === 412 || status === 404) throw changed(range.blob, uri)
      const lasting = status !== undefined && status < 500 && status !== 408 && status !== 429
      if (lasting || tries === ATTEMPTS) return readingBlobs(store, `Reading ${range.blob.path} of ${uri}`, () => Promise.reject(error))
      await store.client.wait(Math.min(Math.max(2 ** tries, asked(error)), LONGEST), signal)
    }
  }
}

/** Seconds that a refusal asks to wait. */
const asked = (error: unknown): number =>
  Number((error as { response?: { headers?: { get(name: string): string | undefined } } }).response?.headers?.get('retry-after')) || 0

async function oneRange(
  { container }: OpenStore,
  { blob: { name, etag, bytes: all }, offset, length }: Range,
  signal?: AbortSignal,
): Promise<Buffer> {
  const options = { conditions: { ifMatch: `"${etag}"` }, rangeGetContentMD5: true, ...(signal && { abortSignal: signal }) }
  const { readableStreamBody, contentMD5 } = await container.getBlobClient(name).download(offset, length, options)
  const bytes = await buffer(readableStreamBody!)
  if (bytes.length !== length) throw new Error(`${bytes.length} of ${length} bytes came`)
  // Of a whole blob it is what its writer said, which is looked at when the file is whole.
  if (contentMD5?.length && length < all && Buffer.from(contentMD5).toString('hex') !== md5Of(bytes))
    throw new Error('the bytes that came are not those that were sent')
  return bytes
}

const changed = ({ path }: BlobFacts, uri: string): UserError =>
  new UserError(
    `${path} of ${uri} was changed or deleted while it was read. Nothing was mixed: run this again when nobody writes there, or name a version whose files stay.`,
  )
