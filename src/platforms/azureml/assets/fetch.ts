import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { BlobClient } from '@azure/storage-blob'
import type { AzureClient } from '../client.ts'
import { ofBlobs } from './files.ts'

/** Attempts in a row that bring nothing, before it is given up. */
const ATTEMPTS = 5
/** Longest wait between them, seconds. */
const LONGEST = 30

/**
 * Fetches a blob into a file. A connection that breaks off goes on where it was, on the same blob: the SDK's own stream gives up then. PlatformError when
 * storage refuses, does not answer, or has another blob there meanwhile.
 */
export async function fetchBlob(client: Pick<AzureClient, 'wait'>, blob: BlobClient, to: string, name: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  const file = await open(to, 'w')
  try {
    await ofBlobs(`Fetching ${name}`, () => whole(client, blob, file))
  } finally {
    await file.close()
  }
}

interface Progress {
  bytes: number
  /** Undefined before the first answer. */
  length?: number
  etag?: string | undefined
}

async function whole({ wait }: Pick<AzureClient, 'wait'>, blob: BlobClient, file: FileHandle): Promise<void> {
  const progress: Progress = { bytes: 0 }
  for (let tries = 1; ; tries++) {
    const before = progress.bytes
    try {
      await more(blob, file, progress)
    } catch (error) {
      if ((error as { statusCode?: number }).statusCode !== undefined) throw error
      if (progress.bytes > before) tries = 1
      if (tries >= ATTEMPTS) throw error
    }
    if (progress.bytes === progress.length) return
    await wait(Math.min(2 ** tries, LONGEST))
  }
}

/** Reads on from where the file ends, as far as the connection holds. */
async function more(blob: BlobClient, file: FileHandle, progress: Progress): Promise<void> {
  const { bytes, etag } = progress
  const answer = await blob.download(bytes, undefined, etag ? { conditions: { ifMatch: etag } } : {})
  progress.etag = answer.etag
  progress.length = bytes + (answer.contentLength ?? 0)
  for await (const chunk of answer.readableStreamBody ?? []) progress.bytes += (await file.write(chunk as Buffer)).bytesWritten
}
