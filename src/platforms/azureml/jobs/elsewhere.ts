import { duration } from '../../../kernel/units.ts'
import type { Elsewhere } from '../../../ports/compute.ts'
import { atOnce } from '../automl/automl.ts'
import type { Swept } from '../sweep/results.ts'
import type { Followed } from './follow.ts'
import { waitedFor } from './progress.ts'
import type { JobSelf } from './results.ts'
import type { Job } from './states.ts'
import type { TrainingSettings } from './training.ts'

interface Ended {
  self?: JobSelf
  followed?: Followed
  swept?: Omit<Swept, 'places'> | undefined
  /** Wall time of the job; of a sweep that came to nothing that of its trials. */
  seconds?: number
}

/** A job as a person would look for it. */
export function elsewhere(job: Job, { training }: TrainingSettings, ended: Ended = {}): Elsewhere {
  const { self, followed, swept, seconds } = ended
  const url = job.properties.services?.Studio?.endpoint
  const { compute, instances, tier } = training
  const kind = typeof compute === 'string' ? `cluster ${compute}` : `serverless ${compute.serverless}${tier ? `, ${tier}` : ''}`
  const waited = waitedFor(followed?.inStates ?? {})
  const restarts = self && self.starts > 1 ? `, started ${self.starts} times` : ''
  const number = training.automl ? `at most ${atOnce(training.automl)}` : instances
  const paid = swept ? swept.seconds : seconds
  return {
    title: `Azure ML ${training.automl ? 'AutoML job' : training.sweep ? 'sweep' : 'job'} ${job.name}`,
    ...(url ? { url } : {}),
    instances,
    ...(paid === undefined ? {} : { machineSeconds: paid * instances }),
    ...(swept ? { trials: swept.trials, metric: swept.metric } : {}),
    ...(swept?.bestSeconds ? { measuredSeconds: swept.bestSeconds } : {}),
    ...(self?.capacity ? { capacity: self.capacity } : {}),
    machines: `${number} × ${kind}${restarts}${waited >= 1 ? `, waited ${duration(waited)}` : ''}`,
  }
}
