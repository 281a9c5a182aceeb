import type { LoadedConfig } from '../config/load.ts'
import { programAsset } from '../platforms/azureml/assets/program.ts'
import { batchServing } from '../platforms/azureml/batch/serving.ts'
import type { BatchSettings } from '../platforms/azureml/batch/settings.ts'
import { batchTelemetry } from '../platforms/azureml/batch/telemetry.ts'
import type { AzureClient } from '../platforms/azureml/client.ts'
import { servingAssets } from '../platforms/azureml/serving/assets.ts'
import type { Ports } from '../ports/ports.ts'
import type { Log } from '../ports/runtime.ts'

interface Place {
  endpoint: string
  environment: string
  /** The shared registry whose versions are deployed as they are. */
  from: string | undefined
  tags: { readonly [name: string]: string }
  /** Folder of sluice.yml. */
  root: string
  log: Log
}

/** `deploy.to.azureml.batch`, for one environment. Schedules are the last one's: nobody wants every night's work done in staging too. */
export async function azureBatch(
  client: AzureClient,
  { config: { deploy, model } }: LoadedConfig,
  { endpoint, environment, from, tags, root, log }: Place,
): ReturnType<Ports['serving']> {
  if (!deploy || deploy.to === 'local' || !deploy.to.azureml.batch) throw new Error('deploy.to has no batch')
  const { batch, environment: runsIn, variables } = deploy.to.azureml
  const last = deploy.environments.at(-1) === environment
  const schedules = Object.entries(last ? batch.schedules : {}).map(([name, { cron, time_zone, input, input_type, output }]) => [
    name,
    { cron, timeZone: time_zone, input, inputType: input_type, output },
  ])
  const settings: BatchSettings = {
    ...{ endpoint, model, environment, tags, scoringScript: deploy.scoring_script, environmentVariables: variables },
    ...{ compute: batch.compute, instances: batch.instances, miniBatchSize: batch.mini_batch_size, concurrency: batch.concurrency },
    ...{ retries: batch.retries, timeLimit: batch.time_limit, errorThreshold: batch.error_threshold },
    ...{ output: batch.output, prediction: batch.prediction },
    schedules: Object.fromEntries(schedules),
  }
  const known = { model, environment: runsIn, collect: false, from, tags }
  const { model: modelOf, code } = servingAssets(client, known, deploy.scoring_script !== undefined)
  const asking = (files: { readonly [path: string]: string }) => programAsset(client, { ...known, root }, files)
  return { serving: batchServing({ client, settings, assets: { model: modelOf, code, asking } }, log), telemetry: batchTelemetry() }
}
