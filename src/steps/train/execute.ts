import { join, resolve } from 'node:path'
import type { LoadedConfig } from '../../config/load.ts'
import { validationData } from '../../config/validation-data.ts'
import { digestOf } from '../../kernel/digest.ts'
import { explain, PlatformError } from '../../kernel/errors.ts'
import type { Ports } from '../../ports/ports.ts'
import type { RunContext } from '../../ports/run-context.ts'
import { COMMAND_ENV, commandWords, dataArgument } from '../command-line.ts'
import { PREDICTED_PATH, type Predicting, samePredictions } from '../predicted.ts'
import type { TrainSources } from '../train-key.ts'
import { preparedValue, stepsAround } from './around.ts'
import { argumentThere, unchangedThere } from './data-argument.ts'
import type { Training } from './decide.ts'
import { installedPackages } from './packages.ts'

/** Models are made below it, each training in a folder of its own: what an earlier one left running cannot write into this one's. */
const FOLDER = '.sluice/training'
/** Where the candidate's model lies after a training that passed. */
export const MODEL_PATH = '.sluice/model'
/** SHA-256 of no bytes: an empty file, and a folder without files. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

export interface Trained {
  training: Training
  /** Digest; undefined when there is no model. */
  model: string | undefined
  modelPath: string
  /** Where predictions that came with the model lie. */
  predictionsPath?: string
  reused: boolean
}

/** The folder of one training, and what lies in it. */
interface Place {
  folder: string
  model: string
  predictions: string
  record: string
}

function place({ key }: TrainSources, { clock }: Needs): Place {
  const folder = `${FOLDER}/${key.slice(0, 8)}-${clock.now().getTime().toString(36)}`
  return { folder, model: `${folder}/model`, predictions: `${folder}/predictions.csv`, record: `${folder}/training.json` }
}

type Needs = Pick<Ports, 'compute' | 'training' | 'workspace' | 'data' | 'cache' | 'clock' | 'log'>

/** The result kept under the key, when there is one, and with it the predictions that are asked for. */
export async function reuse(sources: TrainSources, asked: Predicting | undefined, ports: Needs): Promise<Trained | undefined> {
  const { workspace, cache } = ports
  const at = place(sources, ports)
  await workspace.path('training/folder')
  if (!(await cache.restore(sources.key, join(workspace.root, at.folder)))) return undefined
  const record = await workspace.read(at.record)
  const model = await workspace.digest(at.model)
  if (record === undefined || model === undefined) return undefined
  const { predicted, ...training } = JSON.parse(record) as Training
  if (!asked) return { training, model, modelPath: at.model, reused: true }
  const bytes = predicted && samePredictions(asked, predicted) ? await workspace.digest(at.predictions) : undefined
  if (bytes === undefined || bytes !== predicted?.sha256) return undefined
  return { training: { ...training, predicted }, model, modelPath: at.model, predictionsPath: at.predictions, reused: true }
}

/** Runs `train.command` and keeps what it made. `again`: the run that asks for it though nothing changed, and so for a training of its own. */
export async function execute(
  loaded: LoadedConfig,
  { sources, asked }: { sources: TrainSources; asked: Predicting | undefined },
  ports: Needs,
  signal: AbortSignal,
  again?: RunContext,
): Promise<Trained> {
  const { config } = loaded
  const { workspace } = ports
  await workspace.remove(FOLDER)
  const at = place(sources, ports)
  await workspace.write(at.record, '')
  const known = asked ? digestOf({ key: sources.key, predicting: { ...asked } }) : sources.key
  const key = again ? digestOf({ key: known, run: again.runUrl ?? ports.clock.now().getTime() }) : known
  const own = taskOf(loaded, sources, at, workspace.root, await dataThere(loaded, ports))
  const steps = await stepsAround(loaded, own.values, { model: own.values.model, predictions: at.predictions }, ports)
  const task = { ...own, key, ...(again ? { again: true as const } : {}), ...(steps.length > 0 ? { steps } : {}) }
  const execution = await ports.training.run(
    { ...task, env: COMMAND_ENV, timeLimit: config.train.time_limit, onLine: (line) => ports.log.line(line) },
    signal,
  )
  await unchangedThere([config.data.train, ...(asked ? [config.data.evaluation] : [])], ports)
  const found = execution.outcome === 'succeeded' ? await workspace.digest(at.model) : undefined
  const model = found === EMPTY ? undefined : found
  const packages = execution.packages ?? (model ? await installedPackages(task.argv, ports, signal) : {})
  const sha256 = model && asked ? await workspace.digest(at.predictions) : undefined
  const predicted = asked && sha256 ? { predicted: { ...asked, sha256 } } : {}
  const training = { ...execution, packages, ...predicted }
  if (model) {
    await workspace.write(at.record, `${JSON.stringify(training)}\n`)
    await keep(sources, at, ports)
  }
  return { training, model, modelPath: at.model, ...(sha256 ? { predictionsPath: at.predictions } : {}), reused: false }
}

function taskOf(
  loaded: LoadedConfig,
  sources: TrainSources,
  { model }: Place,
  root: string,
  there: { train: string; validation?: string },
) {
  const { data, train } = loaded.config
  const absolute = (path: string) => resolve(root, path)
  const values = {
    ...there,
    model: absolute(model),
    label: data.label,
    ...(train.params === undefined ? {} : { params: absolute(train.params) }),
    ...sources.params.values,
    ...preparedValue(loaded),
    // A search puts its own values in there.
    ...Object.fromEntries(searched(loaded).map((name) => [`params.${name}`, ''])),
  }
  return {
    argv: train.command === undefined ? [] : commandWords(loaded, ['train', 'command'], train.command, values),
    values,
    reads: ['train', ...Object.keys(preparedValue(loaded)), ...(train.params === undefined ? [] : ['params'])],
    writes: ['model'],
    sources: [...(train.inputs ?? []), ...sources.environmentFiles],
    cwd: root,
  }
}

/** Where training finds its data. */
async function dataThere({ config }: LoadedConfig, ports: Needs): Promise<{ train: string; validation?: string }> {
  const validation = validationData(config)
  const train = await argumentThere(config.data.train, ports)
  return validation === undefined ? { train } : { train, validation: await dataArgument(validation, ports) }
}

const searched = ({ config: { train } }: LoadedConfig): string[] =>
  train.on === 'local' ? [] : Object.keys(train.on.azureml.sweep?.space ?? {})

/** A full disk costs the next run its time, not this one its model. */
async function keep({ key }: TrainSources, { folder }: Place, { cache, log, workspace }: Needs) {
  await cache.keep(key, join(workspace.root, folder)).catch((error: unknown) => {
    if (!(error instanceof PlatformError)) throw error
    log.warn(`The model could not be kept for reuse. ${explain(error)}`)
  })
}

/** Puts the model where the later steps look for it; without one nothing is left there, so that no old model passes for the new. */
export async function settle({ model, modelPath, predictionsPath }: Trained, { workspace }: Needs): Promise<void> {
  if (predictionsPath) {
    await workspace.path('predictions/candidate.csv')
    await workspace.replace(predictionsPath, PREDICTED_PATH)
  }
  if (model) await workspace.replace(modelPath, MODEL_PATH)
  else await workspace.remove(MODEL_PATH)
  await workspace.remove(FOLDER)
}
