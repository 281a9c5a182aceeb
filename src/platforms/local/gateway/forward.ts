import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher, Pool } from 'undici'
import type { Member, OpenFleet } from './fleet.ts'
import { trusted, versionAt } from './traffic.ts'

/** A request read whole, so that it can be sent again. */
export interface Incoming {
  method: string
  /** Path and query. */
  path: string
  headers: IncomingHttpHeaders
  body: Buffer
}

/** What goes back to the client. `version` is empty when none was asked. */
export interface Answer {
  version: string
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

export interface Forwarded {
  answer: Answer
  /** Versions that were to answer and did not. */
  failed: { version: string; reason: string }[]
}

/** Seconds that a request waits for a server that is being started again. */
const HELD = 30
/** Connections that may break on one request, so that a request that kills its server cannot kill them all. */
const MOST_BREAKS = 3
const HOP_BY_HOP = new Set(
  'connection keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer transfer-encoding upgrade expect host'.split(
    ' ',
  ),
)

/** Headers that concern both ends and not the connection. Source: RFC 9110, 7.6.1. */
export function endToEnd(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = new Set(String(headers.connection ?? '').split(/\s*,\s*/))
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name) && !named.has(name)))
}

const problem = (version: string, status: number, error: string): Answer => ({
  version,
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ error })),
})

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

/** Sends a request to one server. Throws what the connection threw. */
export async function send(pool: Pool, version: string, { method, path, headers, body }: Incoming): Promise<Answer> {
  const { 'content-length': _, ...rest } = endToEnd(headers)
  // No compression within the machine: answers are logged as they are.
  const sent = { ...rest, 'accept-encoding': 'identity' }
  const answer = await pool.request({ method: method as Dispatcher.HttpMethod, path, headers: sent, body: body.length > 0 ? body : null })
  return { version, status: answer.statusCode, headers: endToEnd(answer.headers), body: Buffer.from(await answer.body.arrayBuffer()) }
}

const isReady = (member: Member | undefined): member is Member =>
  member?.server.is.health === 'healthy' && member.server.is.pool !== undefined

async function attempt(member: Member, incoming: Incoming): Promise<Answer | string> {
  const { version } = member.release
  member.inflight++
  try {
    return await send(member.server.is.pool!, version, incoming)
  } catch (error) {
    const code = codeOf(error)
    if (code.endsWith('_TIMEOUT')) return problem(version, 504, `${version} did not answer in time.`)
    if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return problem(version, 502, `The answer of ${version} is larger than 64 MiB.`)
    member.server.nudge()
    return code
  } finally {
    member.inflight--
  }
}

/**
 * Has one version answer, chosen by the weights. When it cannot, another version with live traffic answers instead, and the first is noted as failed;
 * when none can, the request waits for a restart. An answer with an error status is an answer and goes back as it is.
 */
export async function forward(fleet: OpenFleet, incoming: Incoming, point: number): Promise<Forwarded> {
  const assigned = versionAt(fleet.plan().split, point)
  if (assigned === undefined) return { answer: problem('', 503, 'No version is served yet.'), failed: [] }
  const failures = new Map<string, string>()
  const deadline = Date.now() + HELD * 1000
  let breaks = 0
  const done = (answer: Answer): Forwarded => {
    const failed = [...failures].map(([version, reason]) => ({ version, reason }))
    return { answer, failed: failed.filter(({ version }) => version !== answer.version) }
  }
  while (breaks < MOST_BREAKS && Date.now() < deadline) {
    // The first break may be an idle connection that the server had just closed: the same version gets a second chance.
    const order = [assigned, ...(breaks === 1 ? [assigned] : []), ...trusted(fleet.plan()).filter((version) => version !== assigned)]
    for (const version of order) {
      const member = fleet.members.get(version)
      const outcome = isReady(member) ? await attempt(member, incoming) : 'not healthy'
      if (typeof outcome !== 'string') return done(outcome)
      failures.set(version, outcome)
      if (outcome !== 'not healthy' && outcome !== 'ECONNREFUSED') breaks++
      if (breaks >= MOST_BREAKS) break
    }
    if (breaks < MOST_BREAKS) await fleet.changed(0.1)
  }
  const status = breaks < MOST_BREAKS ? 503 : 502
  return done(problem(assigned, status, `${assigned} did not answer: ${failures.get(assigned)}.`))
}
