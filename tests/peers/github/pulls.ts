import { changedFiles, commitBody } from './commits.ts'
import { authorOf } from './gitdata.ts'
import { paginate } from './paginate.ts'
import { type Answer, type Call, type Fields, now, type Route, refuse } from './types.ts'
import { link, type World } from './world.ts'

interface Side {
  ref: string
  sha: string
}

export interface Pull extends Fields {
  number: number
  state: string
  merged_at: string | null
  head: Side
  base: Side
}

const read = ['pull_requests', 'read'] as const
const write = ['pull_requests', 'write'] as const

/**
 * Pull requests: the emulator keeps titles, states, labels and reviews; branches, merges and SHAs are the real repository's.
 * `refs/pull/N/head` holds the head, as at GitHub, and follows the branch while the pull request is open.
 */
export const pulls = (world: World, mayActionsOpen: () => boolean): Route[] => {
  const merges = new Map<number, string>()
  const real = (answer: Answer) => truePulls(world, merges, answer)
  return [
    { method: 'GET', path: '/pulls', needs: read, handle: async (call) => real(await world.upstream(call)) },
    { method: 'POST', path: '/pulls', needs: write, handle: async (call) => real(await open(world, call, mayActionsOpen())) },
    { method: 'GET', path: '/pulls/:number', needs: read, handle: async (call) => real(await world.upstream(call)) },
    { method: 'PATCH', path: '/pulls/:number', needs: write, handle: async (call) => real(await world.upstream(call)) },
    { method: 'PUT', path: '/pulls/:number/merge', needs: ['contents', 'write'], handle: (call) => merge(world, merges, call) },
    { method: 'GET', path: '/pulls/:number/files', needs: read, handle: (call) => ofPull(world, merges, call, 'files') },
    { method: 'GET', path: '/pulls/:number/commits', needs: read, handle: (call) => ofPull(world, merges, call, 'commits') },
    { method: 'POST', path: '/pulls/:number/reviews', needs: write, handle: (call) => review(world, merges, call) },
    { method: 'GET', path: '/commits/:sha/pulls', needs: read, handle: (call) => pullsOfCommit(world, merges, call) },
  ]
}

/** The pull request with the SHAs of the real repository. */
async function truePull(world: World, merges: Map<number, string>, pull: Pull): Promise<Pull> {
  const ref = `refs/pull/${pull.number}/head`
  const tip = pull.state === 'open' ? await world.git.ref(`refs/heads/${pull.head.ref}`) : undefined
  if (tip) await world.git.moveRef(ref, tip)
  const head = tip ?? (await world.git.ref(ref)) ?? pull.head.sha
  const merged = merges.get(pull.number)
  const base = merged ? await world.git.resolve(`${merged}^`) : await world.git.resolve(`refs/heads/${pull.base.ref}`)
  const trial = tip && base ? await trialMerge(world, pull.number, base, head) : undefined
  const full = 'mergeable' in pull ? { ...(await counts(world, base ?? head, head)), ...mergeability(pull.state === 'open', trial) } : {}
  const statuses = link(world, `/statuses/${head}`)
  return {
    ...pull,
    ...full,
    head: { ...pull.head, sha: head },
    base: { ...pull.base, sha: base ?? pull.base.sha },
    merge_commit_sha: merged ?? trial ?? null,
    statuses_url: statuses,
    _links: { ...(pull._links as object), statuses: { href: statuses } },
  }
}

async function counts(world: World, base: string, head: string) {
  const [fork] = await world.git.lines(['merge-base', base, head])
  const files = await changedFiles(world, fork, head)
  const commits = (await world.git.lines(['rev-list', `${base}..${head}`])).length
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0)
  return { commits, changed_files: files.length, additions: sum('additions'), deletions: sum('deletions') }
}

const mergeability = (open: boolean, trial: string | undefined) =>
  open ? { mergeable: trial !== undefined, mergeable_state: trial ? 'clean' : 'dirty' } : { mergeable: null, mergeable_state: 'unknown' }

/** `refs/pull/N/merge`, which `pull_request` workflows run on: head and base merged, made anew when either has moved. Undefined on a conflict. */
async function trialMerge(world: World, number: number, base: string, head: string): Promise<string | undefined> {
  const tree = await world.git.merge(base, head)
  if (!tree) return undefined
  const { committer } = await world.git.commit(head)
  const by = { name: 'GitHub', email: 'noreply@github.com', date: committer.date } // a fixed date: the same merge has the same SHA
  const sha = await world.git.writeCommit(tree, [base, head], `Merge ${head} into ${base}`, by, by)
  await world.git.moveRef(`refs/pull/${number}/merge`, sha)
  return sha
}

async function truePulls(world: World, merges: Map<number, string>, answer: Answer): Promise<Answer> {
  if (answer.status >= 400) return answer
  if (!Array.isArray(answer.body)) return { ...answer, body: await truePull(world, merges, answer.body as Pull) }
  const list = []
  for (const pull of answer.body as Pull[]) list.push(await truePull(world, merges, pull))
  return { ...answer, body: list }
}

const invalid = (message: string, fields: Fields = {}) =>
  refuse(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message, ...fields }])

async function open(world: World, call: Call, mayActionsOpen: boolean): Promise<Answer> {
  if (call.actor?.login === 'github-actions[bot]' && !mayActionsOpen)
    return refuse(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  const { head: label, base } = call.body as { head: string; base: string }
  const head = label.replace(`${world.owner}:`, '')
  const [tip, onto] = [await world.git.ref(`refs/heads/${head}`), await world.git.ref(`refs/heads/${base}`)]
  if (!tip || !onto) return invalid('does not exist', { field: tip ? 'base' : 'head', code: 'invalid' })
  if (await world.git.isAncestor(tip, onto)) return invalid(`No commits between ${base} and ${head}`)
  const known = await world.upstream(
    { ...call, method: 'GET' },
    { path: `/repos/${world.repository}/pulls?state=open&base=${base}&head=${world.owner}:${head}` },
  )
  if (Array.isArray(known.body) && known.body.length) return invalid(`A pull request already exists for ${world.owner}:${head}.`)
  // The emulator keeps branches of its own: give it these names, on whatever commit it has.
  const refs = await world.upstream(
    { ...call, method: 'GET' },
    { path: `/repos/${world.repository}/git/ref/heads/${world.defaultBranch}`, token: world.admin },
  )
  const sha = (refs.body as { object: { sha: string } }).object.sha
  for (const name of [head, base]) {
    await world.upstream(call, {
      path: `/repos/${world.repository}/git/refs`,
      body: { ref: `refs/heads/${name}`, sha },
      token: world.admin,
    })
  }
  return world.upstream(call)
}

/** The pull request of `/pulls/:number/…`, as it really is. */
async function find(world: World, merges: Map<number, string>, call: Call): Promise<Answer & { pull?: Pull }> {
  const answer = await world.upstream(
    { ...call, method: 'GET' },
    { path: `/repos/${world.repository}/pulls/${call.part.number}`, token: world.admin },
  )
  return answer.status === 200 ? { ...answer, pull: await truePull(world, merges, answer.body as Pull) } : answer
}

async function merge(world: World, merges: Map<number, string>, call: Call): Promise<Answer> {
  const { pull, ...answer } = await find(world, merges, call)
  if (!pull) return answer
  const { sha, merge_method: method = 'merge', commit_title: title, commit_message: text } = call.body as Record<string, string | undefined>
  if (sha && sha !== pull.head.sha) return refuse(409, 'Head branch was modified. Review and try the merge again.')
  if (method === 'rebase') return refuse(405, 'Rebase merges are not allowed on this repository.')
  const base = (await world.git.ref(`refs/heads/${pull.base.ref}`)) ?? ''
  const tree = await world.git.merge(base, pull.head.sha)
  if (!tree) return refuse(405, 'Pull Request is not mergeable')
  const by = authorOf(call.actor)
  const said =
    title ??
    (method === 'squash' ? `${pull.title} (#${pull.number})` : `Merge pull request #${pull.number} from ${world.owner}/${pull.head.ref}`)
  const parents = method === 'squash' ? [base] : [base, pull.head.sha]
  const commit = await world.git.writeCommit(tree, parents, text ? `${said}\n\n${text}` : said, by, {
    name: 'GitHub',
    email: 'noreply@github.com',
    date: now(),
  })
  const done = await world.upstream(call, { body: { merge_method: method } })
  if (done.status >= 400) return done.status === 422 ? { ...done, status: 405 } : done
  if (!(await world.git.moveRef(`refs/heads/${pull.base.ref}`, commit, base)))
    return refuse(409, 'Base branch was modified. Review and try the merge again.')
  merges.set(pull.number, commit)
  return { status: 200, body: { sha: commit, merged: true, message: 'Pull Request successfully merged' } }
}

async function ofPull(world: World, merges: Map<number, string>, call: Call, what: 'files' | 'commits'): Promise<Answer> {
  const { pull, ...answer } = await find(world, merges, call)
  if (!pull) return answer
  if (what === 'files') {
    const [fork] = await world.git.lines(['merge-base', pull.base.sha, pull.head.sha])
    return paginate(call, world.base, await changedFiles(world, fork, pull.head.sha))
  }
  const shas = await world.git.lines(['rev-list', '--reverse', `${pull.base.sha}..${pull.head.sha}`])
  return paginate(call, world.base, await Promise.all(shas.map(async (sha) => commitBody(world, await world.git.commit(sha)))))
}

/** A review is of the head unless it says otherwise, and nobody approves their own pull request. */
async function review(world: World, merges: Map<number, string>, call: Call): Promise<Answer> {
  const { pull, ...answer } = await find(world, merges, call)
  if (!pull) return answer
  const own = (pull.user as { login: string }).login === call.actor?.login
  if (own && call.body.event === 'APPROVE') return refuse(422, 'Unprocessable Entity', ['Can not approve your own pull request'])
  const made = await world.upstream(call, { body: { commit_id: pull.head.sha, ...call.body } })
  return made.status === 201 ? { ...made, status: 200 } : made
}

async function pullsOfCommit(world: World, merges: Map<number, string>, call: Call): Promise<Answer> {
  const sha = await world.git.resolve(call.part.sha ?? '')
  if (!sha) return refuse(422, `No commit found for SHA: ${call.part.sha}`)
  const all = await truePulls(
    world,
    merges,
    await world.upstream(call, { path: `/repos/${world.repository}/pulls?state=all&per_page=100` }),
  )
  const hits = []
  for (const pull of all.body as Pull[]) {
    const within = await world.git.lines(['rev-list', `${pull.base.sha}..${pull.head.sha}`])
    if (pull.merge_commit_sha === sha || within.includes(sha)) hits.push(pull)
  }
  return paginate(call, world.base, hits)
}
