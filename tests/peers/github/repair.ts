import { type Answer, type Fields, refuse } from './types.ts'

/** An emulator's answer as GitHub's description wants it: whole accounts, readable addresses, no missing counts. */
export function repaired(answer: Answer, base: string): Answer {
  if (answer.status === 403) return refuse(403, 'Resource not accessible by integration')
  return answer.body && typeof answer.body === 'object' ? { ...answer, body: repair(answer.body, base) } : answer
}

function repair(value: unknown, base: string): unknown {
  if (Array.isArray(value)) return value.map((item) => repair(item, base))
  if (!value || typeof value !== 'object') return value
  const fields = value as Fields
  const inner = Object.fromEntries(Object.entries(fields).map(([key, item]) => [key, repair(item, base)]))
  if (typeof inner.login === 'string' && 'node_id' in inner) return { ...inner, ...account(inner, base) }
  if ('full_name' in inner && 'stargazers_count' in inner) return { network_count: 0, subscribers_count: 0, ...inner }
  if ('annotations_count' in inner) return { annotations_url: `${base}/annotations`, ...inner }
  if ('check_annotations' in inner) return inner.check_annotations
  if ('color' in inner && inner.description === null) return { ...inner, description: '' } // nullable in most places, not in all
  return inner
}

/** An account's addresses; `[bot]` is not allowed in a URI as it stands. */
function account(user: Fields, base: string): Fields {
  const name = encodeURIComponent(String(user.login))
  const at = `${base}/users/${name}`
  return {
    type: user.type ?? 'Organization',
    site_admin: false,
    gravatar_id: '',
    avatar_url: `${base}/avatars/${name}`,
    url: at,
    html_url: `${base}/${name}`,
    followers_url: `${at}/followers`,
    following_url: `${at}/following{/other_user}`,
    gists_url: `${at}/gists{/gist_id}`,
    starred_url: `${at}/starred{/owner}{/repo}`,
    subscriptions_url: `${at}/subscriptions`,
    organizations_url: `${at}/orgs`,
    repos_url: `${at}/repos`,
    events_url: `${at}/events{/privacy}`,
    received_events_url: `${at}/received_events`,
  }
}
