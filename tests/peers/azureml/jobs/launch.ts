import type { World } from '../world.ts'
import { type Steering, startJob } from './run.ts'
import type { Runs } from './runs.ts'
import type { CommandJob, JobOutput, JobState } from './types.ts'

/** Creates a command job as a resource, and starts it. `parent` is the sweep or pipeline that it belongs to. */
export function launch(world: World, runs: Runs, name: string, job: CommandJob, parent?: string): Steering {
  const outputs = Object.fromEntries(Object.entries(job.outputs ?? {}).map(([key, output]) => [key, addressed(name, key, output)]))
  world.store.put<CommandJob & JobState>(`${world.names.scope}/jobs/${name}`, {
    ...{ displayName: name, experimentName: 'Default', tags: {}, properties: {}, isArchived: false, ...job },
    outputs: { ...outputs, default: ownOutput(name) },
    status: 'NotStarted',
    services: servicesOf(world, name),
  })
  runs.create(name, parent)
  const steering = startJob(world, runs, name, job, outputs)
  runs.steering.set(name, steering)
  return steering
}

const addressed = (job: string, key: string, output: JobOutput): JobOutput => ({
  ...output,
  mode: output.mode ?? 'ReadWriteMount',
  uri: output.uri ?? `azureml://datastores/workspaceblobstore/paths/azureml/${job}/${key}/`,
})

/** Where a run leaves its logs and everything else that is no named output. */
export const ownOutput = (name: string): JobOutput => ({
  jobOutputType: 'uri_folder',
  mode: 'ReadWriteMount',
  uri: `azureml://datastores/workspaceartifactstore/ExperimentRun/dcid.${name}`,
})

/** Where people look at a run. */
export const servicesOf = ({ url, names }: World, name: string) => ({
  Tracking: { jobServiceType: 'Tracking', port: null, endpoint: `azureml://${url.replace('https://', '')}/mlflow/v1.0${names.scope}?` },
  Studio: { jobServiceType: 'Studio', port: null, endpoint: `https://ml.azure.com/runs/${name}?wsid=${names.scope}` },
})
