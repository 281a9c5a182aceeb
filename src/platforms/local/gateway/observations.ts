import type { Json } from '../../../kernel/digest.ts'
import type { JournalEntry } from './journal.ts'
import { answeredAt } from './journal-reader.ts'

/** Live or mirrored requests of one version, as JSON. */
export interface TrafficCounts {
  requests: number
  errors: number
  latencies: number[]
  predictions: number[]
}
export interface TrafficReport {
  live: { [version: string]: TrafficCounts }
  mirrored: { [version: string]: TrafficCounts }
}

interface Observation {
  at: number
  failed: boolean
  /** Milliseconds; undefined when it was not answered. */
  latency: number | undefined
  predictions: readonly number[]
}

/** Requests kept in memory for each version; older ones are only in the journal. */
const KEPT = 250_000
const NEWEST = 100_000

/** Statuses that count as errors: those of Serving's contract. */
export const isErrorStatus = (status: number): boolean => status >= 500 || [0, 408, 424, 429].includes(status)

const numbersIn = (predictions: readonly Json[]): number[] =>
  predictions.flatMap((p) => (typeof p === 'number' ? [p] : typeof p === 'boolean' ? [Number(p)] : []))

function summarise(observations: readonly Observation[], since: number): TrafficCounts {
  const recent = observations.filter(({ at }) => at >= since)
  const answered = recent.filter(({ failed }) => !failed)
  return {
    requests: recent.length,
    errors: recent.filter(({ failed }) => failed).length,
    latencies: recent.flatMap(({ latency }) => latency ?? []).slice(-NEWEST),
    predictions: answered.flatMap(({ predictions }) => predictions).slice(-NEWEST),
  }
}

/** What was seen of each version lately, for looks at a canary. Only requests that ask for a prediction count, not a probe's GET. */
export function observations() {
  const seen = { live: new Map<string, Observation[]>(), mirrored: new Map<string, Observation[]>() }

  function keep(version: string, mirrored: boolean, observation: Observation): void {
    const byVersion = mirrored ? seen.mirrored : seen.live
    const list = byVersion.get(version) ?? []
    byVersion.set(version, list)
    list.push(observation)
    // Trimmed in large pieces, so that it costs nothing for each request.
    if (list.length > KEPT * 1.1) list.splice(0, list.length - KEPT)
  }

  return {
    add(entry: JournalEntry): void {
      if (entry.method === 'GET' || entry.method === 'HEAD' || entry.method === 'OPTIONS') return
      const at = answeredAt(entry)
      for (const { version } of entry.failed) keep(version, entry.mirrored, { at, failed: true, latency: undefined, predictions: [] })
      // Status 0: nobody answered, and the failed ones are counted above.
      if (entry.status === 0 || entry.version === '') return
      const failed = isErrorStatus(entry.status)
      keep(entry.version, entry.mirrored, { at, failed, latency: entry.milliseconds, predictions: numbersIn(entry.predictions) })
    },
    since(moment: number): TrafficReport {
      const report = (byVersion: Map<string, Observation[]>) =>
        Object.fromEntries([...byVersion].map(([version, list]) => [version, summarise(list, moment)]))
      return { live: report(seen.live), mirrored: report(seen.mirrored) }
    },
  }
}
export type Observations = ReturnType<typeof observations>
