import { explain, PlatformError, UserError } from '../../../kernel/errors.ts'
import { blobStore } from '../assets/store.ts'
import type { AzureClient } from '../client.ts'
import { sharedAt } from '../registry/shared.ts'
import { endpointPath } from '../serving/serving-endpoint.ts'
import { workspacePath } from '../settings.ts'
import { logging, logsOf } from '../telemetry/telemetry.ts'
import { batchActions, batchCluster, type NeededBatch } from './batch.ts'
import { dataSaid } from './data.ts'
import {
  advised,
  type Cluster,
  clusterSaid,
  type Examined,
  type Permission,
  permitted,
  quotaSaid,
  type Usage,
  type VmSize,
} from './rules.ts'

/** What a project asks of Azure. */
export interface Needed {
  /** Name of a cluster, or a VM size without one, with the instances of a job. */
  training: { compute: string | { serverless: string }; instances: number } | undefined
  /** Whether versions are made in this workspace. */
  registry: boolean
  /** A shared registry, by name or ARM id, and whether versions are put there or read from it. */
  shared?: { registry: string; write: boolean } | undefined
  /** Names of online endpoints. */
  endpoints: readonly string[]
  serving: { size: string | undefined; instances: number; compute: string | undefined } | undefined
  batch?: NeededBatch | undefined
  /** Addresses of data. */
  data?: readonly string[]
}

interface Workspace {
  location: string
  properties: { provisioningState?: string | null; publicNetworkAccess?: string | null }
}

const ML = 'Microsoft.MachineLearningServices'

/** Actions of ARM that each part of Sluice calls. Source: Azure's list of resource provider operations. */
const ACTIONS = {
  assets: ['workspaces/codes/versions/write', 'workspaces/environments/versions/write', 'workspaces/data/versions/write'],
  training: ['workspaces/jobs/write', 'workspaces/jobs/cancel/action'],
  registry: ['workspaces/models/versions/write'],
  serving: [
    'workspaces/onlineEndpoints/write',
    'workspaces/onlineEndpoints/deployments/write',
    'workspaces/onlineEndpoints/listkeys/action',
  ],
}

/** Turns what is thrown into a finding: a doctor goes on. */
async function examined(name: string, look: () => Promise<Omit<Examined, 'name'>>): Promise<Examined> {
  try {
    return { name, ...(await look()) }
  } catch (error) {
    if (!(error instanceof UserError || error instanceof PlatformError)) throw error
    return { name, state: 'missing', ...advised(explain(error)) }
  }
}

/** Looks at everything that a project needs, in the order in which it would be missed. Nothing is changed. */
export async function examine(client: AzureClient, needed: Needed): Promise<Examined[]> {
  let assignee = '<client id>'
  const identity = await examined('identity', async () => {
    const { appid, oid, ...claims } = await claimsOf(client)
    assignee = appid ?? oid ?? assignee
    return who({ appid, ...claims })
  })
  if (identity.state === 'missing') return [identity]
  const place: { found?: Workspace | undefined } = {}
  const workspace = await examined('workspace', async () => {
    place.found = await client.find<Workspace>('')
    return place.found ? standing(client, place.found) : nowhere(client)
  })
  if (!place.found) return [identity, workspace]
  const { location } = place.found
  const rest = [
    examined('roles', () => roles(client, needed, assignee)),
    ...(needed.shared
      ? [examined(`shared registry ${nameOf(needed.shared.registry)}`, () => sharedRegistry(client, needed.shared!, assignee))]
      : []),
    ...computes(client, needed, location),
    examined('datastore', () => datastore(client)),
    ...(needed.data ?? []).map((address) => examined(`data ${address}`, () => dataSaid(client, address))),
    ...needed.endpoints.map((endpoint) => examined(`logs of ${endpoint}`, () => logs(client, endpoint))),
  ]
  return [identity, workspace, ...(await Promise.all(rest))]
}

/** Claims of a token that say whom it is of. They are read and not trusted: Azure itself checks. */
async function claimsOf({ credential, workspace: { cloud } }: AzureClient): Promise<{ readonly [claim: string]: string | undefined }> {
  const { token } = (await credential.getToken(`${cloud.audiences.arm}/.default`))!
  const part = token.split('.')[1]
  return part ? (JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, string | undefined>) : {}
}

function who({ upn, app_displayname: app, appid, tid }: { readonly [claim: string]: string | undefined }): Omit<Examined, 'name'> {
  const name = upn ?? app ?? (appid ? `application ${appid}` : 'somebody whose token does not say who')
  return { state: 'ok', found: `signed in as ${name}${tid ? ` of tenant ${tid}` : ''}` }
}

function standing({ workspace }: AzureClient, { location, properties }: Workspace): Omit<Examined, 'name'> {
  const state = properties.provisioningState ?? 'Succeeded'
  const open = properties.publicNetworkAccess === 'Disabled' ? ', reachable by private endpoints only: this machine reaches it' : ''
  const found = `${workspace.workspace} in ${location}${open}`
  return state === 'Succeeded'
    ? { state: 'ok', found }
    : { state: 'missing', found: `${found} is ${state}`, fix: 'Look at it in the portal.' }
}

function nowhere({ workspace: { workspace, resourceGroup, subscription } }: AzureClient): Omit<Examined, 'name'> {
  return {
    state: 'missing',
    found: `there is no workspace ${workspace} in the resource group ${resourceGroup} of subscription ${subscription}, or this identity may not see it`,
    fix: 'az ml workspace list --output table  # and correct `azure` in sluice.yml, or AZUREML_WORKSPACE',
  }
}

const permissionsAt = (client: AzureClient, scope: string): Promise<Permission[]> =>
  client.list<Permission>(`${scope}/providers/Microsoft.Authorization/permissions`, { apiVersion: '2022-04-01' })

const grant = (assignee: string, role: string, scope: string): string =>
  `az role assignment create --assignee ${assignee} --role '${role}' --scope ${scope}`

async function roles(
  client: AzureClient,
  { training, registry, serving, batch }: Needed,
  assignee: string,
): Promise<Omit<Examined, 'name'>> {
  const scope = workspacePath(client.workspace)
  const permissions = await permissionsAt(client, scope)
  const asked = [
    ...ACTIONS.assets,
    ...(training ? ACTIONS.training : []),
    ...(registry ? ACTIONS.registry : []),
    ...(serving ? ACTIONS.serving : []),
    ...(batch ? batchActions(batch) : []),
  ].map((action) => `${ML}/${action}`)
  const lacking = asked.filter((action) => !permitted(action, permissions))
  if (lacking.length === 0) return { state: 'ok', found: `may do all ${asked.length} things that this project does` }
  return {
    state: 'missing',
    found: `may not ${lacking.map((action) => action.slice(ML.length + 1)).join(', ')}`,
    fix: grant(assignee, 'AzureML Data Scientist', scope),
  }
}

const nameOf = (registry: string): string => registry.slice(registry.lastIndexOf('/') + 1)

/** Whether versions can be read from a shared registry, or put there too. Source of the action: Azure's list of resource provider operations. */
async function sharedRegistry(
  client: AzureClient,
  { registry, write }: NonNullable<Needed['shared']>,
  assignee: string,
): Promise<Omit<Examined, 'name'>> {
  const { path } = await sharedAt(client, registry)
  const models = await client.find<{ value: unknown[] }>(`${path}/models?$top=1`)
  if (!models)
    return {
      state: 'missing',
      found: `there is none in the resource group ${path.split('/')[4]}, nor elsewhere as far as this identity may see`,
      fix: 'az ml registry list --output table  # and write its ARM id into sluice.yml',
    }
  const action = `${ML}/registries/assets/write`
  if (!write) return { state: 'ok', found: 'versions can be read' }
  if (permitted(action, await permissionsAt(client, path))) return { state: 'ok', found: 'versions can be read and put there' }
  return { state: 'missing', found: `may not ${action.slice(ML.length + 1)}`, fix: grant(assignee, 'AzureML Registry User', path) }
}

/** The clusters and sizes that are named, each with the quota it needs. */
function computes(client: AzureClient, { training, serving, batch }: Needed, location: string): Promise<Examined>[] {
  const base = `/subscriptions/${client.workspace.subscription}/providers/${ML}/locations/${location.toLowerCase().replaceAll(' ', '')}`
  const quota = async (size: string, instances: number) => {
    const [sizes, usages] = await Promise.all([client.get<{ value: VmSize[] }>(`${base}/vmSizes`), client.list<Usage>(`${base}/usages`)])
    return quotaSaid(size, instances, sizes.value, usages)
  }
  const cluster = async (name: string, instances: number) => clusterSaid(await client.find<Cluster>(`/computes/${name}`), name, instances)
  const { compute } = training ?? {}
  return [
    ...(typeof compute === 'string' ? [examined(`compute ${compute}`, () => cluster(compute, training!.instances))] : []),
    ...(typeof compute === 'object'
      ? [examined(`quota of ${compute.serverless}`, () => quota(compute.serverless, training!.instances))]
      : []),
    ...(batch ? [examined(`compute ${batch.compute}, batch`, () => batchCluster(client, batch))] : []),
    ...(serving?.compute === undefined ? [] : [examined(`compute ${serving.compute}`, () => cluster(serving.compute!, 0))]),
    ...(serving?.size === undefined || serving.compute !== undefined
      ? []
      : [examined(`quota of ${serving.size}`, () => quota(serving.size!, serving.instances))]),
  ]
}

async function datastore(client: AzureClient): Promise<Omit<Examined, 'name'>> {
  const { name, container } = await blobStore(client)
  const first = await container.listBlobsFlat().byPage({ maxPageSize: 1 }).next()
  return { state: 'ok', found: `${name} can be read${first.value?.segment.blobItems.length ? '' : ', and is empty'}` }
}

async function logs(client: AzureClient, endpoint: string): Promise<Omit<Examined, 'name'>> {
  const found = await client.find<{ id: string }>(endpointPath(endpoint))
  if (!found) return { state: 'ok', found: 'not deployed yet' }
  const to = await logsOf(client, endpoint)
  if (to) return { state: 'ok', found: `requests are logged to ${to.split('/').at(-1)}` }
  return { state: 'unsure', found: 'requests are not logged one by one, so a canary’s latency is not judged', fix: logging(found.id) }
}
