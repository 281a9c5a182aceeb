import { explain, PlatformError } from '../../../kernel/errors.ts'
import type { AzureClient } from '../client.ts'
import { mask } from '../errors.ts'
import { runHistory } from '../jobs/history.ts'
import type { LogFiles } from '../jobs/logs.ts'
import { type BatchJob, reasonOf } from './jobs.ts'

/** Lines of a log that an error shows. */
const TAIL = 15
/** What the user's code wrote, in the steps of a batch job. Source: learn.microsoft.com, how-to-troubleshoot-batch-endpoints. */
const WRITTEN = [/^logs\/user\/error\.txt$/, /^logs\/job_error.*\.txt$/, /^user_logs\/std_log.*\.txt$/]

/** Why a job failed: its own words, and the last lines that its code wrote. A log that cannot be read is told of. */
export async function whyFailed(client: AzureClient, job: BatchJob): Promise<string> {
  const history = runHistory(client)
  const lines = async () => {
    const steps = (await history.children(job.name)).flatMap(({ runId }) => (runId ? [runId] : []))
    const details = await Promise.all(steps.map((step) => history.details(step)))
    const texts = await Promise.all(details.map((step) => tailOf(client, step?.logFiles ?? {})))
    return texts.filter(Boolean).join('\n')
  }
  const written = await lines().catch((error: unknown) => {
    if (!(error instanceof PlatformError)) throw error
    return `Its log cannot be read: ${explain(error)}`
  })
  return [reasonOf(job), written].filter(Boolean).join('\n')
}

async function tailOf(client: AzureClient, files: LogFiles): Promise<string> {
  const path = WRITTEN.map((pattern) => Object.keys(files).find((name) => pattern.test(name))).find((name) => name !== undefined)
  if (path === undefined) return ''
  const { status, body } = await client.send({ method: 'GET', url: files[path]! })
  return status === 200 ? mask(body.trim().split('\n').slice(-TAIL).join('\n')) : ''
}
