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
  /** Argument vector; the platform fills in `{port}` with a free one and `{model}` with the path of its own copy of the model. */
  serve: readonly string[]
  /** Added to the server's environment; `{model}` in a value is filled in as well, and `{model_folder}`, which holds it. */
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
    /** What it was asked lately, newest first; absent where answers come at once. */
    jobs?: readonly ServedJob[]
  }[]
}

/** A whole input that a version of a batch endpoint scores, or has scored. */
export interface ServedJob {
  name: string
  state: 'running' | 'done' | 'failed'
  /** When it was asked for, ISO 8601, UTC. */
  began?: string
  /** From its start to its end; known of the newest. */
  seconds?: number
}

/** One environment (staging, production) of one model. Every method may be called again with the same arguments. */
export interface Serving {
  /**
   * Absent: requests are answered at once. `batch`: whole files are, by jobs that take minutes. Then there is no live traffic: one version has 100 %, the one
   * that jobs to come are done by, and `mirror` refuses.
   */
  kind?: 'batch'
  state(): Promise<ServingState>
  /** Starts a version at 0 % and resolves once it is healthy. The same digest again is a no-op. PlatformError with the server's last lines when it never gets healthy. */
  deploy(release: Release): Promise<void>
  /** Sends rows to one version, past the weights and unlogged as live traffic; one answer for each row. */
  invoke(version: string, rows: readonly { readonly [column: string]: Json }[]): Promise<Json[]>
  /**
   * Splits live traffic by percent, adding up to 100. With a `lease` in seconds, the platform itself goes back to the last split made without one
   * and ends all mirrors, unless the next shift comes in time: so a runner that dies leaves no canary behind. Without a lease, mirrors end at once.
   * On PlatformError the old split still stands.
   */
  shift(split: { readonly [version: string]: number }, lease?: number): Promise<void>
  /** Copies a share of live requests to a version (0 ends it), until the lease ends where one is given (seconds). */
  mirror(version: string, percent: number, lease?: number): Promise<void>
  /** Ends a version that has no traffic, after its last answer was sent. A version that is not there is a no-op. */
  retire(version: string): Promise<void>
  /** Brings what is asked by the clock to what the config says; says what changed, in words. Absent where there is no such thing. */
  schedule?(): Promise<readonly string[]>
}

/** Live requests of one version over a window. */
export interface Traffic {
  requests: number
  /** Answered with a status of 500 or above, or 424, 408, 429, or not at all. */
  errors: number
  /** Milliseconds, one for each answered request, errors too (the newest 100,000). None where the source knows averages only. */
  latencies: Float64Array
  /** Numeric predictions of the answered requests, one for each row (the newest 100,000). */
  predictions: Float64Array
}

/** One logged request. */
export interface LoggedRequest {
  /** From the client's x-request-id, or made. */
  id: string
  /** When it came, ISO 8601, UTC. */
  at: string
  /** The version that answered; empty when none was asked. */
  version: string
  status: number
  /** From the request to the whole answer. */
  milliseconds: number
  mirrored: boolean
  inputs: readonly { readonly [column: string]: Json }[]
  predictions: readonly Json[]
}

/** Where telemetry comes from when Sluice does not stand before the model itself. */
export interface TelemetrySource {
  /** For reports, to go on after "counted by": Log Analytics (AmlOnlineEndpointTrafficLog). */
  title: string
  /** What it cannot tell, by the name of the guard that would need it, with the reason and what to do. */
  without: { readonly [guard: string]: string }
}

export interface Telemetry {
  /** Absent where everything is told, exactly and at once. */
  source?(): Promise<TelemetrySource>
  /** Live and mirrored requests since a moment, by version. */
  traffic(since: Date): Promise<{ live: ReadonlyMap<string, Traffic>; mirrored: ReadonlyMap<string, Traffic> }>
  /** Logged live requests answered within a window, in the order of their answers, streamed. */
  requests(from: Date, to: Date): AsyncIterable<LoggedRequest>
}
