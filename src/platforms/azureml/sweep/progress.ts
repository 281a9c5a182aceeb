import { PlatformError } from '../../../kernel/errors.ts'
import type { AzureClient } from '../client.ts'
import { runHistory } from '../jobs/history.ts'
import { type Meter, type PartsSoFar, ranFor } from '../jobs/progress.ts'
import { over, waiting } from '../jobs/states.ts'
import type { SweepSettings } from '../jobs/training.ts'
import { metricsOf } from './results.ts'

/** Reads how far a sweep has come. What cannot be read at the moment is left out: the sweep goes on all the same. */
export function sweepTrials(client: AzureClient, job: string, sweep: SweepSettings): NonNullable<Meter['parts']> {
  const history = runHistory(client)
  const metric = sweep.maximise ?? sweep.minimise ?? ''
  return async ({ properties }): Promise<PartsSoFar | undefined> => {
    try {
      const children = await history.children(job)
      const best = properties?.best_child_run_id
      const value = best ? await (await metricsOf(client, metric))(best) : undefined
      const now = Date.now()
      return {
        noun: 'trials',
        done: children.filter(({ status }) => over(status)).length,
        running: children.filter(({ status }) => !over(status) && !waiting(status)).length,
        most: sweep.trials,
        seconds: children.reduce((sum, child) => sum + (ranFor(child, now) ?? 0), 0),
        best: value === undefined ? undefined : `${metric} ${Number(value.toPrecision(6))}`,
      }
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error
      return undefined
    }
  }
}
