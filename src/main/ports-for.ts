import { homedir } from 'node:os'
import { join } from 'node:path'
import { addressesIn } from '../config/data-address.ts'
import type { LoadedConfig } from '../config/load.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../kernel/errors.ts'
import { localCache } from '../platforms/local/cache.ts'
import { localRegistry } from '../platforms/local/registry.ts'
import { localWorkspace } from '../platforms/local/workspace.ts'
import type { Compute } from '../ports/compute.ts'
import type { Ports } from '../ports/ports.ts'
import type { ModelRegistry } from '../ports/registry.ts'
import type { RunContext } from '../ports/run-context.ts'
import type { Log, StepCache } from '../ports/runtime.ts'
import type { Tracking } from '../ports/tracking.ts'
import { systemClock } from '../runner/clock.ts'
import type { GitHubAccess } from './access.ts'
import { later } from './later.ts'
import type { OpenAzure } from './on-mlflow.ts'

/** Folder outside any workspace that outlives a run: the local registry and what is served. */
export const sluiceHome = (): string => process.env.SLUICE_HOME ?? join(homedir(), '.sluice')

/** This machine, loaded at the first command that runs on it. */
const computeLater: Compute = {
  platform: `${process.platform}/${process.arch}`,
  run: async (task, signal) => (await import('../platforms/local/compute.ts')).localCompute().run(task, signal),
}

interface Around {
  log: Log
  github: GitHubAccess | undefined
  context: RunContext
  signal?: AbortSignal
}

/** Makes a thing at the first call, and gives it again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

/** Which platform serves which port. Platforms are loaded when the config or the surroundings ask for them. */
export async function portsFor(loaded: LoadedConfig, root: string, around: Around): Promise<Ports> {
  const { config } = loaded
  const openAzure = once(async () => (await import('./on-azure.ts')).azureFor(loaded, around))
  const shared = around.github ? await onGitHub(around.github, root) : onGit(root)
  const ports: Ports = {
    tables: later(async () => (await import('../platforms/tables/tables.ts')).streamingTables(root, { signal: around.signal })),
    workspace: localWorkspace(root),
    compute: computeLater,
    training: await trainingFor(loaded, openAzure, around),
    cache: await cacheFor(root, around),
    repository: later(async () => (await import('../platforms/git/repository.ts')).gitRepository(root)),
    registry: await registryFor(config, root, openAzure, around.github),
    serving: (environment) => servingFor(loaded, environment, openAzure, { ...around, root }),
    monitoring: monitoringFor(loaded, openAzure, around),
    tracking: config.tracking && trackingFor(config.tracking, openAzure),
    clock: systemClock,
    log: around.log,
    ...shared,
  }
  return addressesIn(config).length > 0 ? (await import('./data-elsewhere.ts')).withDataElsewhere(ports, openAzure, around.signal) : ports
}

async function trainingFor(loaded: LoadedConfig, openAzure: OpenAzure, around: Around): Promise<Compute> {
  if (loaded.config.train.on === 'local') return computeLater
  return (await import('./on-azure.ts')).azureTraining(await openAzure(), loaded, around)
}

const monitoringFor = (loaded: LoadedConfig, openAzure: OpenAzure, { context }: Around): Ports['monitoring'] =>
  loaded.config.monitor === undefined || loaded.config.monitor.on === 'local'
    ? undefined
    : async (environment) => (await import('./on-azure-monitor.ts')).azureMonitoring(await openAzure(), loaded, environment, context)

/** A server that cannot be reached fails when it is told of something: what a run is worth does not depend on it. */
const trackingFor = (tracking: NonNullable<Config['tracking']>, openAzure: OpenAzure): Tracking => ({
  record: async (run) => (await (await import('./on-mlflow.ts')).mlflowRuns(tracking, openAzure)).record(run),
})

async function cacheFor(root: string, { github, context, log }: Around): Promise<StepCache> {
  const directory = join(root, '.sluice', 'cache')
  const local = localCache(directory)
  if (!github) return local
  const { githubCache, githubClient } = await import('../platforms/github/index.ts')
  return githubCache({ local, directory, client: githubClient(github), run: context, log })
}

async function onGitHub(access: GitHubAccess, root: string): Promise<Pick<Ports, 'records' | 'changes' | 'forge'>> {
  const { githubChanges, githubClient, githubForge, githubRecords } = await import('../platforms/github/index.ts')
  const { worktreeAt } = await import('../platforms/git/worktree.ts')
  const client = githubClient(access)
  // The API's paths start at the top of the repository, ours at sluice.yml.
  const prefix = (await worktreeAt(root))?.prefix
  return { records: githubRecords(client), changes: githubChanges(client, prefix), forge: githubForge(client) }
}

function onGit(root: string): Pick<Ports, 'records' | 'changes' | 'forge'> {
  return {
    records: later(async () => (await import('../platforms/git/records.ts')).gitRecords({ root })),
    changes: later(async () => (await import('../platforms/git/changes.ts')).gitChanges({ root })),
    forge: undefined,
  }
}

async function registryFor(
  { registry }: Config,
  root: string,
  openAzure: OpenAzure,
  access: GitHubAccess | undefined,
): Promise<ModelRegistry> {
  if (registry === 'github') {
    if (!access)
      throw new UserError(
        '`registry: github` needs GITHUB_TOKEN and GITHUB_REPOSITORY in the environment. In a workflow both are there; on a laptop set them.',
      )
    const { githubClient, githubRegistry } = await import('../platforms/github/index.ts')
    return githubRegistry(githubClient(access))
  }
  if (registry === 'azureml' || (typeof registry === 'object' && 'azureml' in registry)) {
    return (await import('./on-azure.ts')).azureVersions(await openAzure(), registry === 'azureml' ? {} : registry.azureml)
  }
  if (registry === 'local') {
    const kept = localRegistry(join(sluiceHome(), 'registry'))
    return process.env.RUNNER_ENVIRONMENT === 'github-hosted' ? { ...kept, register: () => Promise.reject(nothingKept()) } : kept
  }
  if ('local' in registry) return localRegistry(join(root, registry.local))
  return (await import('./on-mlflow.ts')).mlflowVersions(registry.mlflow.uri, openAzure)
}

const nothingKept = () =>
  new UserError(
    'GitHub throws this machine away after the job, and `registry: local` with it. Set `registry: github` in sluice.yml (a release for each version), or run this on a machine of your own.',
  )

async function servingFor(
  loaded: LoadedConfig,
  environment: string,
  openAzure: OpenAzure,
  around: Around & { root: string },
): ReturnType<Ports['serving']> {
  const { config } = loaded
  const { deploy } = config
  const index = deploy?.environments.indexOf(environment) ?? -1
  if (!deploy || index < 0) {
    throw new UserError(
      `There is no environment ${environment}. \`deploy.environments\` names ${deploy?.environments.join(', ') ?? 'none'}.`,
    )
  }
  if (deploy.to !== 'local') return (await import('./on-azure.ts')).azureServing(await openAzure(), loaded, environment, around)
  const { localServing } = await import('../platforms/local/serving.ts')
  const { localTelemetry } = await import('../platforms/local/telemetry.ts')
  const { gatewayEntry } = await import('./gateway-entry.ts')
  const options = {
    directory: join(sluiceHome(), 'serving', config.model, environment),
    model: config.model,
    environment,
    port: deploy.port + index,
    protocol: deploy.protocol,
    health: deploy.health,
    healthyWithin: deploy.healthy_within,
    entry: gatewayEntry(),
    log: around.log,
  }
  return { serving: localServing(options), telemetry: localTelemetry(options) }
}
