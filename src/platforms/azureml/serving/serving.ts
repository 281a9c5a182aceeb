import { PlatformError, UserError } from '../../../kernel/errors.ts'
import type { Log } from '../../../ports/runtime.ts'
import type { Serving, ServingState } from '../../../ports/serving.ts'
import { endpointCodec } from './codec.ts'
import { deployRelease } from './deploy.ts'
import { type OnlineDeployment, versionOf } from './deployment.ts'
import { deleteAutoscale } from './deployment-scale.ts'
import { type EndpointPlan, leaseOf, mirrored, type Split, shifted } from './endpoint-traffic.ts'
import { invokeDeployment, type Pass, passOf } from './invoke.ts'
import { BUSY, deploymentPath, deploymentsOf, findEndpoint, planOf, rewrite } from './serving-endpoint.ts'
import type { AzureServing } from './settings.ts'

/** States in which a deployment answers: scaling and updating keep the instances that it has. */
const ANSWERING = new Set(['succeeded', 'updating', 'scaling'])

function stateOf(plan: EndpointPlan, url: string, deployments: readonly OnlineDeployment[]): ServingState {
  const all = deployments.map((deployment) => {
    const state = deployment.properties.provisioningState?.toLowerCase() ?? ''
    const [percent, mirror] = [plan.traffic[deployment.name] ?? 0, plan.mirror[deployment.name] ?? 0]
    return { ...versionOf(deployment), state, percent, mirror, healthy: ANSWERING.has(state) }
  })
  // What others made counts as long as it answers clients; at 0 % it is theirs to end.
  const shown = all.filter(({ own, percent, state }) => state !== 'deleting' && (own || percent > 0))
  return { url, versions: shown.map(({ version, digest, percent, mirror, healthy }) => ({ version, digest, percent, mirror, healthy })) }
}

/** The deployment that serves a version; undefined when there is none. */
async function nameOf({ client, settings }: AzureServing, version: string): Promise<string | undefined> {
  const all = await deploymentsOf(client, settings.endpoint)
  return all.find((deployment) => versionOf(deployment).version === version)?.name
}

async function namedSplit(serving: AzureServing, split: { readonly [version: string]: number }): Promise<Split> {
  const all = await deploymentsOf(serving.client, serving.settings.endpoint)
  const names = new Map(all.map((deployment) => [versionOf(deployment).version, deployment.name]))
  const entries = Object.entries(split).filter(([, percent]) => percent !== 0)
  const missing = entries.find(([version]) => !names.has(version))
  if (missing) throw new UserError(`${missing[0]} is not deployed on ${serving.settings.endpoint}, and cannot get traffic.`)
  return Object.fromEntries(entries.map(([version, percent]) => [names.get(version)!, percent]))
}

/** Seconds of a lease, and the moment until which a new one stands. One that has more than half of it left needs none. */
function leases({ settings }: AzureServing, lease: number | undefined) {
  const length = lease === undefined ? undefined : Math.max(lease, settings.leastLease) * 1000
  return {
    until: length === undefined ? undefined : Date.now() + length,
    fresh: (plan: EndpointPlan) => length !== undefined && (leaseOf(plan)?.until ?? 0) - Date.now() > length / 2,
  }
}

const sameSplit = (a: Split, b: Split): boolean => {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => (a[name] ?? 0) === (b[name] ?? 0))
}

async function shift(serving: AzureServing, split: { readonly [version: string]: number }, lease?: number): Promise<void> {
  const wanted = await namedSplit(serving, split)
  const { until, fresh } = leases(serving, lease)
  await rewrite(serving.client, serving.settings.endpoint, (plan) =>
    sameSplit(plan.traffic, wanted) && fresh(plan) ? plan : shifted(plan, wanted, until, Date.now()),
  )
}

async function mirror(serving: AzureServing, version: string, percent: number, lease?: number): Promise<void> {
  const { client, settings } = serving
  if (settings.compute !== undefined && percent > 0)
    throw new UserError('Azure ML copies no requests on Kubernetes. Remove deploy.canary.shadow, or deploy to a managed endpoint.')
  const name = await nameOf(serving, version)
  if (name === undefined) throw new UserError(`${version} is not deployed on ${settings.endpoint}, and cannot get copies.`)
  const { until, fresh } = leases(serving, lease)
  await rewrite(client, settings.endpoint, (plan) =>
    percent > 0 && plan.mirror[name] === percent && fresh(plan) ? plan : mirrored(plan, name, percent, until, Date.now()),
  )
}

async function retire(serving: AzureServing, version: string): Promise<void> {
  const { client, settings } = serving
  const name = (await findEndpoint(client, settings.endpoint)) && (await nameOf(serving, version))
  if (name === undefined) return
  const plan = await rewrite(client, settings.endpoint, (now) => mirrored(now, name, 0, undefined, Date.now()))
  if ((plan.traffic[name] ?? 0) > 0)
    throw new PlatformError(`${version} still has ${plan.traffic[name]}% of the traffic, and is not ended.`)
  if (settings.scale && settings.compute === undefined) await deleteAutoscale(client, settings.endpoint, name)
  await client.delete(deploymentPath(settings.endpoint, name), { busy: BUSY })
}

/** Serves an environment on an online endpoint of Azure ML: a deployment for each version, traffic by weight. */
export function azuremlServing(serving: AzureServing, log: Pick<Log, 'progress'>): Serving {
  const { client, settings } = serving
  const { endpoint } = settings
  const codec = endpointCodec(settings.protocol, settings.model, settings.scoringScript !== undefined)
  let pass: Pass | undefined
  return {
    async state() {
      const found = await findEndpoint(client, endpoint)
      return found
        ? stateOf(planOf(found), found.properties.scoringUri ?? '', await deploymentsOf(client, endpoint))
        : { url: '', versions: [] }
    },
    deploy: (release) => deployRelease(serving, release, log),
    async invoke(version, rows) {
      const [found, deployment] = [await findEndpoint(client, endpoint), await nameOf(serving, version)]
      if (!found?.properties.scoringUri || deployment === undefined) throw new PlatformError(`${version} is not deployed on ${endpoint}.`)
      pass ??= await passOf(client, endpoint, found)
      return invokeDeployment(client, { scoringUri: found.properties.scoringUri, deployment, pass, codec }, rows)
    },
    shift: (split, lease) => shift(serving, split, lease),
    mirror: (version, percent, lease) => mirror(serving, version, percent, lease),
    retire: (version) => retire(serving, version),
  }
}
