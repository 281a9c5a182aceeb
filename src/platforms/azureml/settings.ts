/** One Azure cloud: where its services answer, and for whom their tokens are made. */
export interface AzureCloud {
  /** Azure Resource Manager, for example https://management.azure.com (no slash at the end). */
  resourceManager: string
  /** Where tokens come from, for example https://login.microsoftonline.com. */
  authority: string
  /** Whom a token is for; `/.default` after it makes the scope. */
  audiences: Readonly<Record<Audience, string>>
  /** Log Analytics' query API. */
  logs: string
  /** Host of Azure Monitor's metrics, which a region stands before; with https:// before it, an address to use as it is. */
  metricsHost: string
}

/** Whom a token is for: Resource Manager and run history, scoring, blobs, Log Analytics, metrics. */
export type Audience = 'arm' | 'ml' | 'storage' | 'logs' | 'metrics'

/** An Azure ML workspace, and as whom to sign in. */
export interface AzureWorkspace {
  subscription: string
  resourceGroup: string
  workspace: string
  cloud: AzureCloud
  /** Directory (tenant) and application (client) id, both GUIDs. */
  tenant?: string
  client?: string
}

/** Storage has one audience in all clouds. */
const STORAGE = 'https://storage.azure.com'

/** The clouds that Microsoft runs. Source: azure-ai-ml's and @azure/monitor-query-logs' own tables, and learn.microsoft.com (national clouds). */
export const CLOUDS = {
  public: {
    resourceManager: 'https://management.azure.com',
    authority: 'https://login.microsoftonline.com',
    audiences: {
      arm: 'https://management.azure.com',
      ml: 'https://ml.azure.com',
      storage: STORAGE,
      logs: 'https://api.loganalytics.io',
      metrics: 'https://metrics.monitor.azure.com',
    },
    logs: 'https://api.loganalytics.io',
    metricsHost: 'metrics.monitor.azure.com',
  },
  china: {
    resourceManager: 'https://management.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn',
    audiences: {
      arm: 'https://management.chinacloudapi.cn',
      ml: 'https://ml.azure.cn',
      storage: STORAGE,
      logs: 'https://api.loganalytics.azure.cn',
      metrics: 'https://metrics.monitor.azure.cn',
    },
    logs: 'https://api.loganalytics.azure.cn',
    metricsHost: 'metrics.monitor.azure.cn',
  },
  government: {
    resourceManager: 'https://management.usgovcloudapi.net',
    authority: 'https://login.microsoftonline.us',
    audiences: {
      arm: 'https://management.usgovcloudapi.net',
      ml: 'https://ml.azure.us',
      storage: STORAGE,
      logs: 'https://api.loganalytics.us',
      metrics: 'https://metrics.monitor.azure.us',
    },
    logs: 'https://api.loganalytics.us',
    metricsHost: 'metrics.monitor.azure.us',
  },
} as const satisfies Record<string, AzureCloud>

/** The workspace's ARM path, without the host. */
export const workspacePath = ({
  subscription,
  resourceGroup,
  workspace,
}: Pick<AzureWorkspace, 'subscription' | 'resourceGroup' | 'workspace'>): string =>
  `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/workspaces/${workspace}`

/** A shared registry's ARM path: registries are found by name alone, in the subscription and group that `of` says, or the workspace's own. */
export const registryPath = (
  registry: string,
  { subscription, resourceGroup }: Pick<AzureWorkspace, 'subscription' | 'resourceGroup'>,
): string =>
  `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.MachineLearningServices/registries/${registry}`
