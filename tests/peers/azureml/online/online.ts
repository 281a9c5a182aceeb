import { badRequest, notFound } from '../errors.ts'
import { type Answer, type Call, type Operation, ours } from '../operation.ts'
import type { World } from '../world.ts'
import { deploymentsOf, type Endpoint, endpointId, fleetOf, newKey } from './fleet.ts'
import { authMode, refusedEndpoint, refusedName } from './rules.ts'
import { kept, refusedSplit } from './traffic.ts'
import type { Body, EndpointProperties } from './types.ts'

const type = 'workspaces/onlineEndpoints'
/** azure-ai-ml asks by the preview, Microsoft's package for Node by the old one. */
const versions = [ours, '2022-02-01-preview', '2023-04-01-preview']
const root = '/onlineEndpoints/{endpoint}'

/** Online endpoints: everything but their deployments. */
export const onlineOperations: readonly Operation[] = [
  { method: 'PUT', path: root, versions, request: type, response: type, handle: put },
  { method: 'GET', path: root, versions, response: type, handle: (call, world) => ({ status: 200, body: endpointOf(call, world) }) },
  { method: 'GET', path: '/onlineEndpoints', versions, response: `${type}[]`, handle: list },
  { method: 'PATCH', path: root, versions, free: true, handle: patch },
  { method: 'DELETE', path: root, versions, handle: remove },
  { method: 'POST', path: `${root}/listKeys`, versions, response: `${type}#listKeys`, handle: listKeys },
  { method: 'POST', path: `${root}/regenerateKeys`, versions, free: true, handle: regenerateKeys },
  { method: 'POST', path: `${root}/token`, versions, response: `${type}#token`, handle: token },
]

/** The endpoint that a request names. Throws 404. */
export function endpointOf(call: Call, world: World): Endpoint {
  const found = world.store.get<Endpoint['properties']>(endpointId(world, call.part.endpoint!))
  if (!found) throw notFound(call.path)
  return found
}

function list(_call: Call, world: World): Answer {
  return { status: 200, body: { value: world.store.list(`${world.names.scope}/onlineEndpoints`) } }
}

/** The kind of a compute by its resource id. */
const computeKind = (world: World) => (id: string) => world.store.get<{ computeType?: string }>(id)?.properties.computeType

function refuse(message: string | undefined): void {
  if (message) throw badRequest(message)
}

function put(call: Call, world: World): Answer {
  const [body, name] = [call.body as Body, call.part.endpoint!]
  const id = endpointId(world, name)
  const before = world.store.get<Endpoint['properties']>(id)
  world.operations.refuseWhileBusy(id)
  refuse(refusedName(name))
  refuse(
    refusedEndpoint(body, {
      location: world.names.location,
      compute: computeKind(world),
      ...(before ? { before: before.properties } : {}),
    }),
  )
  const sent = body.properties as unknown as EndpointProperties
  const kind = sent.compute ? 'Kubernetes' : 'Managed'
  const states = new Map(
    before ? deploymentsOf(world, before).map((each) => [each.name.toLowerCase(), each.properties.provisioningState]) : [],
  )
  refuse(refusedSplit(sent.traffic, sent.mirrorTraffic, { kind, deployments: states }))
  const { keys, ...properties } = sent
  if (!before) fleetOf(world).secrets(id).keys = { primaryKey: newKey(), secondaryKey: newKey(), ...keys }
  const url = `${world.url}/endpoints/${name}`
  const { identity, kind: label, sku, tags = {} } = body
  const state = before ? 'Updating' : 'Creating'
  const endpoint = world.store.put(
    id,
    {
      properties: {},
      publicNetworkAccess: 'Enabled',
      ...properties,
      authMode: authMode(sent.authMode)!,
      traffic: before?.properties.traffic ?? {},
      mirrorTraffic: before?.properties.mirrorTraffic ?? {},
      scoringUri: `${url}/score`,
      swaggerUri: `${url}/swagger.json`,
      provisioningState: state,
    },
    {
      location: world.names.location,
      tags,
      kind: label ?? kind,
      ...(sku ? { sku } : {}),
      ...(identity ? { identity: identified(world, identity) } : {}),
    },
  )
  const work = () =>
    settle(world, id, { traffic: kept(sent.traffic), mirrorTraffic: kept(sent.mirrorTraffic), provisioningState: 'Succeeded' })
  return world.operations.created({ on: id, word: state, work, resource: id }, structuredClone(endpoint), before ? 200 : 201)
}

const identified = (world: World, identity: NonNullable<Body['identity']>) => ({
  ...identity,
  ...(identity.type.includes('System') ? { principalId: world.app.object, tenantId: world.app.tenant } : {}),
})

/** Changes what a resource says once its operation is done. */
function settle(world: World, id: string, properties: Partial<Endpoint['properties']>): void {
  const now = world.store.get<Endpoint['properties']>(id)
  if (now) Object.assign(now.properties, properties)
}

function patch(call: Call, world: World): Answer {
  const endpoint = endpointOf(call, world)
  const body = call.body as Partial<Body>
  const other = Object.keys(body).filter((key) => key !== 'tags' && key !== 'identity')
  if (other.length > 0) throw badRequest(`An endpoint's tags and identity can be patched, not ${other.join(', ')}.`)
  const work = () => {
    if (body.tags) endpoint.tags = { ...endpoint.tags, ...body.tags }
    if (body.identity) endpoint.identity = identified(world, body.identity)
  }
  return world.operations.accepted({ on: endpoint.id, work, resource: endpoint.id })
}

function remove(call: Call, world: World): Answer {
  const endpoint = world.store.get<Endpoint['properties']>(endpointId(world, call.part.endpoint!))
  if (!endpoint) return { status: 204 }
  const work = async () => {
    await fleetOf(world).forget(endpoint.id)
    world.store.delete(endpoint.id)
  }
  const answer = world.operations.accepted({ on: endpoint.id, word: 'Deleting', work, resource: endpoint.id })
  endpoint.properties.provisioningState = 'Deleting'
  return answer
}

function signedBy(endpoint: Endpoint, mode: EndpointProperties['authMode'], what: string): void {
  if (endpoint.properties.authMode !== mode)
    throw badRequest(`The endpoint's authMode is ${endpoint.properties.authMode}: it has no ${what}.`)
}

function listKeys(call: Call, world: World): Answer {
  const endpoint = endpointOf(call, world)
  signedBy(endpoint, 'Key', 'keys')
  return { status: 200, body: fleetOf(world).secrets(endpoint.id).keys }
}

function regenerateKeys(call: Call, world: World): Answer {
  const endpoint = endpointOf(call, world)
  signedBy(endpoint, 'Key', 'keys')
  const { keyType, keyValue, ...other } = call.body as { keyType?: string; keyValue?: string }
  if (!['Primary', 'Secondary'].includes(keyType ?? '') || Object.keys(other).length > 0)
    throw badRequest('keyType must be Primary or Secondary, and only keyValue may stand beside it.')
  const work = () => {
    fleetOf(world).secrets(endpoint.id).keys[keyType === 'Primary' ? 'primaryKey' : 'secondaryKey'] = keyValue ?? newKey()
  }
  return world.operations.accepted({ on: endpoint.id, work, resource: endpoint.id })
}

function token(call: Call, world: World): Answer {
  const endpoint = endpointOf(call, world)
  signedBy(endpoint, 'AMLToken', 'tokens')
  const accessToken = newKey()
  const until = world.now().getTime() + world.settings.tokenSeconds * 1000
  fleetOf(world).secrets(endpoint.id).tokens.set(accessToken, until)
  const expiryTimeUtc = Math.floor(until / 1000)
  return { status: 200, body: { accessToken, tokenType: 'Bearer', expiryTimeUtc, refreshAfterTimeUtc: expiryTimeUtc - 600 } }
}
