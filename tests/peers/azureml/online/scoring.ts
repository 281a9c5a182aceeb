import { randomUUID } from 'node:crypto'
import { Refusal } from '../errors.ts'
import type { Answer, Call, Operation } from '../operation.ts'
import type { World } from '../world.ts'
import { type Deployment, type Endpoint, endpointId, type Fleet, fleetOf, isKubernetes } from './fleet.ts'
import { plain, type Reply, replied } from './scoring-answer.ts'
import { authorized } from './scoring-authorize.ts'
import { forward, type ModelAnswer } from './scoring-forward.ts'
import { randomOf } from './scoring-random.ts'
import { drawn } from './traffic.ts'

const root = '/endpoints/{endpoint}'
const common = {
  at: 'root',
  versions: [],
  free: true,
  audience: 'own',
  headers: ['azureml-model-deployment'],
} as const

/** Where clients send rows: in place of a host for each endpoint, a path for each. */
export const scoringOperations: readonly Operation[] = [
  { ...common, method: 'POST', path: `${root}/score`, handle: (call, world) => score(call, world, '/score') },
  { ...common, method: 'GET', path: `${root}/swagger.json`, handle: (call, world) => score(call, world, '/swagger.json') },
]

/** Bytes that a request to a managed endpoint may have. Source: how-to-manage-quotas. */
const LARGEST = 10 * 1024 * 1024

interface Asked {
  call: Call
  endpoint: Endpoint
  path: string
  /** Made by the endpoint, for its own tracing. */
  id: string
  auth: string
  at: Date
  started: number
}

async function score(call: Call, world: World, path: string): Promise<Answer> {
  const [started, at, id] = [performance.now(), world.now(), randomUUID()]
  const endpoint = world.store.get<Endpoint['properties']>(endpointId(world, call.part.endpoint!))
  if (!endpoint) return sent(plain(404, 'Not Found'), id)
  const auth = await authorized(fleetOf(world).secrets(endpoint.id), endpoint.properties.authMode, call.headers.authorization, (header) =>
    signedIn(world, header),
  )
  if (!auth) return sent({ ...plain(401, 'Unauthorized', 'key_auth_access_denied'), headers: { 'www-authenticate': 'Bearer' } }, id)
  if (call.raw.length > LARGEST && !isKubernetes(endpoint)) return sent(plain(413, 'Payload Too Large'), id)
  return routed({ call, endpoint, path, id, auth, at, started }, world)
}

const signedIn = (world: World, header: string): boolean => {
  try {
    return Boolean(world.tokens.check(header, 'ml', world.url))
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

async function routed(asked: Asked, world: World): Promise<Answer> {
  const { endpoint, call, id } = asked
  const fleet = fleetOf(world)
  const random = randomOf(world)
  const addressed = call.headers['azureml-model-deployment']?.toLowerCase()
  const { traffic = {}, mirrorTraffic = {} } = endpoint.properties
  const target = deployment(world, endpoint, addressed ?? drawn(traffic, random()))
  if (!target) return sent(plain(404, 'Not Found', 'no valid deployment to route to'), id)
  const [[shadow, percent]] = [Object.entries(mirrorTraffic)[0] ?? ['', 0]]
  const copy = addressed || random() * 100 >= percent ? undefined : deployment(world, endpoint, shadow)
  // A copy is made with the request, and nobody waits for its answer.
  if (copy) void ask(asked, world, fleet, copy, true)
  const { reply, name } = await ask(asked, world, fleet, target, false)
  return sent(reply, id, name, call.headers['x-ms-client-request-id'])
}

function deployment(world: World, endpoint: Endpoint, name: string | undefined): Deployment | undefined {
  const found = name && world.store.get<Deployment['properties']>(`${endpoint.id}/deployments/${name}`)
  return found && fleetOf(world).serving(found.id).running ? found : undefined
}

const OWN = /^(authorization|host|connection|content-length|transfer-encoding|azureml-model-deployment|expect|accept-encoding)$/

async function ask(
  asked: Asked,
  world: World,
  fleet: Fleet,
  target: Deployment,
  mirrored: boolean,
): Promise<{ reply: Reply; name: string }> {
  const { call, id, path } = asked
  const serving = fleet.serving(target.id)
  const passed = Object.entries(call.headers).filter((entry): entry is [string, string] => entry[1] !== undefined && !OWN.test(entry[0]))
  const model = await forward(serving, target.properties, {
    method: call.method,
    path,
    headers: { ...Object.fromEntries(passed), 'x-request-id': id },
    body: call.raw,
  })
  const reply = replied(model, isKubernetes(asked.endpoint))
  note(asked, fleet, target.name, model, reply, mirrored)
  if (model.outcome === 'answered' && call.method === 'POST') collect(asked, serving.running, model, world)
  return { reply, name: target.name }
}

function note(asked: Asked, fleet: Fleet, deployment: string, model: ModelAnswer, reply: Reply, mirrored: boolean): void {
  const { call, endpoint, at, started, id, auth } = asked
  const totalMs = performance.now() - started
  fleet.log.add({
    ...{
      at,
      endpoint: endpoint.name.toLowerCase(),
      deployment,
      method: call.method,
      path: asked.path,
      mirrored,
      totalMs,
      xRequestId: id,
      authType: auth,
    },
    ...{ responseCode: reply.status, responseReason: reply.reason, modelCode: model.status, modelReason: model.reason ?? '' },
    ...{ requestSize: call.raw.length, responseSize: reply.body.length, requestMs: 0, responseMs: model.milliseconds },
    ...{ userAgent: (call.headers['user-agent'] ?? '').slice(0, 70), clientRequestId: call.headers['x-ms-client-request-id'] ?? '' },
  })
}

function collect({ call, path, at }: Asked, running: ReturnType<Fleet['serving']>['running'], model: ModelAnswer, world: World): void {
  const envelope = { path, method: call.method }
  const type = (headers: Record<string, string | undefined>) => headers['content-type'] ?? 'text/plain'
  running?.collector?.payloads(
    { at, contentType: type(call.headers), payload: call.raw, more: envelope },
    { at: world.now(), contentType: type(model.headers), payload: model.body, more: { statuscode: String(model.status) } },
  )
}

/** An answer with the headers that every one has. */
const sent = ({ status, headers, body }: Reply, id: string, deployment?: string, clientId?: string): Answer => ({
  status,
  text: body,
  headers: {
    ...headers,
    'x-request-id': id,
    'x-ms-request-id': id,
    ...(deployment ? { 'azureml-model-deployment': deployment } : {}),
    ...(clientId ? { 'x-ms-client-request-id': clientId } : {}),
  },
})
