import type { Json } from '../../kernel/digest.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { Performance } from '../../statistics/drift/performance.ts'

/** What stays of one judged window, on the records branch. */
export interface WindowRecord {
  schema: 1
  model: string
  environment: string
  /** v6 */
  version: string
  /** Digest of the model that answered. */
  digest: string
  /** ISO 8601, UTC. */
  from: string
  to: string
  verdict: Verdict
  requests: number
  rows: number
  /** Largest effect of each column over its tests; σ, Jensen–Shannon distance or share of rows. */
  columns: readonly { name: string; verdict: string; effect: number }[]
  predictions?: { verdict: string; effect: number } | undefined
  /** Largest effect of all. */
  statistic: number
  quality?:
    | {
        metric: Performance['metric']
        /** Rows whose outcome was known. */
        outcomes: number
        value: number
        delta: number | undefined
        low: number | undefined
        high: number | undefined
        state: Performance['state']
      }
    | undefined
  /** Who compared it, when not this machine: its title, schedule and run, and whether that run is `done`, `failed`, `late`, or there is none (`never`). */
  by?: { title: string; schedule: string; state: string; run: string | undefined } | undefined
  /** Whether a retraining was started. */
  retrain: boolean
  /** Digest of the window's evidence. */
  evidence: string
}

/** One stretch of time: from included, to not. */
export interface Window {
  from: Date
  to: Date
}

/** Folder of an environment's windows. */
export const windowFolder = (model: string, environment: string): string => `windows/${model}/${environment}`

const compact = (at: Date): string => at.toISOString().replaceAll(':', '-')

/** Path of a window's record; sorts by its end. The version is in it, because another one has another reference. */
export const windowPath = (model: string, environment: string, version: string, { from, to }: Window): string =>
  `${windowFolder(model, environment)}/${compact(to)}_from_${compact(from)}_${version}.json`

/** Writes a record. */
export const writeWindow = (record: WindowRecord): string => `${JSON.stringify(record as unknown as Json, null, 2)}\n`

/** Reads what `writeWindow` wrote; undefined for a record of another shape. */
export function readWindow(text: string): WindowRecord | undefined {
  const record = JSON.parse(text) as Partial<WindowRecord>
  return record.schema === 1 && record.to !== undefined && Array.isArray(record.columns) ? (record as WindowRecord) : undefined
}

/** Share of a window by which a schedule may start early. */
const JITTER = 0.1

/**
 * The judged windows before this one that do not overlap it nor each other, newest first: a daily look at a week must not count one week
 * seven times. Windows with too few requests are passed over.
 */
export function windowsBefore(window: Window, records: readonly WindowRecord[]): WindowRecord[] {
  const tolerance = JITTER * (window.to.getTime() - window.from.getTime())
  const judged = records.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail')
  const found: WindowRecord[] = []
  let start = window.from.getTime()
  for (const record of judged.toSorted((a, b) => Date.parse(b.to) - Date.parse(a.to))) {
    if (Date.parse(record.to) > start + tolerance) continue
    found.push(record)
    start = Date.parse(record.from)
  }
  return found
}

/** Whether a retraining was started for a window that shares requests with this one. */
export const retrainedAlready = (window: Window, records: readonly WindowRecord[]): boolean =>
  records.some(({ from, to, retrain }) => retrain && Date.parse(to) > window.from.getTime() && Date.parse(from) < window.to.getTime())
