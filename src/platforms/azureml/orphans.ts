import type { AzureClient } from './client.ts'
import { over } from './job-states.ts'
import { shellWord } from './shell.ts'

/** Something in the workspace that a project made and that costs money. */
export interface Left {
  kind: 'job' | 'endpoint'
  name: string
  /** A job's state; of an endpoint, for which environment it was made. */
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

/**
 * What a project's tags find in the workspace: jobs that have not ended, and online endpoints; of these, those that no environment of sluice.yml names are
 * orphans. `repository` undefined: whoever's, as long as it is for this model. Nothing is changed.
 */
export async function leftBehind(
  client: AzureClient,
  { model, repository, endpoints }: { model: string; repository: string | undefined; endpoints: readonly string[] },
): Promise<Left[]> {
  const ours = (tags: Tags | undefined) =>
    tags?.['sluice-model'] === model && (repository === undefined || (tags['sluice-repository'] ?? repository) === repository)
  const jobs = (await client.list<Made>('/jobs?tag=sluice-model')).filter(
    ({ properties }) => ours(properties.tags) && !over(properties.status),
  )
  const served = (await client.list<Made>('/onlineEndpoints')).filter(({ tags }) => ours(tags))
  const names = new Set(endpoints.map((name) => name.toLowerCase()))
  return [
    ...jobs.map((job) => left(client, 'job', job, { tags: job.properties.tags, state: job.properties.status ?? 'Unknown', orphan: false })),
    ...served.map((endpoint) => {
      const state = `of ${endpoint.tags?.['sluice-environment'] ?? 'an environment'}`
      return left(client, 'endpoint', endpoint, { tags: endpoint.tags, state, orphan: !names.has(endpoint.name.toLowerCase()) })
    }),
  ]
}

function left(
  { workspace: { resourceGroup, workspace } }: AzureClient,
  kind: Left['kind'],
  { name, systemData }: Made,
  { tags, state, orphan }: { tags: Tags | undefined; state: string; orphan: boolean },
): Left {
  const verb = kind === 'job' ? ['job', 'cancel'] : ['online-endpoint', 'delete', '--yes']
  const words = ['az', 'ml', ...verb, '--name', name, '--workspace-name', workspace, '--resource-group', resourceGroup]
  return {
    ...{ kind, name, state, orphan, since: systemData?.createdAt ?? undefined, run: tags?.['sluice-run'] ?? undefined },
    end: words.map(shellWord).join(' '),
  }
}
