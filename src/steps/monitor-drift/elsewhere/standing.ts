import type { MonitorRun } from '../../../ports/monitoring.ts'

/** How a monitor stands: what its newest ended run found, or why there is nothing to judge. */
export type Standing =
  | { state: 'done'; run: MonitorRun }
  | { state: 'failed'; run: MonitorRun }
  /** A run was due at `due`, and none since has ended; `run` is the newest before it. */
  | { state: 'late'; run: MonitorRun; due: Date }
  /** None has ended yet; `due` where one should have. */
  | { state: 'never'; due: Date | undefined }

/** Time that a run may take until it counts as late, milliseconds. */
export const GRACE = 6 * 3_600_000
/** A run is due at a minute, and a schedule fires some seconds after it. */
const JITTER = 60_000

/**
 * Which run counts: the newest that has ended, as long as none was due after it. A failed one is not passed over for an older one. `due` is the last moment,
 * at least `GRACE` ago, for which a run was due.
 */
export function standing(runs: readonly MonitorRun[], since: Date, due: Date | undefined): Standing {
  const owed = due && due.getTime() >= since.getTime() ? due : undefined
  const run = runs.toSorted((a, b) => b.at.getTime() - a.at.getTime()).find(({ state }) => state !== 'running')
  if (!run) return { state: 'never', due: owed }
  if (owed && run.at.getTime() < owed.getTime() - JITTER) return { state: 'late', run, due: owed }
  return run.state === 'failed' ? { state: 'failed', run } : { state: 'done', run }
}
