import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../kernel/errors.ts'
import { type Git, gitIn } from './git.ts'

/** The folder in which a branch of this repository is checked out, if it is in any. */
export async function checkedOutIn(git: Git, branch: string): Promise<string | undefined> {
  const { stdout } = await git(['for-each-ref', '--format=%(refname)%00%(worktreepath)', `refs/heads/${branch}`])
  const line = stdout.split('\n').find((text) => text.startsWith(`refs/heads/${branch}\0`))
  return line?.split('\0')[1] || undefined
}

/** Which of the files have uncommitted edits in a working tree. A file that holds the new text already has none: an interrupted run left it. */
export async function edited(folder: string, files: { readonly [path: string]: string }): Promise<string[]> {
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignored', '--', ...Object.keys(files)]
  const changed = (await gitIn(folder)(args)).stdout
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3))
  const isNew = await Promise.all(
    changed.map(async (path) => (await readFile(join(folder, path), 'utf8').catch(() => undefined)) === files[path]),
  )
  return changed.filter((_, i) => !isNew[i])
}

/**
 * Moves a branch of this repository by `move`; where it is checked out, index and working tree are first given the new commit's version of `files`.
 * In that order, because a run killed in between then leaves files that the next run recognises as its own. UserError when the files have edits.
 */
export async function moveCheckedOut(
  git: Git,
  { branch, commit, files }: { branch: string; commit: string; files: { readonly [path: string]: string } },
  move: () => Promise<boolean>,
): Promise<boolean> {
  const folder = await checkedOutIn(git, branch)
  if (folder === undefined) return move()
  const dirty = await edited(folder, files)
  if (dirty.length > 0)
    throw new UserError(
      `${dirty.join(', ')} has edits that are not committed, and Sluice is about to change it on ${branch}. Commit or undo them.`,
    )
  await gitIn(folder)(['checkout', '--quiet', commit, '--', ...Object.keys(files)])
  return move()
}
