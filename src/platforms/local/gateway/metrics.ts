import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { OpenFleet } from './fleet.ts'
import type { JournalEntry } from './journal.ts'
import type { Settings } from './state.ts'
import { share } from './traffic.ts'

/** The gateway's Prometheus metrics. Times in seconds, as Prometheus has them. */
export function gatewayMetrics({ model, environment }: Settings, fleet: OpenFleet) {
  const registry = new Registry()
  registry.setDefaultLabels({ model, environment })
  const registers = [registry]
  const requests = new Counter({
    name: 'sluice_requests_total',
    help: 'Requests answered, by version, status and whether they were mirrored copies.',
    labelNames: ['version', 'status', 'mirrored'],
    registers,
  })
  const seconds = new Histogram({
    name: 'sluice_request_seconds',
    help: 'Time from the request to the whole answer.',
    labelNames: ['version', 'mirrored'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const failures = new Counter({
    name: 'sluice_version_failures_total',
    help: 'Requests that a version should have answered and another did.',
    labelNames: ['version', 'reason'],
    registers,
  })
  const dropped = new Counter({ name: 'sluice_log_dropped_total', help: 'Log lines that could not be written.', registers })
  gauges(registry, fleet)
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    dropped: () => dropped.inc(),
    add({ version, status, mirrored, milliseconds, failed }: JournalEntry): void {
      requests.inc({ version, status, mirrored: String(mirrored) })
      seconds.observe({ version, mirrored: String(mirrored) }, milliseconds / 1000)
      for (const { version, reason } of failed) failures.inc({ version, reason })
    },
  }
}
export type GatewayMetrics = ReturnType<typeof gatewayMetrics>

/** What holds now, asked when it is read. */
function gauges(registry: Registry, fleet: OpenFleet): void {
  const gauge = (name: string, help: string, of: (version: string) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['version'],
      registers: [registry],
      collect() {
        this.reset()
        for (const version of fleet.members.keys()) this.set({ version }, of(version))
      },
    })
  gauge('sluice_traffic_percent', 'Share of live requests.', (version) => share(fleet.plan().split, version))
  gauge('sluice_mirror_percent', 'Share of live requests copied.', (version) => share(fleet.plan().mirrors, version))
  gauge('sluice_healthy', '1 when the version can answer.', (version) => Number(fleet.members.get(version)!.server.is.health === 'healthy'))
  gauge('sluice_in_flight', 'Requests being answered.', (version) => fleet.members.get(version)!.inflight)
  gauge('sluice_server_deaths', 'Times that the model server ended by itself.', (version) => fleet.members.get(version)!.server.is.deaths)
}
