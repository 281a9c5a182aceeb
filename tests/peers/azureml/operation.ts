import type { Claims } from './tokens.ts'
import type { World } from './world.ts'

/** The api-version that Sluice speaks. */
export const ours = '2024-10-01'

type Method = 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'

/** One request, as a handler sees it. `path` is decoded and without query; `below` is what follows the workspace or registry in it. */
export interface Call {
  method: string
  path: string
  below: string
  part: Record<string, string>
  query: URLSearchParams
  headers: Record<string, string | undefined>
  body: unknown
  raw: Buffer
  version: string | undefined
  /** Who asks; undefined where the operation takes no token. */
  who: Claims | undefined
}

/** What is answered: `body` is JSON, `text` is sent as it is. */
export interface Answer {
  status: number
  body?: unknown
  text?: string | Buffer
  headers?: Record<string, string>
}

/** One thing that this Azure ML can do. What is in no table is refused and remembered. */
export interface Operation {
  method: Method
  /** Template such as `/jobs/{name}/cancel`; `{rest*}` takes slashes too. */
  path: string
  /** What the template continues: the workspace (the default), a registry, or nothing. */
  at?: 'workspace' | 'registry' | 'root'
  /** The api-versions taken; `''`: it may be left out. Empty: none may be given. */
  versions: readonly string[]
  /** Names of query parameters taken beside `api-version`. */
  query?: readonly string[]
  /** Names of `x-ms-*` and `if-*` headers taken beside those that every client sends, lower case. */
  headers?: readonly string[]
  /** Resource type or `type#action` of schemas/ that the body must fit, e.g. `workspaces/jobs`. Without it, no body may be sent, unless `free`. */
  request?: string
  /** Resource type or `type#action` that a 2xx answer must fit; `[]` at its end: a page of them. */
  response?: string
  /** The body is not Azure ML's ARM: the handler judges it. */
  free?: boolean
  /** Any query parameter is taken: another program judges them. */
  anyQuery?: boolean
  /** Whose audience the token must have (`data`: arm or ml); `own`: the handler judges who asks; `none`: anybody. Default `arm`. */
  audience?: 'arm' | 'ml' | 'data' | 'logs' | 'metrics' | 'own' | 'none'
  handle(call: Call, world: World): Answer | Promise<Answer>
}

const workspacePath =
  '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.MachineLearningServices/workspaces/{workspace}'
const registryPath =
  '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.MachineLearningServices/registries/{registry}'
const prefixes = { workspace: workspacePath, registry: registryPath, root: '' }

/** Template of a data-plane path about the workspace, e.g. `dataPlane('/history/v1.0', '/runs/{run}/details')`. */
export const dataPlane = (service: string, rest: string) => `${service}${workspacePath}${rest}`

/** The operation that a request asks for, with the named parts of its path. The template with most literal characters wins. */
export const openTable = (operations: readonly Operation[]) => {
  const table = operations
    .map((operation) => ({ operation, template: prefixes[operation.at ?? 'workspace'] + operation.path }))
    .map(({ operation, template }) => ({ operation, matches: pattern(template), literal: template.replace(/\{[^}]*\}/g, '').length }))
    .sort((a, b) => b.literal - a.literal)
  return (method: string, path: string): { operation: Operation; part: Record<string, string> } | undefined => {
    for (const { operation, matches } of table) {
      const hit = operation.method === method ? matches.exec(path) : null
      if (hit) return { operation, part: { ...hit.groups } }
    }
    return undefined
  }
}

const pattern = (template: string) =>
  new RegExp(
    `^${template
      .replace(/[.+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{(\w+)\*\}/g, '(?<$1>.*)')
      .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`,
    'i',
  )
