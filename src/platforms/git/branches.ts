import { PlatformError } from '../../kernel/errors.ts'
import type { Git } from './git.ts'

/** Branches that can be read and moved by compare-and-swap: those of a remote, or of this repository. */
export interface Branches {
  /** The branch's commit, its objects at hand here. Undefined when there is no such branch. */
  tip(branch: string): Promise<string | undefined>
  /** Moves the branch, or makes it when `from` is undefined. False when it is not at `from` any more. PlatformError when it is not allowed. */
  move(branch: string, from: string | undefined, to: string): Promise<boolean>
}

/** Another process holds git's lock on the ref, or moved it between our look and our write. */
const BUSY = /cannot lock ref|unable to update local ref|incorrect old value|is at [0-9a-f]+ but expected|reference already exists/

/** Branches of this repository, for when there is no remote. */
export const localBranches = (git: Git): Branches => ({
  async tip(branch) {
    const { exitCode, stdout } = await git(['rev-parse', '--verify', '-q', `refs/heads/${branch}^{commit}`], { answers: [1] })
    return exitCode === 0 ? stdout.trim() : undefined
  },
  async move(branch, from, to) {
    const args = ['update-ref', '-m', 'sluice', `refs/heads/${branch}`, to, from ?? '0'.repeat(to.length)]
    const { exitCode, stderr } = await git(args, { answers: [1, 128] })
    if (exitCode === 0) return true
    if (BUSY.test(stderr)) return false
    throw new PlatformError(`git could not move the branch ${branch}: ${stderr.trim()}`)
  },
})

/** Branches of a remote. Fetched objects are kept alive by refs of our own, so that the user's remote-tracking branches stay as they are. */
export function remoteBranches(git: Git, remote: string): Branches {
  const tip: Branches['tip'] = async (branch) => {
    const kept = `refs/sluice/${remote}/${branch}`
    const args = ['fetch', '--quiet', '--no-tags', '--refmap=', '--no-write-fetch-head', remote, `+refs/heads/${branch}:${kept}`]
    for (let tries = 0; ; tries++) {
      const { exitCode, stderr } = await git(args, { answers: [1, 128] })
      if (exitCode === 0) return (await git(['rev-parse', '--verify', kept])).stdout.trim()
      if (/couldn't find remote ref/.test(stderr)) return undefined
      if (!BUSY.test(stderr) || tries === 5) await git(args)
    }
  }
  return {
    tip,
    async move(branch, from, to) {
      // The lease makes the push a compare-and-swap; an empty one says that the branch must not exist.
      const lease = `--force-with-lease=refs/heads/${branch}:${from ?? ''}`
      const args = ['push', '--quiet', '--no-verify', lease, remote, `${to}:refs/heads/${branch}`]
      const { exitCode, stderr } = await git(args, { answers: [1, 128] })
      if (exitCode === 0) return true
      if (/stale info|fetch first|non-fast-forward/.test(stderr) || BUSY.test(stderr) || (await tip(branch)) !== from) return false
      const reason = stderr.trim().replace(/\/\/[^@/\s]+@/g, '//***@')
      throw new PlatformError(
        `${remote} refused the push to ${branch}. Writing it needs push access (on GitHub: contents: write). ${reason}`,
      )
    },
  }
}
