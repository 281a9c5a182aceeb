import type { AzureClient } from '../client.ts'
import { type RunDetails, runHistory } from '../jobs/history.ts'
import type { PipelineStep } from './steps.ts'

/** A step of a pipeline that has begun. */
export interface StepRun {
  step: PipelineStep
  /** Its own run. */
  name: string
  /** The run whose results it has: its own, or that of the step before which it is the same as. */
  made: string
  status: string
  details: RunDetails
}

/** The steps of a pipeline that have begun, in their order. */
export async function stepRuns(
  history: ReturnType<typeof runHistory>,
  pipeline: string,
  steps: readonly PipelineStep[],
  signal?: AbortSignal,
): Promise<StepRun[]> {
  const children = await history.children(pipeline, signal)
  return steps.flatMap((step) => {
    const details = children.find(({ displayName, properties }) => (displayName ?? properties?.['azureml.moduleName']) === step.name)
    if (!details?.runId) return []
    const { runId: name, properties, status = 'NotStarted' } = details
    const made = properties?.['azureml.isreused'] === 'true' ? (properties['azureml.reusedrunid'] ?? name) : name
    return [{ step, name, made, status, details }]
  })
}

/** Where Azure ML puts an output that no place was told for, in the default datastore. Source: azure-ai-ml 1.35, which looks there too. */
export const outputAt = (store: string, { made }: StepRun, output: string): string =>
  `azureml://datastores/${store}/paths/azureml/${made}/${output}/`

/** The same, asked anew. */
export const runsOf = (client: AzureClient, pipeline: string, steps: readonly PipelineStep[]): Promise<StepRun[]> =>
  stepRuns(runHistory(client), pipeline, steps)
