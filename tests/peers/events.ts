import examples from '@octokit/webhooks-examples' with { type: 'json' }
import type { GitHub } from './github/index.ts'

type Fields = Record<string, unknown>

/** What starts a workflow: the payload of GITHUB_EVENT_PATH, and the commit and ref that the runner names. */
export interface Event {
  name: string
  payload: Fields
  sha: string
  ref: string
  /** The head and base branch of a pull request. */
  headRef?: string
  baseRef?: string
}

/** GitHub's own example payload of an event, the one with this action if there is one. */
const example = (name: string, action?: string): Fields => {
  const known = (examples as unknown as { name: string; examples: Fields[] }[]).find((each) => each.name === name)
  const found = known?.examples.find((each) => !action || each.action === action)
  if (!found) throw new Error(`@octokit/webhooks-examples has no ${name} ${action ?? ''}`)
  return structuredClone(found)
}

/** The repository of the peer in place of the example's. */
const repository = async (github: GitHub) => ({ repository: (await github.api('GET', `/repos/${github.repository}`)).body })

/**
 * `pull_request` of a pull request that the peer has. Its `sha` is the trial merge `refs/pull/N/merge`, as on the runner, not the head.
 * `change` is laid over `payload.pull_request`, e.g. a fork's `head.repo`.
 */
export async function pullRequestEvent(github: GitHub, number: number, action = 'opened', change: Fields = {}): Promise<Event> {
  const { status, body } = await github.api<Fields & Sides>('GET', `/repos/${github.repository}/pulls/${number}`)
  if (status !== 200) throw new Error(`the peer has no pull request ${number}`)
  const pull_request = { ...body, ...change }
  const payload = { ...example('pull_request', action), action, number, pull_request, ...(await repository(github)) }
  return {
    name: 'pull_request',
    payload,
    sha: body.merge_commit_sha ?? body.head.sha,
    ref: `refs/pull/${number}/merge`,
    headRef: body.head.ref,
    baseRef: body.base.ref,
  }
}

interface Sides {
  merge_commit_sha: string | null
  head: { sha: string; ref: string }
  base: { sha: string; ref: string }
}

/** `push` of a branch of the peer. `before` is the parent of its tip unless given. */
export async function pushEvent(github: GitHub, branch = 'main', before?: string): Promise<Event> {
  const after = (await github.sha(branch)) ?? ''
  const parent = before ?? (await github.sha(`${branch}^`)) ?? '0'.repeat(40)
  const { body } = await github.api<{ commit: Fields }>('GET', `/repos/${github.repository}/commits/${after}`)
  const head_commit = { id: after, message: body.commit.message, author: body.commit.author, committer: body.commit.committer }
  const ref = `refs/heads/${branch}`
  return {
    name: 'push',
    payload: { ...example('push'), ref, before: parent, after, head_commit, commits: [head_commit], ...(await repository(github)) },
    sha: after,
    ref,
  }
}

/** `schedule`: GitHub's payload has the cron line and little else. It runs on the default branch. */
export async function scheduleEvent(github: GitHub, cron = '17 4 * * *'): Promise<Event> {
  return {
    name: 'schedule',
    payload: { schedule: cron, workflow: 'monitor.yml', ...(await repository(github)) },
    sha: (await github.sha()) ?? '',
    ref: 'refs/heads/main',
  }
}

/** `repository_dispatch`: what somebody posted to /repos/…/dispatches. It runs on the default branch. */
export async function repositoryDispatchEvent(github: GitHub, type: string, client_payload: Fields): Promise<Event> {
  return {
    name: 'repository_dispatch',
    payload: { ...example('repository_dispatch'), action: type, branch: 'main', client_payload, ...(await repository(github)) },
    sha: (await github.sha()) ?? '',
    ref: 'refs/heads/main',
  }
}

/** `workflow_dispatch` of the default branch. */
export async function dispatchEvent(github: GitHub, inputs: Record<string, string> = {}): Promise<Event> {
  const ref = 'refs/heads/main'
  return {
    name: 'workflow_dispatch',
    payload: { ...example('workflow_dispatch'), inputs, ref, ...(await repository(github)) },
    sha: (await github.sha()) ?? '',
    ref,
  }
}
