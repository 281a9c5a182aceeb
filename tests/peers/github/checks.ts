import { paginate } from './paginate.ts'
import { type Answer, type Call, type Fields, notFound, type Route, refuse } from './types.ts'
import type { World } from './world.ts'

interface Run {
  id: number
  /** A commit of the real repository. */
  sha: string
  annotations: unknown[]
}

/** Check runs live in the emulator; which run belongs to which commit, and all of its annotations, is kept here. */
export const checks = (world: World): Route[] => {
  const runs: Run[] = []
  return [
    { method: 'POST', path: '/check-runs', needs: ['checks', 'write'], handle: (call) => post(world, runs, call) },
    { method: 'PATCH', path: '/check-runs/:id', needs: ['checks', 'write'], handle: (call) => patch(world, runs, call) },
    { method: 'GET', path: '/commits/*ref/check-runs', needs: ['checks', 'read'], handle: (call) => list(world, runs, call) },
  ]
}

async function post(world: World, runs: Run[], call: Call): Promise<Answer> {
  const sha = String(call.body.head_sha)
  if (!(await world.git.resolve(sha))) return refuse(422, `No commit found for SHA: ${sha}`)
  const answer = await world.upstream(call)
  if (answer.status === 201) runs.push({ id: (answer.body as { id: number }).id, sha, annotations: annotationsOf(call) })
  return answer
}

const annotationsOf = (call: Call) => (call.body.output as { annotations?: unknown[] } | undefined)?.annotations ?? []

/** An update adds its annotations to those before; the emulator would forget them. */
async function patch(world: World, runs: Run[], call: Call): Promise<Answer> {
  const run = runs.find((each) => String(each.id) === call.part.id)
  if (!run || !call.body.output) return world.upstream(call)
  run.annotations = [...run.annotations, ...annotationsOf(call)]
  return world.upstream(call, { body: { ...call.body, output: { ...call.body.output, annotations: run.annotations } } })
}

async function list(world: World, runs: Run[], call: Call): Promise<Answer> {
  const sha = await world.git.resolve(call.part.ref ?? '')
  if (!sha) return notFound()
  const found: Fields[] = []
  for (const { id } of runs.filter((run) => run.sha === sha)) {
    found.push((await world.upstream(call, { path: `/repos/${world.repository}/check-runs/${id}` })).body as Fields)
  }
  const asked = (key: string, field: string) => found.filter((run) => !call.query.has(key) || run[field] === call.query.get(key))
  const named = asked('check_name', 'name').filter((run) => asked('status', 'status').includes(run))
  const latest = call.query.get('filter') === 'all' ? named : [...new Map(named.map((run) => [run.name, run])).values()]
  return paginate(call, world.base, latest.reverse(), 'check_runs')
}
