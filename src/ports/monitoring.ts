/** A column as it was at a version's release: values spread as those of its sketch, in no order that means anything. */
export interface ReferenceColumn {
  name: string
  kind: 'number' | 'category'
  values: readonly (string | number | boolean | null)[]
}

/** What a monitor that runs elsewhere is to compare. */
export interface Watch {
  /** v6 */
  version: string
  /** Digest of the model that answers. */
  digest: string
  task: 'classification' | 'regression'
  inputs: readonly ReferenceColumn[]
  /** The version's own answers; undefined when they cannot be compared. */
  predictions: ReferenceColumn | undefined
  /** Length of a window, seconds. */
  window: number
  /** Smallest effect that counts: σ, Jensen–Shannon distance, share of rows. */
  alarm: number
}

/** What a monitor measured of one column. */
export interface Measured {
  column: string
  /**
   * `shape`: Wasserstein distance in σ of the reference, or Jensen–Shannon distance (base 2). The others are shares of the window's rows: `missing` cells,
   * `mistyped` ones, and values `unseen` at release (numbers beyond the range, categories that were not there).
   */
  what: 'shape' | 'missing' | 'mistyped' | 'unseen'
  value: number
}

/** One run of a monitor. */
export interface MonitorRun {
  name: string
  url: string | undefined
  /** The moment that it was started for. */
  at: Date
  /** The window that it looked at. */
  from: Date
  to: Date
  state: 'running' | 'done' | 'failed'
  /** Why it failed, in the platform's words. */
  reason?: string
  /** Rows of the window; those whose inputs and whose answers were compared for shape. */
  rows: { all: number; inputs: number; predictions: number }
  inputs: readonly Measured[]
  predictions: readonly Measured[]
}

/** The schedule as it stands. */
export interface MonitorSchedule {
  name: string
  change: 'created' | 'changed' | 'same'
  /** Since when it watches this version over windows of this length. Runs before say nothing of it. */
  since: Date
}

/** A monitor that runs by a schedule somewhere else, for windows that outgrow a machine. One for each environment. */
export interface Monitoring {
  /** Who computes, for reports: Azure ML. */
  title: string
  /** Makes the schedule, or brings it to what is live now; reads it back, and throws a PlatformError when it does not say what was asked. */
  keep(watch: Watch): Promise<MonitorSchedule>
  /** Runs of the schedule since then, the newest first, with what they measured. */
  runs(schedule: MonitorSchedule, watch: Watch): Promise<MonitorRun[]>
  /** The last moment before `before` for which a run was due. */
  due(before: Date): Date | undefined
}
