import { createSign, generateKeyPairSync } from 'node:crypto'
import { createEmulator } from 'emulate'
import { freePort } from '../free-port.ts'
import { repaired } from './repair.ts'
import type { Actor, Answer, Call, Permissions } from './types.ts'

/** Every permission that a workflow's `permissions:` may name. */
const everything = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id_token',
  'issues',
  'packages',
  'pages',
  'pull_requests',
  'repository_projects',
  'security_events',
  'statuses',
]
const appId = 15368 // the id of GitHub Actions at github.com
const installation = 1

/** What anybody may do in a public repository. */
const strangersMay: Permissions = {
  contents: 'read',
  issues: 'write',
  pull_requests: 'write',
  checks: 'read',
  actions: 'read',
  statuses: 'read',
  deployments: 'read',
}

let key: string | undefined
const privateKey = () =>
  (key ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey)

/** The stateful emulator behind us, with the App `github-actions` installed, so that tokens have exactly a workflow's permissions. */
export async function startEmulator(options: {
  base: string
  owner: string
  name: string
  branch: string
  private: boolean
  users: string[]
  strangers: string[]
}) {
  const actors = new Map<string, Actor>()
  const people = [...options.users, 'peer-admin']
  const accounts = [...people, ...options.strangers]
  const tokens = Object.fromEntries(accounts.map((login) => [`token-of-${login}`, { login, scopes: ['repo', 'workflow'] }]))
  for (const [token, { login }] of Object.entries(tokens)) {
    actors.set(token, options.strangers.includes(login) ? { login, permissions: strangersMay } : { login })
  }
  const all = Object.fromEntries(everything.map((name) => [name, 'write']))
  const { owner, name } = options
  const port = await freePort()
  const emulator = await createEmulator({
    service: 'github',
    port,
    baseUrl: options.base,
    seed: {
      tokens,
      github: {
        users: accounts.map((login) => ({ login, name: login, email: `${login}@example.com` })),
        orgs: [{ login: owner, members: people.map((login) => ({ login, role: 'admin' })) }],
        repos: [{ owner, name, auto_init: true, default_branch: options.branch, private: options.private }],
        apps: [
          {
            app_id: appId,
            slug: 'github-actions',
            name: 'GitHub Actions',
            private_key: privateKey(),
            permissions: { ...all, metadata: 'read' },
            installations: [{ installation_id: installation, account: owner }],
          },
        ],
      },
    },
  })
  const url = `http://127.0.0.1:${port}`
  return {
    actors,
    admin: 'token-of-peer-admin',
    userToken: (login: string) => `token-of-${login}`,
    close: () => emulator.close(),
    /** A token of GitHub Actions with these permissions and no other. Names may have hyphens, as in a workflow. */
    async token(permissions: Permissions): Promise<string> {
      const granted = Object.entries(permissions).map(([permission, level]) => [permission.replaceAll('-', '_'), level] as const)
      const exact: Permissions = { metadata: 'read', ...Object.fromEntries(granted.filter(([, level]) => level !== 'none')) }
      const response = await fetch(`${url}/app/installations/${installation}/access_tokens`, {
        method: 'POST',
        headers: { authorization: `Bearer ${appJwt()}`, 'content-type': 'application/json' },
        body: JSON.stringify({ permissions: exact }),
      })
      const { token, message } = (await response.json()) as { token?: string; message?: string }
      if (!token) throw new Error(`no token with ${JSON.stringify(exact)}: ${message}`)
      actors.set(token, { login: 'github-actions[bot]', permissions: exact })
      return token
    },
    /** Passes a request on as its sender, or as `token`. */
    async pass(call: Call, change: { path?: string; body?: object; token?: string } = {}): Promise<Answer> {
      const token = change.token ?? call.token
      const json = Object.keys(change.body ?? call.body).length > 0
      const response = await fetch(url + (change.path ?? encodeURI(call.path) + search(call.query)), {
        method: call.method,
        redirect: 'manual',
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(call.accept ? { accept: call.accept } : {}),
          'content-type': json ? 'application/json' : call.contentType || 'application/json',
        },
        ...(call.method === 'GET' || call.method === 'HEAD'
          ? {}
          : { body: json ? JSON.stringify(change.body ?? call.body) : new Uint8Array(call.raw) }),
      })
      const text = await response.text()
      const link = response.headers.get('link')
      const headers: Record<string, string> = link ? { link: link.replaceAll(url, options.base) } : {}
      return repaired({ status: response.status, ...(text ? { body: parsed(text) } : {}), headers }, options.base)
    },
  }
}

const search = (query: URLSearchParams) => (query.size ? `?${query}` : '')
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function appJwt(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const seconds = Math.floor(Date.now() / 1000)
  const head = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: seconds - 60, exp: seconds + 540, iss: appId })}`
  return `${head}.${createSign('RSA-SHA256').update(head).sign(privateKey(), 'base64url')}`
}
