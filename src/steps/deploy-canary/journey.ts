import type { Deploy } from '../../config/deploy.ts'
import type { Deployment } from '../../config/deployment.ts'
import type { LoadedConfig } from '../../config/load.ts'
import type { Evidence } from '../../kernel/evidence.ts'
import type { Ports } from '../../ports/ports.ts'
import type { ModelVersion } from '../../ports/registry.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Serving, Telemetry, TelemetrySource } from '../../ports/serving.ts'
import type { GuardResult } from '../../statistics/canary/guard.ts'
import type { Act, Outcome } from './acts.ts'
import type { GuardLimit } from './decide.ts'
import type { Plan } from './plan.ts'
import type { Replay } from './replay.ts'

/** One environment, its deployments file and everything needed to bring the one to the other. */
export interface Scene {
  loaded: LoadedConfig
  deploy: Deploy
  ports: Ports
  run: RunContext
  signal: AbortSignal
  environment: string
  serving: Serving
  telemetry: Telemetry
  /** Who counts live requests, where it is not Sluice's own gateway; known on the route of a canary. */
  source: TelemetrySource | undefined
  /** Path of the deployments file. */
  path: string
  wanted: Deployment
  /** Commit that put `wanted` into the file, and its author; absent outside a repository. */
  change: { commit: string; author: string; at: Date } | undefined
  acts: readonly Act[]
  plan: Plan
  began: Date
}

/** A version whose registration was checked back to the data. */
export interface Verified {
  version: ModelVersion
  /** Its registration and everything that rests under it. */
  chain: readonly Evidence[]
}

/** One look at the guards. */
export interface Look {
  stage: 'shadow' | 'canary'
  /** Percent of live requests (copied, in the shadow). */
  percent: number
  look: number
  looks: number
  at: Date
  /** Since the stage began. */
  seconds: number
  requests: { stable: number; canary: number }
  guards: readonly GuardResult[]
}

/** One stage as the report's table shows it. */
export interface Stage {
  name: 'shadow' | 'canary'
  percent: number
  outcome: 'passed' | 'harm' | 'held' | 'not-reached'
  /** Seconds it took, and its longest time. */
  seconds: number
  limit: number
  looks: readonly Look[]
}

/** How a deployment went. */
export interface Journey {
  outcome: Outcome
  replay: Replay | undefined
  stages: readonly Stage[]
  guards: readonly GuardLimit[]
  /** Guards that cannot be judged for this model, and why. */
  omitted: readonly { name: string; because: string }[]
  events: readonly { at: Date; text: string }[]
  /** Why nothing was judged, with the server's last lines. */
  problem?: string
  /** Live requests since it began, by version. */
  reach: ReadonlyMap<string, { requests: number; errors: number }>
}

/** What was done about git after a rollback. */
export type PutBack = { commit: string; version: string } | { problem: string }
