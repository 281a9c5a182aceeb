import type { LoadedConfig } from '../config/load.ts'
import type { AzureClient } from '../platforms/azureml/client.ts'
import { azuremlMonitoring } from '../platforms/azureml/monitor.ts'
import type { Monitoring } from '../ports/monitoring.ts'
import type { RunContext } from '../ports/run-context.ts'
import { endpointOf, tagsOf } from './on-azure.ts'

/** `monitor.on.azureml`, for one environment. */
export function azureMonitoring(client: AzureClient, { config }: LoadedConfig, environment: string, context: RunContext): Monitoring {
  const { model, monitor } = config
  if (!monitor || monitor.on === 'local') throw new Error('monitor.on is local')
  const { schedule: cron, instance_type: instanceType, runtime, emails, answers } = monitor.on.azureml
  const tags = tagsOf(model, context, environment)
  return azuremlMonitoring(client, {
    ...{ endpoint: endpointOf(config, environment), model, environment },
    ...{ cron, instanceType, runtime, emails, answers, tags },
  })
}
