import type { AzureClient } from '../client.ts'
import { workspacePath } from '../settings.ts'
import { type Cluster, clusterSaid, type Examined } from './rules.ts'

/** What a batch endpoint asks of Azure. */
export interface NeededBatch {
  compute: string
  /** Machines of one job. */
  instances: number
  /** Whether it is asked by the clock: by a job that signs in as the cluster. */
  scheduled: boolean
}

/** Actions of ARM that a batch endpoint and its schedules need. Source: Azure's list of resource provider operations. */
export const batchActions = ({ scheduled }: NeededBatch): string[] => [
  'workspaces/batchEndpoints/write',
  'workspaces/batchEndpoints/deployments/write',
  'workspaces/batchEndpoints/jobs/write',
  ...(scheduled ? ['workspaces/schedules/write'] : []),
]

/** Whether the cluster is there, large enough, and has an identity where schedules need one. What that identity may do is not known here. */
export async function batchCluster(client: AzureClient, { compute, instances, scheduled }: NeededBatch): Promise<Omit<Examined, 'name'>> {
  const cluster = await client.find<Cluster & { identity?: { principalId?: string | null } | null }>(`/computes/${compute}`)
  const said = clusterSaid(cluster, compute, instances)
  if (said.state !== 'ok' || !scheduled) return said
  const principal = cluster?.identity?.principalId
  const role = `az role assignment create --assignee ${principal ?? '<its principal>'} --role 'AzureML Data Scientist' --scope ${workspacePath(client.workspace)}`
  if (!cluster?.identity)
    return {
      state: 'missing',
      found: `${said.found}; it has no identity, as which schedules could ask the endpoint`,
      fix: `az ml compute update --name ${compute} --identity-type SystemAssigned && ${role}`,
    }
  return { state: 'unsure', found: `${said.found}; whether its identity may ask the endpoint for schedules is not looked up`, fix: role }
}
