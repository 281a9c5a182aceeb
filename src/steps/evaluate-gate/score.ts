import type { Config } from '../../config/schema.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Execution } from '../../ports/compute.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Table } from '../../ports/tables.ts'
import { COMMAND_ENV, checkedLine } from '../command-line.ts'
import { columnOf } from './columns.ts'
import { shapeOf } from './tasks/shape-of.ts'

/** A model's predictions, or why there are none. */
export type Answered = { table: Table; sha256: string } | { failure: string; execution?: Execution }

/** What is scored: a model with the folder and the config of its own sources. */
export interface Subject {
  who: 'candidate' | 'production' | 'best'
  model: string
  sources: string
  evaluate: Config['evaluate']
}

/** The rows that are asked about: `path` as the command gets it. `set` is their name in `evaluation`. */
export interface Asked {
  set: string | undefined
  path: string
  keys: readonly string[]
}

/** Where a model's predictions are, below the workspace's own folder. */
export const predictionsFile = (set: string | undefined, who: Subject['who']): string =>
  `predictions/${set === undefined ? '' : `${set}/`}${who}.csv`

type Needs = Pick<Ports, 'compute' | 'tables' | 'workspace' | 'log'>

/** Runs `evaluate.command` and reads what it wrote. A command that fails, or writes nothing readable, is a value and not an exception. */
export async function score(subject: Subject, data: Asked, ports: Needs, signal: AbortSignal): Promise<Answered> {
  const { who, model, sources, evaluate } = subject
  const name = predictionsFile(data.set, who)
  const predictions = await ports.workspace.path(name)
  const relative = `.sluice/${name}`
  await ports.workspace.remove(relative)
  const argv = checkedLine(evaluate.command, { model, data: data.path, predictions })
  ports.log.progress(`evaluate-gate: ${who} answers the ${data.set ?? 'evaluation'} rows`)
  const execution = await ports.compute.run(
    { argv, cwd: sources, env: COMMAND_ENV, timeLimit: evaluate.time_limit, onLine: ports.log.line },
    signal,
  )
  if (execution.outcome !== 'succeeded') return { failure: howItEnded(execution), execution }
  const answers = await readAnswers(relative, evaluate, data.keys, ports)
  return 'failure' in answers ? { ...answers, execution } : answers
}

/** Reads predictions below the root, or says why they cannot be used. */
export async function readAnswers(
  path: string,
  evaluate: Config['evaluate'],
  keys: readonly string[],
  { tables }: Pick<Ports, 'tables'>,
): Promise<Answered> {
  try {
    const table = await tables.read(path)
    for (const key of keys) columnOf(table, key)
    shapeOf(table, evaluate, keys)
    return { table, sha256: await tables.digest(path) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { failure: `it ended with 0, but its predictions cannot be read: ${error.message}` }
  }
}

function howItEnded({ outcome, exitCode, signal, seconds }: Execution): string {
  if (outcome === 'timed-out') return `it was ended after ${Math.round(seconds)} s, the limit that \`evaluate.time_limit\` sets`
  if (outcome === 'cancelled') return 'it was cancelled'
  return exitCode === undefined ? `it was ended by ${signal ?? 'a signal'}` : `it ended with ${exitCode}`
}
