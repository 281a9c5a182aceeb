import { notFound } from '../errors.ts'
import { type Operation, ours } from '../operation.ts'
import type { World } from '../world.ts'
import { account, containers } from './blobs.ts'

/** Name of the default datastore. */
export const defaultDatastore = 'workspaceblobstore'

/** Puts the two datastores there that every workspace has. */
export function createDatastores(world: World): void {
  const endpoint = new URL(world.blobs.address('')).host.replace('localhost', 'core.localhost')
  for (const [name, containerName] of [
    [defaultDatastore, containers.store],
    ['workspaceartifactstore', containers.runs],
  ] as const)
    world.store.put(`${world.names.scope}/datastores/${name}`, {
      datastoreType: 'AzureBlob',
      accountName: account,
      containerName,
      endpoint,
      protocol: 'https',
      isDefault: name === defaultDatastore,
      serviceDataAccessAuthIdentity: 'None',
      tags: {},
      properties: {},
    })
}

/** The container of a datastore. Throws 404 when there is none of that name. */
export function containerOf(world: World, datastore: string): string {
  const id = `${world.names.scope}/datastores/${datastore}`
  const found = world.store.get<{ containerName?: string; filesystem?: string }>(id)
  if (!found) throw notFound(id)
  return found.properties.containerName ?? found.properties.filesystem ?? ''
}

const versions = [ours, '2024-10-01-preview', '2023-04-01-preview']

/** Datastores, and what opens them. */
export const datastoreOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/datastores',
    versions,
    query: ['isDefault', 'count', 'names', 'searchText', 'orderBy', 'orderByAsc', '$skip'],
    response: 'workspaces/datastores[]',
    handle: ({ query }, world) => {
      const all = world.store.list<{ isDefault: boolean }>(`${world.names.scope}/datastores`).map((each) => shown(each, world))
      const asked = query.get('isDefault')
      return { status: 200, body: { value: all.filter((each) => !asked || String(each.properties.isDefault) === asked) } }
    },
  },
  {
    method: 'GET',
    path: '/datastores/{name}',
    versions,
    response: 'workspaces/datastores',
    handle: ({ path }, world) => {
      const found = world.store.get<{ isDefault: boolean }>(path)
      if (!found) throw notFound(path)
      return { status: 200, body: shown(found, world) }
    },
  },
  {
    method: 'PUT',
    path: '/datastores/{name}',
    versions,
    query: ['skipValidation'],
    request: 'workspaces/datastores',
    response: 'workspaces/datastores',
    handle: ({ path, body }, world) => {
      const { properties } = body as { properties: { credentials: { credentialsType: string } } }
      // Secrets are told by listSecrets alone.
      const credentials = { credentialsType: properties.credentials.credentialsType }
      const added = { isDefault: false, serviceDataAccessAuthIdentity: 'None', tags: {}, properties: {} }
      const status = world.store.get(path) ? 200 : 201
      return { status, body: shown(world.store.put(path, { ...added, ...properties, credentials }), world) }
    },
  },
  {
    method: 'POST',
    path: '/datastores/{name}/listSecrets',
    versions,
    response: 'workspaces/datastores#listSecrets',
    handle: ({ part }, world) => {
      const { settings, blobs } = world
      const container = containerOf(world, part.name ?? '')
      if (settings.datastore === 'None') throw notFound(`/datastores/${part.name}/listSecrets`)
      const body =
        settings.datastore === 'Sas'
          ? { secretsType: 'Sas', sasToken: blobs.sign(container, 'rcwld') }
          : { secretsType: 'AccountKey', key: blobs.key }
      return { status: 200, body }
    },
  },
]

const shown = <P extends object>(datastore: { properties: P }, { settings }: World) => ({
  ...datastore,
  properties: { credentials: { credentialsType: settings.datastore }, ...datastore.properties },
})
