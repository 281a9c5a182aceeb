import type { Values } from '../kernel/placeholders.ts'

/** A command to run. */
export interface Task {
  /** Words of the command. `{name}` stands for what `values` says, where it says something. */
  argv: readonly string[]
  /** What placeholders stand for on this machine. A path in it is absolute, or a glob relative to `cwd`. */
  values?: Values
  /** Those of them that are data or models to read: another machine gets these files. */
  reads?: readonly string[]
  /** Those of them that the command writes (a file or a folder): another machine gives them back. */
  writes?: readonly string[]
  /** Source files that the command needs besides: files, folders or globs relative to `cwd`. Another machine gets these and no others. */
  sources?: readonly string[]
  /** Content key of what is made, SHA-256 in hex. A run elsewhere that carries it already is followed, or its result taken, and not started again. */
  key?: string
  /** Made anew though nothing changed: what was made of the same before does not count. */
  again?: true
  /** Commands around this one, where a platform runs several as one: each on a machine of its own, joined by the names of what they write and read. */
  steps?: readonly TaskStep[]
  cwd: string
  /** Added to the environment that Sluice itself has, without the runner's tokens and inputs. */
  env?: Record<string, string>
  /** Seconds of wall time; then the whole process group is ended. */
  timeLimit?: number | undefined
  /** Called for every line of output, as it comes. */
  onLine(line: string, stream: 'stdout' | 'stderr'): void
}

/** A command before or after the one of a task. */
export interface TaskStep extends Pick<Task, 'argv' | 'values' | 'reads' | 'writes' | 'sources' | 'timeLimit'> {
  name: string
  /** Those of `writes` that stay there, for other steps alone. */
  stays?: readonly string[]
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
  /** Names and versions of the packages on the machine it ran on, where that is another one. */
  packages?: { readonly [name: string]: string }
  /** Where it ran and what came of it elsewhere (a job's name, its page, its parts), for reports. */
  elsewhere?: Elsewhere
}

/** A run on another machine, as a person would look for it. */
export interface Elsewhere {
  /** For example: Azure ML job flights-3f2a… */
  title: string
  /** Its page. */
  url?: string
  /** What it asked and got: the machines, how many, spot or not. */
  machines?: string
  /** How many machines it ran on at once, and their hours together: trials of a sweep add up. Seconds. */
  instances?: number
  machineSeconds?: number
  /** Wall seconds of what was measured, where that is a part of the whole: the best trial of a search. */
  measuredSeconds?: number
  /** What each of them has, as a process on it sees it. Bytes. */
  capacity?: { cores: number; memory: number; gpuMemory?: number }
  /** Trials of a sweep or of AutoML, best first, by what the service says of them. */
  trials?: readonly { name: string; params: { readonly [name: string]: string }; metric: number | undefined; best: boolean }[]
  /** What that service says of the best trial's metric; our gate judges the model itself. */
  metric?: string
  /** Steps of a pipeline in their order. `reusedFrom`: the earlier run whose result was taken instead. */
  steps?: readonly { name: string; status: string; machines: string; seconds?: number; reusedFrom?: string }[]
}

export interface Compute {
  /** Kind of machine that a result may depend on: linux/x64. */
  platform: string
  /** Whether data may be told by their address, and are read where they lie. */
  byAddress?: true
  /** Runs to the end. Aborting the signal ends the whole process group (TERM, and KILL some seconds later). UserError when it cannot be started. */
  run(task: Task, signal?: AbortSignal): Promise<Execution>
}
