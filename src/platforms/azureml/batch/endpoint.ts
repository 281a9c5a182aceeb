import { PlatformError } from '../../../kernel/errors.ts'
import type { AzureClient } from '../client.ts'
import { AzureError } from '../errors.ts'
import { given, identityAgain } from '../put-again.ts'
import { BUSY } from '../serving/serving-endpoint.ts'

/** A batch endpoint as Azure reads it out at 2024-10-01; absent parts come as null or not at all. */
export interface BatchEndpoint {
  id: string
  name: string
  location: string
  identity?: { type: string; userAssignedIdentities?: { readonly [id: string]: object } | null } | null
  kind?: string | null
  sku?: object | null
  tags?: { readonly [name: string]: string } | null
  properties: {
    authMode: string
    defaults?: { deploymentName?: string | null } | null
    description?: string | null
    properties?: { readonly [name: string]: string } | null
    scoringUri?: string | null
    provisioningState?: string
  }
}

/** A deployment of it, likewise. */
export interface BatchDeployment {
  id: string
  name: string
  tags?: { readonly [name: string]: string } | null
  properties: { provisioningState?: string }
}

export const batchPath = (endpoint: string): string => `/batchEndpoints/${encodeURIComponent(endpoint)}`
export const batchDeploymentPath = (endpoint: string, deployment: string): string =>
  `${batchPath(endpoint)}/deployments/${encodeURIComponent(deployment)}`

/** Undefined when there is none yet. */
export const findBatch = (client: AzureClient, endpoint: string): Promise<BatchEndpoint | undefined> =>
  client.find<BatchEndpoint>(batchPath(endpoint))

export const batchDeploymentsOf = (client: AzureClient, endpoint: string): Promise<BatchDeployment[]> =>
  client.list<BatchDeployment>(`${batchPath(endpoint)}/deployments`)

/** The deployment that jobs are done by when none is named; undefined when there is none. */
export const defaultOf = ({ properties }: BatchEndpoint): string | undefined => properties.defaults?.deploymentName || undefined

/** A new endpoint. Batch endpoints take tokens of Entra ID only. */
export const newBatch = (location: string, tags: { readonly [name: string]: string }) => ({
  location,
  identity: { type: 'SystemAssigned' },
  tags,
  properties: { authMode: 'AADToken' },
})

/** A whole endpoint to PUT with another default: what is left out of a PUT is lost. */
export function batchBody({ location, kind, sku, identity, tags, properties }: BatchEndpoint, deploymentName: string) {
  const { authMode, description, properties: free } = properties
  return {
    location,
    ...given({ kind, sku, tags }),
    ...identityAgain(identity),
    properties: { authMode, ...given({ description, properties: free }), defaults: { deploymentName } },
  }
}

/** Makes a deployment the one that jobs to come are done by. While another operation runs (409) it waits, and writes on what that one left. */
export async function makeDefault(client: AzureClient, endpoint: string, deployment: string): Promise<void> {
  const began = client.elapsed()
  for (let pause = 2; ; pause = Math.min(pause * 1.5, 30)) {
    const found = await findBatch(client, endpoint)
    if (!found) throw new PlatformError(`The batch endpoint ${endpoint} is gone. Deploy again; it is made anew.`)
    if (defaultOf(found) === deployment) return
    try {
      await client.put(batchPath(endpoint), batchBody(found, deployment))
      return
    } catch (error) {
      if (!(error instanceof AzureError) || error.status !== 409 || client.elapsed() - began > BUSY) throw error
      await client.wait(pause)
    }
  }
}
