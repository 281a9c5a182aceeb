import type { Body, DeploymentProperties, Probe } from './types.ts'

/** Source: reference-yaml-deployment-managed-online, ProbeSettings and RequestSettings. */
const PROBE: Probe = { failureThreshold: 30, successThreshold: 1, timeout: 'PT2S', period: 'PT10S', initialDelay: 'PT10S' }
const REQUESTS = { requestTimeout: 'PT5S', maxConcurrentRequestsPerInstance: 1, maxQueueWait: 'PT0.5S' }

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()

function collector(sent: DeploymentProperties['dataCollector']): object {
  if (!sent) return {}
  const collections = Object.fromEntries(
    Object.entries(sent.collections).map(([name, collection]) => [
      name,
      {
        ...collection,
        dataCollectionMode: capital(collection.dataCollectionMode ?? 'Disabled'),
        samplingRate: collection.samplingRate ?? 1,
      },
    ]),
  )
  return { dataCollector: { ...sent, collections, rollingRate: capital(sent.rollingRate ?? 'Hour') } }
}

/** A deployment's properties as the service answers them: what was not sent is filled in. */
export function filledIn(body: Body): DeploymentProperties {
  const sent = body.properties as unknown as DeploymentProperties
  return {
    appInsightsEnabled: false,
    egressPublicNetworkAccess: 'Enabled',
    environmentVariables: {},
    properties: {},
    scaleSettings: { scaleType: 'Default' },
    ...sent,
    requestSettings: { ...REQUESTS, ...sent.requestSettings },
    livenessProbe: { ...PROBE, ...sent.livenessProbe },
    readinessProbe: { ...PROBE, ...sent.readinessProbe },
    ...collector(sent.dataCollector),
  }
}
