import type { Commit, Person } from './git.ts'
import { type Actor, type Answer, type Call, notFound, now, type Route, refuse } from './types.ts'
import { link, type World } from './world.ts'

const read = ['contents', 'read'] as const
const write = ['contents', 'write'] as const
const absent = '0'.repeat(40)
const nodeId = (sha: string) => Buffer.from(sha).toString('base64')

/** The author whom GitHub writes into a commit made over the API without one. */
export const authorOf = (actor: Actor | undefined): Person => {
  const login = actor?.login ?? 'ghost'
  return { name: login, email: `${login}@users.noreply.github.com`, date: now() }
}

/** `/git/…`: blobs, trees, commits and refs of the real repository. */
export const gitData = (world: World): Route[] => [
  { method: 'POST', path: '/git/blobs', needs: write, handle: (call) => postBlob(world, call) },
  { method: 'GET', path: '/git/blobs/:sha', needs: read, handle: (call) => getBlob(world, call.part.sha ?? '') },
  { method: 'POST', path: '/git/trees', needs: write, handle: (call) => postTree(world, call) },
  { method: 'GET', path: '/git/trees/*sha', needs: read, handle: (call) => getTree(world, call) },
  { method: 'POST', path: '/git/commits', needs: write, handle: (call) => postCommit(world, call) },
  { method: 'GET', path: '/git/commits/:sha', needs: read, handle: (call) => getCommit(world, call.part.sha ?? '') },
  { method: 'GET', path: '/git/ref/*ref', needs: read, handle: (call) => getRef(world, `refs/${call.part.ref}`) },
  { method: 'GET', path: '/git/matching-refs/*ref', needs: read, handle: (call) => matchingRefs(world, `refs/${call.part.ref}`) },
  { method: 'POST', path: '/git/refs', needs: write, handle: (call) => postRef(world, call) },
  { method: 'PATCH', path: '/git/refs/*ref', needs: write, handle: (call) => patchRef(world, `refs/${call.part.ref}`, call) },
  { method: 'DELETE', path: '/git/refs/*ref', needs: write, handle: (call) => deleteRef(world, `refs/${call.part.ref}`) },
]

async function postBlob(world: World, call: Call): Promise<Answer> {
  const { content, encoding } = call.body as { content: string; encoding?: string }
  const sha = await world.git.write(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  return { status: 201, body: { sha, url: link(world, `/git/blobs/${sha}`) } }
}

async function getBlob(world: World, sha: string): Promise<Answer> {
  if ((await world.git.type(sha)) !== 'blob') return notFound()
  const bytes = await world.git.blob(sha)
  const content = bytes.toString('base64')
  return {
    status: 200,
    body: { sha, node_id: nodeId(sha), size: bytes.length, url: link(world, `/git/blobs/${sha}`), content, encoding: 'base64' },
  }
}

async function treeBody(world: World, sha: string, recursive: boolean) {
  const entries = (await world.git.list(sha, '', recursive)).map((entry) => ({
    ...entry,
    url: link(world, `/git/${entry.type}s/${entry.sha}`),
  }))
  return { sha, url: link(world, `/git/trees/${sha}`), tree: entries, truncated: false }
}

async function getTree(world: World, call: Call): Promise<Answer> {
  const sha = await world.git.resolve(call.part.sha ?? '', 'tree')
  return sha ? { status: 200, body: await treeBody(world, sha, call.query.has('recursive')) } : notFound()
}

interface Change {
  path: string
  mode: string
  type?: string
  sha?: string | null
  content?: string
}

async function postTree(world: World, call: Call): Promise<Answer> {
  const { tree, base_tree: base } = call.body as { tree: Change[]; base_tree?: string }
  if (base && !(await world.git.resolve(base, 'tree'))) return refuse(422, 'base_tree is not a tree oid')
  const changes = []
  for (const { path, mode, type = 'blob', sha, content } of tree) {
    if (sha && !(await world.git.type(sha))) return refuse(422, `tree.sha ${sha} is not a valid ${type}`)
    changes.push({ path, mode, type, sha: content === undefined ? (sha ?? null) : await world.git.write(Buffer.from(content)) })
  }
  return { status: 201, body: await treeBody(world, await world.git.writeTree(base, changes), false) }
}

async function postCommit(world: World, call: Call): Promise<Answer> {
  const {
    message,
    tree,
    parents = [],
    author,
    committer,
  } = call.body as { message: string; tree: string; parents?: string[]; author?: Person; committer?: Person }
  if ((await world.git.type(tree)) !== 'tree') return refuse(422, 'Tree SHA does not exist')
  for (const parent of parents)
    if ((await world.git.type(parent)) !== 'commit') return refuse(422, 'Parent SHA does not exist or is not a commit object')
  const by = { ...authorOf(call.actor), ...author }
  const sha = await world.git.writeCommit(tree, parents, message, by, { ...by, ...committer })
  return { status: 201, body: gitCommit(world, await world.git.commit(sha)) }
}

async function getCommit(world: World, sha: string): Promise<Answer> {
  return (await world.git.type(sha)) === 'commit' ? { status: 200, body: gitCommit(world, await world.git.commit(sha)) } : notFound()
}

const gitCommit = (world: World, commit: Commit) => ({
  sha: commit.sha,
  node_id: nodeId(commit.sha),
  url: link(world, `/git/commits/${commit.sha}`),
  html_url: `${world.base}/${world.repository}/commit/${commit.sha}`,
  author: commit.author,
  committer: commit.committer,
  message: commit.message,
  tree: { sha: commit.tree, url: link(world, `/git/trees/${commit.tree}`) },
  parents: commit.parents.map((sha) => ({
    sha,
    url: link(world, `/git/commits/${sha}`),
    html_url: `${world.base}/${world.repository}/commit/${sha}`,
  })),
  verification: {
    verified: true,
    reason: 'valid',
    signature: 'signed by the peer',
    payload: 'payload',
    verified_at: commit.committer.date,
  },
})

async function refBody(world: World, ref: string, sha: string) {
  const type = (await world.git.type(sha)) ?? 'commit'
  return { ref, node_id: nodeId(ref), url: link(world, `/git/${ref}`), object: { type, sha, url: link(world, `/git/${type}s/${sha}`) } }
}

async function getRef(world: World, ref: string): Promise<Answer> {
  const sha = await world.git.ref(ref)
  return sha ? { status: 200, body: await refBody(world, ref, sha) } : notFound()
}

async function matchingRefs(world: World, prefix: string): Promise<Answer> {
  const rows = await world.git.lines(['for-each-ref', '--format=%(refname) %(objectname)'])
  const hits = rows.map((row) => row.split(' ') as [string, string]).filter(([ref]) => ref.startsWith(prefix))
  return { status: 200, body: await Promise.all(hits.map(([ref, sha]) => refBody(world, ref, sha))) }
}

async function postRef(world: World, call: Call): Promise<Answer> {
  const { ref, sha } = call.body as { ref: string; sha: string }
  if (!(await world.git.type(sha))) return refuse(422, 'Object does not exist')
  if (!(await world.git.moveRef(ref, sha, absent))) return refuse(422, 'Reference already exists')
  return { status: 201, body: await refBody(world, ref, sha) }
}

async function patchRef(world: World, ref: string, call: Call): Promise<Answer> {
  const { sha, force = false } = call.body as { sha: string; force?: boolean }
  const old = await world.git.ref(ref)
  if (!old) return refuse(422, 'Reference does not exist')
  if (!(await world.git.type(sha))) return refuse(422, 'Object does not exist')
  if (!force && !(await world.git.isAncestor(old, sha))) return refuse(422, 'Update is not a fast forward')
  if (!(await world.git.moveRef(ref, sha, old))) return refuse(422, 'Reference cannot be updated')
  return { status: 200, body: await refBody(world, ref, sha) }
}

async function deleteRef(world: World, ref: string): Promise<Answer> {
  if (!(await world.git.ref(ref))) return refuse(422, 'Reference does not exist')
  await world.git.text(['update-ref', '-d', ref])
  return { status: 204 }
}
