import type { LoadedConfig } from '../../config/load.ts'
import type { RunContext } from '../../ports/run-context.ts'
import type { Sketch } from '../../sketch/sketch.ts'
import type { MetricName } from '../../statistics/metrics/sample.ts'
import type { Elsewhere } from './elsewhere/gather.ts'
import type { Gathered, Monitor } from './gather.ts'
import { watchedMetric } from './quality.ts'
import { windowDigest } from './record.ts'
import type { Window } from './window-record.ts'

/** One column's sketches in both windows. */
export interface Pair {
  reference: Sketch
  live: Sketch
}

/** What the report says besides the decision. */
export interface DriftFacts {
  model: string
  /** v6 */
  version: string
  environment: string
  /** Whether it is the last environment, production. */
  last: boolean
  /** 40 hex digits. */
  commit: string | undefined
  run: RunContext
  window: Window
  /** Path of sluice.yml, and the line of `monitor` in it. */
  config: { path: string; line: number | undefined }
  monitor: Monitor
  /** The first gate's metric at release; undefined where the registration has none. */
  release: { metric: MetricName; value: number | undefined }
  counts: { requests: number; rows: number; others: number; unanswered: number; reference: number }
  columns: ReadonlyMap<string, Pair>
  predictions: Pair | undefined
  unsent: readonly string[]
  /** Columns of dates, which are not compared. */
  dates: readonly string[]
  unknown: readonly string[]
  mistyped: ReadonlyMap<string, number>
  /** Late outcomes: `off` when none are configured, `absent` while the file is not there, `unkeyed` when requests do not name their rows. */
  outcomes: 'off' | 'absent' | 'unkeyed' | { known: number; of: number }
  /** Digests. */
  evidence: { registration: string; reference: string; window: string; own: string }
  forge: boolean
  /** Whether this window was judged before. */
  again: boolean
  /** Where it was compared, when not on this machine. */
  elsewhere?: Pick<Elsewhere, 'by' | 'schedule' | 'standing'> | undefined
}

/** Collects what the report says. */
export function factsOf(
  { config, file, where }: LoadedConfig,
  gathered: Gathered,
  { run, commit, evidence, forge }: { run: RunContext; commit: string | undefined; evidence: string; forge: boolean },
): DriftFacts {
  const { environment, monitor, window, live, seen } = gathered
  const { predictions } = live.reference
  const metric = watchedMetric(config)
  return {
    model: config.model,
    version: live.name,
    environment,
    last: config.deploy?.environments.at(-1) === environment,
    commit,
    run,
    window,
    config: { path: file, line: where(['monitor']).line },
    monitor,
    release: { metric, value: live.version.metrics[metric] },
    counts: { requests: seen.requests, rows: seen.rows, others: seen.others, unanswered: seen.unanswered, reference: live.reference.rows },
    columns: new Map(seen.columns.map((column) => [column.name, { reference: live.reference.columns.get(column.name)!, live: column }])),
    predictions: predictions && seen.predictions && { reference: predictions, live: seen.predictions },
    unsent: seen.unsent,
    dates: gathered.dates,
    unknown: seen.unknown,
    mistyped: seen.mistyped,
    outcomes: outcomesOf(gathered),
    evidence: { registration: live.deployment.evidence, reference: live.reference.sha256, window: windowDigest(gathered), own: evidence },
    forge,
    again: gathered.recorded !== undefined,
    elsewhere: gathered.elsewhere,
  }
}

function outcomesOf({ monitor, outcomes, seen }: Gathered): DriftFacts['outcomes'] {
  if (monitor.actuals === undefined) return 'off'
  if (!outcomes) return 'absent'
  if (!seen.keyed && seen.rows > seen.others + seen.unanswered) return 'unkeyed'
  return { known: seen.known.length, of: seen.rows - seen.others - seen.unanswered }
}
