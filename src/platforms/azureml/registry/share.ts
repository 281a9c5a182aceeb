import { ContainerClient } from '@azure/storage-blob'
import { PlatformError } from '../../../kernel/errors.ts'
import type { ModelRegistry, ModelVersion } from '../../../ports/registry.ts'
import { ofBlobs, uploadFiles } from '../assets/files.ts'
import { blobStore } from '../assets/store.ts'
import type { AzureClient } from '../client.ts'
import { AzureError } from '../errors.ts'
import { ended } from '../operation.ts'
import { isMlflow, modelFiles, modelPlace } from './bytes.ts'
import { copyFiles } from './copy.ts'
import { recordsAsset } from './read.ts'
import { recordOf, writeRecord } from './record.ts'
import { type BlobReference, type SharedRegistry, sharedAt } from './shared.ts'
import { flavorsOf, tagsOf } from './shown.ts'
import { type AssetVersion, DIGEST_PROPERTY, knownOf, marks } from './versions.ts'

/** Seconds that a version which is being made already is waited for: a registry copies it to all its regions. */
const BUSY = 1800

/** Where the registry wants the files of a version: a container of its own, which only this signature opens. */
async function placeFor(client: AzureClient, path: string): Promise<{ container: ContainerClient; url: string }> {
  const pending = await client.post<BlobReference>(`${path}/startPendingUpload`, { pendingUploadType: 'TemporaryBlobReference' })
  const { blobUri, credential } = pending.blobReferenceForConsumption ?? {}
  if (!blobUri || !credential?.sasUri) throw new PlatformError('The shared registry did not say where files go. Try again later.')
  return { container: new ContainerClient(credential.sasUri, undefined, client.blobOptions), url: blobUri.replace(/\/$/, '') }
}

/** Whether a version is there already: one that is being made is waited for, one that failed makes room. PlatformError when the number is something else's. */
async function isThere(client: AzureClient, { name }: SharedRegistry, at: string, version: ModelVersion): Promise<boolean> {
  const began = client.elapsed()
  for (;;) {
    const found = await client.find<AssetVersion>(at)
    if (!found) return false
    const known = knownOf(version.model, found)
    if (known?.digest !== version.digest || known.serving !== version.serving)
      throw new PlatformError(
        `v${version.version} of ${version.model} in the shared registry ${name} is another model. Give this model another name.`,
      )
    const state = found.properties.provisioningState ?? 'Succeeded'
    if (state === 'Succeeded') return true
    if (ended(state)) {
      await client.delete(at, { busy: BUSY })
      return false
    }
    if (client.elapsed() - began > BUSY) throw new PlatformError(`${at} is ${state} since ${BUSY} s. Run this again to follow it.`)
    await client.wait(2)
  }
}

/** Creates a version. Where somebody else shares the same one at that moment (409), it is theirs that counts. */
async function create(client: AzureClient, shared: SharedRegistry, at: string, version: ModelVersion, properties: object): Promise<void> {
  const began = client.elapsed()
  for (;;) {
    try {
      await client.put(at, { properties })
      return
    } catch (error) {
      if (!(error instanceof AzureError) || error.status !== 409 || client.elapsed() - began > BUSY) throw error
      if (await isThere(client, shared, at, version)) return
      await client.wait(2)
    }
  }
}

/** What is known of a version, as a data asset of its own: a registry copies each asset's files to all its regions, and only those. */
async function shareRecord(client: AzureClient, shared: SharedRegistry, version: ModelVersion): Promise<string> {
  const at = `${shared.path}/data/${recordsAsset(version.model)}/versions/${version.version}`
  const mine = recordOf(version)
  if (await isThere(client, shared, at, version)) return mine.record
  const { container, url } = await placeFor(client, at)
  await writeRecord(container, mine.record, mine)
  const properties = marks(version, mine.record)
  await create(client, shared, at, version, { dataType: 'uri_folder', dataUri: `${url}/${mine.record}/`, properties })
  return mine.record
}

async function share(client: AzureClient, shared: SharedRegistry, version: ModelVersion, path: string): Promise<void> {
  const { model, digest } = version
  const at = `${shared.path}/models/${model}/versions/${version.version}`
  if (await isThere(client, shared, at, version)) return
  const record = await shareRecord(client, shared, version)
  const { container, url } = await placeFor(client, at)
  const files = await modelFiles(path)
  const { container: from } = await blobStore(client)
  await copyFiles(client, { container: from, nameOf: (file) => `${modelPlace(digest)}/${file}` }, { container, folder: digest }, files)
  await ofBlobs('Uploading to the shared registry', () => uploadFiles(container, digest, { files, digest }))
  const kind = (await isMlflow(path)) ? { modelType: 'mlflow_model', flavors: await flavorsOf(path) } : { modelType: 'custom_model' }
  const properties = { ...marks(version, record), [DIGEST_PROPERTY]: digest }
  await create(client, shared, at, version, { ...kind, modelUri: `${url}/${digest}/model`, properties, tags: tagsOf(version) })
}

/**
 * Puts each version of a workspace into a shared registry as well, under the same number, so that other workspaces can read and deploy it. Here versions are
 * read from the workspace: what it says counts. Registering again shares what a killed run did not.
 */
export function sharedRegistry(client: AzureClient, registry: string, versions: ModelRegistry): ModelRegistry {
  let found: Promise<SharedRegistry> | undefined
  const shared = () => {
    found ??= sharedAt(client, registry)
    return found
  }
  return {
    ...versions,
    async register(candidate, path) {
      const made = await versions.register(candidate, path)
      await share(client, await shared(), made.version, path)
      return made
    },
  }
}
