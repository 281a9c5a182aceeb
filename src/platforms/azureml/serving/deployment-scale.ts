import type { AzureClient } from '../client.ts'

/** Between how many instances a deployment may have, and the share of CPU, in percent, above which it gets one more. */
export interface Scale {
  most: number
  cpu: number
}

/** A managed deployment scales by Azure Monitor; on Kubernetes the deployment's own settings say how. */
export const scaleSettings = (kubernetes: boolean, least: number, scale: Scale | undefined) =>
  kubernetes && scale
    ? { scaleType: 'TargetUtilization', minInstances: least, maxInstances: scale.most, targetUtilizationPercentage: scale.cpu }
    : { scaleType: 'Default' }

interface Target {
  /** ARM id and region of the deployment. */
  id: string
  location: string
  /** Fewest instances. */
  least: number
}

/** One rule: over five minutes, one instance more or fewer. Source: Azure Monitor, autoscale setting schema. */
const rule = (id: string, operator: 'GreaterThan' | 'LessThan', threshold: number) => ({
  metricTrigger: {
    metricName: 'CpuUtilizationPercentage',
    metricResourceUri: id,
    timeGrain: 'PT1M',
    statistic: 'Average',
    timeWindow: 'PT5M',
    timeAggregation: 'Average',
    operator,
    threshold,
  },
  scaleAction: { direction: operator === 'GreaterThan' ? 'Increase' : 'Decrease', type: 'ChangeCount', value: '1', cooldown: 'PT5M' },
})

/** A whole autoscale setting to PUT. It goes down at half of what it goes up at, so that one step does not undo the other. */
export const autoscaleBody = ({ id, location, least }: Target, { most, cpu }: Scale, tags: { readonly [name: string]: string }) => ({
  location,
  tags,
  properties: {
    enabled: true,
    targetResourceUri: id,
    profiles: [
      {
        name: 'cpu',
        capacity: { minimum: String(least), default: String(least), maximum: String(most) },
        rules: [rule(id, 'GreaterThan', cpu), rule(id, 'LessThan', cpu / 2)],
      },
    ],
  },
})

const pathOf = ({ workspace: { subscription, resourceGroup } }: AzureClient, endpoint: string, deployment: string): string =>
  `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Insights/autoscaleSettings/sluice-${endpoint}-${deployment}`

const VERSION = { apiVersion: '2022-10-01' }

/** Has Azure Monitor scale a managed deployment. The same again is a no-op. Needs the role Monitoring Contributor. */
export async function putAutoscale(
  client: AzureClient,
  { endpoint, deployment, ...target }: Target & { endpoint: string; deployment: string },
  scale: Scale,
  tags: { readonly [name: string]: string },
): Promise<void> {
  await client.put(pathOf(client, endpoint, deployment), autoscaleBody(target, scale, tags), VERSION)
}

/** Ends that. None there is fine. */
export const deleteAutoscale = (client: AzureClient, endpoint: string, deployment: string): Promise<void> =>
  client.delete(pathOf(client, endpoint, deployment), VERSION)
