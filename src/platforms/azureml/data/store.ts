import type { ContainerClient } from '@azure/storage-blob'
import { explain, PlatformError, UserError } from '../../../kernel/errors.ts'
import { nearest } from '../../tables/paths.ts'
import { blobStore, openAsCaller } from '../assets/store.ts'
import type { AzureClient } from '../client.ts'
import { AzureError, mask } from '../errors.ts'
import { openShared, type SharedRegistry } from '../registry/shared.ts'

/** A container that is read from, and how its refusals are put into words. */
export interface OpenStore {
  container: ContainerClient
  /** Address of the container, without any signature. */
  url: string
  client: AzureClient
}

/** Opens a datastore of the workspace, or of the one that `scope` names. UserError naming the datastore that was probably meant. */
export async function openStore(client: AzureClient, name: string, scope = ''): Promise<OpenStore> {
  const store = await blobStore(client, name, scope).catch(async (error: unknown) => {
    if (!(error instanceof AzureError) || error.status !== 404) throw error
    const names = (await client.list<{ name: string }>(`${scope}/datastores`)).map((each) => each.name)
    const near = nearest(name, names)
    throw new UserError(`The workspace has no datastore ${name}. ${near ? `Did you mean ${near}?` : `It has ${names.join(', ')}.`}`)
  })
  return { container: store.container, url: store.url, client }
}

/** The container and path of an asset's `dataUri`: in a datastore, or a blob's URL. UserError for other kinds of storage. */
export async function storeOf(client: AzureClient, asset: string, dataUri: string): Promise<{ store: OpenStore; path: string }> {
  const inStore = /^azureml:\/\/(?:(subscriptions\/.*)\/)?datastores\/([^/]+)\/paths\/(.*)$/.exec(dataUri)
  if (inStore) return { store: await openStore(client, inStore[2]!, scopeOf(inStore[1])), path: inStore[3]! }
  const blob =
    /^(https):\/\/([^/]+\.blob\.[^/]+)\/([^/?]+)\/([^?]*)$/.exec(dataUri) ?? /^(wasbs|abfss):\/\/([^@/]+)@([^/]+)\/([^?]*)$/.exec(dataUri)
  if (!blob)
    throw new UserError(
      `${asset} lies at ${mask(dataUri)}, which Sluice cannot read: it reads blob storage and lakes. Copy it to a datastore.`,
    )
  const [, scheme, first, second, path = ''] = blob
  const [host, container] = scheme === 'https' ? [first, second] : [second?.replace('.dfs.', '.blob.'), first]
  return { store: await storeAt(client, `https://${host}/${container}`), path: decodeURIComponent(path) }
}

const scopeOf = (way: string | undefined): string => {
  const [, subscription, group, workspace] =
    /^subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/(?:.*\/)?workspaces\/([^/]+)$/i.exec(way ?? '') ?? []
  return workspace
    ? `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`
    : ''
}

interface Listed {
  name: string
  properties: { accountName?: string | null; containerName?: string | null }
}

/** A container by its address: by the key of a datastore that is about it, else as whoever signed in. */
async function storeAt(client: AzureClient, url: string): Promise<OpenStore> {
  const [host = '', container] = url.slice('https://'.length).split('/')
  const account = host.split('.')[0]
  const known = (await client.list<Listed>('/datastores')).find(
    ({ properties }) => properties.accountName === account && properties.containerName === container,
  )
  return known ? openStore(client, known.name) : { container: openAsCaller(client, url), url, client }
}

/** The container and path of an asset of a shared registry, which gives a signature for it. */
export async function sharedStore(
  client: AzureClient,
  shared: SharedRegistry,
  asset: Parameters<typeof openShared>[2],
): Promise<{ store: OpenStore; path: string }> {
  const { container, path } = await openShared(client, shared, asset)
  return { store: { container, url: container.url.replace(/\?.*$/s, ''), client }, path }
}

/** Something of blob storage; its refusals come out in words, with the role that is missing, and without the signatures of addresses. */
export async function readingBlobs<T>({ url, client }: OpenStore, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PlatformError || error instanceof UserError) throw error
    const status = (error as { statusCode?: number }).statusCode
    const words = mask(explain(error)).replace(/\s+/g, ' ').slice(0, 300)
    const said = `${what}: blob storage ${status ? `answered ${status}` : 'does not answer'} (${words}).`
    throw new PlatformError(`${said}${status === 403 ? grant(url, client) : ' Run this again: what was fetched is kept.'}`, {
      cause: new Error(words),
      status,
    })
  }
}

function grant(url: string, { workspace }: AzureClient): string {
  const account = new URL(url).host.split('.')[0]
  const scope = `$(az storage account show --name ${account} --query id --output tsv)`
  return ` This identity may not read there. Run \`az role assignment create --assignee ${workspace.client ?? '<client id>'} --role "Storage Blob Data Reader" --scope ${scope}\` (it takes some minutes to work), and check the account’s firewall.`
}
