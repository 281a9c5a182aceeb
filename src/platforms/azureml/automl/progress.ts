import { PlatformError } from '../../../kernel/errors.ts'
import type { AzureClient } from '../client.ts'
import { runHistory } from '../jobs/history.ts'
import { type Meter, type PartsSoFar, ranFor } from '../jobs/progress.ts'
import { over, waiting } from '../jobs/states.ts'
import { type AutomlSettings, minimised } from './automl.ts'
import { isTrial } from './results.ts'

/** Reads how far AutoML has come. What cannot be read at the moment is left out: the job goes on all the same. */
export function automlTrials(client: AzureClient, job: string, automl: AutomlSettings): NonNullable<Meter['parts']> {
  const history = runHistory(client)
  return async (): Promise<PartsSoFar | undefined> => {
    try {
      const children = await history.children(job)
      const trials = children.filter(isTrial)
      const scores = trials.flatMap(({ properties }) => (properties?.score ? [Number(properties.score)] : [])).filter(Number.isFinite)
      const best = minimised(automl.primary_metric) ? Math.min(...scores) : Math.max(...scores)
      const now = Date.now()
      return {
        noun: 'trials',
        done: trials.filter(({ status }) => over(status)).length,
        running: children.filter(({ status }) => !over(status) && !waiting(status)).length,
        most: automl.trials,
        seconds: children.reduce((sum, child) => sum + (ranFor(child, now) ?? 0), 0),
        best: scores.length === 0 ? undefined : `${automl.primary_metric} ${Number(best.toPrecision(6))}`,
      }
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error
      return undefined
    }
  }
}
