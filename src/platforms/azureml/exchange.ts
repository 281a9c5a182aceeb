import { setTimeout as sleep } from 'node:timers/promises'
import { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning'
import { createHttpHeaders, createPipelineRequest, type HttpMethods, type PipelinePolicy } from '@azure/core-rest-pipeline'
import { explain, PlatformError } from '../../kernel/errors.ts'
import { mask } from './errors.ts'
import type { Audience, AzureWorkspace } from './settings.ts'
import type { AzureCredential } from './sign-in.ts'

/** A request as it goes out; `url` is whole. Without an audience no token goes with it. */
export interface AzureRequest {
  method: HttpMethods
  url: string
  headers?: { readonly [name: string]: string }
  body?: string
  audience?: Audience | undefined
  signal?: AbortSignal | undefined
}

/** An answer of any status. Names of headers are in lower case. */
export interface AzureAnswer {
  status: number
  headers: { readonly [name: string]: string }
  body: string
}

export interface AzureWaits {
  /** Waits so many seconds; rejects when the signal aborts. */
  wait(seconds: number, signal?: AbortSignal): Promise<void>
  /** Seconds since some moment, on the clock that `wait` goes by. */
  elapsed(): number
}

/** Waits whose second lasts `second` milliseconds: tests make it short. */
export const waits = (second: number): AzureWaits => ({
  wait: async (seconds, signal) => void (await sleep(seconds * second, undefined, signal ? { signal } : {})),
  elapsed: () => performance.now() / second,
})

/** Attempts at what was refused as too much, or did not get through, beside the pipeline's own three retries. */
const ATTEMPTS = 6
/** Seconds for one exchange: a connection that hangs is broken off. At least so many milliseconds, however short a second is. */
const PATIENCE = 120
const LEAST_PATIENCE = 10_000
/** Seconds between attempts at most. */
const LONGEST = 60

/**
 * Sends requests through the SDK's pipeline (proxies, retries on 408 and 5xx, Retry-After), with a token for each audience.
 * A 401 is tried once more with a fresh token; a 429 after the pipeline's retries, and without Retry-After, is waited out. PlatformError when nothing answers.
 */
export function exchanger(workspace: AzureWorkspace, credential: AzureCredential, time: AzureWaits, second: number) {
  const { cloud, subscription } = workspace
  const client = new AzureMachineLearningWorkspaces(credential, subscription, {
    endpoint: cloud.resourceManager,
    retryOptions: { retryDelayInMs: second, maxRetryDelayInMs: 30 * second },
    userAgentOptions: { userAgentPrefix: 'sluice' },
  })
  // Its own policy knows one audience, and keeps a token that was refused.
  client.pipeline.removePolicy({ name: 'bearerTokenAuthenticationPolicy' })
  client.pipeline.addPolicy(patience(Math.max(PATIENCE * second, LEAST_PATIENCE)), { afterPhase: 'Retry' })
  const once = async (request: AzureRequest): Promise<AzureAnswer> => {
    const { method, url, body, headers = {}, audience, signal } = request
    if (audience && !url.startsWith('https://')) throw new PlatformError(`A token goes out over https only, not to ${new URL(url).origin}.`)
    const token = audience && (await credential.getToken(`${cloud.audiences[audience]}/.default`))?.token
    const all = { accept: 'application/json', ...headers, ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const sent = createPipelineRequest({ method, url, headers: createHttpHeaders(all) })
    if (body !== undefined) sent.body = body
    if (signal) sent.abortSignal = signal
    const answer = await client.sendRequest(sent)
    return { status: answer.status, headers: answer.headers.toJSON(), body: answer.bodyAsText ?? '' }
  }
  const signed = async (request: AzureRequest) => {
    const answer = await once(request)
    if (answer.status !== 401 || !request.audience) return answer
    credential.fresh()
    return once(request)
  }
  return (request: AzureRequest) => persist(() => signed(request), request, time)
}

/** A time limit for each try, waits between them not counted. The pipeline's own one keeps a process alive until it is over. */
const patience = (milliseconds: number): PipelinePolicy => ({
  name: 'patience',
  async sendRequest(request, next) {
    const given = request.abortSignal as AbortSignal | undefined
    request.abortSignal = AbortSignal.any([AbortSignal.timeout(milliseconds), ...(given ? [given] : [])])
    try {
      return await next(request)
    } finally {
      if (given) request.abortSignal = given
      else delete request.abortSignal
    }
  },
})

async function persist(attempt: () => Promise<AzureAnswer>, { method, url, signal }: AzureRequest, time: AzureWaits): Promise<AzureAnswer> {
  for (let tries = 1; ; tries++) {
    const answer = await attempt().catch((error: unknown) => {
      if (signal?.aborted || error instanceof PlatformError || !broken(error)) throw error
      // A POST may have worked: whoever sent it knows whether it may be sent again.
      if (method !== 'POST' && tries < ATTEMPTS / 2) return undefined
      throw new PlatformError(`${new URL(url).host} does not answer (${mask(explain(error))}). Try again later.`, { cause: error })
    })
    if (answer && (answer.status !== 429 || tries >= ATTEMPTS)) return answer
    await time.wait(Math.min(retryAfter(answer) ?? 2 ** tries, LONGEST), signal)
  }
}

/** Whether it is the connection that failed; a mistake of ours, and a refused sign-in, go on as they are. */
const broken = (error: unknown): boolean => error instanceof Error && (error.name === 'RestError' || error.name === 'AbortError')

/** Seconds that an answer asks to wait; 0 counts as absent. */
export function retryAfter(answer: Pick<AzureAnswer, 'headers'> | undefined): number | undefined {
  const text = answer?.headers['retry-after']
  if (!text) return undefined
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000
  return seconds > 0 ? seconds : undefined
}
