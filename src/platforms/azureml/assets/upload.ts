import { ContainerClient } from '@azure/storage-blob'
import type { AzureClient } from '../client.ts'
import { AzureError } from '../errors.ts'
import { type FileSet, ofBlobs, uploadFiles } from './files.ts'
import { type BlobStore, blobStore } from './store.ts'

/** Tags that say whose something is, for lineage and for finding what nobody needs any more. */
export type Tags = { readonly [name: string]: string }

interface Asset {
  id: string
}

/** A name that assets may have: letters, digits, - and _. */
export const assetName = (...parts: readonly string[]): string =>
  ['sluice', ...parts]
    .join('-')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .slice(0, 200)

/** A version that its content names: 32 hex digits of the digest. */
export const assetVersion = (digest: string): string => digest.slice(0, 32)

/**
 * Code under a name, its version named by its content; gives the ARM id. The same content again is not sent: the version appears once all files are there,
 * so that a broken upload leaves nothing that counts.
 */
export async function codeAsset(client: AzureClient, name: string, set: FileSet, tags: Tags, signal?: AbortSignal): Promise<string> {
  const path = `/codes/${name}/versions/${assetVersion(set.digest)}`
  return existing(client, path, async () => {
    const place = (await pendingUpload(client, path, signal)) ?? (await datastorePlace(client, 'code'))
    const folder = `${place.prefix}${set.digest}`
    await uploadFiles(place.container, folder, set, signal)
    return { codeUri: `${place.url}/${folder}`, properties: { sha256: set.digest }, tags }
  })
}

/**
 * Data under a name, its version named by its content; gives the ARM id, which a job's input takes. `folder` says whether one file is meant; `table`, that the
 * folder has a file MLTable that says how to read it.
 */
export async function dataAsset(
  client: AzureClient,
  name: string,
  { set, folder, table, tags }: { set: FileSet; folder: boolean; table?: boolean; tags: Tags },
  signal?: AbortSignal,
): Promise<string> {
  const dataType = table ? 'mltable' : folder ? 'uri_folder' : 'uri_file'
  const path = `/data/${name}/versions/${assetVersion(set.digest)}${folder ? '' : '-f'}`
  return existing(client, path, async () => {
    const { name: store, container } = await blobStore(client)
    const place = `sluice/data/${set.digest}`
    await uploadFiles(container, place, set, signal)
    const dataUri = `azureml://datastores/${store}/paths/${place}/${folder ? '' : set.files[0]!.path}`
    return { dataType, dataUri, properties: { sha256: set.digest }, tags }
  })
}

/** Files in the default datastore, at a place that their content names; gives their address, as a build context takes it. */
export async function contextAt(client: AzureClient, set: FileSet, signal?: AbortSignal): Promise<string> {
  const { container, url, prefix } = await datastorePlace(client, 'environments')
  await uploadFiles(container, `${prefix}${set.digest}`, set, signal)
  return `${url}/${prefix}${set.digest}/`
}

/** The id of an asset version; made by `properties` when it is not there. Made by somebody else meanwhile, it is the same: its content names it. */
export async function existing(client: AzureClient, path: string, properties: () => Promise<object>): Promise<string> {
  const there = await client.find<Asset>(path)
  if (there) return there.id
  const body = { properties: await properties() }
  const made = await client.put<Asset>(path, body).catch(async (error: unknown) => {
    if (!(error instanceof AzureError) || error.status !== 409) throw error
    return client.get<Asset>(path)
  })
  return made.id
}

type Place = Pick<BlobStore, 'container' | 'url'> & { prefix: string }

interface PendingUpload {
  blobReferenceForConsumption?: { blobUri?: string | null; credential?: { credentialType: string; sasUri?: string | null } | null } | null
}

/** Where the service wants the files of a version; undefined in older workspaces, which do not say. */
async function pendingUpload(client: AzureClient, path: string, signal?: AbortSignal): Promise<Place | undefined> {
  const pending = await client
    .post<PendingUpload>(`${path}/startPendingUpload`, { pendingUploadType: 'TemporaryBlobReference' }, { signal })
    .catch((error: unknown) => {
      if (error instanceof AzureError && (error.status === 404 || error.status === 405)) return undefined
      throw error
    })
  const { blobUri, credential } = pending?.blobReferenceForConsumption ?? {}
  if (!blobUri || !credential?.sasUri) return undefined
  const { sasUri } = credential
  const container = await ofBlobs('Opening the place for code', async () => new ContainerClient(sasUri, undefined, client.blobOptions))
  return { container, url: blobUri.replace(/\/$/, ''), prefix: '' }
}

async function datastorePlace(client: AzureClient, kind: string): Promise<Place> {
  return { ...(await blobStore(client)), prefix: `sluice/${kind}/` }
}
