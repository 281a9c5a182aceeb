import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Person {
  name: string
  email: string
  date: string
}

export interface Commit {
  sha: string
  tree: string
  parents: string[]
  author: Person
  committer: Person
  message: string
}

export interface Entry {
  mode: string
  type: 'blob' | 'tree' | 'commit'
  sha: string
  size?: number
  path: string
}

export type Git = ReturnType<typeof openGit>

/** The peer's repository: a bare git repository, which tests may also clone and push to by its path. */
export const openGit = (directory: string) => {
  const bytes = (args: string[], input?: string | Buffer, env?: NodeJS.ProcessEnv) => run(['--git-dir', directory, ...args], input, env)
  const text = async (args: string[], input?: string | Buffer, env?: NodeJS.ProcessEnv) =>
    (await bytes(args, input, env)).toString('utf8').trimEnd()
  const maybe = (args: string[]) => text(args).catch(() => undefined)
  const lines = async (args: string[]) => (await text(args)).split('\n').filter(Boolean)
  return {
    directory,
    bytes,
    text,
    lines,
    /** The full SHA of what `name` means, peeled to `kind`, or undefined. */
    resolve: (name: string, kind = 'commit') => maybe(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{${kind}}`]),
    /** What a ref itself holds (a tag object's SHA for an annotated tag). */
    ref: (ref: string) => maybe(['show-ref', '--verify', '--hash', ref]),
    type: (sha: string) => maybe(['cat-file', '-t', sha]),
    blob: (sha: string) => bytes(['cat-file', 'blob', sha]),
    write: (content: Buffer) => text(['hash-object', '-w', '--stdin'], content),
    isAncestor: (old: string, next: string) =>
      text(['merge-base', '--is-ancestor', old, next]).then(
        () => true,
        () => false,
      ),
    /** Moves a ref only if it still holds `expected` (40 zeros: must not exist). False when it does not. */
    moveRef: (ref: string, next: string, expected?: string) =>
      text(['update-ref', ref, next, ...(expected ? [expected] : [])]).then(
        () => true,
        () => false,
      ),
    async list(tree: string, path = '', recursive = false): Promise<Entry[]> {
      const out = await text(['ls-tree', '-lz', ...(recursive ? ['-r', '-t'] : []), tree, ...(path ? [path] : [])])
      return out.split('\0').filter(Boolean).map(entry)
    },
    async commit(sha: string): Promise<Commit> {
      const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00')
      const part = (await text(['show', '-s', `--format=${format}`, sha])).split('\0')
      const [hash = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] = part
      const author = { name: an, email: ae, date: ad }
      return {
        sha: hash,
        tree,
        parents: parents.split(' ').filter(Boolean),
        author,
        committer: { name: cn, email: ce, date: cd },
        message: message.trimEnd(),
      }
    },
    writeCommit: (tree: string, parents: string[], message: string, author: Person, committer: Person) =>
      text(['commit-tree', tree, ...parents.flatMap((sha) => ['-p', sha])], message, identity(author, committer)),
    /** Lays changed entries (`sha` null removes) over a tree and returns the new tree. */
    writeTree: (base: string | undefined, changes: { path: string; mode: string; type: string; sha: string | null }[]) =>
      withIndex(async (env) => {
        if (base) await text(['read-tree', base], undefined, env)
        for (const { path, sha } of changes.filter((each) => each.type === 'tree' && each.sha)) {
          await text(['read-tree', `--prefix=${path}/`, String(sha)], undefined, env)
        }
        const rows = changes
          .filter((each) => each.type !== 'tree')
          .map(({ path, mode, sha }) => (sha ? `${mode} ${sha}\t${path}\0` : `0 ${'0'.repeat(40)}\t${path}\0`))
        await text(['update-index', '-z', '--index-info'], rows.join(''), env)
        return text(['write-tree'], undefined, env)
      }),
    /** The merged tree, or undefined on a conflict. */
    merge: (ours: string, theirs: string) => maybe(['merge-tree', '--write-tree', ours, theirs]),
  }
}

const entry = (row: string): Entry => {
  const [head = '', path = ''] = row.split('\t')
  const [mode = '', type, sha = '', size = '-'] = head.split(/ +/)
  return { mode, type: type as Entry['type'], sha, path, ...(size === '-' ? {} : { size: Number(size) }) }
}

const identity = (author: Person, committer: Person) => ({
  GIT_AUTHOR_NAME: author.name,
  GIT_AUTHOR_EMAIL: author.email,
  GIT_AUTHOR_DATE: author.date,
  GIT_COMMITTER_NAME: committer.name,
  GIT_COMMITTER_EMAIL: committer.email,
  GIT_COMMITTER_DATE: committer.date,
})

async function withIndex<T>(work: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'peer-index-'))
  try {
    return await work({ GIT_INDEX_FILE: join(folder, 'index') })
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Runs git and returns what it wrote; rejects with its stderr when it fails. */
export function run(args: string[], input?: string | Buffer, env?: NodeJS.ProcessEnv, cwd?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { env: { ...process.env, ...env }, ...(cwd ? { cwd } : {}) })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => undefined) // git may end before it has read all
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(out)) : reject(new Error(`git ${args.join(' ')}: ${Buffer.concat(err)}`)),
    )
    child.stdin.end(input)
  })
}
