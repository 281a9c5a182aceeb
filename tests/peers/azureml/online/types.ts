/** A request body whose shape the schema has been asked about. */
export interface Body {
  location?: string
  identity?: { type: string; userAssignedIdentities?: Record<string, object> }
  tags?: Record<string, string>
  kind?: string
  sku?: { name: string; tier?: string; size?: string; family?: string; capacity?: number }
  properties: Record<string, unknown>
}

export interface EndpointProperties {
  authMode: 'Key' | 'AMLToken' | 'AADToken'
  compute?: string
  description?: string
  keys?: { primaryKey?: string; secondaryKey?: string }
  mirrorTraffic?: Record<string, number>
  properties?: Record<string, string>
  publicNetworkAccess?: string
  traffic?: Record<string, number>
}

export interface Probe {
  failureThreshold?: number
  initialDelay?: string
  period?: string
  successThreshold?: number
  timeout?: string
}

export interface Collection {
  dataCollectionMode?: string
  dataId?: string
  samplingRate?: number
}

export interface DeploymentProperties {
  endpointComputeType: 'Managed' | 'Kubernetes'
  model?: string
  environmentId?: string
  codeConfiguration?: { codeId?: string; scoringScript: string }
  environmentVariables?: Record<string, string>
  instanceType?: string
  readinessProbe?: Probe
  livenessProbe?: Probe
  requestSettings?: { maxConcurrentRequestsPerInstance?: number; maxQueueWait?: string; requestTimeout?: string }
  scaleSettings?: { scaleType: string; minInstances?: number; maxInstances?: number; targetUtilizationPercentage?: number }
  dataCollector?: { collections: Record<string, Collection>; rollingRate?: string; requestLogging?: { captureHeaders?: string[] } }
  [more: string]: unknown
}

export type State = 'Creating' | 'Updating' | 'Deleting' | 'Succeeded' | 'Failed' | 'Canceled'
