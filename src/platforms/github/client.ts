import { setTimeout as sleep } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck'

export type Octokit = ReturnType<typeof getOctokit>

/** Whoever wrote a comment or an issue. */
export type Author = { login: string; type?: string } | null | undefined

/** A repository at GitHub, as one token may use it. */
export interface GitHubClient {
  octokit: Octokit
  /** `{ owner, repo }`, as every call wants it. */
  at: { owner: string; repo: string }
  /** Whether this token's account wrote it. */
  own(author: Author): Promise<boolean>
  /** Waits between attempts. */
  wait(seconds: number): Promise<void>
}

export interface GitHubOptions {
  token: string
  /** https://api.github.com, or a server's own. */
  apiUrl: string
  owner: string
  repository: string
  /** Account that the token writes as, for example `acme-release[bot]`; found out when not given. */
  login?: string
  /** Milliseconds that a second of waiting lasts; tests make it short. */
  second?: number
}

/** A wait that GitHub asks for is kept up to this long, in seconds; beyond it a step had better fail. */
const LONGEST_WAIT = 300
const RETRIES = 3

const quiet = { debug() {}, info() {}, warn() {}, error() {} }

/** Writes go one after the other, as GitHub asks; its advice to space them by a second is meant for many, and a step sends a dozen. */
const paced = (minTime: number) => new Bottleneck.Group({ maxConcurrent: 1, minTime })

/** A client that repeats what failed for a passing reason (5xx, broken connections, rate limits) and honours Retry-After. */
export function githubClient({ token, apiUrl, owner, repository, login, second = 1000 }: GitHubOptions): GitHubClient {
  const again = (after: number, _options: unknown, _octokit: unknown, count: number) => count < RETRIES && after <= LONGEST_WAIT
  const throttle = {
    write: paced(second / 10),
    notifications: paced(second / 2),
    retryAfterBaseValue: second,
    onRateLimit: again,
    onSecondaryRateLimit: again,
  }
  const options = { baseUrl: apiUrl, log: quiet, retry: { retryAfterBaseValue: second, retries: RETRIES }, throttle }
  const octokit = getOctokit(token, options, retry, throttling)
  let account: Promise<string | undefined> | undefined
  return {
    octokit,
    at: { owner, repo: repository },
    async own(author) {
      if (login === undefined) account ??= accountOf(octokit, token)
      const known = login ?? (await account)
      return known === undefined ? author?.type === 'Bot' : author?.login === known
    },
    wait: async (seconds) => void (await sleep(seconds * second)),
  }
}

/**
 * The login behind a person's token. Undefined for an App's token (GITHUB_TOKEN is one), which may not ask who it is: then every Bot counts as us.
 * A bot's comment with our marker is ours, or was posted for somebody who cannot edit it; a person's never counts.
 */
async function accountOf(octokit: Octokit, token: string): Promise<string | undefined> {
  if (token.startsWith('ghs_')) return undefined
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 404) return undefined
    throw error
  }
}

/** HTTP status of a failed call; 500 for a broken connection, 0 for anything else. */
export const statusOf = (error: unknown): number => (error instanceof Error && 'status' in error ? Number(error.status) : 0)
