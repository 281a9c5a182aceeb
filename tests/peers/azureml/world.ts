import type { Operations } from './long-running.ts'
import type { Settings } from './settings.ts'
import type { Blobs } from './storage/blobs.ts'
import type { Store } from './store.ts'
import type { App, Tokens } from './tokens.ts'

/** Where everything of this fake is called what. */
export interface Names {
  subscription: string
  resourceGroup: string
  workspace: string
  registry: string
  location: string
  /** ARM path of the workspace, of the registry. */
  scope: string
  registryScope: string
}

/** What handlers share. */
export interface World {
  /** `https://localhost:PORT`, where ARM and the data plane answer. */
  url: string
  app: App
  names: Names
  settings: Settings
  store: Store
  blobs: Blobs
  tokens: Tokens
  operations: Operations
  /** A folder of this process, removed at its end. */
  folder: string
  /** Base URL of a real `mlflow server`; undefined: runs log nothing to MLflow. */
  mlflow: string | undefined
  /** PEM file of the authority that signed every certificate here, for processes that call back. */
  ca: string
  now(): Date
  /** What tests can ask for over the control port, by name (`azure.command(name, argument)`): add to it. */
  commands: Record<string, (argument: never) => unknown>
  /** Runs at the end, latest first: end processes here. */
  atEnd(end: () => Promise<void> | void): void
  /** Remembers that something here is wrong, so that the suite goes red. */
  bug(message: string): void
}
