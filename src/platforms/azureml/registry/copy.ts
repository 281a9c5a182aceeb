import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type BlobClient, BlobSASPermissions, type ContainerClient, StorageSharedKeyCredential } from '@azure/storage-blob'
import { PlatformError } from '../../../kernel/errors.ts'
import type { FileInFolder } from '../../local/digest.ts'
import { inParallel, ofBlobs } from '../assets/files.ts'
import type { AzureClient } from '../client.ts'

/** Bytes that blob storage copies at once; it takes up to 4,000 MiB. Source: learn.microsoft.com, Put Block From URL. */
const BLOCK = 256 * 2 ** 20
const AT_ONCE = 8
/** Milliseconds for which blob storage may read the source. */
const READABLE = 3_600_000

/**
 * Lets blob storage copy files from one place to another, so that no byte of them goes through this machine. Each block is held against the local file by its
 * MD5, and a blob appears whole or not at all. What storage refuses to copy (it is gone, it was changed, keys may not be used) is left out, for
 * the upload that follows.
 */
export async function copyFiles(
  client: AzureClient,
  from: { container: ContainerClient; nameOf(path: string): string },
  to: { container: ContainerClient; folder: string },
  files: readonly FileInFolder[],
): Promise<void> {
  await inParallel(AT_ONCE, files, async ({ path, absolute }) => {
    const { size } = await stat(absolute)
    const blob = to.container.getBlockBlobClient(`${to.folder}/${path}`)
    if (size === 0) return
    await ofBlobs(`Copying ${path}`, () => copy(client, from.container.getBlobClient(from.nameOf(path)), blob, { absolute, size })).catch(
      (error: unknown) => {
        if (!(error instanceof PlatformError) || error.status === undefined) throw error
      },
    )
  })
}

async function copy(
  client: AzureClient,
  source: BlobClient,
  blob: ReturnType<ContainerClient['getBlockBlobClient']>,
  { absolute, size }: { absolute: string; size: number },
): Promise<void> {
  if (await blob.exists()) return
  const { contentLength } = await source.getProperties()
  if (contentLength !== size) return
  const { url, authorization } = await readable(client, source)
  const ids: string[] = []
  for (let start = 0; start < size; start += BLOCK) {
    const count = Math.min(BLOCK, size - start)
    // As long as the SDK's own: blocks of a broken upload may still lie there, and all names of a blob's blocks are equally long.
    const id = Buffer.from(String(ids.length).padStart(48, '0')).toString('base64')
    const sourceContentMD5 = await md5Of(absolute, start, count)
    await blob.stageBlockFromURL(id, url, start, count, {
      sourceContentMD5,
      ...(authorization ? { sourceAuthorization: authorization } : {}),
    })
    ids.push(id)
  }
  await blob.commitBlockList(ids)
}

/** An address that storage itself may read: signed by the account's key, or with the signature it has, or with the caller's own token. */
async function readable(
  client: AzureClient,
  source: BlobClient,
): Promise<{ url: string; authorization?: { scheme: string; value: string } }> {
  if (source.credential instanceof StorageSharedKeyCredential) {
    const expiresOn = new Date(Date.now() + READABLE)
    return { url: await source.generateSasUrl({ permissions: BlobSASPermissions.parse('r'), expiresOn }) }
  }
  if (new URL(source.url).searchParams.has('sig')) return { url: source.url }
  const token = await client.credential.getToken(`${client.workspace.cloud.audiences.storage}/.default`)
  return token ? { url: source.url, authorization: { scheme: 'Bearer', value: token.token } } : { url: source.url }
}

async function md5Of(path: string, start: number, count: number): Promise<Uint8Array> {
  const hash = createHash('md5')
  for await (const chunk of createReadStream(path, { start, end: start + count - 1 })) hash.update(chunk as Buffer)
  return hash.digest()
}
