import { join } from 'node:path'
import type { LoadedConfig } from '../../config/load.ts'
import type { Ports } from '../../ports/ports.ts'
import { COMMAND_ENV, commandLine, dataArgument } from '../command-line.ts'
import type { TrainSources } from '../train-key.ts'
import type { Training } from './decide.ts'
import { installedPackages } from './packages.ts'

/** Where a model is made, before it takes the place of the last one. */
const FOLDER = '.sluice/training'
const MODEL = `${FOLDER}/model`
const RECORD = `${FOLDER}/training.json`
/** Where the candidate's model lies after a training that passed. */
export const MODEL_PATH = '.sluice/model'
/** SHA-256 of no bytes: an empty file, and a folder without files. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

export interface Trained {
  training: Training
  /** Digest; undefined when there is no model. */
  model: string | undefined
  modelPath: string
  reused: boolean
}

type Needs = Pick<Ports, 'compute' | 'workspace' | 'cache' | 'log'>

/** The result kept under the key, when there is one. */
export async function reuse({ key }: TrainSources, { workspace, cache }: Needs): Promise<Trained | undefined> {
  if (!(await cache.restore(cacheKey(key), join(workspace.root, FOLDER)))) return undefined
  const record = await workspace.read(RECORD)
  const model = await workspace.digest(MODEL)
  if (record === undefined || model === undefined) return undefined
  return { training: JSON.parse(record) as Training, model, modelPath: MODEL, reused: true }
}

/** Runs `train.command` and keeps what it made. */
export async function execute(loaded: LoadedConfig, sources: TrainSources, ports: Needs, signal: AbortSignal): Promise<Trained> {
  const { config } = loaded
  const { workspace, cache, log } = ports
  await workspace.remove(FOLDER)
  // Also makes the folder that the model is written to.
  const record = await workspace.path('training/training.json')
  const absolute = (path: string) => join(workspace.root, path)
  const argv = commandLine(loaded, ['train', 'command'], config.train.command, {
    train: dataArgument(config.data.train, absolute),
    model: join(record, '..', 'model'),
    label: config.data.label,
    ...(config.train.params === undefined ? {} : { params: absolute(config.train.params) }),
    ...sources.params.values,
  })
  const onLine = (line: string) => log.line(line)
  const execution = await ports.compute.run(
    { argv, cwd: workspace.root, env: COMMAND_ENV, timeLimit: config.train.time_limit, onLine },
    signal,
  )
  const found = execution.outcome === 'succeeded' ? await workspace.digest(MODEL) : undefined
  const model = found === EMPTY ? undefined : found
  const training = { ...execution, packages: model ? await installedPackages(argv, ports, signal) : {} }
  if (model) {
    await workspace.write(RECORD, `${JSON.stringify(training)}\n`)
    await cache.keep(cacheKey(sources.key), join(workspace.root, FOLDER))
  }
  return { training, model, modelPath: MODEL, reused: false }
}

const cacheKey = (key: string) => `train ${key}`

/** Puts the model where the later steps look for it; without one nothing is left there, so that no old model passes for the new. */
export async function settle({ model }: Trained, { workspace }: Needs): Promise<void> {
  if (model) await workspace.replace(MODEL, MODEL_PATH)
  else await workspace.remove(MODEL_PATH)
  await workspace.remove(FOLDER)
}
