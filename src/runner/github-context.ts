import { readFile } from 'node:fs/promises'
import { UserError } from '../kernel/errors.ts'
import { oneLine } from '../kernel/escape.ts'
import type { RunContext } from '../ports/run-context.ts'

/** The parts of a webhook's payload that Sluice reads; which are there depends on the event. */
interface Payload {
  /** Of a `workflow_dispatch`, null without inputs; of a `repository_dispatch`, what its sender put there; of a `schedule`, the cron line. */
  inputs?: { reason?: unknown } | null
  client_payload?: { reason?: unknown } | null
  action?: string
  schedule?: string
  pull_request?: { number?: number; head?: Head; base?: { ref?: string } }
  repository?: { default_branch?: string; full_name?: string }
  /** Of a `workflow_run`: the pull requests of this repository that the run was for (none for a fork's). */
  workflow_run?: {
    head_sha?: string
    head_branch?: string
    pull_requests?: readonly { number?: number }[]
    head_repository?: { full_name?: string } | null
  }
}

interface Head {
  sha?: string
  /** Null when the fork was deleted. */
  repo?: { full_name?: string } | null
}

async function payloadOf(env: NodeJS.ProcessEnv): Promise<Payload> {
  const path = env.GITHUB_EVENT_PATH
  if (!path) return {}
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Payload
  } catch (cause) {
    throw new UserError(`GITHUB_EVENT_PATH names ${path}, which is not a readable event.`, { cause })
  }
}

/** Whether the head is another repository's; a head whose fork was deleted counts as one. */
const fromFork = ({ pull_request: pull, workflow_run: run, repository }: Payload, own: string | undefined): boolean => {
  const here = repository?.full_name ?? own
  if (pull) return pull.head?.repo?.full_name !== here
  return run !== undefined && run.head_repository?.full_name !== here
}

/** Characters of a reason that go on: a sentence or two. */
const REASON = 500

/** Why a candidate is asked for. It comes from the event's file and goes into no shell. */
function retrainOf({ inputs, client_payload: sent, action, schedule }: Payload, event: string | undefined): string | undefined {
  const given = [inputs?.reason, sent?.reason].find((reason) => typeof reason === 'string' && reason.trim() !== '') as string | undefined
  const reason = given && oneLine(given.slice(0, REASON).toWellFormed()).trim()
  if (event === 'schedule') return `by the schedule ${oneLine(schedule ?? '').slice(0, 100)}`.trim()
  if (event === 'repository_dispatch') return reason || `the event ${oneLine(String(action ?? 'repository_dispatch')).slice(0, 100)}`
  return event === 'workflow_dispatch' ? reason || 'by hand' : undefined
}

/** What a GitHub runner's environment and event say about this run; outside one, a context without links. */
export async function githubContext(env: NodeJS.ProcessEnv): Promise<RunContext> {
  const payload = await payloadOf(env)
  const { pull_request: pull, workflow_run: run } = payload
  const repository = env.GITHUB_REPOSITORY
  const repositoryUrl = repository ? `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}` : undefined
  const pushed = env.GITHUB_REF_TYPE === 'branch' && !pull ? env.GITHUB_REF_NAME : undefined
  return {
    event: env.GITHUB_EVENT_NAME || undefined,
    retrain: retrainOf(payload, env.GITHUB_EVENT_NAME),
    pull: pull?.number ?? run?.pull_requests?.[0]?.number,
    // GITHUB_SHA of a pull request is a merge commit that nobody sees.
    headCommit: pull?.head?.sha ?? run?.head_sha ?? env.GITHUB_SHA,
    branch: pull?.base?.ref ?? payload.repository?.default_branch ?? pushed ?? 'main',
    repositoryUrl,
    runUrl: repositoryUrl && env.GITHUB_RUN_ID ? `${repositoryUrl}/actions/runs/${env.GITHUB_RUN_ID}` : undefined,
    runNumber: env.GITHUB_RUN_NUMBER,
    fork: fromFork(payload, repository),
    ci: env.CI === 'true' || env.GITHUB_ACTIONS === 'true',
  }
}
