import { PlatformError } from '../../kernel/errors.ts'
import { AzureError, refusal, type ServiceError, said, serviceError } from './errors.ts'
import { type AzureAnswer, type AzureRequest, type AzureWaits, retryAfter } from './exchange.ts'

/** What polling needs. `limit` is the longest that an operation may take, in seconds: Azure's own word for it is only advice. */
export interface Polling {
  exchange(request: AzureRequest): Promise<AzureAnswer>
  time: AzureWaits
  limit: number
  /** ARM's origin: a token goes nowhere else. */
  resourceManager: string
  /** The workspace's ARM path, for advice. */
  scope: string
  signal?: AbortSignal | undefined
}

/** Seconds between polls where the service does not say. */
const FIRST = 1
const LONGEST = 30
/** A status may not be there yet: so many 404 are waited out. */
const ABSENT = 8

const ENDED = new Set(['succeeded', 'failed', 'canceled', 'cancelled'])

/** Whether a state of a resource or an operation is one that it stays in; words unknown to us (Updating, Scaling, Creating …) are on the way. */
export const ended = (state: string | undefined): boolean => state === undefined || ENDED.has(state.toLowerCase())

/**
 * Waits until the operation that an answer started is over. The URL to poll is signed: it is used as it is and never shown.
 * AzureError with the operation's own error when it failed; PlatformError at the limit. Says nothing of the resource: read it again.
 */
export async function operationOver(what: string, started: AzureAnswer, polling: Polling): Promise<void> {
  const status = started.headers['azure-asyncoperation']
  const location = started.headers.location
  if (status) return until(what, status, polling, (answer) => overByStatus(what, answer, polling))
  if (started.status === 202 && location) return until(what, location, polling, async (answer) => answer.status !== 202)
}

async function until(what: string, url: string, polling: Polling, over: (answer: AzureAnswer) => Promise<boolean>): Promise<void> {
  const { time, limit, exchange, signal, scope } = polling
  const began = time.elapsed()
  const audience = new URL(url).origin === new URL(polling.resourceManager).origin ? ('arm' as const) : undefined
  let absent = 0
  for (let pause = FIRST; ; pause = Math.min(pause * 1.5, LONGEST)) {
    const answer = await exchange({ method: 'GET', url, audience, signal })
    if (answer.status === 404 && absent++ < ABSENT) void 0
    else if (answer.status >= 400) throw refusal(`${what} (waiting for it)`, answer.status, serviceError(answer.body), scope)
    else if (await over(answer)) return
    if (time.elapsed() - began > limit) throw tooLong(what, limit)
    await time.wait(retryAfter(answer) ?? pause, signal)
  }
}

async function overByStatus(what: string, answer: AzureAnswer, { scope }: Polling): Promise<boolean> {
  if (answer.status === 202 && answer.body === '') return false
  const { status, error } = JSON.parse(answer.body || '{}') as { status?: string; error?: ServiceError | null }
  if (!ended(status ?? 'InProgress')) return false
  if (status?.toLowerCase() === 'succeeded') return true
  if (error) throw refusal(what, answer.status, error, scope)
  throw new AzureError(`${what}: the operation ended as ${status}, without a reason.`, { status: answer.status, code: status })
}

/** The error of something that takes longer than it may. */
export const tooLong = (what: string, limit: number): PlatformError =>
  new PlatformError(`${what}: not done after ${limit} s. It may still end by itself; run this again to follow it.`)

/** A resource whose operation is over, but which says itself that it failed: an operation's Succeeded is no proof. */
export function provisioned<T>(what: string, resource: T): T {
  const { properties } = resource as { properties?: { provisioningState?: string; provisioningError?: ServiceError } | null }
  const state = properties?.provisioningState?.toLowerCase()
  if (state !== 'failed' && state !== 'canceled') return resource
  const reason = properties?.provisioningError ? ` (${said(properties.provisioningError)})` : ''
  throw new AzureError(`${what}: Azure reports the resource itself as ${properties?.provisioningState}${reason}.`, {
    code: 'ProvisioningFailed',
  })
}
