import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { BlobClient } from '@azure/storage-blob'
import { PlatformError } from '../../../kernel/errors.ts'
import { digestPath } from '../../local/digest.ts'
import { fetchBlob } from '../assets/fetch.ts'
import { inParallel, ofBlobs } from '../assets/files.ts'
import { blobStore, datastorePath } from '../assets/store.ts'
import type { AzureClient } from '../client.ts'
import { type Measured, measured, packagesFrom } from './measured.ts'
import type { JobPlaces } from './parts.ts'

const FILES = 8

/** What a job left of itself. */
export interface JobSelf extends Measured {
  packages: { readonly [name: string]: string }
  /** How often it was started: more than once after a machine was taken away. */
  starts: number
  /** Whether any process said anything: one that came to its end did. */
  said: boolean
}

/** Reads what the job's script wrote; nothing of it need be there. */
export async function jobSelf(client: AzureClient, uri: string): Promise<JobSelf> {
  const texts = new Map<string, string>()
  let starts = 0
  await eachBlob(client, uri, async (path, blob) => {
    if (path.startsWith('started-')) starts++
    else if (/^(process-.*|packages)\.txt$/.test(path))
      texts.set(path, (await ofBlobs(`Reading ${path}`, () => blob.downloadToBuffer())).toString())
  })
  const processes = [...texts]
    .filter(([path]) => path.startsWith('process-'))
    .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  return {
    ...measured(processes.map(([, text]) => text)),
    packages: packagesFrom(texts.get('packages.txt') ?? ''),
    starts,
    said: processes.length > 0,
  }
}

/** Whether what a job that is done wrote is there no more: somebody cleaned up. What it never wrote is not gone. */
export async function resultGone(client: AzureClient, { measured: uri, outputs }: JobPlaces): Promise<boolean> {
  const { written, said } = await jobSelf(client, uri)
  if (!said) return true
  for (const [i, output] of Object.values(outputs).entries()) {
    if (written?.[i] && !(await isThere(client, output))) return true
  }
  return false
}

/** Whether a file, or a folder with anything in it, is there. */
export async function isThere(client: AzureClient, { uri, file }: { uri: string; file: string }): Promise<boolean> {
  let found = false
  await eachBlob(client, uri, async (path) => {
    found ||= path === file || path.startsWith(`${file}/`)
  })
  return found
}

/**
 * Brings what a job wrote to `place`: a file, or a folder with all that is in it. It appears whole, by one rename. False when there is nothing.
 * PlatformError when it is not what the job said that it had written.
 */
export async function fetchOutput(
  client: AzureClient,
  output: { uri: string; file: string },
  place: string,
  expected?: string,
): Promise<boolean> {
  const folder = `${place}.fetching`
  await rm(folder, { recursive: true, force: true })
  let found = 0
  await eachBlob(client, output.uri, async (path, blob) => {
    if (path !== output.file && !path.startsWith(`${output.file}/`)) return
    if (path.split('/').includes('..')) throw new PlatformError(`The job wrote ${path}, which leads out of its folder. Nothing is fetched.`)
    found++
    await fetchBlob(client, blob, join(folder, path), path)
  })
  if (found === 0) return false
  try {
    const digest = await digestPath(join(folder, output.file))
    if (expected && digest !== expected)
      throw new PlatformError(
        `What was fetched as ${basename(place)} has the digest ${digest}, and the job wrote ${expected}. Run this again; if it stays so, the storage is damaged.`,
      )
    await mkdir(dirname(place), { recursive: true })
    await rm(place, { recursive: true, force: true })
    await rename(join(folder, output.file), place)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return true
}

/** Files below a URI of a datastore, with their paths relative to it; folders that blob storage makes look like files are left out. */
async function eachBlob(client: AzureClient, uri: string, work: (path: string, blob: BlobClient) => Promise<void>): Promise<void> {
  const at = datastorePath(uri)
  if (!at) throw new PlatformError(`${uri} is not in a datastore.`)
  const { container } = await blobStore(client, at.store)
  const prefix = `${at.path}/`
  const found: string[] = []
  await ofBlobs('Listing what the job wrote', async () => {
    for await (const { name, properties, metadata } of container.listBlobsFlat({ prefix, includeMetadata: true }))
      if (!(metadata?.hdi_isfolder === 'true' && properties.contentLength === 0)) found.push(name.slice(prefix.length))
  })
  await inParallel(FILES, found, (path) => work(path, container.getBlobClient(prefix + path)))
}
