import { githubClient } from '../../src/platforms/github/client.ts'
import type { Permissions } from '../peers/github/index.ts'
import { type GitHub, startGitHub } from '../peers/github/index.ts'

export { type GitHub, startGitHub }

/** A client of the peer whose waits are a hundred times shorter. */
export const clientOf = (github: GitHub, token: string) =>
  githubClient({ token, apiUrl: github.url, owner: github.owner, repository: github.name, second: 10 })

/** A client with a workflow's GITHUB_TOKEN of exactly these permissions. */
export const workflowClient = async (github: GitHub, permissions: Permissions) => clientOf(github, await github.token(permissions))

/** Opens a pull request as octocat that writes one file, and returns its number. */
export async function openPull(github: GitHub, branch = 'feature', files: { [path: string]: string } = { 'a.txt': 'a' }): Promise<number> {
  const repo = `/repos/${github.repository}`
  const token = github.userToken('octocat')
  const send = async (path: string, body: object) =>
    (await github.api('POST', `${repo}${path}`, body as never, await token)).body as never as { sha: string; number: number }
  const base = await github.sha()
  const tree = await send('/git/trees', {
    base_tree: base,
    tree: Object.entries(files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
  })
  const commit = await send('/git/commits', { message: 'm', tree: tree.sha, parents: [base] })
  await send('/git/refs', { ref: `refs/heads/${branch}`, sha: commit.sha })
  return (await send('/pulls', { title: 't', head: branch, base: 'main' })).number
}
