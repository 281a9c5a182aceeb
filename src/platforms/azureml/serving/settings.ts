import type { Release } from '../../../ports/serving.ts'
import type { Protocol } from '../../local/gateway/protocols.ts'
import type { AzureClient } from '../client.ts'
import type { Scale } from './deployment-scale.ts'

/** One environment of one model on Azure ML. Times in seconds. */
export interface AzureServingSettings {
  /** Name of its online endpoint. */
  endpoint: string
  model: string
  environment: string
  protocol: Protocol
  /** Python file with init() and run(); absent for an MLflow model, which Azure serves without code. */
  scoringScript?: string | undefined
  authMode: 'Key' | 'AADToken'
  /** ARM id of an attached Kubernetes compute (AKS, Arc); absent for a managed endpoint. */
  compute?: string | undefined
  publicNetworkAccess?: 'Enabled' | 'Disabled' | undefined
  /** For example Standard_DS3_v2; on Kubernetes the name of an instance type of the cluster, or absent. */
  instanceType?: string | undefined
  instances: number
  /** Absent: always `instances`. */
  scale?: Scale | undefined
  requestTimeout?: number | undefined
  /** Requests that one instance works on at once. */
  concurrency?: number | undefined
  environmentVariables?: { readonly [name: string]: string } | undefined
  /** Shortest time that a canary's split is promised for: moving traffic takes a minute, and nobody but Sluice ends a canary whose run died. */
  leastLease: number
  /** sluice-repository, sluice-model, sluice-environment: by these, what nobody needs any more is found. */
  tags: { readonly [name: string]: string }
}

/** Brings to Azure what a deployment is made of, once for each content; gives ids. */
export interface ServingAssets {
  model(release: Release): Promise<string>
  code(release: Release, scoringScript: string): Promise<{ codeId: string; environmentId: string }>
  /** Data assets for what is asked and answered, by collection; none switches the data collector off. */
  collections(endpoint: string, deployment: string): Promise<{ readonly [collection: string]: string }>
}

export interface AzureServing {
  client: AzureClient
  settings: AzureServingSettings
  assets: ServingAssets
}
