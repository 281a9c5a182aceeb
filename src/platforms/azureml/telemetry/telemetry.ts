import type { Json } from '../../../kernel/digest.ts'
import { PlatformError } from '../../../kernel/errors.ts'
import type { Telemetry, TelemetrySource } from '../../../ports/serving.ts'
import type { AzureClient } from '../client.ts'
import { AzureError } from '../errors.ts'
import type { OnlineEndpoint } from '../serving/endpoint.ts'
import { type EndpointPlan, liveSince } from '../serving/endpoint-traffic.ts'
import { endpointPath, findEndpoint, planOf } from '../serving/serving-endpoint.ts'
import { type Collected, collectedRequests } from './collector.ts'
import { type Predicted, trafficByVersion, wasMirrored } from './counts.ts'
import { loggedTraffic } from './logs.ts'
import { measuredTraffic } from './metrics.ts'

const CATEGORY = 'AmlOnlineEndpointTrafficLog'

interface DiagnosticSetting {
  properties: {
    workspaceId?: string | null
    logs?: readonly { category?: string | null; categoryGroup?: string | null; enabled: boolean }[] | null
  }
}

/** ARM id of the Log Analytics workspace that gets an endpoint's traffic log; undefined when none does. */
export async function logsOf(client: AzureClient, endpoint: string): Promise<string | undefined> {
  const path = `${endpointPath(endpoint)}/providers/Microsoft.Insights/diagnosticSettings`
  const all = await client.list<DiagnosticSetting>(path, { apiVersion: '2021-05-01-preview' }).catch((cause: unknown) => {
    if (!(cause instanceof AzureError) || cause.status !== 403) throw cause
    const message = `This identity may not see where the traffic of ${endpoint} is logged. Give it the role \`Monitoring Reader\` on the endpoint.`
    throw new PlatformError(message, { cause, status: 403 })
  })
  const sends = ({ properties }: DiagnosticSetting) =>
    properties.logs?.some(({ category, categoryGroup, enabled }) => enabled && (category === CATEGORY || categoryGroup === 'allLogs'))
  return all.find((setting) => setting.properties.workspaceId && sends(setting))?.properties.workspaceId ?? undefined
}

/** The command that has single requests logged. */
export const logging = (id: string): string =>
  `az monitor diagnostic-settings create --name sluice --resource ${id} --workspace <Log Analytics workspace> --logs '[{"category":"${CATEGORY}","enabled":true}]'`

const sourceOf = (logs: string | undefined, id: string): TelemetrySource =>
  logs !== undefined
    ? { title: `Log Analytics (${CATEGORY})`, without: {} }
    : {
        title: 'Azure Monitor metrics (one-minute averages)',
        without: { latency_p95: `Azure Monitor knows averages of latencies only. Have single requests logged: \`${logging(id)}\`` },
      }

const numbersIn = (predictions: readonly Json[]): number[] =>
  predictions.flatMap((p) => (typeof p === 'number' ? [p] : typeof p === 'boolean' ? [Number(p)] : []))

async function predictionsSince(collected: Collected, since: Date): Promise<Predicted[]> {
  const found: Predicted[] = []
  for await (const { deployment, request } of collectedRequests(collected, since, new Date(Date.now() + 60_000)))
    for (const value of numbersIn(request.predictions)) found.push({ deployment, at: Date.parse(request.at), value })
  return found
}

/** Seconds that an answer about diagnostic settings is good for. */
const KNOWN_FOR = 300_000

/**
 * What an endpoint saw: requests, errors and latencies from Log Analytics where its diagnostic settings send the traffic log there, else requests and errors
 * from Azure Monitor's one-minute averages; predictions and logged requests from the data collector's files. All of them come some minutes late.
 */
export function azuremlTelemetry(client: AzureClient, collected: Collected): Telemetry {
  const { endpoint } = collected
  let known: { at: number; logs: string | undefined } | undefined
  const logsNow = async () => {
    if (!known || Date.now() - known.at > KNOWN_FOR) known = { at: Date.now(), logs: await logsOf(client, endpoint) }
    return known.logs
  }
  const counts = async (found: OnlineEndpoint, since: Date) => {
    const logs = await logsNow()
    return logs === undefined ? measuredTraffic(client, found, since) : loggedTraffic(client, logs, endpoint, since)
  }
  return {
    async source() {
      const found = await findEndpoint(client, endpoint)
      return sourceOf(found && (await logsNow()), found?.id ?? endpoint)
    },
    async traffic(since) {
      const found = await findEndpoint(client, endpoint)
      if (!found) return { live: new Map(), mirrored: new Map() }
      const [counted, predicted] = await Promise.all([counts(found, since), predictionsSince(collected, since)])
      return trafficByVersion(planOf(found), counted, predicted)
    },
    async *requests(from, to) {
      const found = await findEndpoint(client, endpoint)
      const plan: EndpointPlan = found ? planOf(found) : { traffic: {}, mirror: {}, tags: {} }
      for await (const { deployment, request } of collectedRequests(collected, from, to)) {
        const at = Date.parse(request.at)
        if (at >= (liveSince(plan, deployment) ?? 0) && !wasMirrored(plan, deployment, at)) yield request
      }
    },
  }
}
