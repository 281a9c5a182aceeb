import { ContainerClient } from '@azure/storage-blob'
import { PlatformError } from '../../../kernel/errors.ts'
import type { AzureClient } from '../client.ts'
import { dataPlaneAt } from '../discovery.ts'
import { registryPath } from '../settings.ts'

/** A registry that several workspaces share. */
export interface SharedRegistry {
  name: string
  /** Its ARM path. */
  path: string
}

/**
 * A shared registry by its ARM id, or by its name alone, which is one of its kind in the directory: Azure says where it is. Where Azure does not say, it is
 * looked for in the workspace's own resource group.
 */
export async function sharedAt(client: AzureClient, registry: string): Promise<SharedRegistry> {
  if (registry.startsWith('/subscriptions/')) {
    const path = registry.replace(/\/$/, '')
    return { name: path.slice(path.lastIndexOf('/') + 1), path }
  }
  const url = `${await dataPlaneAt(client)}/registrymanagement/v1.0/registries/${encodeURIComponent(registry)}/discovery?api-version=v1.0`
  const answer = await client.send({ method: 'GET', url, audience: 'arm' })
  const { subscriptionId, resourceGroup } = (answer.status < 300 ? JSON.parse(answer.body) : {}) as {
    subscriptionId?: string
    resourceGroup?: string
  }
  const of = subscriptionId && resourceGroup ? { subscription: subscriptionId, resourceGroup } : client.workspace
  return { name: registry, path: registryPath(registry, of) }
}

/** A version's name in a registry, for whoever deploys or opens it: azureml://registries/shared/models/flights/versions/7. */
export const sharedId = ({ name }: SharedRegistry, kind: 'models' | 'data', asset: string, version: number | string): string =>
  `azureml://registries/${name}/${kind}/${asset}/versions/${version}`

/** What opens files, as Azure answers it. */
export interface BlobReference {
  blobReferenceForConsumption?: { blobUri?: string | null; credential?: { sasUri?: string | null } | null } | null
}

/**
 * Opens the files of an asset of a shared registry, at the address that the asset has, with a signature that the registry gives. `path` is below the container.
 * PlatformError when it gives none.
 */
export async function openShared(
  client: AzureClient,
  shared: SharedRegistry,
  { kind, asset, version, uri }: { kind: 'models' | 'data'; asset: string; version: number | string; uri: string },
): Promise<{ container: ContainerClient; path: string }> {
  const body = { assetId: sharedId(shared, kind, asset, version), blobUri: uri }
  const answer = await client.post<BlobReference>(`${shared.path}/datareferences/${asset}/versions/${version}`, body)
  const sasUri = answer.blobReferenceForConsumption?.credential?.sasUri
  if (!sasUri)
    throw new PlatformError(`The shared registry ${shared.name} gives no way to the files of ${asset} ${version}. Try again later.`)
  // The container may be a copy elsewhere: what lies in it lies at the same path.
  const parts = (address: string) => decodeURIComponent(new URL(address).pathname).split('/').filter(Boolean)
  const path = parts(uri).slice(parts(sasUri).length).join('/')
  return { container: new ContainerClient(sasUri, undefined, client.blobOptions), path }
}
