import { explain, PlatformError } from '../../kernel/errors.ts'
import type { Log } from '../../ports/runtime.ts'
import type { AzureClient } from './client.ts'
import { duration } from './duration.ts'
import { AzureError } from './errors.ts'
import { type RunDetails, runHistory } from './job-history.ts'
import { type Job, over, waiting } from './job-states.ts'
import { blobReader, logReader } from './logs.ts'

/** Seconds. */
export interface Pace {
  /** Between looks, at first and at most. */
  first: number
  longest: number
  /** As long as Azure may not answer before following ends in an error; the job goes on all the same. */
  patience: number
}

export const USUAL_PACE: Pace = { first: 2, longest: 60, patience: 900 }

export interface Followed {
  status: string
  details: RunDetails
  /** Seconds in each state, as far as it was looked at. */
  inStates: { readonly [status: string]: number }
}

/**
 * Follows a job to its end: its states as progress, its log line by line. An Azure that does not answer for some minutes is borne, since the job goes on.
 * Rejects with the signal's reason when it aborts.
 */
export async function followJob(
  client: AzureClient,
  name: string,
  { log, onLine, pace, signal }: { log: Log; onLine(line: string): void; pace: Pace; signal?: AbortSignal | undefined },
): Promise<Followed> {
  const history = runHistory(client)
  const lines = logReader(onLine, blobReader(client.blobOptions))
  const states = stateClock(client, log, name)
  let answered = client.elapsed()
  for (let pause = pace.first; ; pause = Math.min(pause * 1.3, pace.longest)) {
    signal?.throwIfAborted()
    const look = await looked(client, history, name, signal).catch((error: unknown) => {
      if (signal?.aborted || !passing(error)) throw error
      if (client.elapsed() - answered > pace.patience) throw error
      log.warn(`Azure ML does not answer; the job ${name} goes on, and is looked at again. ${explain(error)}`)
      return undefined
    })
    if (look) {
      answered = client.elapsed()
      const changed = states.now(look.status)
      const more = await lines.read(look.details.logFiles ?? {}).catch((error: unknown) => unread(error, log))
      if (over(look.status) && !more) {
        lines.end()
        return { status: look.status, details: look.details, inStates: states.seconds() }
      }
      // What was written last may arrive after the end.
      if (changed || more) pause = pace.first
    }
    await client.wait(pause, signal)
  }
}

async function looked(client: AzureClient, history: ReturnType<typeof runHistory>, name: string, signal: AbortSignal | undefined) {
  const job = await client.get<Job>(`/jobs/${name}`, { signal })
  const details = (await history.details(name, signal)) ?? {}
  return { status: job.properties.status ?? 'Unknown', details }
}

/** A network that is down, a service that is: not a refusal. */
const passing = (error: unknown): boolean =>
  error instanceof PlatformError && (error.status === undefined || error.status === 429 || error.status >= 500 || isAbsent(error))

/** A job that was seen, and is not there for a moment. */
const isAbsent = (error: PlatformError) => error instanceof AzureError && error.status === 404

function unread(error: unknown, log: Log): boolean {
  log.warn(`The job's log cannot be read at the moment. ${explain(error)}`)
  return false
}

/** Tells each state once, and again now and then while it lasts. */
function stateClock(client: AzureClient, log: Log, name: string) {
  let status = ''
  let since = client.elapsed()
  let told = since
  const seconds: Record<string, number> = {}
  const count = () => {
    const now = client.elapsed()
    if (status) seconds[status] = (seconds[status] ?? 0) + now - since
    since = now
  }
  return {
    /** Whether it changed. */
    now(next: string): boolean {
      const changed = next !== status
      count()
      if (changed || (waiting(next) && client.elapsed() - told > 120)) {
        const lasted = seconds[next] ? ` for ${duration(seconds[next])}` : ''
        log.progress(`Azure ML job ${name}: ${next}${changed ? '' : lasted}`)
        told = client.elapsed()
      }
      status = next
      return changed
    },
    seconds() {
      count()
      return seconds
    },
  }
}
