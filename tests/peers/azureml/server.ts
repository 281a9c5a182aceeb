import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorBody, Refusal } from './errors.ts'
import type { Fault, Faults } from './faults.ts'
import { authorise, complaints, mistakes, refuseBody, unknownIn } from './judge.ts'
import { mutated } from './mutants.ts'
import { type Answer, type Call, type Operation, openTable } from './operation.ts'
import type { Exchange, Problem, Record_ } from './record.ts'
import { openSchemas } from './schemas.ts'
import type { World } from './world.ts'

interface Parts {
  world: World
  operations: readonly Operation[]
  faults: Faults
  record: Record_
}

/** One request from end to end: faults, the table, who asks, the schema, the handler, the schema again, the record. */
export const openServer = ({ world, operations, faults, record }: Parts) => {
  const find = openTable(operations)
  world.commands.table = () => operations.map(({ handle: _, ...row }) => row)
  const schemas = openSchemas()
  const problem = (kind: Problem['kind'], call: { method: string; path: string }, message: string) =>
    void record.problems.push({ kind, method: call.method, path: call.path, message })

  async function decide(call: Call, operation: Operation | undefined, mutation: Fault['mutation']): Promise<Answer> {
    const unknown = operation ? unknownIn(call, operation) : 'no such operation'
    if (!operation || unknown) {
      problem('NotInFake', call, unknown ?? '')
      throw new Refusal(400, 'NotInFake', `${call.method} ${call.path}: ${unknown}`)
    }
    const audience = operation.audience ?? 'arm'
    if (audience !== 'none' && audience !== 'own') call.who = world.tokens.check(call.headers.authorization, audience, world.url)
    refuseOther(call, world)
    authorise(call, world.settings)
    if (mutation?.side === 'request') call.body = mutated(call.body, mutation)
    const wrong = complaints(call, operation, schemas)
    if (wrong.length > 0) {
      problem('InvalidRequest', call, wrong.join('; '))
      refuseBody(wrong)
    }
    const made = await operation.handle(call, world)
    const answer = mutation?.side === 'answer' ? { ...made, body: mutated(made.body, mutation) } : made
    const bad = mistakes(call, answer, operation, schemas)
    if (bad.length === 0) return answer
    problem('FakeBug', call, bad.join('; '))
    throw new Refusal(500, 'FakeBug', bad.join('; '))
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await read(request)
    const hit = find(call.method, call.path)
    call.part = hit?.part ?? {}
    call.below = belowOf(call.path)
    const fault = await faults.next(call.method, call.path)
    if (fault?.status === 'reset') return void request.socket.destroy()
    if (fault?.status === 'expired') world.tokens.expire(call.headers.authorization)
    const answer =
      fault && typeof fault.status === 'number' ? faultAnswer(fault) : await decide(call, hit?.operation, fault?.mutation).catch(refused)
    record.exchanges.push(exchange(call, hit?.operation, answer))
    if (fault?.status === 'lost') return void request.socket.destroy()
    send(response, answer)

    function refused(error: unknown): Answer {
      if (error instanceof Refusal) return { status: error.status, body: errorBody(error.code, error.message), headers: error.headers }
      problem('FakeBug', call, String(error instanceof Error ? error.stack : error))
      return { status: 500, body: errorBody('FakeBug', String(error)) }
    }
  }
}

const belowOf = (path: string) => /\/(?:workspaces|registries)\/[^/]+(\/.*)?$/i.exec(path)?.[1] ?? ''

/** Throws 404 for a subscription, resource group, workspace or registry that is not the one there is. */
function refuseOther({ part }: Call, { names }: World): void {
  const other = (given: string | undefined, there: string) => given !== undefined && given.toLowerCase() !== there.toLowerCase()
  if (other(part.subscription, names.subscription))
    throw new Refusal(404, 'SubscriptionNotFound', `The subscription '${part.subscription}' could not be found.`)
  if (other(part.group, names.resourceGroup))
    throw new Refusal(404, 'ResourceGroupNotFound', `Resource group '${part.group}' could not be found.`)
  const [kind, name] = other(part.workspace, names.workspace)
    ? ['workspaces', part.workspace]
    : other(part.registry, names.registry)
      ? ['registries', part.registry]
      : []
  if (kind)
    throw new Refusal(
      404,
      'ResourceNotFound',
      `The Resource 'Microsoft.MachineLearningServices/${kind}/${name}' under resource group '${names.resourceGroup}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
    )
}

async function read(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? '/', 'https://localhost')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const raw = Buffer.concat(chunks)
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([key, value]) => [key, Array.isArray(value) ? value.join(', ') : value]),
  )
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname).replace(/\/{2,}/g, '/'),
    below: '',
    part: {},
    query: url.searchParams,
    headers,
    body: parsed(raw, headers['content-type']),
    raw,
    version: url.searchParams.get('api-version') ?? undefined,
    who: undefined,
  }
}

function parsed(raw: Buffer, type: string | undefined): unknown {
  if (raw.length === 0 || !/json/.test(type ?? 'json')) return undefined
  try {
    return JSON.parse(raw.toString())
  } catch {
    return undefined
  }
}

function send(response: ServerResponse, { status, body, text, headers }: Answer): void {
  const bytes = text ?? (body === undefined ? '' : JSON.stringify(body))
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
    'x-ms-request-id': randomUUID(),
    Date: new Date().toUTCString(),
    ...headers,
  })
  response.end(bytes)
}

const faultAnswer = (fault: Fault): Answer => ({
  status: Number(fault.status),
  body: fault.body ?? errorBody(fault.status === 429 ? 'TooManyRequests' : 'Fault', `Fault ${fault.status}`),
  ...(fault.headers ? { headers: fault.headers } : {}),
})

const signedParts = new Set(['sig', 's', 'c', 'h', 't'])
const keptHeaders = /^(x-ms-(?!client-request-id)|if-|azureml-|content-type|user-agent|repeatability)/
function exchange(call: Call, operation: Operation | undefined, answer: Answer): Exchange {
  const kept = ([key]: [string, unknown]) => keptHeaders.test(key)
  return {
    server: 'azure',
    method: call.method,
    path: call.below || call.path,
    version: call.version,
    query: Object.fromEntries([...call.query].filter(([key]) => key !== 'api-version' && !signedParts.has(key))),
    headers: Object.fromEntries(Object.entries(call.headers).filter(kept)) as Record<string, string>,
    body: call.body,
    status: answer.status,
    answer: answer.body,
    operation: operation && `${operation.at ?? 'workspace'} ${operation.path}`,
    request: operation?.request,
    response: operation?.response,
  }
}
