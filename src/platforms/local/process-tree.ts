import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** One process at one moment. */
export interface ProcessSample {
  pid: number
  parent: number
  /** Process group and session: both are the root's pid for a detached child that did not leave. */
  group: number
  session: number
  /** User and system CPU seconds, with those of children it has waited for. */
  cpuSeconds: number
  /** Resident bytes now; undefined where that takes another look (`memoryOf`). */
  memory: number | undefined
}

/** The root, its descendants, and what still belongs to its group or session. */
export function treeOf(processes: readonly ProcessSample[], root: number): ProcessSample[] {
  const members = new Set(processes.filter((p) => p.pid === root || p.group === root || p.session === root).map((p) => p.pid))
  for (let before = -1; before !== members.size; ) {
    before = members.size
    for (const { pid, parent } of processes) if (members.has(parent)) members.add(pid)
  }
  return processes.filter((p) => members.has(p.pid))
}

/** All processes of this machine but zombies, from /proc or from `ps`; undefined where neither answers. */
export const listProcesses = async (): Promise<ProcessSample[] | undefined> =>
  process.platform === 'linux' ? fromProc() : fromPs().catch(() => undefined)

const TICKS_A_SECOND = 100

async function fromProc(): Promise<ProcessSample[] | undefined> {
  const names = await readdir('/proc').catch(() => undefined)
  const pids = names?.filter((name) => /^\d+$/.test(name))
  const samples = await Promise.all((pids ?? []).map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').then(parseStat, () => undefined)))
  return names && samples.filter((sample) => sample !== undefined)
}

/** Reads /proc/<pid>/stat. Source: proc_pid_stat(5). The name in parentheses may hold spaces and parentheses. */
export function parseStat(text: string): ProcessSample | undefined {
  const field = text.slice(text.lastIndexOf(')') + 2).split(' ')
  if (field[0] === 'Z') return undefined
  const at = (number: number) => Number(field[number - 3])
  const ticks = at(14) + at(15) + at(16) + at(17)
  return {
    pid: Number.parseInt(text, 10),
    parent: at(4),
    group: at(5),
    session: at(6),
    cpuSeconds: ticks / TICKS_A_SECOND,
    // In pages, whose size differs between kernels.
    memory: undefined,
  }
}

/** Resident bytes of a process now, and at most so far, from /proc; undefined when it is gone. */
export async function memoryOf(pid: number): Promise<{ now: number; peak: number } | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024
  const found = { now: bytes('VmRSS'), peak: bytes('VmHWM') }
  return Number.isNaN(found.now + found.peak) ? undefined : found
}

/** Processes as POSIX `ps` prints them, with rss in KiB. */
export async function fromPs(): Promise<ProcessSample[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,pgid=,sess=,state=,rss=,time='], { maxBuffer: 2 ** 24 })
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent, group, session, state, rss, time] = line.trim().split(/\s+/)
    if (!time || state?.startsWith('Z')) return []
    return [
      {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        session: Number(session) || 0,
        cpuSeconds: cpuTime(time),
        memory: Number(rss) * 1024,
      },
    ]
  })
}

/** `[[days-]hours:]minutes:seconds` → seconds. */
export function cpuTime(text: string): number {
  const [clock = '', days = '0'] = text.split('-').reverse()
  return clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) + Number(days) * 86_400
}
