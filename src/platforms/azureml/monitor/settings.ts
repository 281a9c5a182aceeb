import type { Tags } from '../assets/upload.ts'

/** One environment's monitor. */
export interface MonitorSettings {
  /** Name of the online endpoint that is watched. */
  endpoint: string
  model: string
  environment: string
  /** Five fields of cron, UTC. */
  cron: string
  /** Size of the serverless Spark machines, and version of Spark. */
  instanceType: string
  runtime: string
  emails: readonly string[]
  /** Column of model_outputs that holds the answer. */
  answers: string
  tags: Tags
}
