import { PlatformError } from '../../../kernel/errors.ts'
import type { Log } from '../../../ports/runtime.ts'
import type { Release } from '../../../ports/serving.ts'
import type { AzureClient } from '../client.ts'
import { ended } from '../operation.ts'
import { deploymentName, versionTags } from '../serving/deployment.ts'
import { BUSY } from '../serving/serving-endpoint.ts'
import { workspacePath } from '../settings.ts'
import { type BatchDeployment, batchDeploymentPath, batchDeploymentsOf, batchPath, findBatch, newBatch } from './endpoint.ts'
import type { BatchServing, BatchSettings } from './settings.ts'

/** The file that a job writes its rows to. */
export const OUTPUT_FILE = 'predictions.csv'

/** ARM id of a cluster. */
export const clusterOf = ({ workspace }: AzureClient, name: string): string => `${workspacePath(workspace)}/computes/${name}`

/** What a deployment is made of, brought to Azure. */
export interface BatchParts {
  location: string
  computeId: string
  model: string
  /** Absent for an MLflow model, which Azure runs without. */
  code?: { codeId: string; environmentId: string } | undefined
}

/** A whole deployment to PUT. */
export function batchDeploymentBody(release: Pick<Release, 'version' | 'digest'>, settings: BatchSettings, parts: BatchParts) {
  const { scoringScript, instances, concurrency, miniBatchSize, errorThreshold, retries, timeLimit, output, environmentVariables } =
    settings
  const { location, computeId, model, code } = parts
  return {
    location,
    tags: { ...settings.tags, ...versionTags(release) },
    properties: {
      compute: computeId,
      model: { referenceType: 'Id', assetId: model },
      ...(code ? { codeConfiguration: { codeId: code.codeId, scoringScript }, environmentId: code.environmentId } : {}),
      environmentVariables,
      resources: { instanceCount: instances },
      maxConcurrencyPerInstance: concurrency,
      miniBatchSize,
      errorThreshold,
      retrySettings: { maxRetries: retries, timeout: `PT${Math.ceil(timeLimit)}S` },
      outputAction: output === 'append_row' ? 'AppendRow' : 'SummaryOnly',
      outputFileName: OUTPUT_FILE,
    },
  }
}

const stateOf = ({ properties }: BatchDeployment): string => properties.provisioningState?.toLowerCase() ?? ''

/** What is being made already, by a run that was killed or by another one, is waited for. */
async function settled(client: AzureClient, path: string): Promise<BatchDeployment | undefined> {
  const began = client.elapsed()
  for (;;) {
    const found = await client.find<BatchDeployment>(path)
    if (!found || ended(stateOf(found))) return found
    if (client.elapsed() - began > BUSY) throw new PlatformError(`${found.name} is ${found.properties.provisioningState} since ${BUSY} s.`)
    await client.wait(5)
  }
}

async function ensureEndpoint({ client, settings: { endpoint, tags } }: BatchServing, location: string): Promise<void> {
  const found = await findBatch(client, endpoint)
  if (found && found.properties.provisioningState?.toLowerCase() !== 'failed') return
  if (found && (await batchDeploymentsOf(client, endpoint)).length > 0)
    throw new PlatformError(
      `The batch endpoint ${endpoint} is in the state Failed, and has deployments. Look at it in the studio; nothing was changed.`,
    )
  if (found) await client.delete(batchPath(endpoint), { busy: BUSY })
  await client.put(batchPath(endpoint), newBatch(location, tags), { busy: BUSY })
}

/** Makes a deployment that is not the default. One that is there already is left alone, one that is being made is followed, one that failed is made anew. */
export async function deployBatch(serving: BatchServing, release: Release, log: Pick<Log, 'progress'>): Promise<void> {
  const { client, settings, assets } = serving
  const { location } = await client.get<{ location: string }>('')
  await ensureEndpoint(serving, location)
  const name = deploymentName(release)
  const path = batchDeploymentPath(settings.endpoint, name)
  const found = await settled(client, path)
  if (found && stateOf(found) === 'succeeded') return
  if (found) await client.delete(path, { busy: BUSY })
  const [model, code] = await Promise.all([
    assets.model(release),
    settings.scoringScript === undefined ? undefined : assets.code(release, settings.scoringScript),
  ])
  log.progress(`${release.version}: Azure ML makes the batch deployment ${name}`)
  const body = batchDeploymentBody(release, settings, { location, computeId: clusterOf(client, settings.compute), model, code })
  await client.put<BatchDeployment>(path, body, { busy: BUSY })
}
