import { createHash } from 'node:crypto'
import { UserError } from '../../../kernel/errors.ts'
import { given, identityAgain } from '../put-again.ts'
import type { Split } from './endpoint-traffic.ts'

/** An online endpoint as Azure reads it out at 2024-10-01; absent parts come as null or not at all. */
export interface OnlineEndpoint {
  id: string
  location: string
  kind?: string | null
  sku?: object | null
  identity?: { type: string; userAssignedIdentities?: { readonly [id: string]: object } | null } | null
  tags?: { readonly [name: string]: string } | null
  properties: {
    authMode: string
    scoringUri?: string | null
    provisioningState?: string
    traffic?: Split | null
    mirrorTraffic?: Split | null
    compute?: string | null
    description?: string | null
    publicNetworkAccess?: string | null
    properties?: { readonly [name: string]: string } | null
  }
}

/** What changes: the rest is sent back as it was read, since a PUT replaces everything. */
export interface EndpointChange {
  traffic: Split
  mirror: Split
  tags: { readonly [name: string]: string }
}

/** A whole endpoint to PUT, from what was read and what changes: traffic cannot be patched, and what is left out of a PUT is lost. */
export function endpointBody({ location, kind, sku, identity, properties }: OnlineEndpoint, { traffic, mirror, tags }: EndpointChange) {
  const { authMode, compute, description, publicNetworkAccess, properties: free } = properties
  return {
    location,
    ...given({ kind, sku }),
    ...identityAgain(identity),
    tags,
    properties: { authMode, ...given({ compute, description, publicNetworkAccess, properties: free }), traffic, mirrorTraffic: mirror },
  }
}

/** How a new endpoint is made. */
export interface EndpointSettings {
  /** Azure region, of the workspace. */
  location: string
  /** Key: clients send an endpoint key. AADToken: clients sign in with Entra ID. */
  authMode: 'Key' | 'AADToken'
  /** ARM id of an attached Kubernetes compute; absent for managed. */
  compute?: string | undefined
  /** Disabled: only through the workspace's private endpoint. */
  publicNetworkAccess?: 'Enabled' | 'Disabled' | undefined
  tags: { readonly [name: string]: string }
}

/** A new endpoint without traffic. */
export const newEndpoint = ({ location, authMode, compute, publicNetworkAccess, tags }: EndpointSettings) => ({
  location,
  identity: { type: 'SystemAssigned' },
  tags,
  properties: { authMode, ...given({ compute, publicNetworkAccess }) },
})

const LONGEST = 32

/**
 * Name of an environment's endpoint where none is configured: tiny-production. Names are unique in a region, 3 to 32 letters, digits and hyphens, and
 * begin with a letter; a longer one is cut, and ends in digits of the whole. Source: azure-ai-ml's own check.
 */
export function endpointName(model: string, environment: string): string {
  const whole = `${model}-${environment}`
  const plain = whole
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  if (plain.length >= 3 && plain.length <= LONGEST && plain === whole.toLowerCase()) return plain
  const mark = createHash('sha256').update(whole).digest('hex').slice(0, 6)
  return `${plain.slice(0, LONGEST - 7).replace(/-+$/, '') || 'sluice'}-${mark}`
}

/** Throws a UserError where a configured name is none that Azure takes. */
export function checkEndpointName(name: string): string {
  if (/^[a-zA-Z][a-zA-Z0-9-]{1,30}[a-zA-Z0-9]$/.test(name)) return name
  throw new UserError(
    `"${name}" cannot name an Azure ML endpoint: 3 to 32 letters, digits and hyphens, a letter first. Change deploy.to.azureml.endpoint.`,
  )
}
