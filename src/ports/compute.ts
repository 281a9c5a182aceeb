/** A command to run. */
export interface Task {
  argv: readonly string[]
  cwd: string
  /** Added to the environment that Sluice itself has, without the runner's tokens and inputs. */
  env?: Record<string, string>
  /** Seconds of wall time; then the whole process group is ended. */
  timeLimit?: number | undefined
  /** Called for every line of output, as it comes. */
  onLine(line: string, stream: 'stdout' | 'stderr'): void
}

export interface GpuUse {
  name: string
  /** Most memory in use at once, bytes, by all that run on it. */
  peakMemory: number | undefined
  /** Mean utilisation, 0 to 1. */
  utilisation: number | undefined
}

/** How a task ended and what it used. What could not be measured is absent, never 0. */
export interface Execution {
  outcome: 'succeeded' | 'failed' | 'timed-out' | 'cancelled'
  exitCode: number | undefined
  signal: string | undefined
  /** Wall time. */
  seconds: number
  /** User and system CPU time of the process tree. */
  cpuSeconds: number | undefined
  /** Most resident memory of the process tree at once, bytes. */
  peakMemory: number | undefined
  gpus: readonly GpuUse[]
  /** The last 20 lines of output. */
  tail: readonly string[]
}

export interface Compute {
  /** Kind of machine that a result may depend on: linux/x64. */
  platform: string
  /** Runs to the end. Aborting the signal ends the whole process group (TERM, and KILL some seconds later). UserError when it cannot be started. */
  run(task: Task, signal?: AbortSignal): Promise<Execution>
}
