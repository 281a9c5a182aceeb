import { explain, PlatformError } from '../../../kernel/errors.ts'
import type { Log } from '../../../ports/runtime.ts'
import type { Release } from '../../../ports/serving.ts'
import type { AzureClient } from '../client.ts'
import { AzureError, mask } from '../errors.ts'
import { ended } from '../operation.ts'
import { type DeploymentFacts, deploymentBody, deploymentName, type OnlineDeployment } from './deployment.ts'
import { putAutoscale } from './deployment-scale.ts'
import { newEndpoint } from './endpoint.ts'
import { BUSY, deploymentPath, deploymentsOf, endpointPath, findEndpoint } from './serving-endpoint.ts'
import type { AzureServing } from './settings.ts'

/** Lines of a container's log that an error shows. */
const TAIL = 30

/** The last lines of both containers of a deployment: the one that runs the model, and the one that fetches it. */
async function containerLogs(client: AzureClient, path: string): Promise<string> {
  const read = async (containerType: string) => {
    const { content } = await client.post<{ content?: string | null }>(`${path}/getLogs`, { containerType, tail: TAIL })
    return content?.trim() ? `${containerType}:\n${mask(content.trim())}` : ''
  }
  try {
    const texts = [await read('StorageInitializer'), await read('InferenceServer')]
    return texts.filter(Boolean).join('\n') || 'Its containers wrote nothing.'
  } catch (error) {
    return `Its logs cannot be read: ${explain(error)}`
  }
}

const stateOf = ({ properties }: OnlineDeployment): string => properties.provisioningState?.toLowerCase() ?? ''

/** What is being made already, by a run that was killed or by another one, is waited for. Undefined when it is not there. */
async function settled(client: AzureClient, path: string): Promise<OnlineDeployment | undefined> {
  const began = client.elapsed()
  for (;;) {
    const found = await client.find<OnlineDeployment>(path)
    if (!found || ended(stateOf(found))) return found
    if (client.elapsed() - began > BUSY) throw new PlatformError(`${found.name} is ${found.properties.provisioningState} since ${BUSY} s.`)
    await client.wait(5)
  }
}

/** An endpoint that Azure could not make is made anew, as long as nothing of anybody is on it. */
async function ensureEndpoint({ client, settings }: AzureServing, location: string): Promise<void> {
  const { endpoint, authMode, compute, publicNetworkAccess, tags } = settings
  const found = await findEndpoint(client, endpoint)
  if (found && found.properties.provisioningState?.toLowerCase() !== 'failed') return
  if (found && (await deploymentsOf(client, endpoint)).length > 0)
    throw new PlatformError(
      `The endpoint ${endpoint} is in the state Failed, and has deployments. Look at it in the studio; nothing was changed.`,
    )
  if (found) await client.delete(endpointPath(endpoint), { busy: BUSY })
  await client.put(endpointPath(endpoint), newEndpoint({ location, authMode, compute, publicNetworkAccess, tags }), { busy: BUSY })
}

async function factsOf({ settings, assets }: AzureServing, release: Release, location: string): Promise<DeploymentFacts> {
  const name = deploymentName(release)
  const { scoringScript, compute, instanceType, instances, scale, requestTimeout, concurrency, environmentVariables, tags } = settings
  const [model, code, collections] = await Promise.all([
    assets.model(release),
    scoringScript === undefined ? undefined : assets.code(release, scoringScript),
    assets.collections(settings.endpoint, name),
  ])
  return {
    release,
    location,
    model,
    code: code && { ...code, scoringScript: scoringScript! },
    environmentVariables,
    kubernetes: compute !== undefined,
    instanceType,
    instances,
    scale,
    requestTimeout,
    concurrency,
    collections,
    tags,
  }
}

async function scaled({ client, settings }: AzureServing, { id, name }: OnlineDeployment, location: string): Promise<void> {
  const { endpoint, scale, compute, instances, tags } = settings
  if (!scale || compute !== undefined) return
  await putAutoscale(client, { id, location, least: instances, endpoint, deployment: name }, scale, tags)
}

/**
 * Makes a deployment at 0 % and waits until Azure finds it healthy. One that is there already is left alone, one that is being made is followed,
 * one that failed is made anew. PlatformError with the containers' last lines when it never gets healthy.
 */
export async function deployRelease(serving: AzureServing, release: Release, log: Pick<Log, 'progress'>): Promise<void> {
  const { client, settings } = serving
  const { location } = await client.get<{ location: string }>('')
  await ensureEndpoint(serving, location)
  const name = deploymentName(release)
  const path = deploymentPath(settings.endpoint, name)
  const found = await settled(client, path)
  if (found && stateOf(found) === 'succeeded') return scaled(serving, found, location)
  if (found) await client.delete(path, { busy: BUSY })
  const body = deploymentBody(await factsOf(serving, release, location))
  log.progress(`${release.version}: Azure ML makes the deployment ${name} (minutes)`)
  const made = await client.put<OnlineDeployment>(path, body, { busy: BUSY }).catch(async (error: unknown) => {
    // What was not even begun has no containers: the refusal says it all.
    if (!(error instanceof AzureError) || (await client.find(path)) === undefined) throw error
    throw new PlatformError(
      `${release.version} did not get healthy on ${settings.endpoint}: ${error.message}\n${await containerLogs(client, path)}`,
      {
        cause: error,
      },
    )
  })
  await scaled(serving, made, location)
}
