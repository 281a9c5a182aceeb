import type { Json } from '../../../kernel/digest.ts'
import type { LoggedRequest } from '../../../ports/serving.ts'
import type { Row } from '../../local/gateway/protocols.ts'
import type { CollectedEvent } from './collector-events.ts'

/** What was asked, read from its payload. */
export interface Asked {
  event: CollectedEvent
  rows: readonly Row[]
}

/** What was answered; no predictions where the model's code failed. */
export interface Answered {
  event: CollectedEvent
  predictions: readonly Json[] | undefined
}

/** Longest that an answer may take, milliseconds: three minutes on a managed endpoint. Times of events are whole seconds. */
const LONGEST = 181_000

const groupsOf = <T extends { event: CollectedEvent }>(all: readonly T[]) => Map.groupBy(all, ({ event }) => event.correlation)

const fits = ({ event, rows }: Asked, answer: Answered): boolean =>
  answer.event.at >= event.at &&
  answer.event.at - event.at <= LONGEST &&
  (answer.predictions === undefined || answer.predictions.length === rows.length)

const isFields = (value: Json | undefined): value is { readonly [key: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The keys of rows as text; undefined where one has none. */
function keysIn(rows: readonly (Json | undefined)[] | undefined, keys: readonly string[]): string | undefined {
  if (!rows || rows.length === 0 || keys.length === 0) return undefined
  if (!rows.every((row) => isFields(row) && keys.every((key) => row[key] !== undefined && row[key] !== null))) return undefined
  return JSON.stringify(rows.map((row) => keys.map((key) => String((row as Row)[key]))))
}

interface Joined {
  asked: Asked
  answer: Answered
  /** Whether this answer is certainly the answer to this request. */
  certain: boolean
}

/**
 * Joins requests with their answers. The service gives requests that come close together one correlation id, so a pair is certain where the id is alone, or
 * where answers repeat the rows' keys; else they are joined in their order, which is right for what many of them look like and for no single one.
 */
export function join(asked: readonly Asked[], answered: readonly Answered[], keys: readonly string[]): { joined: Joined[]; left: Asked[] } {
  const [requests, answers] = [groupsOf(asked), groupsOf(answered)]
  const open = new Set(answered)
  const byKeys = new Map(answered.flatMap((answer) => ({ key: keysIn(answer.predictions, keys), answer })).map((e) => [e.key, e.answer]))
  const joined: Joined[] = []
  const rest: Asked[] = []
  const take = (request: Asked, answer: Answered, certain: boolean) => {
    open.delete(answer)
    joined.push({ asked: request, answer, certain })
  }
  for (const request of asked) {
    const key = keysIn(request.rows, keys)
    const named = key === undefined ? undefined : byKeys.get(key)
    const [alone, ...more] = answers.get(request.event.correlation) ?? []
    const single = requests.get(request.event.correlation)?.length === 1 && more.length === 0
    if (named && open.has(named) && fits(request, named)) take(request, named, true)
    else if (single && alone && open.has(alone) && fits(request, alone)) take(request, alone, true)
    else rest.push(request)
  }
  const left: Asked[] = []
  for (const request of rest) {
    let found: Answered | undefined
    for (const answer of open) {
      if (answer.event.at - request.event.at > LONGEST) break
      if (fits(request, answer)) {
        found = answer
        break
      }
    }
    if (found) take(request, found, false)
    else left.push(request)
  }
  return { joined, left }
}

const withoutKeys = (row: Row, keys: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !keys.includes(name)))

/** A joined request as the log has it. Where the answer may be another request's, the keys are left out, so that no outcome is held against it. */
export function loggedRequest({ asked, answer, certain }: Joined, version: string, keys: readonly string[]): LoggedRequest {
  const { event, rows } = asked
  return {
    id: event.requestId || event.correlation,
    at: new Date(event.at).toISOString(),
    version,
    status: answer.predictions ? 200 : 500,
    milliseconds: answer.event.at - event.at,
    mirrored: false,
    inputs: certain ? rows : rows.map((row) => withoutKeys(row, keys)),
    predictions: answer.predictions ?? [],
  }
}

/** A request that nothing answered. */
export const unanswered = ({ event, rows }: Asked, version: string): LoggedRequest => ({
  id: event.requestId || event.correlation,
  at: new Date(event.at).toISOString(),
  version,
  status: 0,
  milliseconds: 0,
  mirrored: false,
  inputs: rows,
  predictions: [],
})
