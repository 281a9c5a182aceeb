import type { AzureClient } from '../client.ts'
import { runHistory } from '../jobs/history.ts'
import { howMany, type Meter } from '../jobs/progress.ts'
import type { TrainingSettings } from '../jobs/training.ts'
import { paid } from './results.ts'
import { stepRuns } from './runs.ts'
import type { PipelineStep } from './steps.ts'

/** Reads how far a pipeline has come; its seconds are those of machines whose price is known. */
export function pipelineSteps(
  client: AzureClient,
  job: string,
  steps: readonly PipelineStep[],
  settings: TrainingSettings,
): NonNullable<Meter['parts']> {
  const history = runHistory(client)
  return async (_, signal) => {
    const runs = await stepRuns(history, job, steps, signal)
    return { noun: 'steps', ...howMany(runs), most: steps.length, seconds: paid(runs, settings, Date.now()), best: undefined }
  }
}
