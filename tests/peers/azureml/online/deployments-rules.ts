import { seconds } from './durations.ts'
import type { Body, Collection, DeploymentProperties, Probe } from './types.ts'

interface Surroundings {
  location: string
  kind: 'Managed' | 'Kubernetes'
  before?: DeploymentProperties
  /** Whether an asset of this id is there; for a model, its type. */
  asset: (id: string) => { type?: string } | undefined
}

/** Seconds that a request may take at most on a managed endpoint. Source: how-to-manage-quotas. */
const LONGEST = 180
const INSTANCES = 50

const whole = (value: unknown, least: number) => Number.isInteger(value) && Number(value) >= least

/** Why the body of a deployment is refused; undefined when it is not. */
export function refusedDeployment(body: Body, around: Surroundings): string | undefined {
  const sent = body.properties as unknown as DeploymentProperties
  if (body.location?.toLowerCase().replaceAll(' ', '') !== around.location.toLowerCase())
    return `The location must be that of the workspace, ${around.location}, and is ${body.location}.`
  if (sent.endpointComputeType !== around.kind)
    return `endpointComputeType must be that of the endpoint, ${around.kind}, and is ${sent.endpointComputeType}.`
  return refusedSize(body, sent) ?? refusedAssets(sent, around) ?? refusedTimes(sent) ?? refusedCollector(sent, around)
}

function refusedSize({ sku }: Body, sent: DeploymentProperties): string | undefined {
  const scale = sent.scaleSettings?.scaleType ?? 'Default'
  if (sent.endpointComputeType === 'Managed') {
    if (!sent.instanceType) return 'instanceType is required for a managed online deployment.'
    if (!/^standard_\w+$/i.test(sent.instanceType)) return `Instance type ${sent.instanceType} is not supported.`
    if (scale !== 'Default') return 'A managed online deployment scales by Azure Monitor autoscale: scaleType must be Default.'
  } else if (scale === 'TargetUtilization') {
    const { minInstances = 1, maxInstances = 1 } = sent.scaleSettings ?? {}
    if (!whole(minInstances, 1) || !whole(maxInstances, minInstances)) return 'minInstances must be at least 1 and at most maxInstances.'
    return undefined
  }
  if (sku?.name !== 'Default') return 'sku is required, with the name Default.'
  if (!whole(sku.capacity, 1) || Number(sku.capacity) > INSTANCES) return `sku.capacity must be a whole number from 1 to ${INSTANCES}.`
  return undefined
}

function refusedAssets(sent: DeploymentProperties, { asset }: Surroundings): string | undefined {
  for (const id of [sent.model, sent.environmentId, sent.codeConfiguration?.codeId])
    if (id && !asset(id)) return `The asset ${id} was not found.`
  const plain = sent.model !== undefined && asset(sent.model)?.type === 'mlflow_model'
  if (plain && !sent.codeConfiguration) return undefined
  if (!sent.environmentId) return 'environmentId is required, but for an MLflow model.'
  if (!sent.codeConfiguration?.codeId) return 'codeConfiguration with codeId is required, but for an MLflow model.'
  return undefined
}

function refusedTimes(sent: DeploymentProperties): string | undefined {
  const { requestTimeout = 'PT5S', maxConcurrentRequestsPerInstance = 1, maxQueueWait = 'PT0.5S' } = sent.requestSettings ?? {}
  const timeout = seconds(requestTimeout)
  if (timeout === undefined || timeout <= 0 || (sent.endpointComputeType === 'Managed' && timeout > LONGEST))
    return `requestTimeout must be an ISO 8601 duration of at most ${LONGEST} seconds, and is ${requestTimeout}.`
  if (seconds(maxQueueWait) === undefined) return `maxQueueWait must be an ISO 8601 duration, and is ${maxQueueWait}.`
  if (!whole(maxConcurrentRequestsPerInstance, 1)) return 'maxConcurrentRequestsPerInstance must be a whole number from 1.'
  return refusedProbe(sent.readinessProbe) ?? refusedProbe(sent.livenessProbe)
}

function refusedProbe(probe: Probe = {}): string | undefined {
  const wrong = [probe.initialDelay, probe.period, probe.timeout].find((text) => text !== undefined && seconds(text) === undefined)
  if (wrong !== undefined) return `A probe's times must be ISO 8601 durations, and one is ${wrong}.`
  const counts = [probe.failureThreshold ?? 1, probe.successThreshold ?? 1]
  return counts.every((count) => whole(count, 1)) ? undefined : "A probe's thresholds must be whole numbers from 1."
}

function refusedCollector({ dataCollector }: DeploymentProperties, { asset }: Surroundings): string | undefined {
  if (!dataCollector) return undefined
  if (!['year', 'month', 'day', 'hour', 'minute'].includes((dataCollector.rollingRate ?? 'Hour').toLowerCase()))
    return `rollingRate must be Year, Month, Day, Hour or Minute, and is ${dataCollector.rollingRate}.`
  const collections: [string, Collection][] = Object.entries(dataCollector.collections)
  if (collections.length === 0) return 'dataCollector needs at least one collection.'
  for (const [name, { dataCollectionMode = 'Disabled', samplingRate = 1, dataId }] of collections) {
    if (!['enabled', 'disabled'].includes(dataCollectionMode.toLowerCase()))
      return `dataCollectionMode of ${name} must be Enabled or Disabled.`
    if (samplingRate < 0 || samplingRate > 1) return `samplingRate of ${name} must be from 0 to 1, and is ${samplingRate}.`
    if (dataId && !asset(dataId)) return `The data asset ${dataId} of collection ${name} was not found.`
  }
  return undefined
}
