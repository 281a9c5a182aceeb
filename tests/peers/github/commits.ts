import type { Commit } from './git.ts'
import { paginate } from './paginate.ts'
import { type Answer, type Call, notFound, type Route, refuse } from './types.ts'
import { link, type World } from './world.ts'

const read = ['contents', 'read'] as const

/** Commits, branches and comparisons of the real repository. Before `checks` and `statuses` in the table: their paths are longer. */
export const commits = (world: World): Route[] => [
  { method: 'GET', path: '/commits', needs: read, handle: (call) => listCommits(world, call) },
  { method: 'GET', path: '/commits/*ref', needs: read, handle: (call) => getCommit(world, call) },
  { method: 'GET', path: '/compare/*basehead', needs: read, handle: (call) => compare(world, call) },
  { method: 'GET', path: '/branches', needs: read, handle: (call) => branches(world, call) },
  { method: 'GET', path: '/branches/*branch', needs: read, handle: (call) => branch(world, call.part.branch ?? '') },
]

/** A commit as the commits API writes it. */
export const commitBody = (world: World, commit: Commit) => {
  const { sha, author, committer, message } = commit
  const page = `${world.base}/${world.repository}/commit/`
  return {
    url: link(world, `/commits/${sha}`),
    sha,
    node_id: Buffer.from(sha).toString('base64'),
    html_url: page + sha,
    comments_url: link(world, `/commits/${sha}/comments`),
    commit: {
      url: link(world, `/git/commits/${sha}`),
      author,
      committer,
      message,
      tree: { sha: commit.tree, url: link(world, `/git/trees/${commit.tree}`) },
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', payload: null, signature: null, verified_at: null },
    },
    author: null,
    committer: null,
    parents: commit.parents.map((parent) => ({ sha: parent, url: link(world, `/commits/${parent}`), html_url: page + parent })),
  }
}

const bodies = (world: World, shas: string[]) => Promise.all(shas.map(async (sha) => commitBody(world, await world.git.commit(sha))))

async function listCommits(world: World, call: Call): Promise<Answer> {
  const start = await world.git.resolve(call.query.get('sha') ?? world.defaultBranch)
  if (!start) return notFound()
  const options = ['since', 'until', 'author'].flatMap((key) => (call.query.has(key) ? [`--${key}=${call.query.get(key)}`] : []))
  const path = call.query.get('path')
  const shas = await world.git.lines(['rev-list', ...options, start, '--', ...(path ? [path] : [])])
  const page = paginate(call, world.base, shas)
  return { ...page, body: await bodies(world, page.body as string[]) }
}

async function getCommit(world: World, call: Call): Promise<Answer> {
  const ref = call.part.ref ?? ''
  const sha = await world.git.resolve(ref)
  if (!sha) return refuse(422, `No commit found for SHA: ${ref}`)
  if (call.accept.includes('sha')) return { status: 200, body: Buffer.from(sha), headers: { 'content-type': 'application/vnd.github.sha' } }
  const commit = await world.git.commit(sha)
  const files = await changedFiles(world, commit.parents[0], sha)
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0)
  const stats = { additions: sum('additions'), deletions: sum('deletions'), total: sum('additions') + sum('deletions') }
  return { status: 200, body: { ...commitBody(world, commit), stats, files } }
}

const statuses: Record<string, string> = { A: 'added', D: 'removed', R: 'renamed', C: 'copied' }
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** The files that differ between two commits, with their patches, as GitHub lists them. */
export async function changedFiles(world: World, base: string | undefined, head: string) {
  const range = ['-r', base ?? emptyTree, head]
  const counts = new Map<string, string[]>()
  for (const row of await world.git.lines(['diff-tree', '--numstat', '--no-renames', ...range]))
    counts.set(row.split('\t')[2] ?? '', row.split('\t'))
  const rows = await world.git.lines(['diff-tree', '--raw', '--abbrev=40', '--no-renames', ...range])
  return Promise.all(
    rows.map(async (row) => {
      const [head_ = '', filename = ''] = row.split('\t')
      const [, , , sha = '', letter = 'M'] = head_.split(' ')
      const [additions = 0, deletions = 0] = (counts.get(filename) ?? []).slice(0, 2).map((count) => Number(count) || 0)
      const patch = await world.git.text(['diff-tree', '-p', '--no-renames', ...range, '--', filename])
      const from = patch.indexOf('@@')
      return {
        sha,
        filename,
        status: statuses[letter.charAt(0)] ?? 'modified',
        additions,
        deletions,
        changes: additions + deletions,
        blob_url: `${world.base}/${world.repository}/blob/${head}/${filename}`,
        raw_url: `${world.base}/${world.repository}/raw/${head}/${filename}`,
        contents_url: link(world, `/contents/${filename}?ref=${head}`),
        ...(from < 0 ? {} : { patch: patch.slice(from) }),
      }
    }),
  )
}

async function compare(world: World, call: Call): Promise<Answer> {
  const [base, head] = await Promise.all((call.part.basehead ?? '').split('...').map((name) => world.git.resolve(name)))
  if (!base || !head) return notFound()
  const [merge = ''] = await world.git.lines(['merge-base', base, head])
  const ahead = await world.git.lines(['rev-list', '--reverse', `${base}..${head}`])
  const behind = await world.git.lines(['rev-list', `${head}..${base}`])
  const status = ahead.length && behind.length ? 'diverged' : ahead.length ? 'ahead' : behind.length ? 'behind' : 'identical'
  const page = `${world.base}/${world.repository}/compare/${base}...${head}`
  const [baseCommit, mergeBase] = await bodies(world, [base, merge])
  return {
    status: 200,
    body: {
      url: link(world, `/compare/${base}...${head}`),
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: baseCommit,
      merge_base_commit: mergeBase,
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: await bodies(world, ahead),
      files: await changedFiles(world, merge, head),
    },
  }
}

async function branches(world: World, call: Call): Promise<Answer> {
  const rows = await world.git.lines(['for-each-ref', '--format=%(refname:lstrip=2) %(objectname)', 'refs/heads'])
  const list = rows
    .map((row) => row.split(' '))
    .map(([name, sha]) => ({ name, commit: { sha, url: link(world, `/commits/${sha}`) }, protected: false }))
  return paginate(call, world.base, list)
}

async function branch(world: World, name: string): Promise<Answer> {
  const sha = await world.git.ref(`refs/heads/${name}`)
  if (!sha) return refuse(404, 'Branch not found')
  const self = link(world, `/branches/${name}`)
  const links = { self, html: `${world.base}/${world.repository}/tree/${name}` }
  const off = { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } }
  const commit = commitBody(world, await world.git.commit(sha))
  return { status: 200, body: { name, commit, _links: links, protected: false, protection: off, protection_url: `${self}/protection` } }
}
