import { seconds } from '../online/durations.ts'
import type { Body } from '../online/types.ts'

export interface BatchDeployment {
  compute?: string
  model?: { referenceType: string; assetId?: string }
  codeConfiguration?: { codeId?: string; scoringScript: string }
  environmentId?: string
  environmentVariables?: Record<string, string>
  errorThreshold?: number
  loggingLevel?: string
  maxConcurrencyPerInstance?: number
  miniBatchSize?: number
  outputAction?: string
  outputFileName?: string
  resources?: { instanceCount?: number; instanceType?: string }
  retrySettings?: { maxRetries?: number; timeout?: string }
  deploymentConfiguration?: object
  [more: string]: unknown
}

/** What was not sent, as the service fills it in. Source: reference-yaml-deployment-batch. */
export const filledIn = (sent: BatchDeployment): BatchDeployment => ({
  ...{ errorThreshold: -1, loggingLevel: 'Info', maxConcurrencyPerInstance: 1, miniBatchSize: 10 },
  ...{ outputAction: 'AppendRow', outputFileName: 'predictions.csv', properties: {}, environmentVariables: {} },
  ...sent,
  resources: { instanceCount: 1, ...sent.resources },
  retrySettings: { maxRetries: 3, timeout: 'PT30S', ...sent.retrySettings },
})

interface Surroundings {
  asset: (id: string) => { type: string } | undefined
  compute: (id: string) => string | undefined
}

/** Why the body of a batch endpoint is refused; undefined when it is not. */
export function refusedBatchEndpoint({ properties }: Body, deployments: readonly string[]): string | undefined {
  const { authMode, defaults } = properties as { authMode?: string; defaults?: { deploymentName?: string } }
  if (authMode?.toLowerCase() !== 'aadtoken') return `Batch endpoints take authMode AADToken only, not ${authMode}.`
  const name = defaults?.deploymentName
  return !name || deployments.includes(name.toLowerCase()) ? undefined : `The default deployment '${name}' does not exist.`
}

/** Why the body of a batch deployment is refused; undefined when it is not. */
export function refusedBatchDeployment(sent: BatchDeployment, { asset, compute }: Surroundings): string | undefined {
  const kind = sent.compute && compute(sent.compute)
  if (!kind) return `Compute ${sent.compute ?? ''} was not found.`
  if (!['AmlCompute', 'Kubernetes'].includes(kind)) return `A batch deployment cannot be on compute of type ${kind}.`
  if (sent.model?.referenceType !== 'Id') return 'The model must be referred to by its id here.'
  for (const id of [sent.model.assetId, sent.environmentId, sent.codeConfiguration?.codeId])
    if (id && !asset(id)) return `The asset ${id} was not found.`
  const plain = asset(sent.model.assetId ?? '')?.type === 'mlflow_model'
  if (!plain && !(sent.environmentId && sent.codeConfiguration?.codeId))
    return 'Code and environment are required, but for an MLflow model.'
  const counts: [string, number, number][] = [
    ['miniBatchSize', sent.miniBatchSize ?? 10, 1],
    ['maxConcurrencyPerInstance', sent.maxConcurrencyPerInstance ?? 1, 1],
    ['resources.instanceCount', sent.resources?.instanceCount ?? 1, 1],
    ['errorThreshold', sent.errorThreshold ?? -1, -1],
    ['retrySettings.maxRetries', sent.retrySettings?.maxRetries ?? 3, 0],
  ]
  const wrong = counts.find(([, value, least]) => !Number.isInteger(value) || value < least)
  if (wrong) return `${wrong[0]} must be a whole number from ${wrong[2]}.`
  return seconds(sent.retrySettings?.timeout ?? 'PT30S') === undefined ? 'retrySettings.timeout must be an ISO 8601 duration.' : undefined
}
