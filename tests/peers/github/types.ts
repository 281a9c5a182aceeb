/** What an access level of a token covers, in GitHub's own names with underscores (`contents`, `pull_requests`, …). */
export type Permissions = Record<string, 'read' | 'write' | 'none'>

/** Who sends a request: a person (may do everything), or an App's token that may do what `permissions` says. */
export interface Actor {
  login: string
  permissions?: Permissions
}

/** A JSON object whose shape GitHub's description has already checked. */
export type Fields = Record<string, unknown>

/** One request, after the contract check. `path` is decoded and without its query. */
export interface Call {
  method: string
  path: string
  query: URLSearchParams
  accept: string
  contentType: string
  body: Fields
  raw: Buffer
  token: string | undefined
  actor: Actor | undefined
  /** Named parts of the route's path. */
  part: Record<string, string>
}

/** A Buffer body goes out as bytes, anything else as JSON. */
export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

/** A route below `/repos/OWNER/NAME`: `:name` is one segment, `*name` the rest. */
export interface Route {
  method: string
  path: string
  needs: readonly [permission: string, level: 'read' | 'write']
  handle: (call: Call) => Promise<Answer> | Answer
}

/** One request and its answer, as seen on the wire. */
export interface Exchange {
  method: string
  path: string
  operation: string | undefined
  status: number
  body: Fields
  login: string | undefined
  /** What breaks GitHub's own description: in the request (`request: …`) or in our fake's answer (`answer: …`). */
  violations: string[]
}

/** An error answer in GitHub's shape. */
export const refuse = (status: number, message: string, errors?: unknown[]): Answer => ({
  status,
  body: { message, ...(errors ? { errors } : {}), documentation_url: 'https://docs.github.com/rest', status: String(status) },
})

export const notFound = (): Answer => refuse(404, 'Not Found')

/** The time as GitHub writes it: whole seconds, UTC. */
export const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`
