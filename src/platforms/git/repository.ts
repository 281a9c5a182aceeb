import { join } from 'node:path'
import { UserError } from '../../kernel/errors.ts'
import type { Repository } from '../../ports/repository.ts'
import { localBranches, remoteBranches } from './branches.ts'
import { entriesAt } from './commit.ts'
import { gitIn } from './git.ts'
import { treePath } from './paths.ts'
import { isShallow, needCommit, unpackedSources } from './sources.ts'
import { hasRemote, type Worktree, worktreeAt } from './worktree.ts'

/** Git's pathspec for a file, a folder or a glob. Braces and the like, which git lacks, widen to the folder before them: too much is safer than too little. */
export function pathspec(pattern: string): string {
  const segments = pattern.replace(/^\.\//, '').split('/')
  const strange = segments.findIndex((segment) => /[{}]|[!+@?*]\(|^!/.test(segment))
  const known = strange === -1 ? segments : segments.slice(0, strange)
  return `:(glob)${known.filter(Boolean).join('/') || '.'}`
}

async function uncommitted({ prefix }: Worktree, root: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return []
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', ...paths.map(pathspec)]
  const { stdout } = await gitIn(root)(args, { env: { GIT_LITERAL_PATHSPECS: '0' } })
  const files = stdout
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3))
  return files.map((file) => (file.startsWith(prefix) ? file.slice(prefix.length) : `/${file}`)).sort()
}

async function history({ git, prefix }: Worktree, path: string, remote: string): ReturnType<Repository['history']> {
  // At the edge of a shallow clone every file looks newly added, which would put a wrong name to a change.
  if (await isShallow(git)) {
    if (await hasRemote(git, remote)) await git(['fetch', '--quiet', '--no-tags', '--unshallow', remote], { answers: [1, 128] })
    if (await isShallow(git))
      throw new UserError(
        'This clone is shallow, so the history of a file cannot be read. In a workflow set `fetch-depth: 0` on actions/checkout.',
      )
  }
  const { stdout } = await git(['log', '-z', '--format=%H%x00%cI%x00%an%x00%s', '--', prefix + treePath(path)])
  const fields = stdout.split('\0')
  return Array.from({ length: Math.floor(fields.length / 4) }, (_, i) => {
    const [commit = '', at = '', author = '', subject = ''] = fields.slice(4 * i, 4 * i + 4)
    return { commit, at: new Date(at), author, subject }
  })
}

/** The git repository around a folder; paths are relative to that folder. Unpacked sources are kept below `.sluice/sources`. */
export function gitRepository(root: string, remote = 'origin'): Repository {
  let found: Promise<Worktree | undefined> | undefined
  const place = () => (found ??= worktreeAt(root))
  const need = async (): Promise<Worktree> => {
    const tree = await place()
    if (!tree) throw new UserError(`${root} is not in a git repository. Run: git init`)
    return tree
  }
  return {
    async head() {
      const git = (await place())?.git
      const head = git && (await git(['rev-parse', '--verify', '-q', 'HEAD^{commit}'], { answers: [1] }))
      if (!git || head?.exitCode !== 0) return undefined
      const branch = await git(['symbolic-ref', '-q', '--short', 'HEAD'], { answers: [1] })
      return { commit: head.stdout.trim(), branch: branch.exitCode === 0 ? branch.stdout.trim() : undefined }
    },
    async tip(branch) {
      const { git } = await need()
      return ((await hasRemote(git, remote)) ? remoteBranches(git, remote) : localBranches(git)).tip(branch)
    },
    uncommitted: async (paths) => uncommitted(await need(), root, paths),
    async sources(commit) {
      const tree = await need()
      await needCommit(tree.git, commit, remote)
      return unpackedSources(tree, commit, join(root, '.sluice', 'sources'))
    },
    async fileAt(commit, path) {
      const { git, prefix } = await need()
      await needCommit(git, commit, remote)
      const entry = (await entriesAt(git, commit, [prefix + treePath(path)])).get(prefix + path)
      return entry && (await git(['cat-file', 'blob', entry.blob])).stdout
    },
    history: async (path) => history(await need(), path, remote),
  }
}
