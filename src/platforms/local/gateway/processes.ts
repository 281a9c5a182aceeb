import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  pid: number
  /** When it started, in the system's own notation. */
  started: string
}

const LINUX = existsSync('/proc/self/stat')

/** The start time of a running process; undefined when there is none, or only a zombie. */
function startTime(pid: number): string | undefined {
  try {
    if (!LINUX) return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
    // Fields after the command, which is in parentheses and may hold anything: state is the first, starttime the twentieth (proc(5)).
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

/** Names a running process; undefined when it has ended already. */
export function identify(pid: number): ProcessIdentity | undefined {
  const started = startTime(pid)
  return started === undefined ? undefined : { pid, started }
}

/** Whether exactly this process still runs. */
export const isAlive = ({ pid, started }: ProcessIdentity): boolean => startTime(pid) === started

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Ends the process group that this process leads: TERM, then KILL after `grace` seconds or once the leader is gone. */
export async function endGroup(leader: ProcessIdentity, grace: number): Promise<void> {
  if (!isAlive(leader)) return
  signalGroup(leader.pid, 'SIGTERM')
  const deadline = Date.now() + grace * 1000
  while (isAlive(leader) && Date.now() < deadline) await sleep(20)
  signalGroup(leader.pid, 'SIGKILL')
}
