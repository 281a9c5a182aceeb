import type { AzureClient } from '../client.ts'
import { dataPlaneAt } from '../discovery.ts'
import { refusal, type ServiceError, serviceError } from '../errors.ts'
import { workspacePath } from '../settings.ts'
import type { LogFiles } from './logs.ts'

/** What run history knows of a job. */
export interface RunDetails {
  status?: string
  startTimeUtc?: string | null
  endTimeUtc?: string | null
  error?: { error?: ServiceError } | null
  logFiles?: LogFiles
  runId?: string
  displayName?: string | null
  properties?: { [name: string]: string } | null
  tags?: { [name: string]: string } | null
}

/** Run history of a workspace. Where it answers is asked for once. */
export function runHistory(client: AzureClient) {
  let base: Promise<string> | undefined
  const ask = async <T>(path: string, signal?: AbortSignal, query = ''): Promise<T | undefined> => {
    base ??= dataPlaneAt(client)
    const at = await base.catch((error: unknown) => {
      base = undefined
      throw error
    })
    const url = `${at}/history/v1.0${workspacePath(client.workspace)}${path}?api-version=v1.0${query}`
    const answer = await client.send({ method: 'GET', url, audience: 'arm', signal })
    if (answer.status === 404) return undefined
    if (answer.status >= 400)
      throw refusal('Reading the job’s history', answer.status, serviceError(answer.body), workspacePath(client.workspace))
    return JSON.parse(answer.body) as T
  }
  return {
    /** Undefined as long as it does not know the run. */
    details: (run: string, signal?: AbortSignal) => ask<RunDetails>(`/runs/${run}/details`, signal),
    /** Trials of a sweep, steps of a pipeline. */
    async children(run: string, signal?: AbortSignal): Promise<RunDetails[]> {
      const found: RunDetails[] = []
      for (let token: string | null | undefined = ''; token !== undefined; ) {
        const query: string = token ? `&$continuationToken=${encodeURIComponent(token)}` : ''
        const page = await ask<{ value?: RunDetails[]; continuationToken?: string | null }>(`/runs/${run}/children`, signal, query)
        found.push(...(page?.value ?? []))
        token = page?.continuationToken || undefined
      }
      return found
    },
  }
}
