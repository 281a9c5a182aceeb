import { short } from '../../../kernel/digest.ts'
import type { Release } from '../../../ports/serving.ts'
import { type Scale, scaleSettings } from './deployment-scale.ts'

/** A deployment as Azure reads it out. */
export interface OnlineDeployment {
  id: string
  name: string
  tags?: { readonly [name: string]: string } | null
  properties: { provisioningState?: string; model?: string | null }
}

const VERSION = 'sluice-version'
const DIGEST = 'sluice-digest'

/** Name of a version's deployment: v7-0a1b2c3d. A name alone, v7, would be shorter than Azure takes. */
export const deploymentName = ({ version, digest }: Pick<Release, 'version' | 'digest'>): string => `${version}-${short(digest)}`

/** The version of a deployment by its name alone, also of one that is long gone: v7-0a1b2c3d serves v7. */
export const versionNamed = (deployment: string): string => /^(v\d+)-[0-9a-f]{8}$/.exec(deployment)?.[1] ?? deployment

/** The version that a deployment serves; one that others made goes by its own name, and its bytes are unknown. */
export const versionOf = ({ name, tags }: Pick<OnlineDeployment, 'name' | 'tags'>): { version: string; digest: string; own: boolean } =>
  tags?.[VERSION] && tags[DIGEST] ? { version: tags[VERSION], digest: tags[DIGEST], own: true } : { version: name, digest: '', own: false }

/** What marks a deployment as a version's. */
export const versionTags = ({ version, digest }: Pick<Release, 'version' | 'digest'>): { [tag: string]: string } => ({
  [VERSION]: version,
  [DIGEST]: digest,
})

/** What a deployment is made of. Ids are ARM ids or `azureml:` ids. Times in seconds. */
export interface DeploymentFacts {
  release: Pick<Release, 'version' | 'digest'>
  location: string
  model: string
  /** Absent for an MLflow model, which Azure serves without. */
  code?: { codeId: string; scoringScript: string; environmentId: string } | undefined
  environmentVariables?: { readonly [name: string]: string } | undefined
  kubernetes: boolean
  instanceType?: string | undefined
  instances: number
  scale?: Scale | undefined
  requestTimeout?: number | undefined
  concurrency?: number | undefined
  /** Data assets that get what is asked and answered, by collection. */
  collections: { readonly [collection: string]: string }
  tags: { readonly [name: string]: string }
}

const seconds = (count: number) => `PT${count}S`

function requestSettings({ requestTimeout, concurrency }: DeploymentFacts) {
  if (requestTimeout === undefined && concurrency === undefined) return {}
  return {
    requestSettings: {
      ...(requestTimeout === undefined ? {} : { requestTimeout: seconds(requestTimeout) }),
      ...(concurrency === undefined ? {} : { maxConcurrentRequestsPerInstance: concurrency }),
    },
  }
}

function dataCollector({ collections }: DeploymentFacts) {
  const entries = Object.entries(collections)
  if (entries.length === 0) return {}
  const all = entries.map(([name, dataId]) => [name, { dataCollectionMode: 'Enabled', samplingRate: 1, dataId }] as const)
  return { dataCollector: { collections: Object.fromEntries(all), rollingRate: 'Hour' } }
}

/** A whole deployment to PUT. */
export function deploymentBody(facts: DeploymentFacts) {
  const { release, location, model, code, environmentVariables, kubernetes, instanceType, instances, tags } = facts
  return {
    location,
    sku: { name: 'Default', capacity: instances },
    tags: { ...tags, ...versionTags(release) },
    properties: {
      endpointComputeType: kubernetes ? 'Kubernetes' : 'Managed',
      model,
      ...(code
        ? {
            codeConfiguration: { codeId: code.codeId, scoringScript: code.scoringScript },
            environmentId: code.environmentId,
          }
        : {}),
      ...(environmentVariables ? { environmentVariables } : {}),
      ...(instanceType === undefined ? {} : { instanceType }),
      scaleSettings: scaleSettings(kubernetes, instances, facts.scale),
      ...requestSettings(facts),
      ...dataCollector(facts),
    },
  }
}
