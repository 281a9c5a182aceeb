import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { conflict, errorBody, notFound, Refusal } from './errors.ts'
import type { Answer, Operation } from './operation.ts'
import type { Settings } from './settings.ts'

interface Running {
  id: string
  /** Id of the resource that takes no other operation meanwhile. */
  on: string
  word: string
  polls: number
  state: 'running' | 'Succeeded' | 'Failed' | 'Canceled'
  /** Milliseconds since 1970 when its work was done; 0 before. */
  ended: number
  error: Refusal | undefined
}

/** What a handler starts: `work` does it, and may take its time; a Refusal thrown makes the operation Failed. */
export interface Work {
  on: string
  /** What the service calls it while it is at work; not one of ARM's own words. */
  word?: 'Updating' | 'Creating' | 'Deleting' | 'InProgress'
  work: () => Promise<void> | void
  /** Path of the resource, for `Location`. */
  resource: string
  /** ISO 8601 duration in `x-ms-async-operation-timeout`. */
  timeout?: string
}

/** Milliseconds for which an operation whose end nobody has seen still keeps others out: a client that died must not do so for ever. */
const LINGERS = 1000

const never = '0001-01-01T00:00:00Z'

/** The operations that take their time. Their addresses are signed: a poll that changes a character is refused. */
export const openOperations = (base: () => string, subscription: string, location: string, settings: Settings) => {
  const running = new Map<string, Running>()
  const secret = randomBytes(32)
  const root = `/subscriptions/${subscription}/providers/Microsoft.MachineLearningServices/locations/${location}`
  const signature = (path: string, t: string) => createHmac('sha256', secret).update(`${path} ${t}`).digest('base64url')
  const signed = (path: string) => {
    const t = String(Date.now())
    const c = randomBytes(600).toString('base64url') // the service's own addresses are this long: certificates travel in them
    return `${base()}${path}?api-version=2022-02-01-preview&t=${t}&c=${c}&s=${signature(path, `${t} ${c}`)}&h=${signature(path, t)}`
  }
  const pause = () => (settings.retryAfter === undefined ? {} : { 'Retry-After': String(settings.retryAfter) })

  function start(work: Work): Running {
    refuseWhileBusy(work.on)
    const operation: Running = {
      id: randomUUID(),
      on: work.on.toLowerCase(),
      word: work.word ?? 'Updating',
      polls: settings.operationPolls,
      state: 'running',
      ended: 0,
      error: undefined,
    }
    running.set(operation.id, operation)
    void Promise.resolve()
      .then(work.work)
      .then(
        () => {
          operation.state = 'Succeeded'
        },
        (error: unknown) => {
          operation.state = 'Failed'
          operation.error = error instanceof Refusal ? error : new Refusal(500, 'InternalServerError', String(error))
        },
      )
      .then(() => {
        operation.ended = Date.now()
      })
    return operation
  }
  function refuseWhileBusy(id: string): void {
    const key = id.toLowerCase()
    for (const each of running.values())
      if (each.on === key && (each.ended === 0 || (each.polls > 0 && Date.now() < each.ended + LINGERS)))
        throw conflict(`Another operation is already in progress on ${id.slice(id.lastIndexOf('/') + 1)}.`)
  }
  function find(path: string, query: URLSearchParams): Running {
    const operation = running.get(path.slice(path.lastIndexOf('/') + 1))
    if (!operation) throw notFound(path)
    const [t, c] = [query.get('t') ?? '', query.get('c') ?? '']
    if (
      query.get('s') !== signature(path, `${t} ${c}`) ||
      query.get('h') !== signature(path, t) ||
      query.get('api-version') !== '2022-02-01-preview'
    )
      throw new Refusal(403, 'AuthorizationFailed', 'The address of the operation was changed.')
    return operation
  }
  const stillAtWork = (operation: Running) => operation.polls-- > 0 || operation.state === 'running'

  return {
    /** Throws 409 while an operation on this resource is at work. */
    refuseWhileBusy,
    /** The answer to a PUT that takes its time: 201 (or 200 for a change), with the address to poll. */
    created(work: Work, body: unknown, status = 201): Answer {
      const { id } = start(work)
      const headers = {
        'Azure-AsyncOperation': signed(`${root}/mfeOperationsStatus/${id}`),
        Location: `${base()}${work.resource}?api-version=2022-02-01-preview`,
        'x-ms-async-operation-timeout': work.timeout ?? 'PT30M',
        ...pause(),
      }
      return { status, body, headers }
    },
    /** The answer to a DELETE, PATCH or POST that takes its time: 202 with the address to poll. */
    accepted(work: Work): Answer {
      const { id } = start(work)
      const headers = {
        Location: signed(`${root}/mfeOperationResults/${id}`),
        'x-ms-async-operation-timeout': work.timeout ?? 'PT20M',
        ...pause(),
      }
      return { status: 202, headers }
    },
    /** What polls of both kinds answer. */
    routes: [
      {
        method: 'GET',
        at: 'root',
        path: `${root}/mfeOperationsStatus/{operation}`,
        versions: ['2022-02-01-preview'],
        query: ['t', 'c', 's', 'h'],
        handle: ({ path, query }) => {
          const operation = find(path, query)
          const about = { id: path, name: operation.id, startTime: never, endTime: never, properties: null }
          if (stillAtWork(operation))
            return { status: 200, body: { ...about, status: operation.word, percentComplete: 0 }, headers: pause() }
          const error = operation.error ? errorBody(operation.error.code, operation.error.message) : {}
          return {
            status: 200,
            body: { ...about, ...error, status: operation.state, endTime: new Date().toISOString(), percentComplete: 100 },
          }
        },
      },
      {
        method: 'GET',
        at: 'root',
        path: `${root}/mfeOperationResults/{operation}`,
        versions: ['2022-02-01-preview'],
        query: ['t', 'c', 's', 'h'],
        handle: ({ path, query }) => {
          const operation = find(path, query)
          if (stillAtWork(operation)) return { status: 202, headers: { Location: signed(path), ...pause() } }
          if (operation.error) throw operation.error
          return { status: 200 }
        },
      },
    ] satisfies Operation[] as readonly Operation[],
  }
}

export type Operations = ReturnType<typeof openOperations>
