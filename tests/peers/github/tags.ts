import { authorOf } from './gitdata.ts'
import { type Answer, type Call, notFound, type Route, refuse } from './types.ts'
import { link, type World } from './world.ts'

/** `/git/tags`: annotated tag objects of the real repository. A ref to one is made by `/git/refs`, as at GitHub. */
export const tags = (world: World): Route[] => [
  { method: 'POST', path: '/git/tags', needs: ['contents', 'write'], handle: (call) => post(world, call) },
  { method: 'GET', path: '/git/tags/:sha', needs: ['contents', 'read'], handle: (call) => get(world, call.part.sha ?? '') },
]

async function post(world: World, call: Call): Promise<Answer> {
  const { tag, message, object, type } = call.body as { tag: string; message: string; object: string; type: string }
  if ((await world.git.type(object)) !== type) return refuse(422, 'Object does not exist')
  const { name, email } = authorOf(call.actor)
  const text = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${name} <${email}> ${Math.floor(Date.now() / 1000)} +0000\n\n${message}`
  const sha = await world.git.text(['mktag', '--no-strict'], text)
  return { ...(await get(world, sha)), status: 201 }
}

async function get(world: World, sha: string): Promise<Answer> {
  if ((await world.git.type(sha)) !== 'tag') return notFound()
  const text = await world.git.text(['cat-file', 'tag', sha])
  const [head = '', ...rest] = text.split('\n\n')
  const line = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? ''
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(line('tagger')) ?? []
  const date = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
  const [object, type] = [line('object'), line('type')]
  return {
    status: 200,
    body: {
      node_id: Buffer.from(sha).toString('base64'),
      sha,
      url: link(world, `/git/tags/${sha}`),
      tagger: { date, email, name },
      object: { sha: object, type, url: link(world, `/git/${type}s/${object}`) },
      tag: line('tag'),
      message: rest.join('\n\n'),
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
  }
}
