import { UserError } from '../../kernel/errors.ts'
import type { Change, Changes } from '../../ports/repository.ts'
import { LOST, untilWon } from '../race.ts'
import { type Branches, localBranches, remoteBranches } from './branches.ts'
import { checkedOutIn, edited, moveCheckedOut } from './checkout.ts'
import { commitFiles, entriesAt, writeBlob } from './commit.ts'
import type { Git } from './git.ts'
import { treePath } from './paths.ts'
import { hasRemote, worktreeAt } from './worktree.ts'

interface Place {
  git: Git
  prefix: string
  /** Where the truth is: the remote's branches, or this repository's. */
  branches: Branches
  remote: string | undefined
}

async function open(root: string, remote: string): Promise<Place> {
  const tree = await worktreeAt(root)
  if (!tree) throw new UserError(`${root} is not in a git repository. Run: git init`)
  const { git, prefix } = tree
  const present = await hasRemote(git, remote)
  return { git, prefix, branches: present ? remoteBranches(git, remote) : localBranches(git), remote: present ? remote : undefined }
}

async function baseTip({ branches, remote }: Place, base: string): Promise<string> {
  const tip = await branches.tip(base)
  if (tip !== undefined) return tip
  throw new UserError(`There is no branch ${base}${remote ? ` at ${remote}` : ''}. Make it, with at least one commit.`)
}

const belowTop = ({ prefix }: Place, files: Change['files']): { [path: string]: string } =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [prefix + treePath(path), text]))

/**
 * Brings the local branch along after a push, when it was exactly where the remote was and its files have no edits. Otherwise it is left behind,
 * as with anybody's push: the remote is the truth, and a rollback must not fail because of an edit on this machine.
 */
async function followLocally({ git }: Place, branch: string, from: string, commit: string, files: Change['files']): Promise<void> {
  const local = localBranches(git)
  if ((await local.tip(branch)) !== from) return
  const folder = await checkedOutIn(git, branch)
  if (folder !== undefined && (await edited(folder, files)).length > 0) return
  await moveCheckedOut(git, { branch, commit, files }, () => local.move(branch, from, commit))
}

async function commitTo(place: Place, { base, message, files }: Change): Promise<string> {
  const paths = belowTop(place, files)
  const { git, branches, remote } = place
  return untilWon(`Committing to ${base}`, async () => {
    const parent = await baseTip(place, base)
    const commit = await commitFiles(git, { parent, files: paths, message })
    if (commit === parent) return commit
    const move = () => branches.move(base, parent, commit)
    const won = remote ? await move() : await moveCheckedOut(git, { branch: base, commit, files: paths }, move)
    if (!won) return LOST
    if (remote) await followLocally(place, base, parent, commit, paths)
    return commit
  })
}

/** Whether a commit has exactly these texts. */
async function holds(git: Git, commit: string, files: Change['files']): Promise<boolean> {
  const entries = await entriesAt(git, commit, Object.keys(files))
  const blobs = await Promise.all(
    Object.entries(files).map(async ([path, text]) => entries.get(path)?.blob === (await writeBlob(git, text))),
  )
  return blobs.every(Boolean)
}

/** Commits on `tip` that `base` does not have. */
const ahead = async (git: Git, base: string, tip: string): Promise<number> =>
  Number((await git(['rev-list', '--count', `${base}..${tip}`])).stdout)

/**
 * A branch with one commit on top of `base`. Brought up to date by making that commit anew on the newest base;
 * once people have added commits of their own, by one more on top, so that nobody's work is lost.
 */
async function proposeOn(place: Place, { base, branch, message, files }: Change & { branch: string }): Promise<void> {
  const paths = belowTop(place, files)
  const { git, branches } = place
  await git(['check-ref-format', '--branch', branch])
  const folder = place.remote ? undefined : await checkedOutIn(git, branch)
  if (folder) throw new UserError(`${branch} is checked out in ${folder}, and Sluice is about to move it. Switch to ${base}.`)
  await untilWon(`Proposing on ${branch}`, async () => {
    const onto = await baseTip(place, base)
    const tip = await branches.tip(branch)
    if (tip === undefined && (await holds(git, onto, paths))) return
    const ours = tip === undefined || (await ahead(git, onto, tip)) <= 1
    const current = tip !== undefined && (await holds(git, tip, paths)) && (!ours || (await ahead(git, tip, onto)) === 0)
    if (current) return
    const next = await commitFiles(git, { parent: ours ? onto : tip, files: paths, message })
    return (await branches.move(branch, tip, next)) ? undefined : LOST
  })
}

/** Changes by git alone: pushed to the remote when there is one, else made in this repository. Paths are relative to `root`. */
export function gitChanges({ root, remote = 'origin' }: { root: string; remote?: string }): Changes {
  let place: Promise<Place> | undefined
  const opened = () => (place ??= open(root, remote))
  return {
    commit: async (change) => commitTo(await opened(), change),
    async propose(change) {
      await proposeOn(await opened(), change)
      return { branch: change.branch }
    },
  }
}
