import type { Task } from '../../ports/compute.ts'
import { type AutomlSettings, atOnce, taskDetails } from './automl.ts'
import { tableAsset } from './automl-data.ts'
import type { AzureClient } from './client.ts'
import { known, placement } from './job-body.ts'
import { clusterId } from './job-parts.ts'
import type { TrainingSettings } from './training.ts'

/** Brings the training data to Azure, once for its content, and gives the body of an AutoML job on it. UserError for what is not there. */
export async function automlJob(
  client: AzureClient,
  task: Task,
  settings: TrainingSettings,
  automl: AutomlSettings,
  name: string,
  signal?: AbortSignal,
): Promise<{ properties: object }> {
  const { training, model, tags } = settings
  const computeId = typeof training.compute === 'string' ? await clusterId(client, training.compute) : undefined
  const table = await tableAsset(client, { cwd: task.cwd, path: task.values?.train ?? '', model, tags }, automl, signal)
  return automlBody(task, { name, computeId, table }, settings, automl)
}

/** The body alone: the same task and parts give the same body. */
export function automlBody(
  task: Pick<Task, 'key' | 'timeLimit'>,
  { name, computeId, table }: { name: string; computeId?: string | undefined; table: string },
  settings: TrainingSettings,
  automl: AutomlSettings,
): { properties: object } {
  // A cluster starts its own nodes as trials come; serverless gets a machine for each trial at once.
  const instances = atOnce(automl)
  const { resources, queueSettings } = placement({ ...settings.training, instances })
  return {
    properties: {
      jobType: 'AutoML',
      ...known(task, name, computeId, settings),
      ...(computeId ? {} : { resources }),
      ...queueSettings,
      taskDetails: taskDetails(automl, table, task.timeLimit),
    },
  }
}
