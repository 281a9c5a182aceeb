import { stat } from 'node:fs/promises'
import type { ContainerClient } from '@azure/storage-blob'
import { explain, PlatformError, UserError } from '../../../kernel/errors.ts'
import { digestFiles, type FileInFolder, filesIn } from '../../local/digest.ts'
import { mask } from '../errors.ts'

/** Files that belong together, named by what is in them. */
export interface FileSet {
  files: readonly FileInFolder[]
  /** Digest as of a folder that holds just these. */
  digest: string
}

/** Files at once, and blocks of one file at once: enough to fill a line, few enough to need little memory. */
const FILES = 8
const BLOCKS = 4
const BLOCK = 8 * 2 ** 20

/** A set of these files. Two that would lie at the same path are one. */
export async function fileSet(files: readonly FileInFolder[]): Promise<FileSet> {
  const unique = [...new Map(files.map((file) => [file.path, file])).values()]
  return { files: unique, digest: await digestFiles(unique) }
}

/** All files of a folder, or the one file. UserError when nothing is there. */
export async function filesAt(path: string): Promise<{ set: FileSet; folder: boolean }> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new UserError(`There is nothing at ${path}, which Azure ML is to read. Correct the path in sluice.yml.`)
  if (found.isDirectory()) return { set: await fileSet(await filesIn(path)), folder: true }
  const name = path.slice(path.lastIndexOf('/') + 1)
  return { set: await fileSet([{ path: name, absolute: path }]), folder: false }
}

/**
 * Puts files below `folder` of a container. What lies there already with the same length is left: the folder is named by the digest, and a blob appears
 * whole or not at all, so that a broken upload goes on where it was.
 */
export async function uploadFiles(container: ContainerClient, folder: string, { files }: FileSet, signal?: AbortSignal): Promise<void> {
  await inParallel(FILES, files, async ({ path, absolute }) => {
    const blob = container.getBlockBlobClient(`${folder}/${path}`)
    const { size } = await stat(absolute)
    if ((await lengthOf(blob)) === size) return
    const options = { blockSize: BLOCK, concurrency: BLOCKS, ...(signal ? { abortSignal: signal } : {}) }
    await ofBlobs(`Uploading ${path}`, () => blob.uploadFile(absolute, options), signal)
  })
}

/** Undefined when it is not there, and where the signature may write but not read. */
const lengthOf = (blob: { getProperties(): Promise<{ contentLength?: number }> }): Promise<number | undefined> =>
  blob.getProperties().then(
    ({ contentLength }) => contentLength,
    () => undefined,
  )

/** Runs something on blob storage; its errors come out as PlatformError, without the signatures in their URLs. */
export async function ofBlobs<T>(what: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (signal?.aborted || error instanceof PlatformError || error instanceof UserError) throw error
    const status = (error as { statusCode?: number }).statusCode
    const advice =
      status === 403
        ? ' The workspace’s storage refuses this identity: give it the role Storage Blob Data Contributor on the storage account, and check its firewall.'
        : ' Run this again: what is there already is not sent twice.'
    const words = mask(explain(error)).replace(/\s+/g, ' ').slice(0, 300)
    throw new PlatformError(`${what}: blob storage ${status ? `answered ${status}` : 'does not answer'} (${words}).${advice}`, {
      cause: new Error(words),
      status,
    })
  }
}

/** Runs work for each item, so many at a time, in their order. The first error ends it, when what was begun is over; nothing new is begun then. */
export async function inParallel<T>(at: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const errors: unknown[] = []
  const worker = async () => {
    for (const item of queue) {
      if (errors.length > 0) return
      await work(item).catch((error: unknown) => void errors.push(error))
    }
  }
  await Promise.all(Array.from({ length: Math.min(at, items.length) }, worker))
  if (errors.length > 0) throw errors[0]
}
