import { AzureError, refusal, serviceError } from './errors.ts'
import { type AzureAnswer, type AzureRequest, exchanger, waits } from './exchange.ts'
import { ended, operationOver, type Polling, provisioned, tooLong } from './operation.ts'
import { type AzureWorkspace, workspacePath } from './settings.ts'
import type { AzureCredential } from './sign-in.ts'

/** The api-version of all our bodies. */
export const API_VERSION = '2024-10-01'

export interface AzureClientOptions {
  /** Milliseconds that a second of waiting lasts; tests make it short. */
  second?: number
  /** Longest that one operation of Azure may take, seconds. */
  limit?: number
}

export interface AskOptions {
  signal?: AbortSignal | undefined
  /** Seconds to wait while another operation runs on the same resource (409). Without it a 409 is final, as for an asset that exists. */
  busy?: number
  apiVersion?: string
  headers?: { readonly [name: string]: string }
}

/**
 * Azure Resource Manager for one workspace. A path goes on from the workspace (`/jobs/x?listViewType=All`), or is whole from `/subscriptions`.
 * Bodies are JSON, sent as they are. Each call waits until the operation that it started is over; AzureError with status and code otherwise.
 */
export interface AzureClient {
  workspace: AzureWorkspace
  get<T>(path: string, options?: AskOptions): Promise<T>
  /** Undefined when it is not there. */
  find<T>(path: string, options?: AskOptions): Promise<T | undefined>
  /** All pages. */
  list<T>(path: string, options?: AskOptions): Promise<T[]>
  /** Creates or replaces, waits, and returns the resource as it reads then. AzureError ProvisioningFailed when it failed though the operation did not. */
  put<T>(path: string, body: unknown, options?: AskOptions): Promise<T>
  patch<T>(path: string, body: unknown, options?: AskOptions): Promise<T>
  post<T>(path: string, body?: unknown, options?: AskOptions): Promise<T>
  /** What is gone already is gone. */
  delete(path: string, options?: AskOptions): Promise<void>
  /** Any URL, any status: run history, scoring, MLflow. PlatformError only when nothing answers. */
  send(request: AzureRequest): Promise<AzureAnswer>
  /** Waits so many seconds. */
  wait(seconds: number, signal?: AbortSignal): Promise<void>
  /** Seconds on the same clock. */
  elapsed(): number
  /** What signs, for the SDK's other clients. */
  credential: AzureCredential
  /** How patient clients of blob storage are. */
  blobOptions: { retryOptions: { maxTries: number; retryDelayInMs: number; maxRetryDelayInMs: number } }
}

/** A client of one workspace. Nothing is asked before the first call. */
export function azureClient(
  workspace: AzureWorkspace,
  credential: AzureCredential,
  { second = 1000, limit = 3600 }: AzureClientOptions = {},
): AzureClient {
  const time = waits(second)
  const send = exchanger(workspace, credential, time, second)
  const { resourceManager } = workspace.cloud
  const polling: Polling = { exchange: send, time, limit, resourceManager, scope: workspacePath(workspace) }
  const asking: Asking = { workspace, polling }
  const change = async <T>(method: 'PATCH' | 'POST', path: string, body: unknown, options: AskOptions = {}) => {
    const answer = await ask(asking, method, path, body, options)
    await operationOver(`${method} ${shown(path)}`, answer, { ...polling, signal: options.signal })
    return parsed<T>(answer)
  }
  const client: AzureClient = {
    workspace,
    credential,
    send,
    ...time,
    blobOptions: { retryOptions: { maxTries: 5, retryDelayInMs: second, maxRetryDelayInMs: 60 * second } },
    get: async <T>(path: string, options?: AskOptions) => parsed<T>(await ask(asking, 'GET', path, undefined, options)),
    find: (path, options) => client.get<never>(path, options).catch(missing),
    list: (path, options) => pages(client, path, options),
    put: (path, body, options) => put(asking, client, path, body, options),
    patch: (path, body, options) => change('PATCH', path, body, options),
    post: (path, body, options) => change('POST', path, body, options),
    async delete(path, options = {}) {
      const answer = await ask(asking, 'DELETE', path, undefined, options).catch(missing)
      if (answer) await operationOver(`DELETE ${shown(path)}`, answer, { ...polling, signal: options.signal }).catch(missing)
    },
  }
  return client
}

interface Asking {
  workspace: AzureWorkspace
  polling: Polling
}

function missing(error: unknown): undefined {
  if (!(error instanceof AzureError) || error.status !== 404) throw error
}

const parsed = <T>({ body }: AzureAnswer): T => (body === '' ? {} : JSON.parse(body)) as T

/** A path for messages: without its query. */
const shown = (path: string) => path.replace(/\?.*$/s, '').replace(/^.*\/providers\/Microsoft\.MachineLearningServices/, '')

function urlOf({ workspace }: Asking, path: string, apiVersion: string): string {
  if (path.startsWith('https://')) return path
  const whole = path.startsWith('/subscriptions/') || path.startsWith('/providers/') ? path : workspacePath(workspace) + path
  const version = /[?&]api-version=/.test(whole) ? '' : `${whole.includes('?') ? '&' : '?'}api-version=${apiVersion}`
  return `${workspace.cloud.resourceManager}${whole}${version}`
}

async function ask(asking: Asking, method: AzureRequest['method'], path: string, body: unknown, options: AskOptions = {}) {
  const { exchange, time, scope } = asking.polling
  const { signal, busy = 0, apiVersion = API_VERSION, headers = {} } = options
  const content = body === undefined ? {} : { body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } }
  const request = { method, url: urlOf(asking, path, apiVersion), audience: 'arm' as const, signal, ...content }
  const began = time.elapsed()
  for (let pause = 2; ; pause = Math.min(pause * 1.5, 30)) {
    const answer = await exchange(request)
    if (answer.status < 400) return answer
    const left = busy - (time.elapsed() - began)
    if (answer.status !== 409 || left <= 0) throw refusal(`${method} ${shown(path)}`, answer.status, serviceError(answer.body), scope)
    await time.wait(Math.min(pause, left), signal)
  }
}

async function put<T>(asking: Asking, client: AzureClient, path: string, body: unknown, options: AskOptions = {}): Promise<T> {
  const what = `PUT ${shown(path)}`
  const { polling } = asking
  const answer = await ask(asking, 'PUT', path, body, options)
  await operationOver(what, answer, { ...polling, signal: options.signal })
  const began = polling.time.elapsed()
  const stateOf = (resource: T) => (resource as { properties?: { provisioningState?: string } }).properties?.provisioningState
  const waited = answer.headers['azure-asyncoperation'] !== undefined || answer.status === 202
  let resource = waited ? await client.get<T>(path, options) : parsed<T>(answer)
  while (!ended(stateOf(resource))) {
    if (polling.time.elapsed() - began > polling.limit) throw tooLong(what, polling.limit)
    await polling.time.wait(2, options.signal)
    resource = await client.get<T>(path, options)
  }
  return provisioned(what, resource)
}

async function pages<T>(client: AzureClient, path: string, options?: AskOptions): Promise<T[]> {
  const found: T[] = []
  const origin = new URL(client.workspace.cloud.resourceManager).origin
  for (let next: string | undefined | null = path; next; ) {
    // A token goes to Resource Manager alone, whatever a page says.
    if (next.startsWith('https://') && new URL(next).origin !== origin)
      throw new AzureError(`GET ${shown(path)}: its next page is elsewhere.`, {})
    const page: { value?: T[]; nextLink?: string | null } = await client.get(next, options)
    found.push(...(page.value ?? []))
    next = page.nextLink
  }
  return found
}
