import { randomUUID } from 'node:crypto'
import { Refusal } from './errors.ts'
import type { Operation } from './operation.ts'
import type { World } from './world.ts'

const secret = randomUUID()

/** Where a job on a cluster with an identity gets tokens, in the form that azure-identity's AzureMLCredential asks for. */
export const identityOperations: readonly Operation[] = [
  {
    ...{ method: 'GET', at: 'root', path: '/msi/token', versions: ['2017-09-01'], query: ['resource', 'clientid'], audience: 'own' },
    handle: async ({ query, headers }, world) => {
      const resource = query.get('resource')
      if (headers.secret !== secret || !resource) throw new Refusal(401, 'Unauthorized', 'No secret, or no resource.')
      const body = {
        ...{ access_token: await world.tokens.issue(resource.replace(/\/$/, '')), token_type: 'Bearer', resource },
        expires_on: String(Math.floor(world.now().getTime() / 1000) + world.settings.tokenSeconds),
      }
      return { status: 200, body }
    },
  },
]

/** What a job finds in its environment that runs as the identity of its cluster; nothing where the cluster has none. */
export function identityOf(world: World, job: { computeId?: string; identity?: { identityType?: string } | null }): Record<string, string> {
  const cluster = job.computeId === undefined ? undefined : world.store.get(job.computeId)
  if (job.identity?.identityType !== 'Managed' || !cluster?.identity) return {}
  return { MSI_ENDPOINT: `${world.url}/msi/token`, MSI_SECRET: secret }
}
