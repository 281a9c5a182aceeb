import type { Execution } from '../../../ports/compute.ts'
import { said } from '../errors.ts'
import type { Followed } from './follow.ts'

/** Wall seconds of the job itself where Azure says it, else as long as it was seen to run. */
export function secondsOf({ details: { startTimeUtc, endTimeUtc }, inStates }: Followed): number {
  const told = startTimeUtc && endTimeUtc ? (Date.parse(endTimeUtc) - Date.parse(startTimeUtc)) / 1000 : Number.NaN
  return told >= 0 ? told : (inStates.Running ?? 0) + (inStates.Finalizing ?? 0)
}

/** How a job ended. Azure tells a time limit (seconds) as a cancellation: what ran as long as it might was not cancelled by a person. */
export function outcomeOf({ status, details }: Followed, limit: number | undefined, seconds: number): Execution['outcome'] {
  if (status === 'Completed') return 'succeeded'
  const late = limit !== undefined && seconds >= limit * 0.98
  if (late && (status === 'Canceled' || /time ?out|timed out|exceeded/i.test(said(details.error?.error ?? {})))) return 'timed-out'
  return status === 'Canceled' ? 'cancelled' : 'failed'
}

/** How a process ended, by its exit code as a shell tells it: above 128 a signal ended it. */
export const exitOf = (code: number | undefined): Pick<Execution, 'exitCode' | 'signal'> =>
  code === undefined || code < 128 ? { exitCode: code, signal: undefined } : { exitCode: undefined, signal: signalName(code - 128) }

const signalName = (number: number): string => ({ 9: 'SIGKILL', 15: 'SIGTERM', 11: 'SIGSEGV', 6: 'SIGABRT' })[number] ?? `signal ${number}`
