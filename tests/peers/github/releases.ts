import { createHash } from 'node:crypto'
import { authorOf } from './gitdata.ts'
import { type Answer, type Call, type Fields, notFound, type Route, refuse } from './types.ts'
import type { World } from './world.ts'

interface Asset extends Fields {
  id: number
  name: string
}

interface Release extends Fields {
  id: number
  tag_name: string
  target_commitish: string
  draft: boolean
  assets: Asset[]
}

interface Held {
  bytes: Buffer
  /** `starter` is what GitHub shows of an upload that broke off. */
  state: 'uploaded' | 'starter'
}

const read = ['contents', 'read'] as const
const write = ['contents', 'write'] as const

/**
 * Releases: the emulator keeps the records, the bytes of assets are here.
 * As at GitHub: drafts are seen only by who may write, and never by tag; publishing makes the tag; a name is taken once.
 */
export const releases = (world: World): Route[] => {
  const held = new Map<number, Held>()
  const pass = async (call: Call) => trueReleases(held, call, await world.upstream(call))
  const assets = '/releases/:release/assets'
  return [
    { method: 'GET', path: '/releases', needs: read, handle: pass },
    { method: 'POST', path: '/releases', needs: write, handle: async (call) => publish(world, call, await pass(call)) },
    { method: 'GET', path: '/releases/latest', needs: read, handle: pass },
    { method: 'GET', path: '/releases/tags/*tag', needs: read, handle: (call) => byTag(world, held, call) },
    { method: 'PATCH', path: '/releases/assets/:id', needs: write, handle: pass },
    { method: 'GET', path: '/releases/assets/:id', needs: read, handle: (call) => download(world, held, call) },
    { method: 'DELETE', path: '/releases/assets/:id', needs: write, handle: (call) => world.upstream(call) },
    { method: 'POST', path: assets, needs: write, handle: (call) => upload(world, held, call) },
    { method: 'GET', path: assets, needs: read, handle: pass },
    { method: 'GET', path: '/releases/:id', needs: read, handle: pass },
    { method: 'PATCH', path: '/releases/:id', needs: write, handle: async (call) => publish(world, call, await pass(call)) },
  ]
}

const trueAsset = (held: Map<number, Held>, asset: Asset) => {
  const { bytes, state } = held.get(asset.id) ?? { bytes: Buffer.alloc(0), state: 'starter' as const }
  const digest = state === 'uploaded' ? `sha256:${createHash('sha256').update(bytes).digest('hex')}` : null
  return { ...asset, state, size: bytes.length, digest }
}

const trueRelease = (held: Map<number, Held>, release: Release) => ({
  ...release,
  assets: release.assets.map((asset) => trueAsset(held, asset)),
})

/** What the emulator says of releases or assets, with the real state, size and digest of assets, and without drafts for readers. */
function trueReleases(held: Map<number, Held>, call: Call, answer: Answer): Answer {
  if (answer.status >= 300) return answer
  const mayWrite = call.actor && (!call.actor.permissions || call.actor.permissions.contents === 'write')
  const fix = (item: Fields) => ('tag_name' in item ? trueRelease(held, item as Release) : trueAsset(held, item as Asset))
  if (Array.isArray(answer.body)) return { ...answer, body: answer.body.filter((item) => mayWrite || !item.draft).map(fix) }
  return (answer.body as Release).draft && !mayWrite ? notFound() : { ...answer, body: fix(answer.body as Fields) }
}

/** The emulator knows no tag with a slash, so it is looked for in the list. A draft is never found by its tag. */
async function byTag(world: World, held: Map<number, Held>, call: Call): Promise<Answer> {
  const all = await world.upstream(call, { path: `/repos/${world.repository}/releases?per_page=100` })
  const found = (all.body as Release[]).find((release) => release.tag_name === call.part.tag && !release.draft)
  return found ? { status: 200, body: trueRelease(held, found) } : notFound()
}

/** A published release has its tag: GitHub makes it at the target, or at the default branch. */
async function publish(world: World, call: Call, answer: Answer): Promise<Answer> {
  const release = answer.body as Release
  if (answer.status >= 300 || release.draft) return answer
  if (await world.git.ref(`refs/tags/${release.tag_name}`)) return answer
  const sha = await world.git.resolve(String(call.body.target_commitish ?? (release.target_commitish || world.defaultBranch)))
  if (!sha) return refuse(422, 'Validation Failed', [{ resource: 'Release', code: 'invalid', field: 'target_commitish' }])
  await world.git.moveRef(`refs/tags/${release.tag_name}`, sha)
  return answer
}

async function upload(world: World, held: Map<number, Held>, call: Call): Promise<Answer> {
  const release = await world.upstream({ ...call, method: 'GET' }, { path: `/repos/${world.repository}/releases/${call.part.release}` })
  if (release.status !== 200) return release
  const name = (call.query.get('name') ?? '').replaceAll(/[^\w.+@~-]/g, '.') // GitHub renames what it does not like
  const taken = (release.body as Release).assets.some((asset) => asset.name === name)
  if (taken) return refuse(422, 'Validation Failed', [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }])
  if (call.raw.length === 0) return refuse(400, 'Bad Content-Length')
  const query = new URLSearchParams(call.query)
  query.set('name', name)
  const answer = await world.upstream(call, { path: `${call.path}?${query}` })
  const asset = answer.body as Asset
  const broken = call.part.broken === 'yes'
  held.set(asset.id, { bytes: call.raw, state: broken ? 'starter' : 'uploaded' })
  return { ...answer, body: trueAsset(held, { ...asset, uploader: await world.user(authorOf(call.actor).name) }) }
}

async function download(world: World, held: Map<number, Held>, call: Call): Promise<Answer> {
  const answer = await world.upstream(call)
  if (answer.status !== 200 || !call.accept.includes('octet-stream')) return trueReleases(held, call, answer)
  const asset = held.get((answer.body as Asset).id)
  if (asset?.state !== 'uploaded') return notFound()
  return { status: 302, headers: { location: world.store(asset.bytes, 'application/octet-stream') } }
}
