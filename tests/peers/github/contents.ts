import { commitBody } from './commits.ts'
import type { Entry, Person } from './git.ts'
import { authorOf } from './gitdata.ts'
import { type Answer, type Call, notFound, type Route, refuse } from './types.ts'
import { link, type World } from './world.ts'

/** Above this a file's content is left out of the JSON, and only the raw media type gives it. */
const largestInJson = 1_048_576

/** `/contents/…` of the real repository: every write is a commit on a branch. */
export const contents = (world: World): Route[] => {
  const read = ['contents', 'read'] as const
  const write = ['contents', 'write'] as const
  return [
    { method: 'GET', path: '/contents', needs: read, handle: (call) => get(world, call, '') },
    { method: 'GET', path: '/contents/*path', needs: read, handle: (call) => get(world, call, (call.part.path ?? '').replace(/\/$/, '')) },
    { method: 'PUT', path: '/contents/*path', needs: write, handle: (call) => change(world, call, 'put') },
    { method: 'DELETE', path: '/contents/*path', needs: write, handle: (call) => change(world, call, 'delete') },
  ]
}

const body = (world: World, entry: Entry, ref: string) => {
  const self = link(world, `/contents/${entry.path}?ref=${ref}`)
  const git = link(world, `/git/${entry.type}s/${entry.sha}`)
  const html = `${world.base}/${world.repository}/blob/${ref}/${entry.path}`
  return {
    type: entry.type === 'tree' ? 'dir' : 'file',
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    git_url: git,
    html_url: html,
    download_url: entry.type === 'tree' ? null : `${world.base}/${world.repository}/raw/${ref}/${entry.path}`,
    _links: { self, git, html },
  }
}

async function get(world: World, call: Call, path: string): Promise<Answer> {
  const ref = call.query.get('ref') ?? world.defaultBranch
  const commit = await world.git.resolve(ref)
  if (!commit) return refuse(404, `No commit found for the ref ${ref}`)
  const [entry] = path ? await world.git.list(commit, path) : []
  if (path && !entry) return notFound()
  if (!entry || entry.type === 'tree') {
    const entries = await world.git.list(commit, path ? `${path}/` : '')
    return { status: 200, body: entries.map((each) => body(world, each, ref)) }
  }
  const bytes = await world.git.blob(entry.sha)
  if (call.accept.includes('raw'))
    return { status: 200, body: bytes, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' } }
  const whole = bytes.length <= largestInJson
  const lines = bytes.toString('base64').replace(/(.{60})/g, '$1\n') // GitHub breaks the base64 text into lines
  return { status: 200, body: { ...body(world, entry, ref), content: whole ? lines : '', encoding: whole ? 'base64' : 'none' } }
}

interface Change {
  message: string
  content?: string
  sha?: string
  branch?: string
  author?: Partial<Person>
  committer?: Partial<Person>
}

async function change(world: World, call: Call, how: 'put' | 'delete'): Promise<Answer> {
  const wanted = call.body as unknown as Change
  const path = call.part.path ?? ''
  const branch = wanted.branch ?? world.defaultBranch
  const head = await world.git.ref(`refs/heads/${branch}`)
  if (!head) return refuse(404, `Branch ${branch} not found`)
  const [old] = await world.git.list(head, path)
  if (!old && how === 'delete') return notFound()
  if (old && !wanted.sha) return refuse(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
  if (wanted.sha && wanted.sha !== old?.sha) return refuse(409, `${path} does not match ${wanted.sha}`)
  const sha = how === 'put' ? await world.git.write(Buffer.from(wanted.content ?? '', 'base64')) : null
  const tree = await world.git.writeTree(head, [{ path, mode: old?.mode ?? '100644', type: 'blob', sha }])
  const by = { ...authorOf(call.actor), ...wanted.committer, ...wanted.author }
  const next = await world.git.writeCommit(tree, [head], wanted.message, by, { ...by, ...wanted.committer })
  if (!(await world.git.moveRef(`refs/heads/${branch}`, next, head))) return refuse(409, `${branch} was changed meanwhile`)
  const [entry] = await world.git.list(next, path)
  const commit = commitBody(world, await world.git.commit(next))
  const short = { ...commit.commit, sha: next, node_id: commit.node_id, html_url: commit.html_url, parents: commit.parents }
  return { status: how === 'put' && !old ? 201 : 200, body: { content: entry ? body(world, entry, branch) : null, commit: short } }
}
