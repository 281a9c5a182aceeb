import { basename } from 'node:path'
import type { Task } from '../../../ports/compute.ts'
import type { AzureTraining, TrainingSettings } from '../jobs/training.ts'
import type { SparkSettings } from './settings.ts'

/** What the step that trains is called. */
export const TRAIN = 'train'

/** One step of a pipeline: a command, where it runs, and what passes between it and the others. */
export interface PipelineStep {
  name: string
  task: Task
  place: AzureTraining
  spark: SparkSettings | undefined
  /** By placeholder: the step that writes what this one reads, and the last part of the path that it writes to. */
  from: { readonly [placeholder: string]: { step: string; file: string } }
  /** Placeholders of data that are brought there. */
  brought: readonly string[]
  /** By placeholder: the last part of the path that it writes to, and where that goes on this machine; undefined when it stays there. */
  outputs: { readonly [placeholder: string]: { file: string; to: string | undefined } }
}

type Command = Pick<Task, 'argv' | 'values' | 'reads' | 'writes' | 'sources' | 'timeLimit'> & { name: string; stays?: readonly string[] }

/** The steps of a task, each after those that it reads from. A step is given what its command names, and nothing else: what it does not read is no reason to run it again. */
export function stepsOf(task: Task, { training }: Pick<TrainingSettings, 'training'>): PipelineStep[] {
  const all: Command[] = [{ ...task, name: TRAIN }, ...(task.steps ?? [])]
  const writer = (placeholder: string) => all.find(({ writes }) => writes?.includes(placeholder))
  const steps = all.map((command): PipelineStep => {
    const { name, stays = [], writes = [], reads = [] } = command
    const named = reads.filter((placeholder) => command.argv.some((word) => word.includes(`{${placeholder}}`)))
    const outside = named.filter((placeholder) => writer(placeholder) === undefined)
    const file = (placeholder: string, of: Command = command) => basename(of.values?.[placeholder] ?? placeholder)
    const passed = named.flatMap((placeholder) => {
      const of = writer(placeholder)
      return of ? [[placeholder, { step: of.name, file: file(placeholder, of) }]] : []
    })
    const { argv, values, sources, timeLimit } = command
    const env = task.env ? { env: task.env } : {}
    return {
      name,
      task: { ...{ argv, values: values ?? {}, sources: sources ?? [], timeLimit, cwd: task.cwd, onLine: task.onLine }, ...env },
      ...placeOf(name, training),
      from: Object.fromEntries(passed),
      brought: outside,
      outputs: Object.fromEntries(
        writes.map((placeholder) => [
          placeholder,
          { file: file(placeholder), to: stays.includes(placeholder) ? undefined : command.values?.[placeholder] },
        ]),
      ),
    }
  })
  return inOrder(steps)
}

function inOrder(steps: readonly PipelineStep[]): PipelineStep[] {
  const before = ({ from }: PipelineStep) => Object.values(from).map(({ step }) => step)
  const depth = (step: PipelineStep): number =>
    Math.max(0, ...before(step).map((name) => 1 + depth(steps.find((other) => other.name === name)!)))
  return steps.toSorted((a, b) => depth(a) - depth(b))
}

function placeOf(name: string, training: AzureTraining): Pick<PipelineStep, 'place' | 'spark'> {
  if (name === TRAIN) return { place: training, spark: undefined }
  const { prepare, evaluate } = training.pipeline ?? {}
  const own = name === 'prepare' ? prepare : evaluate === true ? undefined : evaluate
  const compute = own?.compute ?? training.compute
  const { tier, experiment } = training
  const spark = name === 'prepare' ? prepare?.spark : undefined
  // Spark has an image of its own; only what is named for it comes on top.
  const environment = own?.environment ?? (spark ? undefined : training.environment)
  return {
    place: { ...{ compute, instances: 1, environment, experiment }, ...(tier ? { tier } : {}) },
    spark,
  }
}
