import { RecordTaken, UserError } from '../../kernel/errors.ts'
import type { Records } from '../../ports/records.ts'
import { LOST, untilWon } from '../race.ts'
import { type Branches, localBranches, remoteBranches } from './branches.ts'
import { commitFiles, entriesAt, writeBlob } from './commit.ts'
import type { Git } from './git.ts'
import { treePath } from './paths.ts'
import { hasRemote, worktreeAt } from './worktree.ts'

interface Opened {
  git: Git
  branches: Branches
}

async function open(root: string, remote: string): Promise<Opened> {
  const tree = await worktreeAt(root)
  if (!tree) throw new UserError(`${root} is not in a git repository, and records live on a branch of one. Run: git init`)
  const { git } = tree
  return { git, branches: (await hasRemote(git, remote)) ? remoteBranches(git, remote) : localBranches(git) }
}

/** The files among `files` that the commit does not have. RecordTaken when it has one with other text. */
async function missing(git: Git, tip: string | undefined, files: { readonly [path: string]: string }): Promise<{ [path: string]: string }> {
  const present = tip === undefined ? new Map() : await entriesAt(git, tip, Object.keys(files).map(treePath))
  const rest: { [path: string]: string } = {}
  for (const [path, text] of Object.entries(files)) {
    const blob = present.get(path)?.blob
    if (blob === undefined) rest[path] = text
    else if (blob !== (await writeBlob(git, text))) throw new RecordTaken(path)
  }
  return rest
}

/**
 * Records on a branch, by git alone: at the remote when there is one (compare-and-swap push), else in this repository (compare-and-swap of the ref).
 * The user's working tree and index are never touched. Reads see the branch as it was at the first read, or at the last `append`.
 */
export function gitRecords({
  root,
  remote = 'origin',
  branch = 'sluice-records',
}: {
  root: string
  remote?: string
  branch?: string
}): Records {
  let opened: Promise<Opened> | undefined
  let seen: Promise<string | undefined> | undefined
  const repository = () => (opened ??= open(root, remote))
  const tip = () => (seen ??= repository().then(({ branches }) => branches.tip(branch)))
  return {
    async read(path) {
      const [{ git }, commit] = [await repository(), await tip()]
      const entry = commit === undefined ? undefined : (await entriesAt(git, commit, [treePath(path)])).get(path)
      return entry && (await git(['cat-file', 'blob', entry.blob])).stdout
    },
    async list(folder) {
      const [{ git }, commit] = [await repository(), await tip()]
      if (commit === undefined) return []
      return [...(await entriesAt(git, commit, [`${treePath(folder)}/`])).keys()].sort()
    },
    async append(files, message) {
      const { git, branches } = await repository()
      const commit = await untilWon(`Writing to the branch ${branch}`, async () => {
        const parent = await branches.tip(branch)
        seen = Promise.resolve(parent)
        const rest = await missing(git, parent, files)
        if (Object.keys(rest).length === 0) return parent
        const next = await commitFiles(git, { parent, files: rest, message })
        return (await branches.move(branch, parent, next)) ? next : LOST
      })
      seen = Promise.resolve(commit)
    },
  }
}
