import { createHash } from 'node:crypto'
import { PlatformError } from '../../kernel/errors.ts'
import { type GitHubClient, statusOf } from './client.ts'

/** Whole texts by path from the top of the repository. */
export type Files = { readonly [path: string]: string }

/** Git's id of a blob. */
export const blobId = (text: string): string => {
  const bytes = Buffer.from(text)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

const orUndefined = async <T>(work: Promise<T>, ...statuses: number[]): Promise<T | undefined> => {
  try {
    return await work
  } catch (error) {
    if (statuses.includes(statusOf(error))) return undefined
    throw error
  }
}

/** The commit of a branch. 409 is GitHub's answer for a repository without commits. */
export const branchTip = async ({ octokit, at }: GitHubClient, branch: string): Promise<string | undefined> =>
  (await orUndefined(octokit.rest.git.getRef({ ...at, ref: `heads/${branch}` }), 404, 409))?.data.object.sha

/** A file's text at a commit or branch, of up to 100 MB. */
export async function textAt({ octokit, at }: GitHubClient, ref: string, path: string): Promise<string | undefined> {
  const found = await orUndefined(octokit.rest.repos.getContent({ ...at, path, ref, mediaType: { format: 'raw' } }), 404)
  return found && String(found.data)
}

/** A file's blob id at a commit. */
export async function blobAt({ octokit, at }: GitHubClient, commit: string, path: string): Promise<string | undefined> {
  const found = (await orUndefined(octokit.rest.repos.getContent({ ...at, path, ref: commit }), 404))?.data
  return found && !Array.isArray(found) ? found.sha : undefined
}

/** Files that a commit has not, or has with other text. */
export async function differing(
  client: GitHubClient,
  commit: string | undefined,
  files: Files,
): Promise<{ path: string; exists: boolean }[]> {
  const blobs = await Promise.all(Object.keys(files).map((path) => (commit ? blobAt(client, commit, path) : undefined)))
  return Object.entries(files).flatMap(([path, text], i) => (blobs[i] === blobId(text) ? [] : [{ path, exists: blobs[i] !== undefined }]))
}

interface NewCommit {
  /** Commit whose tree the files are put into; none for a tree of these files alone. */
  onto: string | undefined
  parents: readonly string[]
  files: Files
  message: string
}

/** A commit made by the git-data API, which GitHub signs for Apps. No ref is moved. */
export async function createCommit({ octokit, at }: GitHubClient, { onto, parents, files, message }: NewCommit): Promise<string> {
  const base = onto && (await octokit.rest.git.getCommit({ ...at, commit_sha: onto })).data.tree.sha
  const entries = Object.entries(files).map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' }) as const)
  const tree = (await octokit.rest.git.createTree({ ...at, tree: entries, ...(base ? { base_tree: base } : {}) })).data.sha
  return (await octokit.rest.git.createCommit({ ...at, message, tree, parents: [...parents] })).data.sha
}

/**
 * Moves a branch forward, or makes it when `from` is undefined: GitHub refuses what is no fast-forward, which is the compare-and-swap.
 * False when somebody else was first; PlatformError when the branch's rules forbid it.
 */
export async function moveBranch(client: GitHubClient, branch: string, from: string | undefined, to: string): Promise<boolean> {
  const { octokit, at } = client
  try {
    if (from === undefined) await octokit.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha: to })
    else await octokit.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha: to, force: false })
    return true
  } catch (error) {
    if (statusOf(error) !== 422 && statusOf(error) !== 409) throw error
    const tip = await branchTip(client, branch)
    // A try whose answer was lost has won already.
    if (tip === to) return true
    if (tip !== from) return false
    throw new PlatformError(
      `GitHub does not let this token move ${branch}: ${(error as Error).message}. A rule protects it; let the token's App pass that rule, or make the change by a pull request.`,
      { cause: error, status: statusOf(error) },
    )
  }
}
