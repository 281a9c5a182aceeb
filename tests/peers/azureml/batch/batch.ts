import { badRequest, notFound } from '../errors.ts'
import type { Runs } from '../jobs/runs.ts'
import { refusedName } from '../online/rules.ts'
import type { Body } from '../online/types.ts'
import { type Answer, type Call, type Operation, ours } from '../operation.ts'
import { findAsset } from '../storage/uris.ts'
import type { Resource } from '../store.ts'
import type { World } from '../world.ts'
import { jobOperations } from './jobs.ts'
import { type BatchDeployment, filledIn, refusedBatchDeployment, refusedBatchEndpoint } from './rules.ts'

const type = 'workspaces/batchEndpoints'
const versions = [ours, '2023-10-01', '2024-01-01-preview']
const one = '/batchEndpoints/{endpoint}'
const deployment = `${one}/deployments/{deployment}`
const read = { method: 'GET', versions } as const

/** Batch endpoints, their deployments, and what they are asked to do. */
export const batchOperations = (runs: Runs): readonly Operation[] => [
  { method: 'PUT', path: one, versions, request: type, response: type, handle: put },
  { ...read, path: one, response: type, handle: get },
  { ...read, path: '/batchEndpoints', response: `${type}[]`, handle: list },
  { method: 'PATCH', path: one, versions, free: true, handle: patch },
  { method: 'DELETE', path: one, versions, handle: remove },
  { method: 'PUT', path: deployment, versions, request: `${type}/deployments`, response: `${type}/deployments`, handle: putDeployment },
  { ...read, path: deployment, response: `${type}/deployments`, handle: get },
  { ...read, path: `${one}/deployments`, response: `${type}/deployments[]`, handle: list },
  { method: 'DELETE', path: deployment, versions, handle: remove },
  ...jobOperations(runs),
]

function get({ path }: Call, { store }: World): Answer {
  const found = store.get(path)
  if (!found) throw notFound(path)
  return { status: 200, body: found }
}

function list({ path }: Call, { store }: World): Answer {
  return { status: 200, body: { value: store.list(path) } }
}

function refuse(message: string | undefined): void {
  if (message) throw badRequest(message)
}

/** Puts a resource there whose operation is then at work. */
function begin(world: World, { path, body }: Call, properties: object): Answer {
  const before = world.store.get(path)
  const { location: _, properties: __, ...rest } = body as Body
  const made = world.store.put(path, { ...properties, provisioningState: before ? 'Updating' : 'Creating' }, {
    tags: {},
    ...rest,
    location: world.names.location,
  } as Partial<Resource>)
  const work = () => void Object.assign(made.properties, { provisioningState: 'Succeeded' })
  return world.operations.created({ on: path, work, resource: path }, structuredClone(made), before ? 200 : 201)
}

function put(call: Call, world: World): Answer {
  const body = call.body as Body
  world.operations.refuseWhileBusy(call.path)
  refuse(refusedName(call.part.endpoint!))
  refuse(
    refusedBatchEndpoint(
      body,
      world.store.list(`${call.path}/deployments`).map(({ name }) => name.toLowerCase()),
    ),
  )
  const { keys: _, ...properties } = body.properties as { keys?: object }
  const url = `${world.url}/batch/${call.part.endpoint}`
  return begin(world, call, {
    properties: {},
    defaults: {},
    ...properties,
    authMode: 'AADToken',
    scoringUri: `${url}/jobs`,
    swaggerUri: `${url}/swagger.json`,
  })
}

function patch(call: Call, world: World): Answer {
  const found = get(call, world).body as Resource
  const { tags, identity, ...other } = call.body as Partial<Body>
  if (Object.keys(other).length > 0)
    throw badRequest(`A batch endpoint's tags and identity can be patched, not ${Object.keys(other).join(', ')}.`)
  Object.assign(found, { ...(tags ? { tags: { ...found.tags, ...tags } } : {}), ...(identity ? { identity } : {}) })
  return { status: 200, body: found }
}

function remove({ path }: Call, world: World): Answer {
  if (!world.store.get(path)) return { status: 204 }
  return world.operations.accepted({ on: path, word: 'Deleting', work: () => void world.store.delete(path), resource: path })
}

function putDeployment(call: Call, world: World): Answer {
  const endpoint = call.path.replace(/\/deployments\/[^/]+$/i, '')
  if (!world.store.get(endpoint)) throw notFound(endpoint)
  world.operations.refuseWhileBusy(call.path)
  refuse(refusedName(call.part.deployment!))
  const sent = (call.body as Body).properties as BatchDeployment
  const asset = (id: string) => {
    const found = findAsset(world, id)
    return found && { type: String(found.properties.modelType ?? '') }
  }
  const compute = (id: string) => world.store.get<{ computeType?: string }>(id)?.properties.computeType
  refuse(refusedBatchDeployment(sent, { asset, compute }))
  return begin(world, call, filledIn(sent))
}
