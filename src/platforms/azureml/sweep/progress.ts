import type { AzureClient } from '../client.ts'
import { runHistory } from '../jobs/history.ts'
import { howMany, type Meter, secondsOf } from '../jobs/progress.ts'
import type { SweepSettings } from '../jobs/training.ts'
import { metricsOf } from './results.ts'

/** Reads how far a sweep has come. */
export function sweepTrials(client: AzureClient, job: string, sweep: SweepSettings): NonNullable<Meter['parts']> {
  const history = runHistory(client)
  const metric = sweep.maximise ?? sweep.minimise ?? ''
  return async ({ properties }) => {
    const children = await history.children(job)
    const best = properties?.best_child_run_id
    const value = best ? await (await metricsOf(client, metric))(best) : undefined
    return {
      ...{ noun: 'trials', ...howMany(children), most: sweep.trials, seconds: secondsOf(children) },
      best: value === undefined ? undefined : `${metric} ${Number(value.toPrecision(6))}`,
    }
  }
}
