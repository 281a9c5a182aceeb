import { type DataAddress, NEWEST, readAddress } from '../../../kernel/data-address.ts'
import { sha256 } from '../../../kernel/digest.ts'
import { UserError } from '../../../kernel/errors.ts'
import type { Origin } from '../../../ports/data.ts'
import type { AzureClient } from '../client.ts'
import { assetVersionOf } from './assets.ts'
import { type BlobFacts, blobsAt, folderOf } from './blobs.ts'
import { type OpenStore, openStore, sharedStore, storeOf } from './store.ts'

/** Data at an address, down to each blob's state. */
export interface ExactData extends Origin {
  store: OpenStore
  /** Path of the folder in the container that names below are relative to, with / at its end; '' is the whole container. */
  folder: string
  kind: 'file' | 'folder' | 'glob'
  /** Of a glob: the pattern, relative to the folder. */
  pattern: string
  blobs: readonly BlobFacts[]
  /** What a job's input is told: the id of an asset's version, or an address in a datastore. */
  reference: string
}

/** Finds out which bytes an address stands for now, without reading any. UserError for what is not there. */
export async function resolveData(client: AzureClient, address: string): Promise<ExactData> {
  const at = readAddress(address)
  if (!at)
    throw new UserError(`${address} is no address of data. Write azureml:<name>:<version> or azureml://datastores/<name>/paths/<path>.`)
  return at.kind === 'asset' ? ofAsset(client, address, at) : ofPath(client, address, at)
}

async function ofAsset(client: AzureClient, address: string, at: DataAddress & { kind: 'asset' }): Promise<ExactData> {
  const { reference, version, shared, dataType, dataUri } = await assetVersionOf(client, address, at)
  const uri = at.version === NEWEST ? address.replace(/@latest$/, `:${version}`).replace(/labels\/latest$/, `versions/${version}`) : address
  if (dataType === 'mltable')
    throw new UserError(`${uri} is an MLTable, which is a recipe and no table. Name its files: an asset of type uri_file or uri_folder.`)
  const asset = { kind: 'data' as const, asset: at.name, version, uri: dataUri }
  const { store, path } = shared ? await sharedStore(client, shared, asset) : await storeOf(client, uri, dataUri)
  return { ...(await exact(store, uri, path, dataType === 'uri_file' ? 'file' : 'folder')), reference }
}

async function ofPath(
  client: AzureClient,
  address: string,
  { store: name, path, scope }: DataAddress & { kind: 'path' },
): Promise<ExactData> {
  const store = await openStore(client, name, scope)
  const found = await exact(store, address, path)
  const start = address.slice(0, address.length - path.length)
  return {
    ...found,
    reference:
      found.kind === 'glob' ? `${start}${found.folder}` : found.kind === 'folder' ? `${start}${path.replace(/\/*$/, '/')}` : address,
  }
}

async function exact(store: OpenStore, uri: string, path: string, expected?: 'file' | 'folder'): Promise<Omit<ExactData, 'reference'>> {
  const { kind, blobs } = await blobsAt(store, uri, path, expected)
  const folder = folderOf(kind, path)
  const named = blobs.map((blob) => ({ ...blob, path: blob.name.slice(folder.length) }))
  return {
    ...{ uri, store, folder, kind, blobs: named, pattern: kind === 'glob' ? path.slice(folder.length) : '' },
    sha256: identity(store.url, named),
    files: named.length,
    bytes: named.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

/** An ETag changes with each change of a blob, whoever makes it: with the blob's address it names bytes. A Content-MD5 would not, as whoever writes may set it. */
const identity = (url: string, blobs: readonly BlobFacts[]): string =>
  sha256(blobs.map(({ name, bytes, etag }) => `${etag} ${bytes} ${url}/${name}\n`).join(''))
