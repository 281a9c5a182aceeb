import type { AzureClient } from '../client.ts'
import { AzureError } from '../errors.ts'
import { type Job, over } from './states.ts'

/** A job's name: the content key and the attempt. Without a key it is like no other. */
export const jobName = (key: string | undefined, attempt: number): string =>
  key === undefined ? `sluice-${crypto.randomUUID()}` : `sluice-${key.slice(0, 40)}-${attempt}`

/** The newest attempt under a key, and the number that the next one has. */
export async function newestAttempt(client: AzureClient, key: string | undefined): Promise<{ job: Job | undefined; next: number }> {
  let job: Job | undefined
  if (key !== undefined)
    for (let attempt = 1; ; attempt++) {
      const found = await client.find<Job>(`/jobs/${jobName(key, attempt)}`)
      if (!found) return { job, next: attempt }
      job = found
    }
  return { job: undefined, next: 1 }
}

/** Whether a job is to be followed, or its result taken, instead of starting another: it goes on, or it did what was asked. */
export const serves = ({ properties: { status } }: Job): boolean =>
  status === 'Completed' || (!over(status) && status !== 'CancelRequested')

/** Submits a job. Submitted by somebody else a moment ago, under the same key, it is that one: there are never two. */
export async function submit(
  client: AzureClient,
  name: string,
  body: object,
  key: string | undefined,
  headers: { readonly [name: string]: string } = {},
): Promise<Job> {
  try {
    return await client.put<Job>(`/jobs/${name}`, body, { headers })
  } catch (error) {
    if (!(error instanceof AzureError) || (error.status !== 409 && error.status !== 400)) throw error
    const there = await client.find<Job>(`/jobs/${name}`)
    if (key !== undefined && there?.properties.tags?.['sluice-key'] === key) return there
    throw error
  }
}
