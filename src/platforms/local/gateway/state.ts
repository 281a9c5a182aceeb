import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeFileSync } from 'atomically'
import type { ProcessIdentity } from './processes.ts'
import type { Protocol } from './protocols.ts'

/** Exit code of a gateway whose public port is taken. */
export const PORT_IN_USE = 98

/** What a gateway is for and how it treats its model servers. Times in seconds. */
export interface Settings {
  model: string
  environment: string
  /** Public port on 127.0.0.1. */
  port: number
  protocol: Protocol
  /** Path that answers 2xx once a model server can answer. */
  health: string
  healthyWithin: number
}

/** A release as the gateway keeps it: its own copies of sources and model, below its folder. */
export interface StoredRelease {
  version: string
  digest: string
  /** Working directory of the command; everything of the release lies in its parent folder. */
  sources: string
  model: string
  serve: readonly string[]
  env: { readonly [name: string]: string }
}

/** Percent of live requests by version. */
export type Split = { readonly [version: string]: number }

/** A model server's process and the port it listens on. */
export type ServerProcess = ProcessIdentity & { port: number }

/** Everything a gateway must know again after it was killed. Written whole, before it acts. */
export interface GatewayState {
  schema: 1
  releases: readonly { release: StoredRelease; process: ServerProcess | undefined; proven: boolean; retiring: boolean }[]
  split: Split
  mirrors: Split
  /** Until when (milliseconds since 1970) split and mirrors stand, and the split to go back to. */
  lease: { until: number; before: Split } | undefined
}

export const EMPTY: GatewayState = { schema: 1, releases: [], split: {}, mirrors: {}, lease: undefined }

/** The state kept in a file, or an empty one where there is none. SyntaxError when it is damaged. */
export function loadState(path: string): GatewayState {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY
    throw error
  }
  const state = JSON.parse(text) as GatewayState
  if (state.schema !== 1) throw new SyntaxError(`${path} has schema ${state.schema}; this version of Sluice reads schema 1.`)
  return state
}

/** Replaces a file readable by its owner only. Synchronous, so that nothing happens between deciding and remembering. */
export function saveJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, `${JSON.stringify(value)}\n`, { mode: 0o600 })
}
