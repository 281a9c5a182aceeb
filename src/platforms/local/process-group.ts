import { listProcesses, type ProcessSample, treeOf } from './process-tree.ts'

/** Milliseconds between looks at whether a group is gone. */
const LOOK = 50
/** Milliseconds that the system may take to end a killed process. */
const KILLED = 2000

/** Sends a signal to the group of a detached process; false when none of it is left, not even as a zombie. */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-leader, signal)
    return true
  } catch (error) {
    // EPERM: something is there that is not ours to end.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Ends a process, its whole group, and descendants that left the group: SIGTERM, and SIGKILL after `grace` milliseconds. Resolves when they are gone. */
export async function endTree(leader: number, grace: number): Promise<void> {
  // Descendants are noted first: once their parent is gone, nothing tells that they belonged to it.
  const strays = new Set((await members(leader, new Set())).filter((p) => p.group !== leader).map((p) => p.pid))
  send(leader, strays, 'SIGTERM')
  if (await gone(leader, strays, grace)) return
  send(leader, strays, 'SIGKILL')
  await gone(leader, strays, KILLED)
}

async function gone(leader: number, strays: ReadonlySet<number>, patience: number): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    if ((await members(leader, strays)).length === 0) return true
    await new Promise((resolve) => setTimeout(resolve, LOOK))
  }
  return false
}

/** What still runs. Zombies do not count: in a container without an init nobody takes them away. */
async function members(leader: number, strays: ReadonlySet<number>): Promise<ProcessSample[]> {
  const all = (await listProcesses()) ?? []
  const tree = new Set(treeOf(all, leader))
  return all.filter((p) => tree.has(p) || strays.has(p.pid))
}

function send(leader: number, strays: ReadonlySet<number>, signal: NodeJS.Signals) {
  signalGroup(leader, signal)
  for (const pid of strays)
    try {
      process.kill(pid, signal)
    } catch {
      // It ended in the meantime.
    }
}
