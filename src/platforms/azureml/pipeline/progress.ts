import { PlatformError } from '../../../kernel/errors.ts'
import type { AzureClient } from '../client.ts'
import { runHistory } from '../jobs/history.ts'
import type { Meter, PartsSoFar } from '../jobs/progress.ts'
import { over, waiting } from '../jobs/states.ts'
import type { TrainingSettings } from '../jobs/training.ts'
import { paid } from './results.ts'
import { stepRuns } from './runs.ts'
import type { PipelineStep } from './steps.ts'

/** Reads how far a pipeline has come; its seconds are those of machines whose price is known. What cannot be read at the moment is left out. */
export function pipelineSteps(
  client: AzureClient,
  job: string,
  steps: readonly PipelineStep[],
  settings: TrainingSettings,
): NonNullable<Meter['parts']> {
  const history = runHistory(client)
  return async (_, signal): Promise<PartsSoFar | undefined> => {
    try {
      const runs = await stepRuns(history, job, steps, signal)
      return {
        noun: 'steps',
        done: runs.filter(({ status }) => over(status)).length,
        running: runs.filter(({ status }) => !over(status) && !waiting(status)).length,
        most: steps.length,
        seconds: paid(runs, settings, Date.now()),
        best: undefined,
      }
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error
      return undefined
    }
  }
}
