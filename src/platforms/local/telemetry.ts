import { join } from 'node:path'
import type { Telemetry, Traffic } from '../../ports/serving.ts'
import { connect } from './gateway/connect.ts'
import { readJournal } from './gateway/journal-reader.ts'
import type { TrafficCounts } from './gateway/observations.ts'
import type { LocalEnvironment } from './serving-environment.ts'

const trafficOf = ({ requests, errors, latencies, predictions }: TrafficCounts): Traffic => ({
  requests,
  errors,
  latencies: Float64Array.from(latencies),
  predictions: Float64Array.from(predictions),
})
const byVersion = (counts: { [version: string]: TrafficCounts }) =>
  new Map(Object.entries(counts).map(([version, traffic]) => [version, trafficOf(traffic)]))

/** What an environment's gateway saw: its memory for looks, its request log for everything else. No gateway running means no traffic. */
export function localTelemetry({ directory }: Pick<LocalEnvironment, 'directory'>): Telemetry {
  return {
    async traffic(since) {
      const running = await connect(directory)
      if (!running) return { live: new Map(), mirrored: new Map() }
      const { live, mirrored } = await running.control.traffic({ since: since.getTime() })
      return { live: byVersion(live), mirrored: byVersion(mirrored) }
    },
    async *requests(from, to) {
      for await (const { method: _, path: __, failed: ___, ...request } of readJournal(join(directory, 'requests'), from, to))
        if (!request.mirrored) yield request
    },
  }
}
