import { PlatformError } from '../../../kernel/errors.ts'
import type { Log } from '../../../ports/runtime.ts'
import type { AzureClient } from '../client.ts'
import { AzureError } from '../errors.ts'
import type { OnlineDeployment } from './deployment.ts'
import { endpointBody, type OnlineEndpoint } from './endpoint.ts'
import { changeBetween, type EndpointPlan, leaseOf, standing } from './endpoint-traffic.ts'

/** Seconds that another operation on an endpoint is waited for: making a deployment takes up to half an hour. */
export const BUSY = 2700

export const endpointPath = (endpoint: string): string => `/onlineEndpoints/${encodeURIComponent(endpoint)}`
export const deploymentPath = (endpoint: string, deployment: string): string =>
  `${endpointPath(endpoint)}/deployments/${encodeURIComponent(deployment)}`

/** Undefined when there is none yet. */
export const findEndpoint = (client: AzureClient, endpoint: string): Promise<OnlineEndpoint | undefined> =>
  client.find<OnlineEndpoint>(endpointPath(endpoint))

export const deploymentsOf = (client: AzureClient, endpoint: string): Promise<OnlineDeployment[]> =>
  client.list<OnlineDeployment>(`${endpointPath(endpoint)}/deployments`)

export const planOf = ({ properties, tags }: OnlineEndpoint): EndpointPlan => ({
  traffic: properties.traffic ?? {},
  mirror: properties.mirrorTraffic ?? {},
  tags: tags ?? {},
})

/**
 * Changes who gets traffic: reads, decides and writes the whole endpoint, or its tags alone. While another operation runs (409) it waits, and decides
 * anew on what that one left, so that nothing of it is lost. Returns the plan that stands then. AzureError when Azure refuses; the old split stands then.
 */
export async function rewrite(client: AzureClient, endpoint: string, change: (plan: EndpointPlan) => EndpointPlan): Promise<EndpointPlan> {
  const began = client.elapsed()
  for (let pause = 2; ; pause = Math.min(pause * 1.5, 30)) {
    const found = await findEndpoint(client, endpoint)
    if (!found) throw new PlatformError(`The endpoint ${endpoint} is gone. Deploy again; it is made anew.`)
    const from = planOf(found)
    const to = change(from)
    try {
      await write(client, found, endpoint, from, to)
      return to
    } catch (error) {
      if (!(error instanceof AzureError) || error.status !== 409 || client.elapsed() - began > BUSY) throw error
      await client.wait(pause)
    }
  }
}

async function write(client: AzureClient, found: OnlineEndpoint, endpoint: string, from: EndpointPlan, to: EndpointPlan): Promise<void> {
  const kind = changeBetween(from, to)
  if (kind === 'tags') await client.patch(endpointPath(endpoint), { tags: to.tags })
  if (kind === 'all') await client.put(endpointPath(endpoint), endpointBody(found, to))
}

/**
 * Ends a canary whose runner died: where a lease in the endpoint's tags has run out, the split before it is put back. Azure itself does not watch
 * leases: this is done by the first run of Sluice that looks. A run that may not write says so and leaves it.
 */
export async function restoreLapsed(client: AzureClient, endpoint: string, log: Pick<Log, 'warn'>): Promise<void> {
  const found = await findEndpoint(client, endpoint)
  const lease = found && leaseOf(planOf(found))
  if (!lease || Date.now() < lease.until) return
  const since = new Date(lease.until).toISOString()
  try {
    await rewrite(client, endpoint, (plan) => standing(plan, Date.now()))
    log.warn(`A run that watched ${endpoint} has ended without an end to its canary (since ${since}). The split before it is back.`)
  } catch (error) {
    if (!(error instanceof AzureError) || error.status !== 403) throw error
    log.warn(`A canary on ${endpoint} is watched by nobody since ${since}, and this identity may not end it. Run deploy-canary again.`)
  }
}
