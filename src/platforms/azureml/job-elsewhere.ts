import type { Elsewhere } from '../../ports/compute.ts'
import { duration } from './duration.ts'
import type { Followed } from './job-follow.ts'
import type { JobSelf } from './job-results.ts'
import { type Job, waiting } from './job-states.ts'
import type { TrainingSettings } from './training.ts'

/** A job as a person would look for it. */
export function elsewhere(job: Job, { training }: TrainingSettings, self?: JobSelf, followed?: Followed): Elsewhere {
  const url = job.properties.services?.Studio?.endpoint
  const { compute, instances, tier } = training
  const kind = typeof compute === 'string' ? `cluster ${compute}` : `serverless ${compute.serverless}${tier ? `, ${tier}` : ''}`
  const waited = Object.entries(followed?.inStates ?? {}).reduce((sum, [status, seconds]) => sum + (waiting(status) ? seconds : 0), 0)
  const restarts = self && self.starts > 1 ? `, started ${self.starts} times` : ''
  return {
    title: `Azure ML job ${job.name}`,
    ...(url ? { url } : {}),
    instances,
    ...(self?.capacity ? { capacity: self.capacity } : {}),
    machines: `${instances} × ${kind}${restarts}${waited >= 1 ? `, waited ${duration(waited)}` : ''}`,
  }
}
