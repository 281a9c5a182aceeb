import type { Config } from '../../../config/schema.ts'
import { canonicalJson, type Json, sha256 } from '../../../kernel/digest.ts'
import type { Monitoring, MonitorSchedule } from '../../../ports/monitoring.ts'
import type { MeasuredFeature } from '../../../statistics/drift/judge.ts'
import type { Live } from '../live.ts'
import type { Seen } from '../requests.ts'
import type { Window } from '../window-record.ts'
import { measuredFeatures } from './features.ts'
import { GRACE, type Standing, standing } from './standing.ts'
import { watchOf } from './watch.ts'

/** A window that was compared elsewhere, or why none was. */
export interface Elsewhere {
  /** Who compares: Azure ML. */
  by: string
  schedule: MonitorSchedule
  standing: Standing
  window: Window
  /** The features of the run; none unless it is done. */
  measured: { answers: boolean; measure: (inflation: number) => MeasuredFeature[] }
  /** Rows, and columns left out, in the words of what is read here. */
  seen: Seen
  /** Digest of everything that the run said. */
  digest: string
}

const NOTHING = { answers: false, names: [] as readonly string[], measure: () => [] }

/** Keeps the monitor at the live version, and reads what its newest run found. */
export async function watchElsewhere(
  monitoring: Monitoring,
  config: Config,
  live: Live,
  { now, window, alarm, apart }: { now: Date; window: number; alarm: number; apart: readonly string[] },
): Promise<Elsewhere> {
  const { watch, reference, left } = watchOf(config, live, { window, alarm }, apart)
  const schedule = await monitoring.keep(watch)
  const due = monitoring.due(new Date(now.getTime() - GRACE))
  const stands = standing(await monitoring.runs(schedule, watch), schedule.since, due)
  const run = stands.state === 'done' ? stands.run : undefined
  const measured = run ? measuredFeatures(run, reference) : NOTHING
  const unsent = run ? reference.inputs.map(({ name }) => name).filter((name) => !measured.names.includes(name)) : []
  const rows = run?.rows.all ?? 0
  return {
    ...{ by: monitoring.title, schedule, standing: stands, measured },
    window: run ? { from: run.from, to: run.to } : { from: new Date(now.getTime() - window * 1000), to: now },
    seen: {
      ...{ requests: rows, rows, others: 0, unanswered: 0, columns: [], unsent: [...unsent, ...left], unknown: [] },
      ...{ mistyped: new Map(), predictions: undefined, keyed: false, known: [] },
    },
    digest: sha256(canonicalJson(JSON.parse(JSON.stringify('run' in stands ? stands.run : { state: stands.state })) as Json)),
  }
}
