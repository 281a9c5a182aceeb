import { randomUUID } from 'node:crypto'
import { badRequest, notFound, Refusal } from './errors.ts'
import { type Answer, type Call, type Operation, ours } from './operation.ts'
import { page } from './page.ts'
import { account } from './storage/blobs.ts'
import { datastoreUri, isThere, latest, placeOf } from './storage/uris.ts'
import type { Resource } from './store.ts'
import type { World } from './world.ts'

interface Kind {
  name: 'codes' | 'data' | 'environments' | 'models' | 'components'
  /** api-versions of the clients that come here. */
  versions: readonly string[]
  /** Properties of a version that never change once it is there. */
  fixed: readonly string[]
  /** Files are uploaded for it. */
  files: boolean
  /** What the service adds to a version's properties. */
  added: (properties: Properties) => Properties
}
type Properties = Record<string, unknown>

const asset = { isAnonymous: false, isArchived: false, tags: {}, properties: {} }
const kinds: readonly Kind[] = [
  { name: 'codes', versions: ['2023-04-01'], fixed: ['codeUri'], files: true, added: () => asset },
  { name: 'data', versions: ['2023-04-01-preview'], fixed: ['dataUri', 'dataType'], files: true, added: () => asset },
  {
    name: 'environments',
    versions: ['2023-04-01-preview'],
    fixed: ['image', 'condaFile', 'build'],
    files: false,
    added: () => ({ ...asset, environmentType: 'UserCreated', osType: 'Linux' }),
  },
  {
    name: 'models',
    versions: ['2023-08-01-preview'],
    fixed: ['modelUri', 'modelType'],
    files: true,
    added: () => ({ ...asset, flavors: {} }),
  },
  { name: 'components', versions: ['2024-01-01-preview'], fixed: ['componentSpec'], files: false, added: () => asset },
]
const scopes = ['workspace', 'registry'] as const
const roots = { workspace: 'workspaces', registry: 'registries' } as const
const paging = ['$orderBy', '$top', '$skip', 'listViewType']
const versionFilters = [...paging, 'hash', 'hashVersion', 'tags', '$tags', 'version', 'description', 'properties', 'feed', 'offset']

/** Code, data, environments, models and components, in the workspace and in the shared registry. */
export const assetOperations: readonly Operation[] = scopes.flatMap((at) =>
  kinds.filter(({ name }) => at === 'workspace' || name !== 'components').flatMap((kind) => operationsOf(at, kind)),
)

function operationsOf(at: (typeof scopes)[number], kind: Kind): Operation[] {
  const type = `${roots[at]}/${kind.name}`
  const common = { at, versions: [ours, ...kind.versions] }
  const version = { ...common, path: `/${kind.name}/{name}/versions/{version}` }
  const container = { ...common, path: `/${kind.name}/{name}` }
  const operations: Operation[] = [
    {
      ...{ ...common, method: 'GET', path: `/${kind.name}`, query: paging, response: `${type}[]` },
      handle: (call, world) => page(call, world, containers(call, world)),
    },
    { ...container, method: 'GET', response: type, handle: ({ path }, world) => ({ status: 200, body: readContainer(world, path) }) },
    { ...container, method: 'PUT', request: type, response: type, handle: putContainer },
    {
      ...{ ...common, method: 'GET', path: `/${kind.name}/{name}/versions`, query: versionFilters, response: `${type}/versions[]` },
      handle: (call, world) => page(call, world, versionsOf(call, world, kind)),
    },
    { ...version, method: 'GET', response: `${type}/versions`, handle: ({ path }, world) => ({ status: 200, body: read(world, path) }) },
    {
      ...{ ...version, method: 'PUT', request: `${type}/versions`, response: `${type}/versions` },
      handle: (call, world) => putVersion(call, world, kind, at),
    },
    { ...version, method: 'DELETE', handle: ({ path }, world) => ({ status: world.store.delete(path) ? 200 : 204 }) },
  ]
  const upload: Operation = {
    ...{ ...common, method: 'POST', path: `/${kind.name}/{name}/versions/{version}/startPendingUpload` },
    ...{ request: `${type}/versions#startPendingUpload`, response: `${type}/versions#startPendingUpload` },
    handle: startPendingUpload,
  }
  // The API has it for the workspace's code alone: data and models go to a datastore first.
  return kind.files && (kind.name === 'codes' || at === 'registry') ? [...operations, upload] : operations
}

function read(world: World, path: string): Resource {
  const found = world.store.get(path)
  if (!found) throw notFound(path)
  return found
}

/** An asset is there when one of its versions is. */
function readContainer(world: World, path: string): Resource {
  const newest = latest(world, path)
  const own = world.store.get(path)
  if (!newest && !own) throw notFound(path)
  const numbers = world.store.list(`${path}/versions`).map(({ name }) => (/^\d+$/.test(name) ? Number(name) : 0))
  const { dataType } = newest?.properties ?? {}
  return {
    ...(own ?? { ...newest!, id: path, name: path.slice(path.lastIndexOf('/') + 1), type: newest!.type.replace(/\/versions$/, '') }),
    properties: {
      ...{ isArchived: false, tags: {}, properties: {}, ...(dataType ? { dataType } : {}), ...own?.properties },
      ...{ latestVersion: newest?.name ?? null, nextVersion: String(Math.max(0, ...numbers) + 1) },
    },
  }
}

function putContainer({ path, body }: Call, world: World): Answer {
  const { properties } = body as { properties: Properties }
  const status = world.store.get(path) ? 200 : 201
  world.store.put(path, { isArchived: false, tags: {}, properties: {}, ...properties })
  return { status, body: readContainer(world, path) }
}

function containers({ path }: Call, world: World): Resource[] {
  const names = new Set(world.store.below(path).map((id) => id.slice(path.length + 1).split('/')[0]!))
  return [...names].map((name) => readContainer(world, `${path}/${name}`))
}

/** The versions of one asset; with `hash`, code of any name that has it, as the service finds it. */
function versionsOf({ path, query }: Call, world: World, kind: Kind): Resource[] {
  const hash = query.get('hash')
  if (kind.name !== 'codes' || hash === null) return world.store.list(path)
  const all = path.replace(/\/codes\/.*$/i, '/codes')
  const ids = world.store.below(all).filter((id) => /\/versions\/[^/]+$/.test(id))
  return ids
    .map((id) => world.store.get<{ properties?: Record<string, string> }>(id)!)
    .filter(({ properties }) => properties.properties?.hash_sha256 === hash) as unknown as Resource[]
}

async function putVersion({ path, body, part }: Call, world: World, kind: Kind, at: (typeof scopes)[number]): Promise<Answer> {
  const properties = settled(world, (body as { properties: Properties }).properties)
  await refuseEmpty(world, kind, { ...world.store.get(path)?.properties, ...properties })
  // From here on nothing is waited for: of two that put the same version at once, one makes it.
  const before = world.store.get(path)
  const changed = kind.fixed.find((key) => before && !same(before.properties[key], properties[key] ?? before.properties[key]))
  if (changed)
    throw new Refusal(
      409,
      'UserError',
      `A ${kind.name} version with this name and version already exists. If you are trying to create a new ${kind.name} version, use a different name or version. If you are trying to update an existing ${kind.name} version, the existing asset's ${changed} cannot be changed. Only tags, description, and isArchived can be updated.`,
    )
  if (kind.name === 'environments' && !properties.image && !properties.build)
    throw badRequest(`Environment ${part.name} has neither image nor build.`)
  const named = properties.properties as Record<string, unknown> | undefined
  const texts = named && { properties: Object.fromEntries(Object.entries(named).map(([key, value]) => [key, String(value)])) }
  const whole = { ...kind.added(properties), ...before?.properties, ...properties, ...texts }
  if (at === 'registry') world.operations.refuseWhileBusy(path)
  if (at === 'workspace' || before) return { status: before ? 200 : 201, body: world.store.put(path, whole) }
  // Of data, no state is told.
  const state = (provisioningState: string) => (kind.name === 'data' ? {} : { provisioningState })
  const made = world.store.put(path, { ...whole, ...state('Creating') })
  const work = () => void world.store.put(path, { ...whole, ...state('Succeeded') })
  return world.operations.created({ on: path, resource: path, word: 'Creating', work }, made)
}

/** A model of a job's output is answered by where it lies. */
const settled = (world: World, properties: Properties): Properties =>
  typeof properties.modelUri === 'string' && /^azureml:\/\/(subscriptions\/.*\/)?jobs\//.test(properties.modelUri)
    ? { ...properties, modelUri: datastoreUri(world, placeOf(world, properties.modelUri)) }
    : properties

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Code and models are made of files that are there. Data may come later. */
async function refuseEmpty(world: World, kind: Kind, properties: Properties): Promise<void> {
  const where = kind.name === 'codes' ? 'codeUri' : kind.name === 'models' ? 'modelUri' : undefined
  if (!where) return
  const uri = properties[where]
  if (typeof uri !== 'string') throw badRequest(`${where} is required.`)
  if (!(await isThere(world, placeOf(world, uri)))) throw badRequest(`No files were found under '${uri.split('?')[0]}'.`)
}

async function startPendingUpload({ path }: Call, world: World): Promise<Answer> {
  const { blobs, names, settings } = world
  if (settings.uploads === 'legacy' && /\/workspaces\//i.test(path)) throw notFound(path)
  const container = randomUUID()
  await blobs.container(container).create()
  // A registry's clients take the account's name from the host.
  const blobUri = /\/registries\//i.test(path) ? blobs.hosted(container) : blobs.address(container)
  const credential = { credentialType: 'SAS', sasUri: `${blobUri}?${blobs.sign(container, 'rcwl')}` }
  const storageAccountArmId = `/subscriptions/${names.subscription}/resourceGroups/${names.resourceGroup}/providers/Microsoft.Storage/storageAccounts/${account}`
  return {
    status: 200,
    body: {
      pendingUploadId: randomUUID(),
      pendingUploadType: 'TemporaryBlobReference',
      blobReferenceForConsumption: { blobUri, storageAccountArmId, credential },
    },
  }
}
