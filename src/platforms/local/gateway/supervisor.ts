import type { Pool } from 'undici'
import { explain } from '../../../kernel/errors.ts'
import { endGroup, isAlive } from './processes.ts'
import { isWell, poolOf, startServer } from './server-process.ts'
import type { ServerProcess, Settings, StoredRelease } from './state.ts'

/** Seconds. A server that works on a long request may fail probes for a while; one that fails them for so long hangs. */
const HANGS_AFTER = 60
const UNHEALTHY_AFTER = 15
const FIRST_BACKOFF = 0.25
const LONGEST_BACKOFF = 30
const GRACE = 10

export interface SupervisorOptions {
  release: StoredRelease
  settings: () => Settings
  logFile: string
  /** A process of an earlier gateway that may still run, and whether it was ever healthy. */
  adopt: { process: ServerProcess | undefined; proven: boolean }
  /** Called when process or health changed. */
  onChange(): void
  log(text: string): void
}

/** A model server that is kept running. */
export interface Supervised {
  readonly health: 'starting' | 'healthy' | 'unhealthy'
  readonly process: ServerProcess | undefined
  /** Where requests go; undefined while no process runs. */
  readonly pool: Pool | undefined
  /** Whether it was ever healthy. */
  readonly proven: boolean
  /** Times that its process ended by itself or could not be started. */
  readonly deaths: number
}
interface Watched {
  health: Supervised['health']
  process: ServerProcess | undefined
  pool: Pool | undefined
  proven: boolean
  deaths: number
  stopping: boolean
  backoff: number
  /** Milliseconds since 1970: when the process was started, and when it last answered a probe. */
  began: number
  answered: number
  wake: () => void
}

const pause = (watched: Watched, seconds: number) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000)
    watched.wake = () => resolve(clearTimeout(timer))
  })

async function backOff(watched: Watched): Promise<void> {
  watched.deaths++
  await pause(watched, watched.backoff)
  watched.backoff = Math.min(watched.backoff * 2, LONGEST_BACKOFF)
}

function become(watched: Watched, wanted: 'healthy' | 'unhealthy', { onChange }: SupervisorOptions): void {
  const before = watched.health
  watched.proven ||= wanted === 'healthy'
  watched.health = watched.proven ? wanted : 'starting'
  if (before !== watched.health) onChange()
}

async function dispose(watched: Watched, options: SupervisorOptions): Promise<void> {
  const { pool } = watched
  watched.pool = watched.process = undefined
  become(watched, 'unhealthy', options)
  await pool?.destroy()
}

async function revive(watched: Watched, options: SupervisorOptions): Promise<void> {
  if (watched.process) {
    options.log(`${options.release.version}: its server ended`)
    await dispose(watched, options)
    await backOff(watched)
  }
  if (watched.stopping) return
  watched.process = await startServer(options.release, options.logFile, () => watched.wake())
  watched.pool = poolOf(watched.process.port)
  watched.began = watched.answered = Date.now()
  options.onChange()
}

async function watch(watched: Watched, options: SupervisorOptions): Promise<void> {
  const { process } = watched
  if (!process || !isAlive(process)) return revive(watched, options)
  const well = await isWell(process.port, options.settings().health)
  if (watched.stopping) return
  if (well) {
    watched.answered = Date.now()
    // Only a server that lasts has earned quick restarts again.
    if (watched.answered - watched.began > 10_000) watched.backoff = FIRST_BACKOFF
    become(watched, 'healthy', options)
  }
  const silent = (Date.now() - watched.answered) / 1000
  if (!isAlive(process) || silent > UNHEALTHY_AFTER) become(watched, 'unhealthy', options)
  if (watched.proven && silent > HANGS_AFTER) await endGroup(process, GRACE)
  await pause(watched, watched.health === 'healthy' ? 1 : 0.05)
}

/** Keeps a release's server running until it is stopped: starts or adopts it, probes it, starts it again with growing pauses when it dies or hangs. */
export function supervise(options: SupervisorOptions) {
  const { release, adopt, log } = options
  const process = adopt.process && isAlive(adopt.process) ? adopt.process : undefined
  const now = Date.now()
  const watched: Watched = {
    health: adopt.proven ? 'unhealthy' : 'starting',
    process,
    pool: process && poolOf(process.port),
    proven: adopt.proven,
    deaths: 0,
    stopping: false,
    backoff: FIRST_BACKOFF,
    began: now,
    answered: now,
    wake: () => {},
  }
  const watching = (async () => {
    while (!watched.stopping)
      await watch(watched, options).catch((error) => {
        log(`${release.version}: ${explain(error)}`)
        return backOff(watched)
      })
  })()
  return {
    is: watched as Supervised,
    /** Looks again at once. */
    nudge: () => watched.wake(),
    /** Ends the process group and stops watching. */
    async stop(): Promise<void> {
      watched.stopping = true
      watched.wake()
      await watching
      if (watched.process) await endGroup(watched.process, GRACE)
      await dispose(watched, options)
    },
  }
}
