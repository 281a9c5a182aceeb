import type { Body, EndpointProperties } from './types.ts'

/** Names of endpoints and deployments: 3 to 32 letters, digits and hyphens, from a letter, not to a hyphen. Source: reference-yaml-endpoint-online. */
const NAME = /^[a-zA-Z][a-zA-Z0-9-]{1,30}[a-zA-Z0-9]$/
const MODES = ['Key', 'AMLToken', 'AADToken'] as const

export const refusedName = (name: string): string | undefined =>
  NAME.test(name)
    ? undefined
    : `'${name}' must start with a letter, be 3 to 32 letters, digits and hyphens long, and not end with a hyphen.`

/** The mode as the service writes it; any case is taken. */
export const authMode = (sent: unknown): EndpointProperties['authMode'] | undefined =>
  MODES.find((mode) => mode.toLowerCase() === String(sent).toLowerCase())

const place = (location: string | undefined) => location?.toLowerCase().replaceAll(' ', '')

interface Surroundings {
  /** The workspace's region. */
  location: string
  /** What the endpoint was before this request. */
  before?: EndpointProperties
  /** Kind of an attached compute by its resource id; undefined when there is none. */
  compute: (id: string) => string | undefined
}

/** Why the body of an endpoint is refused, but for its traffic; undefined when it is not. */
export function refusedEndpoint(body: Body, { location, before, compute }: Surroundings): string | undefined {
  const properties = body.properties as unknown as EndpointProperties
  if (place(body.location) !== place(location)) return `The location must be that of the workspace, ${location}, and is ${body.location}.`
  if (!authMode(properties.authMode)) return `authMode must be Key, AMLToken or AADToken, and is ${properties.authMode}.`
  if (properties.publicNetworkAccess && !['Enabled', 'Disabled'].includes(properties.publicNetworkAccess))
    return 'publicNetworkAccess must be Enabled or Disabled.'
  if (before && (before.compute ?? '').toLowerCase() !== (properties.compute ?? '').toLowerCase())
    return 'The compute of an endpoint cannot be changed.'
  if (!properties.compute)
    return body.identity && body.identity.type !== 'None' ? undefined : 'An identity is required for a managed online endpoint.'
  const kind = compute(properties.compute)
  if (!kind) return `Compute ${properties.compute} was not found.`
  if (authMode(properties.authMode) === 'AADToken') return 'AADToken is not supported for Kubernetes online endpoints.'
  return kind === 'Kubernetes' ? undefined : `An online endpoint cannot be on compute of type ${kind}.`
}
