import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Git } from './git.ts'
import { treePath } from './paths.ts'

/** Runs `use` with a temporary folder. */
async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-git-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs `use` with a git index of its own, so that the user's index is never touched. */
export const withIndex = <T>(use: (env: { GIT_INDEX_FILE: string }) => Promise<T>): Promise<T> =>
  withFolder((folder) => use({ GIT_INDEX_FILE: join(folder, 'index') }))

/** Gives text to a git command that reads a file. */
const withFile = <T>(text: string, use: (file: string) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const file = join(folder, 'text')
    await writeFile(file, text)
    return use(file)
  })

/** Blob ids and modes of the paths that a commit has. */
export async function entriesAt(git: Git, commit: string, paths: readonly string[]): Promise<Map<string, { mode: string; blob: string }>> {
  const { stdout } = await git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths])
  const lines = stdout.split('\0').filter(Boolean)
  return new Map(lines.map((line) => [line.slice(line.indexOf('\t') + 1), { mode: line.slice(0, 6), blob: line.split(/[ \t]/)[2]! }]))
}

/** Stores text as a blob, byte for byte (no line-end or other filters), and returns its id. */
export const writeBlob = (git: Git, text: string): Promise<string> =>
  withFile(text, async (file) => (await git(['hash-object', '-w', '--no-filters', '--', file])).stdout.trim())

const FALLBACK = { NAME: 'sluice', EMAIL: 'sluice@localhost' }

/** Author and committer for machines where git knows no user; nothing is ever written to a git configuration. */
async function identity(git: Git): Promise<{ [name: string]: string }> {
  const env: { [name: string]: string } = {}
  for (const part of ['NAME', 'EMAIL'] as const) {
    const { exitCode } = await git(['config', '--get', `user.${part.toLowerCase()}`], { answers: [1] })
    for (const role of ['AUTHOR', 'COMMITTER']) {
      const name = `GIT_${role}_${part}`
      if (exitCode !== 0 && !process.env[name]) env[name] = FALLBACK[part]
    }
  }
  return env
}

/**
 * A commit with `files` (paths from the top, whole texts) on top of `parent`, or an orphan one; no ref is moved.
 * Returns the parent itself when it has these files already.
 */
export const commitFiles = (
  git: Git,
  { parent, files, message }: { parent: string | undefined; files: { readonly [path: string]: string }; message: string },
): Promise<string> =>
  withIndex(async (env) => {
    const paths = Object.keys(files).map(treePath)
    const before = parent === undefined ? new Map() : await entriesAt(git, parent, paths)
    if (parent !== undefined) await git(['read-tree', parent], { env })
    for (const path of paths) {
      const mode = before.get(path)?.mode === '100755' ? '100755' : '100644'
      await git(['update-index', '--add', '--replace', '--cacheinfo', `${mode},${await writeBlob(git, files[path]!)},${path}`], { env })
    }
    const tree = (await git(['write-tree'], { env })).stdout.trim()
    if (parent !== undefined && (await git(['rev-parse', `${parent}^{tree}`])).stdout.trim() === tree) return parent
    const parents = parent === undefined ? [] : ['-p', parent]
    const author = await identity(git)
    const commit = (file: string) => git(['commit-tree', ...parents, '-F', file, tree], { env: author })
    return (await withFile(message, commit)).stdout.trim()
  })
