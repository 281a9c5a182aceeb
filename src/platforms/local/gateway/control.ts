import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { explain, UserError } from '../../../kernel/errors.ts'
import type { OpenFleet } from './fleet.ts'
import { send } from './forward.ts'
import type { Observations, TrafficReport } from './observations.ts'
import { codecOf, parse, type Row } from './protocols.ts'
import type { Settings, Split, StoredRelease } from './state.ts'
import { share } from './traffic.ts'

/** What the gateway says of itself. */
export interface FleetReport {
  port: number
  versions: {
    version: string
    digest: string
    percent: number
    mirror: number
    health: 'starting' | 'healthy' | 'unhealthy'
    retiring: boolean
    pid: number | undefined
  }[]
  /** Last words of versions that never got healthy. */
  failures: { [version: string]: string }
}

/** The control interface: one POST with a JSON body for each. */
export interface Control {
  state(): FleetReport
  deploy(request: { release: StoredRelease }): Promise<void>
  shift(request: { split: Split; lease?: number | undefined }): void
  mirror(request: { version: string; percent: number; lease?: number | undefined }): void
  retire(request: { version: string }): void
  /** The model server's own answer. */
  invoke(request: {
    version: string
    rows: readonly Row[]
  }): Promise<{ status: number; predictions: readonly unknown[] | undefined; text: string }>
  traffic(request: { since: number }): TrafficReport
  settings(request: Settings): Promise<void>
  stop(): void
}

interface Options {
  fleet: OpenFleet
  observed: Observations
  settings: () => Settings
  changeSettings(settings: Settings): Promise<void>
  stop(): void
}

export function control({ fleet, observed, settings, changeSettings, stop }: Options): Control {
  return {
    state: () => ({
      port: settings().port,
      versions: [...fleet.members.values()].map(({ release: { version, digest }, server, retired }) => ({
        version,
        digest,
        percent: share(fleet.plan().split, version),
        mirror: share(fleet.plan().mirrors, version),
        health: server.is.health,
        retiring: retired !== undefined,
        pid: server.is.process?.pid,
      })),
      failures: Object.fromEntries(fleet.failures),
    }),
    deploy: ({ release }) => fleet.deploy(release),
    shift: ({ split, lease }) => fleet.shift(split, lease),
    mirror: ({ version, percent, lease }) => fleet.mirror(version, percent, lease),
    retire: ({ version }) => fleet.retire(version),
    async invoke({ version, rows }) {
      const member = fleet.members.get(version)
      const pool = member?.server.is.pool
      if (!member || !pool) throw new UserError(`${version} is not running.`)
      const codec = codecOf(settings().protocol, settings().model)
      const body = Buffer.from(JSON.stringify(codec.request(rows)))
      const headers = { 'content-type': 'application/json' }
      const answer = await send(pool, version, { method: 'POST', path: codec.path, headers, body })
      const text = answer.body.toString('utf8')
      return { status: answer.status, predictions: codec.predictions(parse(text)), text: text.slice(0, 500) }
    },
    traffic: ({ since }) => observed.since(since),
    settings: changeSettings,
    stop,
  }
}

const isAllowed = (header: string | undefined, token: string): boolean => {
  const given = Buffer.from(header ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Serves the control interface to holders of the token: 200 with the result, 409 for what cannot be done, 500 for what failed. */
export const controlHandler = (actions: Control, token: string) => async (request: IncomingMessage, response: ServerResponse) => {
  const reply = (status: number, body: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body ?? null))
  }
  if (!isAllowed(request.headers.authorization, token)) return reply(401, { error: 'The token is wrong.' })
  const name = request.url?.slice(1) ?? ''
  if (!Object.hasOwn(actions, name)) return reply(404, { error: `There is no ${name}.` })
  const action = actions[name as keyof Control] as (request: unknown) => unknown
  try {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    reply(200, await action(JSON.parse(Buffer.concat(chunks).toString('utf8') || 'null')))
  } catch (error) {
    reply(error instanceof UserError ? 409 : 500, { error: explain(error) })
  }
}
