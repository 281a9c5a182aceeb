import type { Compute } from './compute.ts'
import type { Data } from './data.ts'
import type { Forge } from './forge.ts'
import type { Monitoring } from './monitoring.ts'
import type { Records } from './records.ts'
import type { ModelRegistry } from './registry.ts'
import type { Changes, Repository } from './repository.ts'
import type { Clock, Log, StepCache, Workspace } from './runtime.ts'
import type { Serving, Telemetry } from './serving.ts'
import type { Tables } from './tables.ts'
import type { Tracking } from './tracking.ts'

/** Everything a step may ask for. A step names the ones it needs with `Pick`. */
export interface Ports {
  tables: Tables
  /** Absent where all data are files of this machine. */
  data?: Data | undefined
  /** This machine. */
  compute: Compute
  /** Where `train.on` says that training runs. */
  training: Compute
  registry: ModelRegistry
  records: Records
  repository: Repository
  changes: Changes
  cache: StepCache
  workspace: Workspace
  /** One environment's serving and its telemetry. */
  serving(environment: string): Promise<{ serving: Serving; telemetry: Telemetry }>
  /** Who compares an environment's windows, where that is not this machine. */
  monitoring?: ((environment: string) => Promise<Monitoring>) | undefined
  /** Absent where there is none (a laptop, a fork's read-only token). */
  forge: Forge | undefined
  /** Absent where the config names none. */
  tracking?: Tracking | undefined
  clock: Clock
  log: Log
}
