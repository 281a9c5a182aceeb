import { ContainerClient } from '@azure/storage-blob'
import { PlatformError } from '../../kernel/errors.ts'
import type { ModelRegistry, ModelVersion } from '../../ports/registry.ts'
import type { AzureClient } from './client.ts'
import { isMlflow, modelFiles } from './registry-bytes.ts'
import { flavorsOf, tagsOf } from './registry-shown.ts'
import { type AssetVersion, DIGEST_PROPERTY } from './registry-versions.ts'
import { registryPath } from './settings.ts'
import { ofBlobs, uploadFiles } from './upload-files.ts'

/** A shared registry by its name (in the workspace's resource group) or by its ARM id. */
const pathOf = ({ workspace }: AzureClient, registry: string): string =>
  registry.startsWith('/subscriptions/') ? registry.replace(/\/$/, '') : registryPath(registry, workspace)

interface PendingUpload {
  blobReferenceForConsumption?: { blobUri?: string | null; credential?: { sasUri?: string | null } | null } | null
}

/** Where the registry wants the files of a version: a container of its own, which only this signature opens. */
async function placeFor(client: AzureClient, path: string): Promise<{ container: ContainerClient; url: string }> {
  const pending = await client.post<PendingUpload>(`${path}/startPendingUpload`, { pendingUploadType: 'TemporaryBlobReference' })
  const { blobUri, credential } = pending.blobReferenceForConsumption ?? {}
  if (!blobUri || !credential?.sasUri) throw new PlatformError('The shared registry did not say where files go. Try again later.')
  return { container: new ContainerClient(credential.sasUri, undefined, client.blobOptions), url: blobUri.replace(/\/$/, '') }
}

async function share(client: AzureClient, registry: string, version: ModelVersion, path: string): Promise<void> {
  const { model, digest } = version
  const at = `${pathOf(client, registry)}/models/${model}/versions/${version.version}`
  const there = await client.find<AssetVersion>(at)
  if (there?.properties.properties?.[DIGEST_PROPERTY] === digest) return
  if (there)
    throw new PlatformError(`v${version.version} of ${model} in the shared registry is another model. Give this model another name.`)
  const { container, url } = await placeFor(client, at)
  await ofBlobs('Uploading to the shared registry', async () => uploadFiles(container, digest, { files: await modelFiles(path), digest }))
  const kind = (await isMlflow(path)) ? { modelType: 'mlflow_model', flavors: await flavorsOf(path) } : { modelType: 'custom_model' }
  const properties = { [DIGEST_PROPERTY]: digest, 'sluice.commit': version.commit }
  await client.put(at, { properties: { ...kind, modelUri: `${url}/${digest}/model`, properties, tags: tagsOf(version) } })
}

/**
 * Puts each version of a workspace into a shared registry as well, under the same number, so that other workspaces can deploy it. Versions are read from the
 * workspace: what it says counts. Registering again shares what a killed run did not.
 */
export const sharedRegistry = (client: AzureClient, registry: string, versions: ModelRegistry): ModelRegistry => ({
  ...versions,
  async register(candidate, path) {
    const made = await versions.register(candidate, path)
    await share(client, registry, made.version, path)
    return made
  },
})
