import { resolve } from 'node:path'
import type { LoadedConfig } from '../../config/load.ts'
import type { Values } from '../../kernel/placeholders.ts'
import { splitCommand } from '../../kernel/placeholders.ts'
import type { TaskStep } from '../../ports/compute.ts'
import type { Ports } from '../../ports/ports.ts'
import { commandWords } from '../command-line.ts'
import { evaluationFiles } from '../predicted.ts'
import { pipelineOf } from '../train-key.ts'
import { argumentThere } from './data-argument.ts'

/** What {prepared} stands for here: only its last part counts, where it is. */
const PREPARED = 'prepared'

/** The commands of `train.on.azureml.pipeline` around the training; none without it. `predictions` is where those of the evaluation are to lie. */
export async function stepsAround(
  loaded: LoadedConfig,
  values: Values,
  { model, predictions }: { model: string; predictions: string },
  ports: Pick<Ports, 'workspace' | 'data' | 'training'>,
): Promise<TaskStep[]> {
  const { prepare, evaluate } = pipelineOf(loaded.config) ?? {}
  const steps: TaskStep[] = []
  if (prepare) {
    const path = ['train', 'on', 'azureml', 'pipeline', 'prepare', ...(prepare.spark ? ['spark', 'args'] : ['command'])]
    const line = prepare.spark?.args ?? prepare.command ?? ''
    const own = { ...values, prepared: PREPARED }
    const argv = prepare.spark ? sparkWords(loaded, path, line, own) : commandWords(loaded, path, line, own)
    const passes = { reads: ['train', 'params'], writes: ['prepared'], stays: ['prepared'] }
    steps.push({ name: 'prepare', argv, values: own, ...passes, sources: prepare.inputs, timeLimit: prepare.time_limit })
  }
  if (evaluate) {
    const { root } = ports.workspace
    const { command } = loaded.config.evaluate
    const own = { model, data: await argumentThere(loaded.config.data.evaluation, ports), predictions: resolve(root, predictions) }
    const passes = { reads: ['model', 'data'], writes: ['predictions'], sources: await evaluationFiles(loaded, ports.workspace) }
    const timeLimit = evaluate === true ? loaded.config.evaluate.time_limit : evaluate.time_limit
    steps.push({ name: 'evaluate', argv: commandWords(loaded, ['evaluate', 'command'], command, own), values: own, ...passes, timeLimit })
  }
  return steps
}

/** What a pipeline lets a command of the training read besides. */
export const preparedValue = ({ config }: LoadedConfig): Values => (pipelineOf(config)?.prepare ? { prepared: PREPARED } : {})

/** The words are split at blanks there as here; a first word that is a placeholder is no program. */
function sparkWords(loaded: LoadedConfig, path: readonly string[], line: string, values: Values): string[] {
  commandWords(loaded, path, line, values)
  return splitCommand(line) ?? []
}
