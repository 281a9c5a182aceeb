import type { LoadedConfig } from '../config/load.ts'
import type { AzureClient } from '../platforms/azureml/client.ts'
import { azuremlMonitoring } from '../platforms/azureml/monitor/monitor.ts'
import type { Monitoring } from '../ports/monitoring.ts'
import type { RunContext } from '../ports/run-context.ts'
import { endpointOf, tagsOf } from './on-azure.ts'

/** `monitor.on.azureml`, for one environment. */
export function azureMonitoring(client: AzureClient, { config }: LoadedConfig, environment: string, context: RunContext): Monitoring {
  const { model, monitor, deploy } = config
  if (!monitor || monitor.on === 'local') throw new Error('monitor.on is local')
  const { schedule: cron, instance_type: instanceType, runtime, emails, answers: named } = monitor.on.azureml
  // The service's own script for MLflow models collects an array as the table pandas makes of it, whose one column is 0.
  const answers = named ?? (deploy?.scoring_script === undefined ? '0' : 'prediction')
  const tags = tagsOf(model, context, environment)
  return azuremlMonitoring(client, {
    ...{ endpoint: endpointOf(config, environment), model, environment },
    ...{ cron, instanceType, runtime, emails, answers, tags },
  })
}
