import type { AzureClient } from '../client.ts'
import { runHistory } from '../jobs/history.ts'
import { howMany, type Meter, secondsOf } from '../jobs/progress.ts'
import { type AutomlSettings, minimised } from './automl.ts'
import { isTrial } from './results.ts'

/** Reads how far AutoML has come. */
export function automlTrials(client: AzureClient, job: string, automl: AutomlSettings): NonNullable<Meter['parts']> {
  const history = runHistory(client)
  return async () => {
    const children = await history.children(job)
    const trials = children.filter(isTrial)
    const scores = trials.flatMap(({ properties }) => (properties?.score ? [Number(properties.score)] : [])).filter(Number.isFinite)
    const best = minimised(automl.primary_metric) ? Math.min(...scores) : Math.max(...scores)
    return {
      ...{ noun: 'trials', most: automl.trials, seconds: secondsOf(children) },
      // What prepares the trials runs too, and is none of them.
      ...{ done: howMany(trials).done, running: howMany(children).running },
      best: scores.length === 0 ? undefined : `${automl.primary_metric} ${Number(best.toPrecision(6))}`,
    }
  }
}
