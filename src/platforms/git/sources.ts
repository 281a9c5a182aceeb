import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../kernel/errors.ts'
import { withIndex } from './commit.ts'
import type { Git } from './git.ts'
import { hasRemote, type Worktree } from './worktree.ts'

const has = async (git: Git, commit: string): Promise<boolean> =>
  (await git(['cat-file', '-e', `${commit}^{commit}`], { answers: [1, 128] })).exitCode === 0

export const isShallow = async (git: Git): Promise<boolean> =>
  (await git(['rev-parse', '--is-shallow-repository'])).stdout.trim() === 'true'

/** Makes sure that a commit is at hand, fetching it alone when a shallow clone lacks it. UserError when it cannot be had. */
export async function needCommit(git: Git, commit: string, remote: string): Promise<void> {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) throw new UserError(`${JSON.stringify(commit)} is not a full commit id.`)
  if (await has(git, commit)) return
  if (await hasRemote(git, remote)) {
    // A depth would turn a whole clone into a shallow one.
    const depth = (await isShallow(git)) ? ['--depth=1'] : []
    await git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, remote, commit], { answers: [1, 128] })
    if (await has(git, commit)) return
  }
  throw new UserError(
    `Commit ${commit} is not in this clone and ${remote} does not give it. In a workflow set \`fetch-depth: 0\` on actions/checkout; elsewhere run \`git fetch --unshallow ${remote}\`.`,
  )
}

/** Writes a tree's files to `folder` + prefix, with the repository's attributes (line ends, LFS) for their paths, as a checkout would. */
const unpack = (git: Git, tree: string, prefix: string, folder: string): Promise<void> =>
  withIndex(async (env) => {
    await git(['read-tree', ...(prefix ? [`--prefix=${prefix}`] : []), tree], { env })
    await git(['checkout-index', '--all', '--force', `--prefix=${folder}/`], { env })
  })

/** The tree of a commit below the worktree's prefix, unpacked once per tree id below `cache`. UserError when the commit has no such folder. */
export async function unpackedSources({ git, prefix }: Worktree, commit: string, cache: string): Promise<string> {
  const name = prefix ? `${commit}:${prefix.replace(/\/$/, '')}` : `${commit}^{tree}`
  const { exitCode, stdout } = await git(['rev-parse', '--verify', '-q', name], { answers: [1, 128] })
  if (exitCode !== 0) throw new UserError(`Commit ${commit} has no folder ${prefix}`)
  const tree = stdout.trim()
  const kept = join(cache, tree)
  const there = () =>
    access(kept).then(
      () => true,
      () => false,
    )
  if (await there()) return kept
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, '.unpack-'))
  try {
    await unpack(git, tree, prefix, folder)
    await mkdir(join(folder, prefix), { recursive: true })
    await rename(join(folder, prefix), kept).catch(async (error: unknown) => {
      // Somebody else unpacked the same tree meanwhile.
      if (!(await there())) throw error
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return kept
}
