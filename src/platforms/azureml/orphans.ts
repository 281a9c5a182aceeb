import type { AzureClient } from './client.ts'
import { shellWord } from './jobs/shell.ts'
import { over } from './jobs/states.ts'
import { schedulesOf } from './schedule.ts'

/** Something in the workspace that a project made and that costs money. */
export interface Left {
  kind: 'job' | 'endpoint' | 'batch endpoint' | 'schedule'
  name: string
  /** A job's state; of an endpoint, for which environment it was made; of a schedule, which endpoint it asks or watches. */
  state: string
  /** When it was made, ISO 8601. */
  since: string | undefined
  /** The run that made it, where it was one. */
  run: string | undefined
  /** Nobody needs it any more. A job that goes on may still be followed: whether it is, Azure does not know. */
  orphan: boolean
  /** The command that ends it. */
  end: string
}

interface Made {
  name: string
  tags?: Tags
  properties: { status?: string; tags?: Tags }
  systemData?: { createdAt?: string | null } | null
}
type Tags = { [name: string]: string | null } | null

/** What sluice.yml names. Names of endpoints; the schedules of batch endpoints by their names in the workspace. */
export interface Wanted {
  model: string
  /** Undefined: whoever's, as long as it is for this model. */
  repository: string | undefined
  endpoints: readonly string[]
  batch: boolean
  schedules: readonly string[]
}

/**
 * What a project's tags find in the workspace: jobs that have not ended, endpoints, and schedules of batch endpoints; of these, those that no environment of
 * sluice.yml names are orphans. Nothing is changed.
 */
export async function leftBehind(client: AzureClient, { model, repository, endpoints, batch, schedules }: Wanted): Promise<Left[]> {
  const ours = (tags: Tags | undefined) =>
    tags?.['sluice-model'] === model && (repository === undefined || (tags['sluice-repository'] ?? repository) === repository)
  const jobs = (await client.list<Made>('/jobs?tag=sluice-model')).filter(
    ({ properties }) => ours(properties.tags) && !over(properties.status),
  )
  const named = (names: readonly string[], name: string) => names.some((each) => each.toLowerCase() === name.toLowerCase())
  const endpointsAt = async (path: string, kind: 'endpoint' | 'batch endpoint') => {
    const served = (await client.list<Made>(path)).filter(({ tags }) => ours(tags))
    return served.map((endpoint) => {
      const state = `of ${endpoint.tags?.['sluice-environment'] ?? 'an environment'}`
      const orphan = batch !== (kind === 'batch endpoint') || !named(endpoints, endpoint.name)
      return left(client, kind, endpoint, { tags: endpoint.tags, state, orphan })
    })
  }
  const clocks = (await schedulesOf(client)).filter(({ properties: { tags } }) => ours(tags) && tags?.['sluice-endpoint'] !== undefined)
  return [
    ...jobs.map((job) => left(client, 'job', job, { tags: job.properties.tags, state: job.properties.status ?? 'Unknown', orphan: false })),
    ...(await endpointsAt('/onlineEndpoints', 'endpoint')),
    ...(await endpointsAt('/batchEndpoints', 'batch endpoint')),
    ...clocks.map((schedule) => {
      const { tags = {} } = schedule.properties
      return left(client, 'schedule', schedule, {
        tags,
        state: `${schedule.properties.action.actionType === 'CreateMonitor' ? 'watches' : 'asks'} ${tags?.['sluice-endpoint']}`,
        orphan: !named(schedules, schedule.name),
      })
    }),
  ]
}

/** How `az ml` ends each. */
const VERBS: { readonly [kind in Left['kind']]: readonly string[] } = {
  job: ['job', 'cancel'],
  endpoint: ['online-endpoint', 'delete', '--yes'],
  'batch endpoint': ['batch-endpoint', 'delete', '--yes'],
  schedule: ['schedule', 'disable'],
}

function left(
  { workspace: { resourceGroup, workspace } }: AzureClient,
  kind: Left['kind'],
  { name, systemData }: Made,
  { tags, state, orphan }: { tags: Tags | undefined; state: string; orphan: boolean },
): Left {
  const words = ['az', 'ml', ...VERBS[kind], '--name', name, '--workspace-name', workspace, '--resource-group', resourceGroup]
  return {
    ...{ kind, name, state, orphan, since: systemData?.createdAt ?? undefined, run: tags?.['sluice-run'] ?? undefined },
    end: words.map(shellWord).join(' '),
  }
}
