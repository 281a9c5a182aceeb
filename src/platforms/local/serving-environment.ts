import type { Log } from '../../ports/runtime.ts'
import type { Protocol } from './gateway/protocols.ts'
import type { Settings } from './gateway/state.ts'

/** One environment of one model on this machine. Times in seconds. */
export interface LocalEnvironment {
  /** The gateway's own folder, outside any workspace: ~/.sluice/serving/<model>/<environment>. */
  directory: string
  model: string
  environment: string
  /** Port of the gateway on 127.0.0.1. */
  port: number
  protocol: Protocol
  health: string
  healthyWithin: number
  /** Command that starts a gateway: node and the script whose `runGateway(argv)` it calls. */
  entry: readonly string[]
  log: Log
}

/** What the gateway is told of it. */
export const settingsOf = ({ model, environment, port, protocol, health, healthyWithin }: LocalEnvironment): Settings => ({
  model,
  environment,
  port,
  protocol,
  health,
  healthyWithin,
})
