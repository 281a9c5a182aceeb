/** Most requests that one look reads, the newest first. */
const MOST = 100_000

/** Requests to an endpoint since a moment, one a row. Source: learn.microsoft.com, AmlOnlineEndpointTrafficLog. */
export const requestsQuery = (endpoint: string, since: Date): string =>
  [
    'AmlOnlineEndpointTrafficLog',
    `| where TimeGenerated >= datetime(${since.toISOString()}) and EndpointName == ${JSON.stringify(endpoint)}`,
    '| project TimeGenerated, DeploymentName, ResponseCode, ModelStatusCode, TotalDurationMs, XMSClientRequestId',
    '| order by TimeGenerated desc',
    `| take ${MOST}`,
  ].join('\n')

/** The metrics of an endpoint, one-minute averages: so many requests in that minute, by deployment and by what was answered. */
export const REQUESTS_METRIC = {
  namespace: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints',
  name: 'RequestsPerMinute',
  filter: "deployment eq '*' and statusCode eq '*' and modelStatusCode eq '*'",
} as const
