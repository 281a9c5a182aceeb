import { ContainerClient, StorageSharedKeyCredential } from '@azure/storage-blob'
import { PlatformError } from '../../../kernel/errors.ts'
import type { AzureClient } from '../client.ts'
import { AzureError } from '../errors.ts'

/** A datastore on blob storage, open. */
export interface BlobStore {
  /** For `azureml://datastores/<name>/paths/…`. */
  name: string
  container: ContainerClient
  /** Address of the container, without any signature. */
  url: string
}

interface Datastore {
  name: string
  properties: {
    datastoreType: string
    accountName?: string | null
    containerName?: string | null
    /** What a container is called in a lake. */
    filesystem?: string | null
    endpoint?: string | null
    protocol?: string | null
    credentials?: { credentialsType?: string }
  }
}
type Secrets =
  | { secretsType: 'AccountKey'; key?: string | null }
  | { secretsType: 'Sas'; sasToken?: string | null }
  | { secretsType: 'None' }

/**
 * Opens a datastore, or the workspace's default one: with its key or signature, or, where it keeps none, as whoever signed in. `scope` is the ARM path
 * of another workspace that it belongs to.
 */
export async function blobStore(client: AzureClient, name?: string, scope = ''): Promise<BlobStore> {
  const found = name ? await client.get<Datastore>(`${scope}/datastores/${name}`) : await defaultDatastore(client)
  const { datastoreType, accountName, containerName, filesystem, endpoint, protocol, credentials } = found.properties
  // The files of a lake are blobs as well, to be read. Source: Azure Storage, multi-protocol access.
  const container = datastoreType === 'AzureBlob' ? containerName : datastoreType === 'AzureDataLakeGen2' && name ? filesystem : undefined
  if (!accountName || !container)
    throw new PlatformError(
      name
        ? `The datastore ${found.name} is ${datastoreType}, and Sluice reads AzureBlob and AzureDataLakeGen2. Copy the data to one of these.`
        : `The datastore ${found.name} is ${datastoreType}, and Sluice keeps files on AzureBlob. Make such a one the default.`,
    )
  const url = `${protocol ?? 'https'}://${accountName}.blob.${endpoint ?? 'core.windows.net'}/${container}`
  const secrets = credentials?.credentialsType === 'None' ? undefined : await secretsOf(client, `${scope}/datastores/${found.name}`)
  return { name: found.name, url, container: openContainer(client, url, accountName, secrets) }
}

async function defaultDatastore(client: AzureClient): Promise<Datastore> {
  const [found] = await client.list<Datastore>('/datastores?isDefault=true')
  if (found) return found
  throw new PlatformError(`The workspace ${client.workspace.workspace} has no default datastore. Set one: portal, Data, Datastores.`)
}

/** Undefined where keys are switched off, or may not be read: then the caller's own identity must do. */
const secretsOf = (client: AzureClient, path: string): Promise<Secrets | undefined> =>
  client.post<Secrets>(`${path}/listSecrets`).catch((error: unknown) => {
    if (error instanceof AzureError && (error.status === 403 || error.status === 404 || error.status === 400)) return undefined
    throw error
  })

function openContainer(client: AzureClient, url: string, account: string, secrets: Secrets | undefined): ContainerClient {
  if (secrets?.secretsType === 'AccountKey' && secrets.key)
    return new ContainerClient(url, new StorageSharedKeyCredential(account, secrets.key), client.blobOptions)
  if (secrets?.secretsType === 'Sas' && secrets.sasToken)
    return new ContainerClient(`${url}?${secrets.sasToken.replace(/^\?/, '')}`, undefined, client.blobOptions)
  return openAsCaller(client, url)
}

/** A container by its address, as whoever signed in. */
export const openAsCaller = (client: AzureClient, url: string): ContainerClient =>
  new ContainerClient(url, client.credential, { ...client.blobOptions, audience: client.workspace.cloud.audiences.storage })

/** `azureml://datastores/<store>/paths/<path>` → store and path. Undefined for another kind of URI. */
export function datastorePath(uri: string): { store: string; path: string } | undefined {
  const match = /^azureml:\/\/(?:subscriptions\/.*\/)?datastores\/([^/]+)\/paths\/(.*?)\/?$/.exec(uri)
  return match ? { store: match[1]!, path: match[2]! } : undefined
}
