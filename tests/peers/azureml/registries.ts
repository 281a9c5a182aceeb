import { randomUUID } from 'node:crypto'
import { assetOperations } from './assets.ts'
import { badRequest, notFound } from './errors.ts'
import { type Answer, type Call, type Operation, ours } from './operation.ts'
import { account } from './storage/blobs.ts'
import { placeOf } from './storage/uris.ts'
import type { World } from './world.ts'

/** The api-version in which azure-ai-ml 1.35 speaks to a registry, at an address that discovery names. */
const dataPlane = '2021-10-01-dataplanepreview'
const front = '/mferp/managementfrontend'
const registry = '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.MachineLearningServices/registries/{registry}'

const uriOf: Record<string, string> = { models: 'modelUri', data: 'dataUri', codes: 'codeUri' }

/** What opens the files of an asset: a signature for its container, which reads and lists. */
function reference({ body, path, part }: Call, world: World): Answer {
  const { assetId, blobUri } = (body ?? {}) as { assetId?: unknown; blobUri?: unknown }
  const id = /^azureml:\/\/registries\/([^/]+)\/(models|data|codes)\/([^/]+)\/versions\/([^/]+)$/.exec(String(assetId))
  if (!id) throw badRequest(`assetId '${assetId}' is not of the form azureml://registries/<registry>/<kind>/<name>/versions/<version>.`)
  const [, of, kind = '', name, version] = id
  if (of !== world.names.registry || name !== part.name || version !== part.version)
    throw badRequest(`assetId '${assetId}' is not what the request is about.`)
  const found = world.store.get(`${world.names.registryScope}/${kind}/${name}/versions/${version}`)
  if (!found) throw notFound(path)
  if (found.properties[uriOf[kind]!] !== blobUri) throw badRequest(`blobUri '${blobUri}' is not the address of ${assetId}.`)
  return opened(world, placeOf(world, String(blobUri)).container, 'rl', String(blobUri))
}

function opened({ blobs, names }: World, container: string, permissions: string, blobUri: string): Answer {
  const credential = { credentialType: 'SAS', sasUri: `${blobs.hosted(container)}?${blobs.sign(container, permissions)}` }
  const storageAccountArmId = `/subscriptions/${names.subscription}/resourceGroups/${names.resourceGroup}/providers/Microsoft.Storage/storageAccounts/${account}`
  return { status: 200, body: { blobReferenceForConsumption: { blobUri, storageAccountArmId, credential } } }
}

/** Where the data plane wants the files of an asset that is not there yet. */
async function temporary({ body, path }: Call, world: World): Promise<Answer> {
  const { assetId, temporaryDataReferenceType } = (body ?? {}) as Record<string, unknown>
  if (!/^azureml:\/\/registries\//.test(String(assetId)) || temporaryDataReferenceType !== 'TemporaryBlobReference')
    throw badRequest(`${path}: assetId or temporaryDataReferenceType is wrong.`)
  const container = randomUUID()
  await world.blobs.container(container).create()
  return opened(world, container, 'rcwl', world.blobs.hosted(container))
}

/** The same operation at the data plane's address, which names assets as `azureml://registries/…` does. */
const atDataPlane = (operation: Operation): Operation => ({
  ...operation,
  at: 'root',
  path: `${front}${registry}${operation.path}`,
  versions: [dataPlane],
  async handle(call, world) {
    // A field that azure-ai-ml sends, always empty, and that no description of the service has.
    const { system_metadata: _, ...properties } =
      (call.body as { properties?: { system_metadata?: unknown } } | undefined)?.properties ?? {}
    const body = call.body === undefined ? undefined : { ...call.body, properties }
    const answer = await operation.handle({ ...call, body, path: call.path.slice(front.length) }, world)
    const { value, nextLink } = (answer.body ?? {}) as { value?: { id?: string }[]; nextLink?: string | null }
    if (!value) return { ...answer, body: named(answer.body as { id?: string } | undefined) }
    return { ...answer, body: { value: value.map(named), nextLink: nextLink?.replace(world.url, world.url + front) ?? null } }
  },
})

const named = <T extends { id?: string }>(asset: T | undefined) =>
  asset?.id ? { ...asset, id: asset.id.replace(/^.*\/registries\//i, 'azureml://registries/') } : asset

/**
 * What a shared registry does besides keeping assets: it says where it is, and opens the files of what it keeps. Neither is in the schemas that come with
 * 2024-10-01: the bodies are as azure-ai-ml 1.35 sends and reads them (Microsoft's other SDKs have `datareferences` in Resource Manager with the same ones).
 */
export const registryOperations: readonly Operation[] = [
  {
    method: 'GET',
    at: 'root',
    path: '/registrymanagement/v1.0/registries/{registry}/discovery',
    versions: ['v1.0'],
    handle: (_, { names, url, app }) => ({
      status: 200,
      body: {
        ...{ registryName: names.registry, tenantId: app.tenant, primaryRegion: names.location, regions: [names.location] },
        ...{ subscriptionId: names.subscription, resourceGroup: names.resourceGroup, workspaceName: '' },
        primaryRegionResourceProviderUri: `${url}/`,
      },
    }),
  },
  {
    ...({ method: 'POST', at: 'registry', path: '/datareferences/{name}/versions/{version}' } as const),
    ...{ versions: [ours, '2025-12-01'], free: true, handle: reference },
  },
  {
    ...({ method: 'POST', at: 'root', path: `${front}${registry}/datarefs/{name}/versions/{version}` } as const),
    ...{ versions: [dataPlane], free: true, handle: reference },
  },
  {
    ...({ method: 'PUT', at: 'root', path: `${front}${registry}/tempdatarefs/{name}/versions/{version}` } as const),
    ...{ versions: [dataPlane], free: true, handle: temporary },
  },
  ...assetOperations.filter(({ at }) => at === 'registry').map(atDataPlane),
]
