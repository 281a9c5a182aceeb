import { withoutKnown } from './differences.ts'
import { badRequest, Refusal } from './errors.ts'
import type { Answer, Call, Operation } from './operation.ts'
import type { openSchemas } from './schemas.ts'
import type { Settings } from './settings.ts'
import { typeOf } from './store.ts'

/** Headers of the kinds that matter which every client may send. */
const usual = new Set(['x-ms-client-request-id', 'x-ms-return-client-request-id', 'x-ms-correlation-request-id', 'x-ms-date'])
const matters = /^(x-ms-|x-azureml-|if-|azureml-)/

/** Why a request asks for something that is not in the table, or undefined. */
export function unknownIn(call: Call, operation: Operation): string | undefined {
  if (operation.versions.length > 0 ? !operation.versions.includes(call.version ?? '') : call.version !== undefined)
    return `api-version ${call.version}`
  const query = [...call.query.keys()].find((key) => key !== 'api-version' && !operation.query?.includes(key))
  if (query !== undefined && !operation.anyQuery) return `query parameter ${query}`
  const header = Object.keys(call.headers).find((key) => matters.test(key) && !usual.has(key) && !operation.headers?.includes(key))
  if (header) return `header ${header}`
  return undefined
}

/** What is wrong with the body of a request: [] when it fits. */
export function complaints(call: Call, operation: Operation, schemas: ReturnType<typeof openSchemas>): string[] {
  if (operation.free) return []
  const given = call.raw.length > 0
  if (!operation.request) return given && call.method !== 'POST' ? ['no body is expected'] : []
  if (!given) return ['a body is required']
  if (!/^application\/(merge-patch\+)?json/.test(call.headers['content-type'] ?? '')) return ['Content-Type must be application/json']
  const named = operation.request.includes('#') ? call.body : withName(call)
  return withoutKnown(call.method, call.path, call.version, schemas.check('request', operation.request, named))
}

/** The path names the resource, and the schema says which names there are: they are judged together. */
const withName = (call: Call) => ({ ...(call.body as object), name: call.path.slice(call.path.lastIndexOf('/') + 1) })

/** What is wrong with our own answer: [] when it fits. A client of an older api-version is answered in its own words. */
export function mistakes(call: Call, answer: Answer, operation: Operation, schemas: ReturnType<typeof openSchemas>): string[] {
  if (!operation.response || answer.status >= 300 || answer.body === undefined) return []
  const check = (name: string, body: unknown) => withoutKnown('PUT', call.path, call.version, schemas.check('response', name, body))
  if (!operation.response.endsWith('[]')) return check(operation.response, answer.body)
  const { value } = answer.body as { value?: unknown[] }
  if (!Array.isArray(value)) return ['/value is missing']
  return value.flatMap((each) => check(operation.response!.slice(0, -2), each))
}

/** The name under which a role grants an operation, e.g. `Microsoft.MachineLearningServices/workspaces/jobs/cancel/action`. */
export function actionOf(method: string, path: string): string | undefined {
  if (!/^\/subscriptions\/.*\/providers\//i.test(path)) return undefined
  const type = typeOf(path)
  const parts = path.slice(path.lastIndexOf('/providers/') + '/providers/'.length).split('/').length - 1
  const onResource = parts % 2 === 0
  if (method === 'POST') return `${type}/action`
  return `${type}/${method === 'GET' ? 'read' : method === 'DELETE' ? 'delete' : 'write'}${onResource || method === 'GET' ? '' : ''}`
}

/** Throws 403 when the caller's role lacks the action, in ARM's words. */
export function authorise(call: Call, settings: Settings): void {
  const action = actionOf(call.method, call.path)
  if (!action || !call.who || !settings.notActions.some((pattern) => covers(pattern, action))) return
  const scope = call.path.replace(/^(.*\/providers\/[^/]+\/[^/]+\/[^/]+).*$/, '$1')
  throw new Refusal(
    403,
    'AuthorizationFailed',
    `The client '${call.who.appid}' with object id '${call.who.oid}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  )
}

/** Whether an action of a role, with `*`, covers this one. */
export const covers = (pattern: string, action: string) =>
  new RegExp(`^${pattern.replace(/[.+?^$()|[\]\\{}]/g, '\\$&').replaceAll('*', '.*')}$`, 'i').test(action)

/** Throws 400 with the first complaint. */
export const refuseBody = (found: readonly string[]): never => {
  throw badRequest(`The request body is not valid: ${found.join('; ')}`)
}
