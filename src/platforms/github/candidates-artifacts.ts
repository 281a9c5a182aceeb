import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { PlatformError } from '../../kernel/errors.ts'
import { type GitHubClient, statusOf } from './client.ts'

/** What a run of a merged pull request uploaded. */
export interface CandidateArtifact {
  id: number
  /** The workflow run's number in its address. */
  run: number
  /** The pull request's. */
  pull: number
}

const TRIES = 3

/** Head commits of the pull requests whose merge made this commit, with their numbers. */
async function mergedHeads({ octokit, at }: GitHubClient, commit: string): Promise<Map<string, number>> {
  const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit
  const pulls = await octokit.paginate(list, { ...at, commit_sha: commit, per_page: 100 })
  // Others merely contain the commit.
  const merged = pulls.filter((pull) => pull.merged_at && pull.merge_commit_sha === commit)
  return new Map(merged.map(({ head, number }) => [head.sha, number]))
}

/** Artifacts of that name, newest first: of runs of this repository, never a fork's, on the head of a pull request that the commit merged. */
export async function candidateArtifacts(client: GitHubClient, commit: string, name: string): Promise<CandidateArtifact[]> {
  const { octokit, at } = client
  const heads = await mergedHeads(client, commit)
  if (heads.size === 0) return []
  const all = await octokit.paginate(octokit.rest.actions.listArtifactsForRepo, { ...at, name, per_page: 100 })
  return all
    .toSorted((a, b) => (b.created_at ?? '').localeCompare(a.created_at ?? '') || b.id - a.id)
    .flatMap(({ id, expired, workflow_run: run }) => {
      const pull = heads.get(run?.head_sha ?? '')
      const own = run?.head_repository_id !== undefined && run.head_repository_id === run.repository_id
      return !expired && own && pull !== undefined && run.id !== undefined ? [{ id, run: run.id, pull }] : []
    })
}

/** Writes an artifact's archive to a new file. GitHub sends the request on to a storage that gets no token. */
export async function download({ octokit, at, wait }: GitHubClient, { id }: CandidateArtifact, file: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      const streamed = { request: { parseSuccessResponseBody: false } }
      const { data } = await octokit.rest.actions.downloadArtifact({ ...at, artifact_id: id, archive_format: 'zip', ...streamed })
      return await pipeline(Readable.fromWeb(data as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(file))
    } catch (error) {
      // A status is GitHub's last word; without one the bytes broke off on their way.
      if (statusOf(error) !== 0) throw error
      if (tries === TRIES) throw new PlatformError(`Downloading the artifact ${id} broke off ${TRIES} times.`, { cause: error })
      await wait(tries)
    }
  }
}
