import { randomBytes } from 'node:crypto'
import type { Resource } from '../store.ts'
import type { World } from '../world.ts'
import type { Running } from './deployments-run.ts'
import { openLog, type Row } from './scoring-log.ts'
import type { DeploymentProperties, EndpointProperties, State } from './types.ts'

export type Endpoint = Resource<EndpointProperties & { provisioningState: State; scoringUri: string; swaggerUri: string }>
export type Deployment = Resource<DeploymentProperties & { provisioningState: State }>

/** What a deployment is beside its resource. */
interface Serving {
  running: Running | undefined
  /** What the containers and the storage initialiser wrote, oldest first, restarts and failures included. */
  lines: { server: string[]; initializer: string[] }
  /** Requests that it works on now. */
  open: number
}

interface Secrets {
  keys: { primaryKey: string; secondaryKey: string }
  /** Tokens given out, with the moment they end. */
  tokens: Map<string, number>
}

export const newKey = (): string => randomBytes(24).toString('base64url')

const open = () => {
  const serving = new Map<string, Serving>()
  const secrets = new Map<string, Secrets>()
  return {
    log: openLog(),
    /** Of a deployment, by its id. */
    serving(id: string): Serving {
      const found = serving.get(id.toLowerCase()) ?? { running: undefined, lines: { server: [], initializer: [] }, open: 0 }
      serving.set(id.toLowerCase(), found)
      return found
    },
    /** Of an endpoint, by its id. */
    secrets(id: string): Secrets {
      const found = secrets.get(id.toLowerCase()) ?? { keys: { primaryKey: newKey(), secondaryKey: newKey() }, tokens: new Map() }
      secrets.set(id.toLowerCase(), found)
      return found
    },
    /** Ends what serves below an id, and forgets its secrets. */
    async forget(id: string): Promise<void> {
      const ids = [...serving.keys()].filter((key) => key === id.toLowerCase() || key.startsWith(`${id.toLowerCase()}/`))
      await Promise.all(ids.map((key) => serving.get(key)?.running?.stop()))
      for (const key of ids) serving.delete(key)
      secrets.delete(id.toLowerCase())
    },
  }
}

export type Fleet = ReturnType<typeof open>

const fleets = new WeakMap<World, Fleet>()

/** What this world serves, and was asked. Its containers end with it. */
export function fleetOf(world: World): Fleet {
  const found = fleets.get(world)
  if (found) return found
  const fleet = open()
  fleets.set(world, fleet)
  world.atEnd(() => fleet.forget(`${world.names.scope}/onlineEndpoints`))
  return fleet
}

/** The requests that can be known of by now. */
export const knownRows = (world: World): readonly Row[] => fleetOf(world).log.until(world.now().getTime() - world.settings.lateness * 1000)

export const endpointId = (world: World, name: string) => `${world.names.scope}/onlineEndpoints/${name}`
export const isKubernetes = (endpoint: Endpoint): boolean => (endpoint.properties.compute ?? '') !== ''
export const deploymentsOf = (world: World, endpoint: Endpoint): Deployment[] =>
  world.store.list<Deployment['properties']>(`${endpoint.id}/deployments`)
