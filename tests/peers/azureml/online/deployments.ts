import { randomUUID } from 'node:crypto'
import { badRequest, notFound, Refusal } from '../errors.ts'
import { type Answer, type Call, type Operation, ours } from '../operation.ts'
import { findAsset } from '../storage/uris.ts'
import type { World } from '../world.ts'
import { filledIn } from './deployments-defaults.ts'
import { launch } from './deployments-launch.ts'
import { refusedDeployment } from './deployments-rules.ts'
import { NotServing } from './deployments-run.ts'
import { type Deployment, deploymentsOf, type Endpoint, fleetOf, isKubernetes } from './fleet.ts'
import { endpointOf } from './online.ts'
import { refusedName } from './rules.ts'
import type { Body } from './types.ts'

const type = 'workspaces/onlineEndpoints/deployments'
const versions = [ours, '2022-02-01-preview', '2023-04-01-preview']
const root = '/onlineEndpoints/{endpoint}/deployments'
const one = `${root}/{deployment}`

/** Deployments an endpoint may have. Source: how-to-manage-quotas. */
const MOST = 20

/** Deployments of online endpoints, which really serve. */
export const deploymentOperations: readonly Operation[] = [
  { method: 'PUT', path: one, versions, request: type, response: type, handle: put },
  { method: 'GET', path: one, versions, response: type, handle: (call, world) => ({ status: 200, body: deploymentOf(call, world) }) },
  { method: 'GET', path: root, versions, response: `${type}[]`, handle: list },
  { method: 'PATCH', path: one, versions, free: true, handle: patch },
  { method: 'DELETE', path: one, versions, handle: remove },
  { method: 'POST', path: `${one}/getLogs`, versions, request: `${type}#getLogs`, response: `${type}#getLogs`, handle: getLogs },
]

const idOf = (call: Call, endpoint: Endpoint) => `${endpoint.id}/deployments/${call.part.deployment}`

function deploymentOf(call: Call, world: World): Deployment {
  const found = world.store.get<Deployment['properties']>(idOf(call, endpointOf(call, world)))
  if (!found) throw notFound(call.path)
  return found
}

function list(call: Call, world: World): Answer {
  return { status: 200, body: { value: deploymentsOf(world, endpointOf(call, world)) } }
}

function refuse(message: string | undefined): void {
  if (message) throw badRequest(message)
}

function put(call: Call, world: World): Answer {
  const endpoint = endpointOf(call, world)
  const [body, id] = [call.body as Body, idOf(call, endpoint)]
  const before = world.store.get<Deployment['properties']>(id)
  world.operations.refuseWhileBusy(endpoint.id)
  refuse(refusedName(call.part.deployment!))
  const kind = isKubernetes(endpoint) ? 'Kubernetes' : 'Managed'
  refuse(
    refusedDeployment(body, {
      location: world.names.location,
      kind,
      asset: (asset) => {
        const found = findAsset(world, asset)
        return found && { type: String(found.properties.modelType ?? '') }
      },
      ...(before ? { before: before.properties } : {}),
    }),
  )
  if (!before && deploymentsOf(world, endpoint).length >= MOST) throw badRequest(`An endpoint can have at most ${MOST} deployments.`)
  const state = before ? 'Updating' : 'Creating'
  const { identity, tags = {}, sku = { name: 'Default', capacity: 1 } } = body
  const rest = { location: world.names.location, tags, kind: body.kind ?? kind, sku, ...(identity ? { identity: { ...identity } } : {}) }
  const deployment = world.store.put(id, { ...filledIn(body), provisioningState: state }, rest) as Deployment
  const work = () => serve(world, deployment)
  return world.operations.created({ on: endpoint.id, word: state, work, resource: id }, structuredClone(deployment), before ? 200 : 201)
}

/** Throws when all managed deployments together have more instances than the quota leaves. */
function refuseQuota(world: World, deployment: Deployment): void {
  const endpoints = world.store.list<Endpoint['properties']>(`${world.names.scope}/onlineEndpoints`)
  const managed = endpoints.filter((endpoint) => !isKubernetes(endpoint)).flatMap((endpoint) => deploymentsOf(world, endpoint))
  const instances = managed.reduce((sum, { sku }) => sum + Number(sku?.capacity ?? 1), 0)
  const { quotaNodes } = world.settings
  if (deployment.properties.endpointComputeType === 'Managed' && instances > quotaNodes)
    throw new Refusal(
      400,
      'OutOfQuota',
      `Not enough quota available for ${deployment.properties.instanceType} in ${world.names.location}. Current usage/limit: ${instances}/${quotaNodes}.`,
    )
}

/** Starts what a deployment says, and lets it take over from what served before. */
async function serve(world: World, deployment: Deployment): Promise<void> {
  const serving = fleetOf(world).serving(deployment.id)
  try {
    refuseQuota(world, deployment)
    const running = await launch(world, deployment, serving.lines)
    const old = serving.running
    serving.running = running
    deployment.properties.provisioningState = 'Succeeded'
    await old?.stop()
  } catch (error) {
    deployment.properties.provisioningState = 'Failed'
    // A container that ended leaves an operation that says Succeeded and a resource that says Failed, as seen at the service.
    if (error instanceof NotServing && error.reason === 'ended') return
    if (error instanceof NotServing)
      throw new Refusal(400, 'ResourceNotReady', `User container has crashed or terminated. ${error.message}`)
    throw error
  }
}

function patch(call: Call, world: World): Answer {
  const deployment = deploymentOf(call, world)
  const body = call.body as Partial<Body>
  const other = Object.keys(body).filter((key) => key !== 'tags' && key !== 'sku')
  if (other.length > 0) throw badRequest(`A deployment's tags and sku can be patched, not ${other.join(', ')}.`)
  const capacity = body.sku?.capacity
  if (body.sku && (!Number.isInteger(capacity) || Number(capacity) < 1)) throw badRequest('sku.capacity must be a whole number from 1.')
  const work = async () => {
    if (body.tags) deployment.tags = { ...deployment.tags, ...body.tags }
    if (capacity !== undefined) await fleetOf(world).serving(deployment.id).running?.scale(capacity)
    if (body.sku) deployment.sku = { ...deployment.sku, ...body.sku }
    deployment.properties.provisioningState = 'Succeeded'
  }
  const answer = world.operations.accepted({ on: endpointOf(call, world).id, work, resource: deployment.id })
  deployment.properties.provisioningState = 'Updating'
  return answer
}

function remove(call: Call, world: World): Answer {
  const endpoint = world.store.get<Endpoint['properties']>(`${world.names.scope}/onlineEndpoints/${call.part.endpoint}`)
  const deployment = endpoint && world.store.get<Deployment['properties']>(idOf(call, endpoint))
  if (!endpoint || !deployment) return { status: 204 }
  world.operations.refuseWhileBusy(endpoint.id)
  const name = deployment.name.toLowerCase()
  const { traffic = {}, mirrorTraffic = {} } = endpoint.properties
  if (Object.hasOwn(traffic, name)) throw badRequest(`Deployment '${name}' has traffic and cannot be deleted. Set its traffic to 0 first.`)
  const work = async () => {
    await fleetOf(world).forget(deployment.id)
    world.store.delete(deployment.id)
    delete mirrorTraffic[name]
  }
  const answer = world.operations.accepted({ on: endpoint.id, word: 'Deleting', work, resource: deployment.id })
  deployment.properties.provisioningState = 'Deleting'
  return answer
}

function getLogs(call: Call, world: World): Answer {
  const deployment = deploymentOf(call, world)
  const { containerType = 'InferenceServer', tail = 500 } = (call.body ?? {}) as { containerType?: string; tail?: number }
  const { lines, running } = fleetOf(world).serving(deployment.id)
  const started = running ? 'Succeeded' : 'InProgress'
  const status = [
    'SystemSetup: Succeeded',
    'UserContainerImagePull: Succeeded',
    'ModelDownload: Succeeded',
    `UserContainerStart: ${started}`,
  ]
  const shown = (containerType === 'StorageInitializer' ? lines.initializer : lines.server).slice(-tail)
  const content = [
    'Instance status:',
    ...status,
    '',
    'Container events:',
    `Kind: Pod, Name: ${randomUUID()}, Type: Normal`,
    '',
    'Container logs:',
    ...shown,
  ]
  return { status: 200, body: { content: `${content.join('\n')}\n` } }
}
