import type { Actor, Answer, Call, Route } from './types.ts'
import { refuse } from './types.ts'

/** Finds the first route that matches; longer literal paths must come first in the table. */
export const openRouter = (prefix: string, routes: Route[]) => {
  const table = routes.map((route) => ({ route, matches: pattern(prefix + route.path) }))
  return (method: string, path: string): { route: Route; part: Record<string, string> } | undefined => {
    for (const { route, matches } of table) {
      const hit = route.method === method ? matches.exec(path) : null
      if (hit) return { route, part: { ...hit.groups } }
    }
    return undefined
  }
}

const pattern = (path: string) =>
  new RegExp(
    `^${path
      .replace(/[.+?^$()|[\]\\]/g, '\\$&')
      .replace(/:(\w+)/g, '(?<$1>[^/]+)')
      .replace(/\*(\w+)/g, '(?<$1>.+)')}$`,
  )

/** Why this actor may not do this, or undefined. As at GitHub, anyone reads a public repository. */
export function forbidden(actor: Actor | undefined, needs: Route['needs'], isPrivate: boolean): Answer | undefined {
  const [permission, level] = needs
  if (level === 'read' && !isPrivate) return undefined
  if (!actor) return level === 'read' ? refuse(404, 'Not Found') : refuse(401, 'Requires authentication')
  if (!actor.permissions) return undefined
  const held = actor.permissions[permission]
  return held === 'write' || (held === 'read' && level === 'read') ? undefined : refuse(403, 'Resource not accessible by integration')
}

/** Limits that GitHub enforces and the emulator does not. */
export function overLimit(call: Call): Answer | undefined {
  const text = call.body.body
  const spoken = /\/(comments|issues|pulls|reviews)(\/\d+)?$/.test(call.path)
  if (!spoken || typeof text !== 'string' || text.length <= 65_536) return undefined
  return refuse(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long (maximum is 65536 characters)' },
  ])
}
