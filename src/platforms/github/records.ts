import { PlatformError, RecordTaken } from '../../kernel/errors.ts'
import type { Records } from '../../ports/records.ts'
import { LOST, untilWon } from '../race.ts'
import { asking } from './asking.ts'
import type { GitHubClient } from './client.ts'
import { branchTip, createCommit, differing, type Files, moveBranch, textAt } from './commits.ts'

/** Paths of files below a folder of a commit, sorted. */
async function filesBelow({ octokit, at }: GitHubClient, commit: string, folder: string): Promise<string[]> {
  let tree = commit
  for (const name of folder.split('/').filter(Boolean)) {
    const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: tree })
    const entry = data.tree.find(({ path, type }) => path === name && type === 'tree')
    if (!entry) return []
    tree = entry.sha
  }
  const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: tree, recursive: 'true' })
  if (data.truncated)
    throw new PlatformError(`${folder} holds more records than GitHub lists in one answer (100,000). Start a new records branch.`)
  return data.tree
    .filter(({ type }) => type === 'blob')
    .map(({ path }) => `${folder}/${path}`)
    .sort()
}

/** Records on a branch, by GitHub's git-data API: no clone, signed commits, and a refused non-fast-forward as compare-and-swap. */
export const githubRecords = (client: GitHubClient, branch = 'sluice-records'): Records => ({
  read: (path) => asking(`Reading ${path} of ${branch}`, 'contents: read', () => textAt(client, branch, path)),
  list: (folder) =>
    asking(`Listing ${folder} of ${branch}`, 'contents: read', async () => {
      const tip = await branchTip(client, branch)
      return tip === undefined ? [] : filesBelow(client, tip, folder)
    }),
  append: (files, message) =>
    asking(`Writing to the branch ${branch}`, 'contents: write', () =>
      untilWon(`Writing to the branch ${branch}`, async () => {
        const tip = await branchTip(client, branch)
        const rest = await differing(client, tip, files)
        const rewritten = rest.find(({ exists }) => exists)
        if (rewritten) throw new RecordTaken(rewritten.path)
        if (rest.length === 0) return
        const added: Files = Object.fromEntries(rest.map(({ path }) => [path, files[path]!]))
        const next = await createCommit(client, { onto: tip, parents: tip ? [tip] : [], files: added, message })
        return (await moveBranch(client, branch, tip, next)) ? undefined : LOST
      }),
    ),
})
