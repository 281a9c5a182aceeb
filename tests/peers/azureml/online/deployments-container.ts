import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../free-port.ts'

export interface Plan {
  /** Argument vector; `{port}` is filled in with a free port. */
  command: readonly string[]
  folder: string
  environment: Record<string, string>
  /** Takes each line that the container writes. */
  log: (line: string) => void
}

/** One running container of a deployment: a real process group on this machine. */
export interface Container {
  url: string
  /** Exit code or signal once it has ended. */
  ended: () => string | undefined
  healthy: () => Promise<boolean>
  stop: () => Promise<void>
}

/** Every container that may still run, also one that is only starting: none outlives this process, however it ends. */
const alive = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of alive) signal(child, 'SIGKILL')
})

/** Milliseconds that a container may take to end before it is killed. */
const GRACE = 3000

export async function startContainer({ command, folder, environment, log }: Plan): Promise<Container> {
  const port = await freePort()
  const [program, ...args] = command.map((word) => word.replace('{port}', String(port)))
  const child = spawn(program!, args, { cwd: folder, env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let ended: string | undefined
  alive.add(child)
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', log)
  child.once('error', (error) => {
    ended = String(error)
    log(ended)
  })
  child.once('exit', (code, signal) => {
    ended = signal ?? `exit code ${code}`
    log(`The container ended: ${ended}`)
  })
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    ended: () => ended,
    healthy: () => answers(`${url}/`),
    stop: () => stop(child, () => ended !== undefined),
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  )

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function stop(child: ChildProcess, ended: () => boolean): Promise<void> {
  signal(child, 'SIGTERM')
  for (const deadline = Date.now() + GRACE; !ended() && Date.now() < deadline; ) await sleep(20)
  // Workers may outlive the leader: the group goes as a whole.
  signal(child, 'SIGKILL')
  alive.delete(child)
}
