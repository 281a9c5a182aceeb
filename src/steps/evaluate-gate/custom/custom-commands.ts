import type { Config } from '../../../config/schema.ts'
import { UserError } from '../../../kernel/errors.ts'
import type { Ports } from '../../../ports/ports.ts'
import type { Table } from '../../../ports/tables.ts'
import { COMMAND_ENV, checkedLine, dataArgument } from '../../command-line.ts'
import { predictionsFile, type Subject } from '../score.ts'
import { readJson, readTable } from './outputs.ts'
import type { CustomValues, Values } from './values.ts'

type Needs = Pick<Ports, 'workspace' | 'tables' | 'data' | 'compute' | 'log'>
type Commanded = Extract<Config['evaluate']['custom'][number], { command: string }>
/** Whose predictions there are, and of which set. */
export interface Whose {
  set: string | undefined
  best: boolean
  candidate: Table
  production: Table | undefined
}

/**
 * The metrics that the user's own commands compute, by the same command for both models: that of the sources judged here. UserError when one fails for
 * the candidate; for production the reason is kept.
 */
export async function commandMetrics(
  config: Config,
  whose: Whose,
  evaluation: Table,
  ports: Needs,
  signal: AbortSignal,
): Promise<CustomValues[]> {
  const found: CustomValues[] = []
  for (const metric of config.evaluate.custom) {
    if (!('command' in metric)) continue
    const { name, better } = metric
    const candidate = await valuesOf(metric, 'candidate', config, whose, evaluation, ports, signal)
    if (typeof candidate === 'string')
      throw new UserError(`The command of the metric ${name} gave nothing for the candidate: ${candidate}.`)
    const who = whose.best ? 'best' : 'production'
    const production = whose.production && (await valuesOf(metric, who, config, whose, evaluation, ports, signal))
    found.push({
      name,
      better,
      candidate,
      production: typeof production === 'string' ? `its command gave nothing for production: ${production}` : production,
    })
  }
  return found
}

async function valuesOf(
  { name, command, writes }: Commanded,
  who: Subject['who'],
  config: Config,
  { set }: Whose,
  evaluation: Table,
  { workspace, data, compute, tables, log }: Needs,
  signal: AbortSignal,
): Promise<Values | string> {
  const predictions = predictionsFile(set, who)
  const output = predictions.replace(/csv$/, `${name}.${writes}`)
  await workspace.remove(`.sluice/${output}`)
  const argv = checkedLine(command, {
    predictions: await workspace.path(predictions),
    data: await dataArgument(config.data.evaluation, { workspace, data }),
    output: await workspace.path(output),
  })
  log.progress(`evaluate-gate: ${name} of the ${who}`)
  const { outcome, exitCode } = await compute.run(
    { argv, cwd: workspace.root, env: COMMAND_ENV, timeLimit: config.evaluate.time_limit, onLine: log.line },
    signal,
  )
  if (outcome !== 'succeeded') return exitCode === undefined ? `it did not end by itself (${outcome})` : `it ended with ${exitCode}`
  try {
    if (writes === 'json') return readJson(await workspace.read(`.sluice/${output}`))
    return readTable(await tables.read(`.sluice/${output}`, [...config.data.keys, 'value']), evaluation, config.data.keys)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}
