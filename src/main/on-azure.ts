import type { LoadedConfig } from '../config/load.ts'
import { UserError } from '../kernel/errors.ts'
import { type AzureClient, azureClient } from '../platforms/azureml/client.ts'
import { azureCompute } from '../platforms/azureml/jobs/compute.ts'
import { registryFrom } from '../platforms/azureml/registry/read.ts'
import { azuremlRegistry } from '../platforms/azureml/registry/registry.ts'
import { sharedRegistry } from '../platforms/azureml/registry/share.ts'
import { servingAssets } from '../platforms/azureml/serving/assets.ts'
import { endpointCodec } from '../platforms/azureml/serving/codec.ts'
import { checkEndpointName, endpointName } from '../platforms/azureml/serving/endpoint.ts'
import { azuremlServing } from '../platforms/azureml/serving/serving.ts'
import { restoreLapsed } from '../platforms/azureml/serving/serving-endpoint.ts'
import { type AzureWorkspace, CLOUDS, workspacePath } from '../platforms/azureml/settings.ts'
import { azureCredential } from '../platforms/azureml/sign-in.ts'
import { collectorBlobs } from '../platforms/azureml/telemetry/collector-blobs.ts'
import { azuremlTelemetry } from '../platforms/azureml/telemetry/telemetry.ts'
import type { Compute } from '../ports/compute.ts'
import type { Ports } from '../ports/ports.ts'
import type { ModelRegistry } from '../ports/registry.ts'
import type { RunContext } from '../ports/run-context.ts'
import type { Log } from '../ports/runtime.ts'
import { idToken } from '../runner/id-token.ts'
import { automlOf } from './on-automl.ts'

interface Around {
  log: Log
  context: RunContext
}

/** Shortest time that a canary's split is promised for, seconds: moving traffic takes minutes, and a lease must outlive two looks. */
const LEAST_LEASE = 900

/** Variables that say where the workspace is, when sluice.yml does not. */
const WHERE = { subscription: 'AZURE_SUBSCRIPTION_ID', resource_group: 'AZURE_RESOURCE_GROUP', workspace: 'AZUREML_WORKSPACE' } as const

/** The workspace that `azure` of sluice.yml and the environment name. UserError with everything that neither says. */
export function azureWorkspace({ config, file, where }: LoadedConfig, env: NodeJS.ProcessEnv): AzureWorkspace {
  const { azure } = config
  const findings = (Object.keys(WHERE) as (keyof typeof WHERE)[])
    .filter((key) => !(azure[key] ?? env[WHERE[key]]))
    .map((key) => ({
      ...{ file, ...where(['azure']), key: `azure.${key}` },
      message: 'Something in sluice.yml says azureml, and this is not known.',
      fix: `Set it there, or ${WHERE[key]} in the environment.`,
    }))
  if (findings.length > 0) throw new UserError(findings)
  const known = (key: keyof typeof WHERE) => (azure[key] ?? env[WHERE[key]])!
  const tenant = azure.tenant ?? env.AZURE_TENANT_ID
  const client = azure.client ?? env.AZURE_CLIENT_ID
  return {
    subscription: known('subscription'),
    resourceGroup: known('resource_group'),
    workspace: known('workspace'),
    cloud: cloudOf(azure.cloud),
    ...(tenant ? { tenant } : {}),
    ...(client ? { client } : {}),
  }
}

function cloudOf(cloud: LoadedConfig['config']['azure']['cloud']): AzureWorkspace['cloud'] {
  if (typeof cloud === 'string') return CLOUDS[cloud]
  const { resource_manager: resourceManager, authority, ml, storage, logs, metrics } = cloud
  return {
    resourceManager,
    authority,
    audiences: { arm: resourceManager, ml, storage, logs, metrics },
    logs,
    metricsHost: metrics,
  }
}

/** Signs in to the workspace at the first request. */
export const azureFor = (loaded: LoadedConfig, { context }: Pick<Around, 'context'>): AzureClient => {
  const workspace = azureWorkspace(loaded, process.env)
  return azureClient(workspace, azureCredential(workspace, { assertion: idToken(process.env), ci: context.ci }))
}

/** What marks everything that Sluice makes: by these, what nobody needs any more is found. */
export const tagsOf = (model: string, { repositoryUrl, runUrl }: RunContext, environment?: string): { [tag: string]: string } => ({
  'sluice-model': model,
  ...(repositoryUrl && { 'sluice-repository': repositoryUrl }),
  ...(environment ? { 'sluice-environment': environment } : runUrl && { 'sluice-run': runUrl }),
})

/** `train.on.azureml`. */
export function azureTraining(client: AzureClient, { config }: LoadedConfig, { log, context }: Around): Compute {
  const { model, train } = config
  if (train.on === 'local') throw new Error('train.on is local')
  const training = { ...train.on.azureml, automl: automlOf(config) }
  return azureCompute(client, { training, model, tags: tagsOf(model, context), pricePerHour: train.price_per_hour }, log)
}

/** `registry: azureml`, and the shared registry that gets each version too, or that they are read from. */
export function azureVersions(client: AzureClient, { share, from }: SharedWith): ModelRegistry {
  if (from !== undefined) return registryFrom(client, from)
  return share === undefined ? azuremlRegistry(client) : sharedRegistry(client, share, azuremlRegistry(client))
}

interface SharedWith {
  share?: string | undefined
  from?: string | undefined
}

/** The shared registry whose versions are deployed as they are. */
const readFrom = ({ registry }: LoadedConfig['config']): string | undefined =>
  typeof registry === 'object' && 'azureml' in registry ? registry.azureml.from : undefined

/** Name of an environment's endpoint. */
export function endpointOf({ deploy, model }: LoadedConfig['config'], environment: string): string {
  const named = deploy && deploy.to !== 'local' ? deploy.to.azureml.endpoint : undefined
  return named === undefined ? endpointName(model, environment) : checkEndpointName(named.replaceAll('{environment}', environment))
}

/** `deploy.to.azureml`, for one environment. A canary that a dead run left there is ended first: nobody else does it. */
export async function azureServing(
  client: AzureClient,
  loaded: LoadedConfig,
  environment: string,
  { log, context, root }: Around & { root: string },
): ReturnType<Ports['serving']> {
  const { config } = loaded
  const { deploy, model, data } = config
  if (!deploy || deploy.to === 'local') throw new Error('deploy.to is local')
  const to = deploy.to.azureml
  const endpoint = endpointOf(config, environment)
  const tags = tagsOf(model, context, environment)
  const from = readFrom(config)
  if (to.batch) return (await import('./on-azure-batch.ts')).azureBatch(client, loaded, { endpoint, environment, from, tags, root, log })
  const scripted = deploy.scoring_script !== undefined
  const settings = {
    ...{ endpoint, model, environment, protocol: deploy.protocol, scoringScript: deploy.scoring_script, tags },
    authMode: to.sign_in === 'aad' ? ('AADToken' as const) : ('Key' as const),
    compute: to.compute === undefined ? undefined : computeId(client, to.compute),
    publicNetworkAccess: to.public_network ? ('Enabled' as const) : ('Disabled' as const),
    ...{ instanceType: to.instance_type, instances: to.instances, scale: to.autoscale },
    ...{ requestTimeout: to.request_timeout, concurrency: to.concurrency },
    environmentVariables: to.variables,
    leastLease: LEAST_LEASE,
  }
  const monitored = config.monitor !== undefined && config.monitor.on !== 'local'
  const asset = { model, environment: to.environment, collect: to.collect, monitored, from, tags }
  const assets = servingAssets(client, asset, scripted)
  const codec = endpointCodec(deploy.protocol, model, scripted)
  await restoreLapsed(client, endpoint, log)
  return {
    serving: azuremlServing({ client, settings, assets }, log),
    telemetry: azuremlTelemetry(client, { blobs: collectorBlobs(client), endpoint, codec, keys: data.keys }),
  }
}

const computeId = ({ workspace }: AzureClient, name: string): string => `${workspacePath(workspace)}/computes/${name}`
