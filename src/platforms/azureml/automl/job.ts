import type { Task } from '../../../ports/compute.ts'
import type { AzureClient } from '../client.ts'
import { known, placement } from '../jobs/body.ts'
import { clusterId } from '../jobs/parts.ts'
import type { TrainingSettings } from '../jobs/training.ts'
import { type AutomlSettings, type AutomlTables, atOnce, taskDetails } from './automl.ts'
import { tableAsset } from './data.ts'

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
  const table = (path: string) => tableAsset(client, { cwd: task.cwd, path, model, tags }, automl, signal)
  const { train = '', validation } = task.values ?? {}
  const tables = { train: await table(train), validation: validation === undefined ? undefined : await table(validation) }
  return automlBody(task, { name, computeId, tables }, settings, automl)
}

/** The body alone: the same task and parts give the same body. */
export function automlBody(
  task: Pick<Task, 'key' | 'timeLimit'>,
  { name, computeId, tables }: { name: string; computeId?: string | undefined; tables: AutomlTables },
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
      taskDetails: taskDetails(automl, tables, task.timeLimit),
    },
  }
}
