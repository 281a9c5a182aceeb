import { LogsQueryClient, LogsQueryResultStatus, type LogsTable } from '@azure/monitor-query-logs'
import { explain, PlatformError } from '../../../kernel/errors.ts'
import type { AzureClient } from '../client.ts'
import { mask } from '../errors.ts'
import { OWN_REQUEST } from '../serving/invoke.ts'
import { type Counted, failedStatus } from './counts.ts'
import { requestsQuery } from './queries.ts'

type Cell = LogsTable['rows'][number][number] | null | undefined

/** Rows of the traffic log as counts. Our own requests (the replay) are left out. */
export function countedRows({ columnDescriptors, rows }: Pick<LogsTable, 'columnDescriptors' | 'rows'>): Counted[] {
  const column = (name: string) => columnDescriptors.findIndex((each) => each.name === name)
  const text = (cell: Cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''))
  const [time, deployment, code, total, client] = [
    'TimeGenerated',
    'DeploymentName',
    'ResponseCode',
    'TotalDurationMs',
    'XMSClientRequestId',
  ].map(column) as [number, number, number, number, number]
  return rows.flatMap((row) => {
    if (text(row[client]).startsWith(OWN_REQUEST) || text(row[deployment]) === '') return []
    const latency = Number(row[total])
    const counted = { deployment: text(row[deployment]), at: Date.parse(text(row[time])), requests: 1 }
    return [{ ...counted, failed: failedStatus(text(row[code])), latency: Number.isFinite(latency) ? latency : undefined }]
  })
}

/** Asks the Log Analytics workspace that an endpoint's diagnostic settings send its traffic log to (by ARM id). Exact; some minutes late. */
export async function loggedTraffic(
  { workspace, credential }: AzureClient,
  logs: string,
  endpoint: string,
  since: Date,
): Promise<Counted[]> {
  const { cloud } = workspace
  const client = new LogsQueryClient(credential, {
    endpoint: `${cloud.logs}/v1`,
    credentials: { scopes: [`${cloud.audiences.logs}/.default`] },
  })
  const query = requestsQuery(endpoint, since)
  const result = await client
    .queryResource(logs.replace(/^\//, ''), query, { startTime: since, endTime: new Date(Date.now() + 60_000) })
    .catch((cause: unknown) => {
      if (cause instanceof PlatformError) throw cause
      const fix = `Give this identity the role \`Log Analytics Reader\` on ${logs}.`
      throw new PlatformError(`Log Analytics does not tell the traffic of ${endpoint}: ${mask(explain(cause))}. ${fix}`, { cause })
    })
  if (result.status !== LogsQueryResultStatus.Success)
    throw new PlatformError(`Log Analytics told part of the traffic of ${endpoint} only: ${result.partialError.message}. Try again later.`)
  return result.tables[0] ? countedRows(result.tables[0]) : []
}
