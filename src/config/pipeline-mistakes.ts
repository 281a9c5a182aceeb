import type { Contradiction } from './contradiction.ts'
import type { Config } from './schema.ts'

const PATH = ['train', 'on', 'azureml', 'pipeline']

/** What is wrong with the steps of a pipeline when they are read together. */
export function* pipelineMistakes({ train }: Config): Generator<Contradiction> {
  if (train.on === 'local' || !train.on.azureml.pipeline) return
  const { sweep, automl, pipeline } = train.on.azureml
  const { prepare, evaluate } = pipeline
  if (sweep || automl) {
    const other = sweep ? 'sweep' : 'automl'
    yield { path: PATH, message: `A pipeline has one training, and \`${other}\` has many.`, fix: `Take \`pipeline\` or \`${other}\` out.` }
  }
  if (!prepare && evaluate === undefined)
    yield {
      path: PATH,
      message: 'Nothing is to run before or after the training.',
      fix: 'Add `prepare` or `evaluate`, or take `pipeline` out.',
    }
  if (prepare) yield* preparing(prepare)
}

function* preparing({ command, spark, inputs, compute }: NonNullable<Pipeline['prepare']>): Generator<Contradiction> {
  const path = [...PATH, 'prepare']
  if ((command === undefined) === (spark === undefined))
    yield { path, message: 'One thing prepares the data.', fix: 'Give `command` or `spark`.' }
  if (spark && compute !== undefined)
    yield {
      path: [...path, 'compute'],
      message: 'Spark has machines of its own.',
      fix: 'Take `compute` out: `spark.instance_type` is what it runs on.',
    }
  if (spark && !inputs.some((input) => covers(input, spark.entry)))
    yield { path: [...path, 'spark', 'entry'], message: `${spark.entry} is not among prepare.inputs.`, fix: 'Add it there.' }
}

type Pipeline = NonNullable<Extract<Config['train']['on'], object>['azureml']['pipeline']>

/** A file itself, a folder above it, or a pattern, which is left to the service. */
const covers = (input: string, file: string): boolean =>
  /[*?[\]{}!]/.test(input) || input === file || input === '.' || file.startsWith(`${input.replace(/\/$/, '')}/`)
