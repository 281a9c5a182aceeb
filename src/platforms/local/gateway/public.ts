import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Member, OpenFleet } from './fleet.ts'
import { type Answer, type Forwarded, forward, type Incoming, send } from './forward.ts'
import type { JournalEntry } from './journal.ts'
import type { GatewayMetrics } from './metrics.ts'
import { codecOf, parse } from './protocols.ts'
import type { Settings } from './state.ts'

const LARGEST_BODY = 32 * 2 ** 20
/** Larger bodies are passed on and logged without their rows. */
const LARGEST_LOGGED = 2 ** 20
/** Mirrored copies under way at once for each version; more are left out rather than let a slow candidate fill the memory. */
const MOST_MIRRORED = 64

export interface PublicOptions {
  fleet: OpenFleet
  settings: () => Settings
  metrics: GatewayMetrics
  record(entry: JournalEntry): void
}

const requestId = (given: string | string[] | undefined): string =>
  typeof given === 'string' && /^[\w.:/+=@-]{1,200}$/.test(given) ? given : randomUUID()

/** The body, or undefined when it is too large. Rejects when the client goes away. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= LARGEST_BODY) chunks.push(chunk)
  }
  return size <= LARGEST_BODY ? Buffer.concat(chunks) : undefined
}

const jsonOf = (body: Buffer): unknown => (body.length > 0 && body.length <= LARGEST_LOGGED ? parse(body.toString('utf8')) : undefined)

interface Timing {
  id: string
  at: Date
  /** performance.now() when the request began. */
  began: number
}

function entryOf(
  { id, at, began }: Timing,
  incoming: Incoming,
  { answer, failed }: Forwarded,
  mirrored: boolean,
  settings: Settings,
): JournalEntry {
  const codec = codecOf(settings.protocol, settings.model)
  return {
    id,
    at: at.toISOString(),
    version: answer.version,
    status: answer.status,
    milliseconds: Math.round((performance.now() - began) * 1000) / 1000,
    mirrored,
    method: incoming.method,
    path: incoming.path,
    failed,
    inputs: codec.rows(jsonOf(incoming.body)) ?? [],
    predictions: answer.status < 300 ? (codec.predictions(jsonOf(answer.body)) ?? []) : [],
  }
}

/** Copies a request to the versions that mirror, by chance, and drops their answers. */
function mirror(options: PublicOptions, timing: Timing, incoming: Incoming): void {
  const { fleet } = options
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return
  for (const [version, percent] of Object.entries(fleet.plan().mirrors)) {
    const member = fleet.members.get(version)
    if (!member || member.retired || member.inflight >= MOST_MIRRORED || Math.random() * 100 >= percent) continue
    void mirrorTo(member, { ...timing, began: performance.now() }, incoming, options)
  }
}

async function mirrorTo(member: Member, timing: Timing, incoming: Incoming, { record, settings }: PublicOptions): Promise<void> {
  const { version } = member.release
  const { pool } = member.server.is
  const lost: Answer = { version, status: 502, headers: {}, body: Buffer.alloc(0) }
  member.inflight++
  const answer = pool ? await send(pool, version, incoming).catch(() => lost) : lost
  member.inflight--
  record(entryOf(timing, incoming, { answer, failed: [] }, true, settings()))
}

function respond(response: ServerResponse, id: string, { version, status, headers, body }: Answer): void {
  const length = response.req.method === 'HEAD' ? {} : { 'content-length': body.length }
  const from = version && { 'x-sluice-version': version }
  response.writeHead(status, { ...headers, ...length, ...(from || {}), 'x-request-id': id })
  response.end(body)
}

async function answerRequest(options: PublicOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const timing = { id: requestId(request.headers['x-request-id']), at: new Date(), began: performance.now() }
  const body = await readBody(request)
  const { method = 'GET', url = '/' } = request
  const incoming = { method, path: url, headers: { ...request.headers, 'x-request-id': timing.id }, body: body ?? Buffer.alloc(0) }
  const tooLarge: Answer = { version: '', status: 413, headers: {}, body: Buffer.from('The body is larger than 32 MiB.') }
  if (body) mirror(options, timing, incoming)
  const forwarded = body ? await forward(options.fleet, incoming, Math.random() * 100) : { answer: tooLarge, failed: [] }
  respond(response, timing.id, forwarded.answer)
  options.record(entryOf(timing, incoming, forwarded, false, options.settings()))
}

/** The gateway's public side: every request goes to a model server, but GET /metrics. */
export const publicHandler = (options: PublicOptions) => async (request: IncomingMessage, response: ServerResponse) => {
  if (request.url === '/metrics' && request.method === 'GET') {
    response.writeHead(200, { 'content-type': options.metrics.contentType })
    response.end(await options.metrics.text())
    return
  }
  // A client that goes away while it sends has asked nothing yet.
  await answerRequest(options, request, response).catch(() => response.destroy())
}
