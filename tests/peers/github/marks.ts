import { paginate } from './paginate.ts'
import { type Answer, type Call, type Fields, notFound, now, type Route, refuse } from './types.ts'
import { link, type World } from './world.ts'

/** Commit statuses, deployments and their statuses, which the emulator lacks. Newest first, as at GitHub. */
export const marks = (world: World): Route[] => {
  const statuses: (Fields & { sha: string })[] = []
  const deployments: Fields[] = []
  const states: (Fields & { deployment_url: string })[] = []
  const deploymentOf = (call: Call) => deployments.find((each) => String(each.id) === call.part.id)
  return [
    { method: 'POST', path: '/statuses/:sha', needs: ['statuses', 'write'], handle: (call) => postStatus(world, statuses, call) },
    {
      method: 'GET',
      path: '/commits/*ref/statuses',
      needs: ['statuses', 'read'],
      async handle(call) {
        const sha = await world.git.resolve(call.part.ref ?? '')
        const list = statuses.filter((each) => each.sha === sha).map(({ sha: _, ...status }) => status)
        return sha ? paginate(call, world.base, list) : notFound()
      },
    },
    { method: 'POST', path: '/deployments', needs: ['deployments', 'write'], handle: (call) => postDeployment(world, deployments, call) },
    {
      method: 'GET',
      path: '/deployments',
      needs: ['deployments', 'read'],
      handle: (call) =>
        paginate(
          call,
          world.base,
          deployments.filter((each) => matches(each, call.query, ['environment', 'ref', 'sha', 'task'])),
        ),
    },
    {
      method: 'GET',
      path: '/deployments/:id',
      needs: ['deployments', 'read'],
      handle: (call) => (deploymentOf(call) ? { status: 200, body: deploymentOf(call) } : notFound()),
    },
    {
      method: 'POST',
      path: '/deployments/:id/statuses',
      needs: ['deployments', 'write'],
      async handle(call) {
        const deployment = deploymentOf(call)
        return deployment ? postState(world, states, deployment, call) : notFound()
      },
    },
    {
      method: 'GET',
      path: '/deployments/:id/statuses',
      needs: ['deployments', 'read'],
      handle: (call) =>
        paginate(
          call,
          world.base,
          states.filter((each) => each.deployment_url === deploymentOf(call)?.url),
        ),
    },
  ]
}

const matches = (item: Fields, query: URLSearchParams, keys: string[]) =>
  keys.every((key) => !query.has(key) || item[key] === query.get(key))
const times = () => ({ created_at: now(), updated_at: now() })

async function postStatus(world: World, statuses: (Fields & { sha: string })[], call: Call): Promise<Answer> {
  const { state, description = null, target_url = null, context = 'default' } = call.body
  const sha = await world.git.resolve(call.part.sha ?? '')
  if (!sha) return refuse(422, `No commit found for SHA: ${call.part.sha}`)
  if (String(description ?? '').length > 140)
    return refuse(422, 'Validation Failed', [{ resource: 'Status', field: 'description', code: 'too_long' }])
  const creator = await world.user(call.actor?.login ?? '')
  const id = world.nextId()
  const body = {
    id,
    node_id: `SC_${id}`,
    url: link(world, `/statuses/${sha}`),
    avatar_url: creator.avatar_url,
    state,
    description,
    target_url,
    context,
    ...times(),
    creator,
  }
  statuses.unshift({ ...body, sha })
  return { status: 201, body }
}

async function postDeployment(world: World, deployments: Fields[], call: Call): Promise<Answer> {
  const { ref, task = 'deploy', payload = {}, environment = 'production', description = null, transient_environment = false } = call.body
  const sha = await world.git.resolve(String(ref))
  if (!sha) return refuse(422, `No ref found for: ${ref}`)
  const production = call.body.production_environment ?? environment === 'production'
  const id = world.nextId()
  const url = link(world, `/deployments/${id}`)
  const deployment = {
    url,
    id,
    node_id: `DE_${id}`,
    sha,
    ref,
    task,
    payload,
    original_environment: environment,
    environment,
    description,
    creator: await world.user(call.actor?.login ?? ''),
    ...times(),
    statuses_url: `${url}/statuses`,
    repository_url: link(world, ''),
    transient_environment,
    production_environment: production,
  }
  deployments.unshift(deployment)
  return { status: 201, body: deployment }
}

async function postState(world: World, states: Fields[], deployment: Fields, call: Call): Promise<Answer> {
  const { state, description = '', log_url = '', environment_url = '', environment = deployment.environment } = call.body
  const id = world.nextId()
  const creator = await world.user(call.actor?.login ?? '')
  const body = {
    url: `${deployment.url}/statuses/${id}`,
    id,
    node_id: `DES_${id}`,
    state,
    creator,
    description,
    environment,
    target_url: log_url,
    ...times(),
    deployment_url: deployment.url,
    repository_url: deployment.repository_url,
    environment_url,
    log_url,
  }
  states.unshift(body)
  return { status: 201, body }
}
