import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import type { LoadedConfig } from '../config/load.ts'
import { openConfig } from '../config/open.ts'
import { UserError } from '../kernel/errors.ts'
import type { Ports } from '../ports/ports.ts'
import type { RunContext } from '../ports/run-context.ts'
import type { Log } from '../ports/runtime.ts'
import type { StepResult } from '../ports/step.ts'
import type { Document } from '../report/document.ts'
import type { GitHubAccess } from './access.ts'
import { inputsOf } from './contracts.ts'
import { announce, type Emitted, isJudging, keepReports, tellForge, withdraw } from './emit.ts'
import { portsFor } from './ports-for.ts'
import type { AnyStep } from './steps.ts'

/** Where a step runs: made by the actions runner or by the terminal. */
export interface Surroundings {
  /** Absolute path of the working directory. */
  directory: string
  log: Log
  context: RunContext
  github: GitHubAccess | undefined
  signal: AbortSignal
}

export interface Executed extends Emitted {
  result: StepResult<Document>
  loaded: LoadedConfig
  /** Lines of Markdown below the summary: where the run is tracked. */
  notes: readonly string[]
}

/** Runs one step: inputs, config, ports, the step itself, its reports on disk and at the forge. */
export async function execute(step: AnyStep, read: (name: string) => string | undefined, around: Surroundings): Promise<Executed> {
  const inputs = await inputsOf(step, read)
  const { loaded, root } = await findConfig(String(inputs.config ?? 'sluice.yml'), around.directory)
  const ports = await portsFor(loaded, root, around)
  return executeWith(step, inputs, loaded, ports, around)
}

/** The same with ports at hand, for a run of several steps. */
export async function executeWith(
  step: AnyStep,
  inputs: Record<string, unknown>,
  loaded: LoadedConfig,
  ports: Ports,
  around: Surroundings,
): Promise<Executed> {
  const { context, signal } = around
  const result = await whileAnnounced(step.name, loaded.config.model, ports, around, () => step.run(inputs, loaded, ports, context, signal))
  const reports = await keepReports(step.name, result, ports.workspace)
  const told = signal.aborted && isJudging(step.name) ? { untold: [] } : await tellForge(step.name, result, ports, context)
  const notes = ports.tracking ? await (await import('./track.ts')).track(step.name, result, loaded, ports, around) : []
  return { result, loaded, ...reports, ...told, notes }
}

/** The comment says that a commit is being judged for as long as it is. A runner leaves a cancelled step ten seconds, so that is said at once. */
async function whileAnnounced<T>(
  step: AnyStep['name'],
  model: string,
  ports: Pick<Ports, 'forge' | 'log'>,
  { context, signal }: Surroundings,
  work: () => Promise<T>,
): Promise<T> {
  await announce(step, model, ports, context)
  let said: Promise<void> | undefined
  const say = () => {
    said = withdraw(step, model, ports, context)
  }
  if (signal.aborted) say()
  signal.addEventListener('abort', say, { once: true })
  try {
    return await work()
  } finally {
    signal.removeEventListener('abort', say)
    await said
  }
}

/** Reads the config a step names. UserError when it is not there. */
export async function findConfig(path: string, directory: string): Promise<{ loaded: LoadedConfig; root: string }> {
  const file = resolve(directory, path)
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT' && cause.code !== 'EISDIR') throw cause
    throw new UserError([
      { file: path, message: 'There is no such file.', fix: 'Run `npx sluice init <data file>` to write one, or name it with `config`.' },
    ])
  })
  return { loaded: await openConfig(path.endsWith(basename(file)) ? path : file, text), root: dirname(file) }
}
