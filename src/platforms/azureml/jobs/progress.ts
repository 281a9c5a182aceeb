import { PlatformError } from '../../../kernel/errors.ts'
import { duration, money, usdOf } from '../../../kernel/units.ts'
import type { Log } from '../../../ports/runtime.ts'
import type { AzureClient } from '../client.ts'
import type { RunDetails } from './history.ts'
import { over, waiting } from './states.ts'

/** Of a search or a pipeline, so far: parts that are done, that run, the most there may be, the wall seconds of all, and the best one in words. */
export interface PartsSoFar {
  noun: 'trials' | 'steps'
  done: number
  running: number
  most: number
  seconds: number
  best: string | undefined
}

/** What a job costs: its machines (of a search: those of one trial), USD an hour of one of them, and how to ask for its parts. */
export interface Meter {
  instances: number
  pricePerHour: number | undefined
  /** PlatformError when they cannot be had at the moment: they are left out then, the job goes on all the same. */
  parts?: ((details: RunDetails, signal?: AbortSignal) => Promise<PartsSoFar>) | undefined
}

/** Seconds between two lines of the same state. */
const EVERY = 60

/** Says how a job goes: each change of its state, and else a line a minute, with how long it waited and ran and what that costs so far. */
export function jobProgress(client: AzureClient, name: string, log: Log, meter: Meter) {
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
    /** Whether the state changed. */
    async tell(look: { status: string; details: RunDetails }, signal?: AbortSignal): Promise<boolean> {
      const changed = look.status !== status
      count()
      status = look.status
      if (!changed && client.elapsed() - told < EVERY) return false
      told = client.elapsed()
      log.progress(`Azure ML job ${name}: ${(await words(look, { changed, seconds, meter, signal })).join(', ')}`)
      return changed
    },
    /** In each state, as far as it was looked at. */
    seconds() {
      count()
      return seconds
    },
  }
}

/** Seconds that a job, or a trial, waited for its machine. */
export const waitedFor = (inStates: { readonly [status: string]: number }): number =>
  Object.entries(inStates).reduce((sum, [status, seconds]) => sum + (waiting(status) ? seconds : 0), 0)

interface Telling {
  changed: boolean
  seconds: { readonly [status: string]: number }
  meter: Meter
  signal: AbortSignal | undefined
}

async function words(look: { status: string; details: RunDetails }, { changed, seconds, meter, signal }: Telling): Promise<string[]> {
  const { status, details } = look
  const ended = over(status)
  if (waiting(status)) return [changed ? status : `${status} for ${duration(seconds[status] ?? 0)}`]
  const waited = changed && waitedFor(seconds) >= 1 ? [`queued ${duration(waitedFor(seconds))}`] : []
  if (changed && !ended) return [status, ...waited]
  const ran = ranFor(details, Date.now()) ?? seconds.Running ?? 0
  const parts = await partsOf(meter, details, signal)
  const usd = usdOf((parts?.seconds ?? ran) * meter.instances, meter.pricePerHour)
  return [
    ...(ended ? [status, `ran ${duration(ran)}`, ...waited] : [`${status} for ${duration(ran)}`]),
    ...(parts ? wordsOf(parts) : []),
    ...(usd === undefined ? [] : [`${money(usd)} USD${ended ? '' : ' so far'}`]),
  ]
}

async function partsOf({ parts }: Meter, details: RunDetails, signal?: AbortSignal): Promise<PartsSoFar | undefined> {
  try {
    return await parts?.(details, signal)
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    return undefined
  }
}

/** How many of some runs are over, and how many run. */
export const howMany = (runs: readonly { readonly status?: string | undefined }[]): Pick<PartsSoFar, 'done' | 'running'> => ({
  done: runs.filter(({ status }) => over(status)).length,
  running: runs.filter(({ status }) => !over(status) && !waiting(status)).length,
})

/** Wall seconds of all runs together, those that go on until now. */
export function secondsOf(runs: readonly RunDetails[]): number {
  const now = Date.now()
  return runs.reduce((sum, run) => sum + (ranFor(run, now) ?? 0), 0)
}

function wordsOf({ noun, done, running, most, best }: PartsSoFar): string[] {
  return [`${done} of ${most} ${noun} done`, ...(running > 0 ? [`${running} running`] : []), ...(best ? [`best ${best}`] : [])]
}

/** Wall seconds of a run from its own start to its end, or to `now` (milliseconds); undefined when Azure does not say that it began. */
export function ranFor({ startTimeUtc, endTimeUtc }: RunDetails, now: number): number | undefined {
  const seconds = startTimeUtc ? ((endTimeUtc ? Date.parse(endTimeUtc) : now) - Date.parse(startTimeUtc)) / 1000 : Number.NaN
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined
}
