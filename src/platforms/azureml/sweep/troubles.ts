import type { AzureClient } from '../client.ts'
import { said } from '../errors.ts'
import { runHistory } from '../jobs/history.ts'
import { blobReader, logReader } from '../jobs/logs.ts'
import { trialSeconds } from './results.ts'

/** Last lines of a trial's log that are shown. */
const LINES = 10

/** What there is to say of a sweep that came to nothing: wall seconds of its trials, which are paid all the same, and why the first one failed. */
export async function sweepTroubles(client: AzureClient, job: string): Promise<{ seconds: number; lines: string[] }> {
  const history = runHistory(client)
  const children = await history.children(job)
  const seconds = children.reduce((sum, child) => sum + trialSeconds(child), 0)
  const failed = children.find(({ status }) => status === 'Failed')?.runId
  const details = failed ? await history.details(failed) : undefined
  if (!failed || !details) return { seconds, lines: [] }
  const lines: string[] = []
  const log = logReader((line) => lines.push(line), blobReader(client.blobOptions))
  await log.read(details.logFiles ?? {})
  log.end()
  const reason = details.error?.error ? `: ${said(details.error.error)}` : ''
  return { seconds, lines: [...lines.slice(-LINES), `Trial ${failed} failed${reason}`] }
}
