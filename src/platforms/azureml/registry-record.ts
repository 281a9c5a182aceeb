import { canonicalJson, type Json, sha256 } from '../../kernel/digest.ts'
import { PlatformError, UserError } from '../../kernel/errors.ts'
import { type Candidate, type ModelVersion, sameVersion } from '../../ports/registry.ts'
import type { AzureClient } from './client.ts'
import { ofBlobs } from './upload-files.ts'
import { type BlobStore, blobStore } from './upload-store.ts'

/** What version.json holds: everything but the number; the small files lie beside it and are named here with their digests. */
type Stored = Omit<Candidate, 'files'> & { files: { readonly [name: string]: string } }

const VERSION_FILE = 'version.json'

/** Where what is known of a version lies: at a place that its content names, so that two that write at once never mix. */
export const recordFolder = (record: string): string => `sluice/versions/${record}`

/** version.json and the small files, by name, and the digest that names them all. */
export function recordOf(candidate: Candidate): { record: string; texts: { readonly [name: string]: string } } {
  for (const name of Object.keys(candidate.files))
    if (!/^[A-Za-z0-9][\w.-]*$/.test(name) || name === VERSION_FILE) throw new UserError(`"${name}" cannot name a file of a version.`)
  const digests = Object.fromEntries(Object.entries(candidate.files).map(([name, text]) => [name, sha256(text)]))
  const { model, digest, serving, commit, data, params, metrics, packages } = candidate
  const stored: Stored = { model, digest, serving, commit, data, params, metrics, packages, files: digests }
  const text = `${canonicalJson(stored as unknown as Json)}\n`
  return { record: sha256(text), texts: { ...candidate.files, [VERSION_FILE]: text } }
}

/** Writes what is known of a version, version.json last. */
export async function storeRecord(client: AzureClient, { record, texts }: ReturnType<typeof recordOf>): Promise<BlobStore> {
  const store = await blobStore(client)
  for (const [name, text] of Object.entries(texts)) {
    const blob = store.container.getBlockBlobClient(`${recordFolder(record)}/${name}`)
    await ofBlobs(`Writing ${name}`, () => blob.upload(text, Buffer.byteLength(text)))
  }
  return store
}

/** Reads it back. PlatformError when something is missing or was changed. */
export async function readRecord(client: AzureClient, { record, digest, serving, version, model }: Known): Promise<ModelVersion> {
  const { container } = await blobStore(client)
  const damaged = (name: string, cause?: unknown) =>
    new PlatformError(`${name} of v${version} of ${model} in the workspace’s datastore is missing or was changed by hand. Put it back.`, {
      cause,
    })
  const read = async (name: string) => {
    const blob = container.getBlobClient(`${recordFolder(record)}/${name}`)
    const bytes = await ofBlobs(`Reading ${name}`, () => blob.downloadToBuffer()).catch((error: unknown) => {
      throw error instanceof PlatformError && error.status === 404 ? damaged(name, error) : error
    })
    return bytes.toString()
  }
  const text = await read(VERSION_FILE)
  if (sha256(text) !== record) throw damaged(VERSION_FILE)
  const stored = JSON.parse(text) as Stored
  if (!sameVersion(stored, { digest, serving }) || stored.model !== model) throw damaged(VERSION_FILE)
  const files = Object.entries(stored.files).map(async ([name, sha]) => {
    const content = sha === sha256('') ? '' : await read(name)
    if (sha256(content) !== sha) throw damaged(name)
    return [name, content] as const
  })
  return { ...stored, files: Object.fromEntries(await Promise.all(files)), version }
}

/** A version as the workspace lists it. */
export interface Known {
  model: string
  version: number
  digest: string
  serving: string
  record: string
}
