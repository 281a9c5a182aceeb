import { type Git, gitIn } from './git.ts'

/** Where a folder lies in its repository. */
export interface Worktree {
  /** Git at the top of the working tree. */
  git: Git
  /** The top's absolute path. */
  top: string
  /** The folder's own path below the top: empty, or ending in a slash. */
  prefix: string
}

/** The working tree around a folder; undefined outside a repository. */
export async function worktreeAt(folder: string): Promise<Worktree | undefined> {
  const { exitCode, stdout, stderr } = await gitIn(folder)(['rev-parse', '--show-toplevel', '--show-prefix'], { answers: [128] })
  // Anything else that ends in 128 (an owner git does not trust, a damaged repository) must not look like "no repository".
  if (exitCode !== 0 && /not a git repository|must be run in a work tree/.test(stderr)) return undefined
  if (exitCode !== 0) await gitIn(folder)(['rev-parse', '--show-toplevel'])
  const [top = '', prefix = ''] = stdout.split('\n')
  return { git: gitIn(top), top, prefix }
}

/** Whether a remote of that name is configured. */
export const hasRemote = async (git: Git, remote: string): Promise<boolean> =>
  (await git(['config', '--get', `remote.${remote}.url`], { answers: [1] })).exitCode === 0
