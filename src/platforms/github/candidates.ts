import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { explain, PlatformError, UserError } from '../../kernel/errors.ts'
import type { Log, StepCache } from '../../ports/runtime.ts'
import { asking } from './asking.ts'
import type { GitHubClient } from './client.ts'

/** Unpacked in memory, so larger candidates are trained again. Bytes. */
const LARGEST = 2 ** 30

/** Where a candidate may come from, and where it goes. */
interface Source {
  client: GitHubClient
  /** Folder of the cache: an entry is a folder named by its key. */
  directory: string
  /** The commit that runs, which must be the merge of the candidate's own. */
  commit: string | undefined
  log: Log
}

/**
 * A cache that, after a merge, also finds what the merged pull request's run kept: the artifact `sluice-<key>`. Only of a run of this repository (never a
 * fork's) on the head that was merged as this commit. Whatever goes wrong there is told and counts as not kept: then it is done again.
 */
export const withCandidates = (cache: StepCache, source: Source): StepCache => ({
  keep: cache.keep,
  async restore(key, folder) {
    if (await cache.restore(key, folder)) return true
    if (!/^[0-9a-f]{64}$/.test(key) || !source.commit) return false
    try {
      const candidate = await find(key, source.commit, source.client)
      if (!candidate) return false
      await unpack(await download(candidate, source.client), join(source.directory, key))
      source.log.info(`The candidate of the merged pull request is used: artifact sluice-${key.slice(0, 8)}…, run ${candidate.run}.`)
    } catch (error) {
      if (!(error instanceof UserError || error instanceof PlatformError)) throw error
      source.log.warn(`The pull request’s candidate could not be taken, so it is made again. ${explain(error)}`)
      return false
    }
    return cache.restore(key, folder)
  },
})

interface Found {
  id: number
  run: number
  digest: string | undefined
}

async function find(key: string, commit: string, { octokit, at }: GitHubClient): Promise<Found | undefined> {
  const pulls = await asking('Reading the merged pull request', 'pull-requests: read', () =>
    octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, { ...at, commit_sha: commit, per_page: 100 }),
  )
  const heads = new Set(pulls.filter((pull) => pull.merged_at && pull.merge_commit_sha === commit).map((pull) => pull.head.sha))
  if (heads.size === 0) return undefined
  const artifacts = await asking('Reading artifacts', 'actions: read', () =>
    octokit.paginate(octokit.rest.actions.listArtifactsForRepo, { ...at, name: `sluice-${key}`, per_page: 100 }),
  )
  const fit = artifacts.find(({ expired, size_in_bytes, workflow_run: run }) => {
    const own = run?.repository_id !== undefined && run.repository_id === run.head_repository_id
    return own && !expired && size_in_bytes <= LARGEST && heads.has(run.head_sha ?? '')
  })
  return fit && { id: fit.id, run: fit.workflow_run?.id ?? 0, digest: fit.digest ?? undefined }
}

async function download({ id, digest }: Found, { octokit, at }: GitHubClient): Promise<Uint8Array> {
  const { data } = await asking('Downloading the candidate', 'actions: read', () =>
    octokit.rest.actions.downloadArtifact({ ...at, artifact_id: id, archive_format: 'zip' }),
  )
  const zip = new Uint8Array(data as ArrayBuffer)
  if (digest && digest !== `sha256:${createHash('sha256').update(zip).digest('hex')}`)
    throw new PlatformError('The artifact arrived with other bytes than GitHub says it has.')
  return zip
}

/** Unpacks an archive to a folder that appears as a whole. PlatformError for an archive that is broken, too large, or names places outside. */
async function unpack(zip: Uint8Array, folder: string): Promise<void> {
  const partial = join(dirname(folder), `.${randomUUID()}.partial`)
  try {
    for (const [name, bytes] of Object.entries(entriesOf(zip))) {
      if (name.endsWith('/')) continue
      if (name.split(/[\\/]/).includes('..') || /^([\\/]|[A-Za-z]:)/.test(name))
        throw new PlatformError(`The artifact names ${JSON.stringify(name)}, which lies outside of it.`)
      await mkdir(dirname(join(partial, name)), { recursive: true })
      await writeFile(join(partial, name), bytes)
    }
    await rm(folder, { recursive: true, force: true })
    await rename(partial, folder)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

function entriesOf(zip: Uint8Array): { [name: string]: Uint8Array } {
  let total = 0
  try {
    return unzipSync(zip, {
      filter({ originalSize }) {
        total += originalSize
        if (total > LARGEST) throw new PlatformError(`The artifact unpacks to more than ${LARGEST} bytes.`)
        return true
      },
    })
  } catch (cause) {
    if (cause instanceof PlatformError) throw cause
    throw new PlatformError('The artifact is no zip archive.', { cause })
  }
}
