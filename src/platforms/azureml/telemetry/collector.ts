import type { Json } from '../../../kernel/digest.ts'
import type { LoggedRequest } from '../../../ports/serving.ts'
import { type Codec, parse, type Row } from '../../local/gateway/protocols.ts'
import { versionNamed } from '../serving/deployment.ts'
import { OWN_REQUEST } from '../serving/invoke.ts'
import { COLLECTIONS, type CollectedEvent, collectedEvent } from './collector-events.ts'
import { type Answered, type Asked, join, loggedRequest, unanswered } from './collector-pairs.ts'

/** Reads blobs of the datastore that the data collector writes to. Paths have no slash at the beginning. */
export interface CollectedBlobs {
  /** Names of the folders right below a folder. */
  folders(path: string): Promise<string[]>
  /** Paths of all blobs below a folder. */
  list(path: string): Promise<string[]>
  lines(path: string): AsyncIterable<string>
  /** A payload that a line points to. */
  text(address: string): Promise<string>
}

/** One endpoint's collected requests. */
export interface Collected {
  blobs: CollectedBlobs
  endpoint: string
  codec: Codec
  /** Columns that name a row: where answers repeat them, request and answer are joined by them. */
  keys: readonly string[]
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A request near the end of an hour may be answered in the next. */
const CARRIED = 181_000

const folderOf = (endpoint: string): string => `modelDataCollector/${endpoint}`

const pathOf = (at: number, parts: number): string =>
  new Date(at).toISOString().slice(0, 13).replace('T', '-').split('-').slice(0, parts).join('/')

/** Files of one collection with events of a window, by hour: files roll by the hour of their events. */
async function filesByHour({ blobs }: Collected, folder: string, from: number, to: number): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (let day = Math.floor(from / DAY) * DAY; day < to; day += DAY)
    for (const path of await blobs.list(`${folder}/${pathOf(day, 3)}`)) {
      const hour = /\/(\d{4}\/\d\d\/\d\d\/\d\d)\/[^/]+\.jsonl$/.exec(path)?.[1]
      if (hour) found.set(hour, [...(found.get(hour) ?? []), path])
    }
  return found
}

async function events({ blobs }: Collected, files: readonly string[]): Promise<{ event: CollectedEvent; payload: unknown }[]> {
  const found: { event: CollectedEvent; payload: unknown }[] = []
  for (const file of files) {
    let line = 0
    for await (const text of blobs.lines(file)) {
      line++
      if (text.trim() === '') continue
      const event = collectedEvent(text, `${file}:${line}`)
      const payload = event.pointer === undefined ? event.data : parse(await blobs.text(event.pointer))
      found.push({ event, payload: typeof payload === 'string' ? (parse(payload) ?? payload) : payload })
    }
  }
  return found.sort((a, b) => a.event.at - b.event.at)
}

const isRows = (payload: unknown): payload is Row[] =>
  Array.isArray(payload) && payload.every((row) => typeof row === 'object' && row !== null)

/** The rows of a request: as its protocol has them, or as a scoring script collected them. Our own requests are no traffic. */
const asked = ({ codec }: Collected, found: Awaited<ReturnType<typeof events>>): Asked[] =>
  found.flatMap(({ event, payload }) => {
    if (event.requestId.startsWith(OWN_REQUEST) || event.correlation.startsWith(OWN_REQUEST)) return []
    return [{ event, rows: codec.rows(payload) ?? (isRows(payload) ? payload : []) }]
  })

const answered = ({ codec }: Collected, found: Awaited<ReturnType<typeof events>>): Answered[] =>
  found.map(({ event, payload }) => ({ event, predictions: codec.predictions(payload) as readonly Json[] | undefined }))

interface Part {
  version: string
  deployment: string
  hour: string
  asked: readonly string[]
  answered: readonly string[]
}

/** What there is of each deployment, oldest hour first. */
async function partsOf(collected: Collected, from: number, to: number): Promise<Part[]> {
  const parts: Part[] = []
  const root = folderOf(collected.endpoint)
  for (const deployment of await collected.blobs.folders(root)) {
    const there = await collected.blobs.folders(`${root}/${deployment}`)
    const names = COLLECTIONS.find((pair) => there.includes(pair.asked))
    if (!names) continue
    const [requests, answers] = await Promise.all(
      [names.asked, names.answered].map((name) => filesByHour(collected, `${root}/${deployment}/${name}`, from - CARRIED, to)),
    )
    const hours = new Set([...requests!.keys(), ...answers!.keys()])
    for (const hour of hours) {
      const files = { asked: requests!.get(hour) ?? [], answered: answers!.get(hour) ?? [] }
      parts.push({ version: versionNamed(deployment), deployment, hour, ...files })
    }
  }
  return parts.sort((a, b) => (a.hour < b.hour ? -1 : a.hour > b.hour ? 1 : 0))
}

/** A logged request, with the deployment that got it. */
export interface CollectedRequest {
  deployment: string
  request: LoggedRequest
}

const answeredAt = ({ at, milliseconds }: LoggedRequest): number => Date.parse(at) + milliseconds

/**
 * What an endpoint was asked and answered within a window, in the order of the answers, as its data collector wrote it. An hour at a time is held in memory.
 * The service writes some minutes late.
 */
export async function* collectedRequests(collected: Collected, from: Date, to: Date): AsyncGenerator<CollectedRequest> {
  const carried = new Map<string, Asked[]>()
  const hours = Map.groupBy(await partsOf(collected, from.getTime(), to.getTime()), ({ hour }) => hour)
  const all = [...hours]
  for (const [i, [hour, parts]] of all.entries()) {
    const end = Date.parse(`${hour.slice(0, 10).replaceAll('/', '-')}T${hour.slice(11)}:00:00Z`) + HOUR
    const found: CollectedRequest[] = []
    for (const { deployment, version, ...files } of parts) {
      const requests = [...(carried.get(deployment) ?? []), ...asked(collected, await events(collected, files.asked))]
      const { joined, left } = join(requests, answered(collected, await events(collected, files.answered)), collected.keys)
      const open = left.filter(({ event }) => i < all.length - 1 && end - event.at < CARRIED)
      carried.set(deployment, open)
      found.push(...joined.map((pair) => ({ deployment, request: loggedRequest(pair, version, collected.keys) })))
      found.push(...left.filter((one) => !open.includes(one)).map((one) => ({ deployment, request: unanswered(one, version) })))
    }
    const within = found.filter(({ request }) => answeredAt(request) >= from.getTime() && answeredAt(request) < to.getTime())
    yield* within.sort((a, b) => answeredAt(a.request) - answeredAt(b.request))
  }
}
