import type { ContainerClient } from '@azure/storage-blob'
import { sha256 } from '../../../kernel/digest.ts'
import { PlatformError } from '../../../kernel/errors.ts'
import type { Candidate, ModelVersion } from '../../../ports/registry.ts'
import { parseRecord, readSmallFiles, recordText, VERSION_FILE } from '../../../ports/version-record.ts'
import { ofBlobs } from '../assets/files.ts'
import { type BlobStore, blobStore } from '../assets/store.ts'
import type { AzureClient } from '../client.ts'

/** Where what is known of a version lies: at a place that its content names, so that two that write at once never mix. */
export const recordFolder = (record: string): string => `sluice/versions/${record}`

/** version.json and the small files, by name, and the digest that names them all. */
export function recordOf(candidate: Candidate): { record: string; texts: { readonly [name: string]: string } } {
  const text = recordText(candidate)
  return { record: sha256(text), texts: { ...candidate.files, [VERSION_FILE]: text } }
}

/** Writes what is known of a version into the default datastore. */
export async function storeRecord(client: AzureClient, record: ReturnType<typeof recordOf>): Promise<BlobStore> {
  const store = await blobStore(client)
  await writeRecord(store.container, recordFolder(record.record), record)
  return store
}

/** Writes what is known of a version into a folder of a container, version.json last. */
export async function writeRecord(container: ContainerClient, folder: string, { texts }: ReturnType<typeof recordOf>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    const blob = container.getBlockBlobClient(`${folder}/${name}`)
    await ofBlobs(`Writing ${name}`, () => blob.upload(text, Buffer.byteLength(text)))
  }
}

/** Reads it back. PlatformError when something is missing or was changed. */
export const readRecord = async (client: AzureClient, known: Known): Promise<ModelVersion> =>
  readRecordFrom(
    { container: (await blobStore(client)).container, folder: recordFolder(known.record), keeper: 'the workspace’s datastore' },
    known,
  )

/** Reads what is known of a version from a folder of a container. PlatformError when something is missing or was changed; `keeper` says where, in messages. */
export async function readRecordFrom(
  { container, folder, keeper }: { container: ContainerClient; folder: string; keeper: string },
  known: Known,
): Promise<ModelVersion> {
  const { record, version, model } = known
  const damaged = (name: string, cause?: unknown) =>
    new PlatformError(`${name} of v${version} of ${model} in ${keeper} is missing or was changed by hand. Put it back.`, { cause })
  const read = async (name: string) => {
    const blob = container.getBlobClient(`${folder}/${name}`)
    const bytes = await ofBlobs(`Reading ${name}`, () => blob.downloadToBuffer()).catch((error: unknown) => {
      throw error instanceof PlatformError && error.status === 404 ? damaged(name, error) : error
    })
    return bytes.toString()
  }
  const text = await read(VERSION_FILE)
  if (sha256(text) !== record) throw damaged(VERSION_FILE)
  const stored = parseRecord(text, damaged, known)
  return { ...stored, files: await readSmallFiles(stored.files, { read, damaged }), version }
}

/** A version as the workspace lists it. */
export interface Known {
  model: string
  version: number
  digest: string
  serving: string
  record: string
}
