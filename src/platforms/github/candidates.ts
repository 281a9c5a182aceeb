import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { explain, PlatformError, UserError } from '../../kernel/errors.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Log, StepCache } from '../../ports/runtime.ts'
import { moveInPlace } from '../local/disk.ts'
import { asking } from './asking.ts'
import { type CandidateArtifact, candidateArtifacts, download } from './candidates-artifacts.ts'
import { unzip } from './candidates-unzip.ts'
import type { GitHubClient } from './client.ts'

interface Options {
  local: StepCache
  /** Where `local` keeps its entries, each in a folder named by its key when that is a digest. */
  directory: string
  client: GitHubClient
  run: Pick<RunContext, 'event' | 'headCommit' | 'repositoryUrl'>
  log: Log
}

/** Puts an artifact's files where the local cache would have them; that cache checks their digest before it uses them. */
async function fill({ client, directory }: Options, artifact: CandidateArtifact, key: string): Promise<void> {
  const draft = join(directory, `.${randomUUID()}.partial`)
  await mkdir(draft, { recursive: true })
  try {
    const archive = join(draft, 'candidate.zip')
    await download(client, artifact, archive)
    await unzip(archive, join(draft, 'entry'))
    await moveInPlace(join(draft, 'entry'), join(directory, key))
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function take(options: Options, commit: string, key: string, folder: string): Promise<boolean> {
  const { local, client, run, log } = options
  for (const artifact of await candidateArtifacts(client, commit, `sluice-${key}`)) {
    await fill(options, artifact, key)
    const origin = `the run of pull request #${artifact.pull} (${run.repositoryUrl ?? ''}/actions/runs/${artifact.run})`
    if (await local.restore(key, folder)) {
      log.info(`Taken from ${origin}, which made it of the same data, code, parameters and environment.`)
      return true
    }
    log.warn(`What ${origin} kept is damaged, so it is not used.`)
  }
  return false
}

const isDigest = (key: string): boolean => /^[0-9a-f]{64}$/.test(key)

/**
 * The local cache, and for a push to a branch also what a pull request that this very commit merged has kept: its workflow uploads the entry
 * as the artifact `sluice-<key>`. Runs of forks do not count. What cannot be taken is told and made anew: the key is the same either way.
 */
export const githubCache = (options: Options): StepCache => ({
  keep: options.local.keep,
  async restore(key, folder) {
    const { local, run, log } = options
    if (await local.restore(key, folder)) return true
    const commit = run.event === 'push' && isDigest(key) ? run.headCommit : undefined
    if (commit === undefined) return false
    try {
      return await asking('Looking for what the pull request made', 'actions: read', () => take(options, commit, key, folder))
    } catch (error) {
      if (!(error instanceof PlatformError || error instanceof UserError)) throw error
      log.warn(`${explain(error)} It is made again instead.`)
      return false
    }
  },
})
