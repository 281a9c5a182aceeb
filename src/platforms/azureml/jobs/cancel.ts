import { explain } from '../../../kernel/errors.ts'
import type { Log } from '../../../ports/runtime.ts'
import type { AzureClient } from '../client.ts'
import { type Job, over } from './states.ts'

/**
 * Cancels a job and waits, some seconds, until it has come to its end. A runner that is being stopped has no more; what is asked for is done all the same.
 * A job that is over already is fine; when Azure does not take it, the command that does is told.
 */
export async function cancelJob(client: AzureClient, name: string, grace: number, log: Log): Promise<void> {
  const began = client.elapsed()
  const signal = AbortSignal.timeout(Math.max(1000, grace * 1000))
  try {
    const status = async () => (await client.get<Job>(`/jobs/${name}`, { signal })).properties.status
    if (over(await status())) return
    await client.post(`/jobs/${name}/cancel`, undefined, { signal })
    log.info(`Azure ML job ${name}: cancelled.`)
    while (!over(await status()) && client.elapsed() - began < grace) await client.wait(0.5, signal)
  } catch (error) {
    if (signal.aborted) return log.warn(`The job ${name} is being cancelled; it had not ended when this was stopped.`)
    log.warn(`The job ${name} could not be cancelled. Run \`az ml job cancel --name ${name}\`. ${explain(error)}`)
  }
}
