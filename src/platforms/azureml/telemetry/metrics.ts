import { type Metric, MetricsClient } from '@azure/monitor-query-metrics'
import { explain, PlatformError } from '../../../kernel/errors.ts'
import type { AzureClient } from '../client.ts'
import { mask } from '../errors.ts'
import type { OnlineEndpoint } from '../serving/endpoint.ts'
import { type Counted, failedStatus } from './counts.ts'
import { REQUESTS_METRIC } from './queries.ts'

const MINUTE = 60_000
/** Series that are asked for: deployments times statuses. */
const SERIES = 1000

/** Minutes of a metric as counts: the one-minute average of RequestsPerMinute is how many came in that minute. */
export function countedMinutes(series: Metric['timeseries'], from: number): Counted[] {
  return series.flatMap(({ metadatavalues = [], data = [] }) => {
    const dimension = (name: string) => metadatavalues.find((each) => each.name?.toLowerCase() === name.toLowerCase())?.value ?? ''
    const [deployment, status] = [dimension('deployment'), dimension('statusCode')]
    if (deployment === '') return []
    return data.flatMap(({ timeStamp, average }) => {
      const at = new Date(timeStamp).getTime()
      if (!average || at < from) return []
      return [{ deployment, at, requests: Math.round(average), failed: failedStatus(status), latency: undefined }]
    })
  })
}

/** Where a region's metrics are asked for; an address of its own is taken as it is. */
const hostOf = (location: string, host: string): string => (host.includes('://') ? host : `https://${location}.${host}`)

/** Azure Monitor's minutes since a moment, from the first whole one. It counts every request, the replay's too, and knows no single latencies. */
export async function measuredTraffic({ workspace, credential }: AzureClient, endpoint: OnlineEndpoint, since: Date): Promise<Counted[]> {
  const { cloud } = workspace
  const client = new MetricsClient(hostOf(endpoint.location.toLowerCase().replaceAll(' ', ''), cloud.metricsHost), credential, {
    audience: `${cloud.audiences.metrics}/.default`,
  })
  const { namespace, name, filter } = REQUESTS_METRIC
  const startTime = new Date(Math.ceil(since.getTime() / MINUTE) * MINUTE)
  const endTime = new Date((Math.floor(Date.now() / MINUTE) + 1) * MINUTE)
  if (startTime >= endTime) return []
  const options = { startTime, endTime, interval: 'PT1M', aggregation: 'Average', filter, top: SERIES }
  const results = await client.queryResources([endpoint.id], [name], namespace, options).catch((cause: unknown) => {
    if (cause instanceof PlatformError) throw cause
    const fix = `Give this identity the role \`Monitoring Reader\` on ${endpoint.id}.`
    throw new PlatformError(`Azure Monitor does not tell the requests of the endpoint: ${mask(explain(cause))}. ${fix}`, { cause })
  })
  return results.flatMap(({ metrics }) => metrics.flatMap(({ timeseries }) => countedMinutes(timeseries, startTime.getTime())))
}
