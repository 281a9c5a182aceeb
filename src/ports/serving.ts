import type { Json } from '../kernel/digest.ts'

/** A version to serve. */
export interface Release {
  /** For example v7. */
  version: string
  /** Digest of the model's bytes. */
  digest: string
  /** Folder of the sources at the version's commit: the working directory of `serve`. */
  sources: string
  /** Model file or folder. */
  model: string
  /** Argument vector; `{port}` in it is filled in by the platform, which chooses a free one. */
  serve: readonly string[]
  env?: { readonly [name: string]: string }
}

/** What an environment serves now. */
export interface ServingState {
  /** Where clients send requests. */
  url: string
  versions: readonly {
    version: string
    digest: string
    /** Share of live requests, 0 to 100. All shares add up to 100, or to 0 when nothing is served. */
    percent: number
    /** Share of live requests copied to it, 0 to 100; its answers to those are logged and dropped. */
    mirror: number
    healthy: boolean
  }[]
}

/** One environment (staging, production) of one model. Every method may be called again with the same arguments. */
export interface Serving {
  state(): Promise<ServingState>
  /** Starts a version at 0 % and resolves once it is healthy. The same digest again is a no-op. PlatformError with the server's last lines when it never gets healthy. */
  deploy(release: Release): Promise<void>
  /** Sends rows to one version, past the weights and unlogged as live traffic; one answer for each row. */
  invoke(version: string, rows: readonly { readonly [column: string]: Json }[]): Promise<Json[]>
  /**
   * Splits live traffic by percent, adding up to 100. With a `lease` in seconds, the platform itself goes back to the split before,
   * unless the next shift comes in time: so a runner that dies leaves no canary behind. On PlatformError the old split still stands.
   */
  shift(split: { readonly [version: string]: number }, lease?: number): Promise<void>
  /** Copies a share of live requests to a version (0 ends it). */
  mirror(version: string, percent: number): Promise<void>
  /** Ends a version that has no traffic, after its last answer was sent. A version that is not there is a no-op. */
  retire(version: string): Promise<void>
}

/** Live requests of one version over a window. */
export interface Traffic {
  requests: number
  /** Answered with a status of 500 or above, or 424, 408, 429, or not at all. */
  errors: number
  /** Milliseconds, one for each answered request (the newest 100,000). */
  latencies: Float64Array
  /** Numeric predictions of the answered requests, one for each row (the newest 100,000). */
  predictions: Float64Array
}

/** One logged request. */
export interface LoggedRequest {
  id: string
  /** ISO 8601, UTC. */
  at: string
  version: string
  status: number
  milliseconds: number
  mirrored: boolean
  inputs: readonly { readonly [column: string]: Json }[]
  predictions: readonly Json[]
}

export interface Telemetry {
  /** Live and mirrored requests since a moment, by version. */
  traffic(since: Date): Promise<{ live: ReadonlyMap<string, Traffic>; mirrored: ReadonlyMap<string, Traffic> }>
  /** Logged live requests of a window, oldest first, streamed. */
  requests(from: Date, to: Date): AsyncIterable<LoggedRequest>
}
