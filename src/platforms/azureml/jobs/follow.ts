import { explain, PlatformError } from '../../../kernel/errors.ts'
import type { Log } from '../../../ports/runtime.ts'
import type { AzureClient } from '../client.ts'
import { AzureError } from '../errors.ts'
import { type RunDetails, runHistory } from './history.ts'
import { blobReader, type LogFiles, logReader } from './logs.ts'
import { jobProgress, type Meter } from './progress.ts'
import { type Job, over } from './states.ts'

/** Seconds. */
export interface Pace {
  /** Between looks, at first and at most. */
  first: number
  longest: number
  /** As long as Azure may not answer before following ends in an error; the job goes on all the same. */
  patience: number
}

export const USUAL_PACE: Pace = { first: 2, longest: 60, patience: 900 }

/** Logs that are read instead of the job's own. */
export interface Lines {
  /** Whether there was anything new. */
  read(): Promise<boolean>
  /** Gives the last lines that have no end. */
  end(): void
}

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
  {
    log,
    onLine,
    pace,
    meter,
    signal,
    others,
  }: { log: Log; onLine(line: string): void; pace: Pace; meter: Meter; signal?: AbortSignal | undefined; others?: Lines | undefined },
): Promise<Followed> {
  const history = runHistory(client)
  const own = logReader(onLine, blobReader(client.blobOptions))
  const lines = { read: (files: LogFiles) => (others ? others.read() : own.read(files)), end: () => (others ?? own).end() }
  const states = jobProgress(client, name, log, meter)
  let answered = client.elapsed()
  let read = answered
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
      const changed = await states.tell(look, signal)
      const more = await lines.read(look.details.logFiles ?? {}).catch((error: unknown) => unread(error, log))
      if (more !== 'unread') read = client.elapsed()
      // A log that cannot be read at the moment may have lines that nobody saw.
      const waits = more === 'unread' && client.elapsed() - read <= pace.patience
      if (over(look.status) && more !== true && !waits) {
        lines.end()
        return { status: look.status, details: look.details, inStates: states.seconds() }
      }
      // What was written last may arrive after the end.
      if (changed || more === true) pause = pace.first
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

function unread(error: unknown, log: Log): 'unread' {
  log.warn(`The job's log cannot be read at the moment. ${explain(error)}`)
  return 'unread'
}
