import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, constants, stat } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PlatformError, UserError } from '../../kernel/errors.ts'
import { substitute } from '../../kernel/placeholders.ts'
import type { Compute, Execution, Task } from '../../ports/compute.ts'
import { watchGpus } from './gpu.ts'
import { lineSplitter } from './lines.ts'
import { endTree, signalGroup } from './process-group.ts'
import { watchUsage } from './usage.ts'

const TAIL = 20
/** Milliseconds between SIGTERM and SIGKILL. A cancelled GitHub job leaves 10 s in all; the rest is for telling what happened. */
const GRACE = 7_000
/** Milliseconds that output may stay open once every process of the group is gone (a daemon that kept it). */
const DRAIN = 2000

/** Runs commands on this machine, each in a process group of its own. */
export const localCompute = ({ grace = GRACE }: { grace?: number } = {}): Compute => ({
  platform: `${process.platform}/${process.arch}`,
  async run(task, signal) {
    if (signal?.aborted) return { ...NOTHING, outcome: 'cancelled' }
    const env = { ...withoutTokens(process.env), ...task.env }
    const child = await start(task, env)
    return follow(child, task, env, grace, signal)
  },
})

const NOTHING = { exitCode: undefined, signal: undefined, seconds: 0, cpuSeconds: undefined, peakMemory: undefined, gpus: [], tail: [] }

/**
 * The user's command gets neither the action's inputs, of which one is a token that may write to the repository, nor the runner's own tokens for
 * caches and artifacts: it runs code of packages that nobody here has read. What a workflow sets in `env` is the user's, and stays.
 */
const withoutTokens = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_|ACTIONS_CACHE_)/.test(name)),
  )

async function start({ argv, values, cwd }: Task, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const [command, ...args] = values ? substitute(argv, values).argv : argv
  if (!command) throw new UserError('The command is empty.')
  const folder = await stat(cwd).catch(() => undefined)
  if (!folder?.isDirectory()) throw new UserError(`The folder ${cwd}, in which ${command} is to run, is not there.`)
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const failure = await Promise.race([once(child, 'spawn').then(() => undefined), once(child, 'error').then(([error]) => error)]).catch(
    (error: unknown) => error,
  )
  if (failure) throw await cannotStart(command, env, failure as NodeJS.ErrnoException)
  return child
}

async function cannotStart(command: string, env: NodeJS.ProcessEnv, cause: NodeJS.ErrnoException): Promise<Error> {
  if (cause.code === 'EACCES') return new UserError(`"${command}" may not be executed. Run \`chmod +x ${command}\`.`, { cause })
  if (cause.code !== 'ENOENT') return new PlatformError(`Cannot start "${command}".`, { cause })
  if (command.includes('/')) return new UserError(`There is no "${command}". Correct the path, or run what makes it.`, { cause })
  const other = command === 'python' && (await onPath('python3', env)) ? ' There is a "python3": use that name, or' : ''
  const where = `PATH is ${env.PATH || 'empty'}.`
  return new UserError(`There is no command "${command}" on the PATH.${other || ' Install it, or'} give its full path. ${where}`, { cause })
}

async function onPath(command: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const folders = (env.PATH ?? '').split(delimiter)
  const found = await Promise.all(
    folders.map((folder) =>
      access(join(folder, command), constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  )
  return found.includes(true)
}

async function follow(child: ChildProcess, task: Task, env: NodeJS.ProcessEnv, grace: number, signal?: AbortSignal): Promise<Execution> {
  const began = performance.now()
  const leader = child.pid!
  const usage = watchUsage(leader)
  const gpus = watchGpus(env)
  const tail = listen(child, task)
  const ending = endings(leader, grace, task.timeLimit, signal)
  const [exitCode, ended] = await exited(child, leader, grace)
  const { cpuSeconds, peakMemory } = usage.stop()
  const cut = await ending.settle()
  return {
    outcome: cut ?? (exitCode === 0 ? 'succeeded' : 'failed'),
    exitCode: exitCode ?? undefined,
    signal: ended ?? undefined,
    seconds: (performance.now() - began) / 1000,
    cpuSeconds,
    peakMemory,
    gpus: gpus.stop(),
    tail,
  }
}

/** Hands over lines as they come and returns the list of the last ones, which is complete once the output is closed. */
function listen(child: ChildProcess, { onLine }: Task): string[] {
  const tail: string[] = []
  for (const name of ['stdout', 'stderr'] as const) {
    const splitter = lineSplitter((line) => {
      tail.push(line)
      if (tail.length > TAIL) tail.shift()
      onLine(line, name)
    })
    child[name]!.on('data', splitter.push).on('end', splitter.end)
  }
  return tail
}

/** Ends the tree at the time limit, on cancellation, and when Sluice itself ends. `settle` says which of them it was. */
function endings(leader: number, grace: number, timeLimit: number | undefined, signal: AbortSignal | undefined) {
  let cut: 'timed-out' | 'cancelled' | undefined
  let ended: Promise<void> | undefined
  const end = (why: typeof cut) => {
    cut ??= why
    ended ??= endTree(leader, grace)
  }
  const cancel = () => end('cancelled')
  const kill = () => void signalGroup(leader, 'SIGKILL')
  const timer = timeLimit === undefined ? undefined : limit(timeLimit, () => end('timed-out'))
  signal?.addEventListener('abort', cancel)
  if (signal?.aborted) cancel()
  process.on('exit', kill)
  return {
    async settle() {
      timer?.abort()
      signal?.removeEventListener('abort', cancel)
      await ended
      process.off('exit', kill)
      return cut
    },
  }
}

/** A timer of any length (setTimeout alone wraps at 24.8 days). */
function limit(seconds: number, then: () => void): AbortController {
  const off = new AbortController()
  wait(Math.min(seconds * 1000, 2 ** 31 - 1), undefined, { signal: off.signal }).then(then, () => undefined)
  return off
}

/** Waits for the process, then ends what it left behind in its group, so that its output closes. */
async function exited(child: ChildProcess, leader: number, grace: number): Promise<[number | null, NodeJS.Signals | null]> {
  const closed = once(child, 'close')
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  if (signalGroup(leader, 0)) await endTree(leader, grace)
  const off = new AbortController()
  await Promise.race([closed, wait(DRAIN, undefined, { signal: off.signal }).catch(() => undefined)])
  off.abort()
  child.stdout!.destroy()
  child.stderr!.destroy()
  return [code, signal]
}
