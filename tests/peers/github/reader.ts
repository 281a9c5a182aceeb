import type { Incoming } from './server.ts'
import type { Answer, Fields } from './types.ts'
import type { World } from './world.ts'

export interface Comment extends Fields {
  id: number
  body: string
  user: { login: string; type: string }
}

/** What tests look at. Nothing here is recorded as an exchange. */
export const openReader = (world: World, answer: (incoming: Incoming) => Promise<Answer | undefined>) => {
  const users = new Map<string, Fields>()
  const api = async <T = Fields>(
    method: string,
    path: string,
    body?: Fields,
    token = world.admin,
  ): Promise<{ status: number; body: T }> => {
    const url = new URL(path, world.base)
    const raw = body ? Buffer.from(JSON.stringify(body)) : Buffer.alloc(0)
    const result = await answer({
      method,
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      accept: 'application/json',
      contentType: 'application/json',
      body: body ?? {},
      raw,
      token,
    })
    return { status: result?.status ?? 0, body: result?.body as T }
  }
  const repo = `/repos/${world.repository}`
  const all = async <T = Fields>(path: string, key?: string): Promise<T[]> => {
    const items: T[] = []
    for (let page = 1; ; page++) {
      const { status, body } = await api(`GET`, `${repo}${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`)
      if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`)
      const part = (key ? body[key] : body) as T[]
      items.push(...part)
      if (part.length < 100) return items
    }
  }
  return {
    async user(login: string): Promise<Fields> {
      const known = users.get(login) ?? (await api('GET', `/users/${encodeURIComponent(login)}`)).body
      users.set(login, known)
      return known
    },
    /** The emulator makes the account `github-actions[bot]` when it first writes. */
    async wakeBot(token: string): Promise<void> {
      await api('POST', `${repo}/labels`, { name: 'peer', color: 'ffffff' }, token)
      await api('DELETE', `${repo}/labels/peer`, undefined, token)
    },
    accessors: {
      /** Any request, as the owner unless another token is given. */
      api,
      comments: (issue: number) => all<Comment>(`/issues/${issue}/comments`),
      issues: (state = 'all') => all(`/issues?state=${state}`).then((list) => list.filter((issue) => !('pull_request' in issue))),
      pulls: (state = 'all') => all(`/pulls?state=${state}`),
      reviews: (pull: number) => all(`/pulls/${pull}/reviews`),
      releases: () => all(`/releases`),
      checkRuns: (ref: string) => all(`/commits/${ref}/check-runs?filter=all`, 'check_runs'),
      statuses: (ref: string) => all(`/commits/${ref}/statuses`),
      deployments: () => all(`/deployments`),
      deploymentStatuses: (id: number) => all(`/deployments/${id}/statuses`),
      /** A file of a branch as text, or undefined. */
      file: async (path: string, ref = world.defaultBranch) => {
        const [entry] = await world.git.list(ref, path)
        return entry ? (await world.git.blob(entry.sha)).toString('utf8') : undefined
      },
      sha: (ref = world.defaultBranch) => world.git.resolve(ref),
    },
  }
}
