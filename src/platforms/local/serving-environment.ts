import { join } from 'node:path'
import type { Protocol } from './gateway/protocols.ts'
import type { Settings } from './gateway/state.ts'

/** One environment of one model on this machine. Times in seconds. */
export interface LocalEnvironment {
  /** Folder of all gateways, for example ~/.sluice/serving; each has a folder of its own below it. */
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
  log(text: string): void
}

/** The gateway's own folder. */
export const folderOf = ({ directory, model, environment }: Pick<LocalEnvironment, 'directory' | 'model' | 'environment'>): string =>
  join(directory, model, environment)

export const settingsOf = ({ model, environment, port, protocol, health, healthyWithin }: LocalEnvironment): Settings => ({
  model,
  environment,
  port,
  protocol,
  health,
  healthyWithin,
})
