import { basename } from 'node:path'
import { servingEnvironmentFiles, trainingEnvironmentFiles } from '../config/environment-files.ts'
import type { LoadedConfig } from '../config/load.ts'
import { validationData } from '../config/validation-data.ts'
import { digestOf, type Json } from '../kernel/digest.ts'
import { UserError } from '../kernel/errors.ts'
import type { Artifact } from '../kernel/evidence.ts'
import type { Ports } from '../ports/ports.ts'
import { ARTIFACT } from './artifacts.ts'
import { dataArtifact } from './data-artifact.ts'
import { type Params, readParams } from './params.ts'

/** Files that fix a Python environment, looked for when `train.environment` is not set. */
const ENVIRONMENT = ['requirements.txt', 'pyproject.toml', 'uv.lock', 'environment.yml']

/** What a model is made from. Two runs with the same key make the same model, as far as Sluice can know. */
export interface TrainSources {
  /** Content key: digest of data, code, parameters, environment, command and platform. */
  key: string
  inputs: Artifact[]
  params: Params
  /** Files that fix the environment, relative to the root. */
  environmentFiles: readonly string[]
}

/** Digests everything that `train.command` depends on. UserError for files that are not there. */
export async function trainSources(
  loaded: LoadedConfig,
  ports: Pick<Ports, 'tables' | 'data' | 'workspace' | 'training'>,
): Promise<TrainSources> {
  const { data, train } = loaded.config
  const { workspace } = ports
  const params = await paramsOf(loaded, ports)
  const local = train.environment ?? (await present(ENVIRONMENT, workspace))
  const environment = [...new Set([...local, ...trainingEnvironmentFiles(loaded.config)])]
  const code = [...(train.inputs ?? []), ...(pipelineOf(loaded.config)?.prepare?.inputs ?? [])]
  const inputs: Artifact[] = [
    await dataArtifact(ARTIFACT.trainData, data.train, ports),
    { name: ARTIFACT.code, sha256: code.length > 0 ? await workspace.digestAll(code) : digestOf([]) },
    { name: ARTIFACT.params, sha256: digestOf(params.json as Json) },
    { name: ARTIFACT.environment, sha256: environment.length > 0 ? await workspace.digestAll(environment) : digestOf([]) },
  ]
  const made = {
    inputs: inputs.map(({ name, sha256 }) => [name, sha256]),
    command: train.command ?? null,
    platform: ports.training.platform,
  }
  const measured = validationData(loaded.config)
  const validation = measured === undefined ? undefined : await ports.tables.digest(measured)
  return { key: digestOf({ ...made, validation, label: data.label }), inputs, params, environmentFiles: environment }
}

/** The content key alone: whether a candidate from another run is what this tree would train. */
export const trainKey = async (loaded: LoadedConfig, ports: Pick<Ports, 'tables' | 'data' | 'workspace' | 'training'>): Promise<string> =>
  (await trainSources(loaded, ports)).key

/** Files and patterns whose committed state a version is served and trained from. */
export async function sourceFiles(loaded: LoadedConfig, workspace: Ports['workspace']): Promise<string[]> {
  const { train, prepare, evaluate, deploy } = loaded.config
  const around = pipelineOf(loaded.config)
  const inputs = [around?.prepare?.inputs, typeof around?.evaluate === 'object' ? around.evaluate.inputs : undefined].flatMap(
    (found) => found ?? [],
  )
  const commands = [prepare?.command, around?.prepare?.command, train.command, evaluate.command, deploy?.serve].filter(
    (command) => command !== undefined,
  )
  const elsewhere = [...trainingEnvironmentFiles(loaded.config), ...servingEnvironmentFiles(loaded.config)]
  const named = [...(train.inputs ?? []), ...inputs, ...(prepare?.inputs ?? []), ...(train.environment ?? ENVIRONMENT), ...elsewhere]
  const files = [basename(loaded.file), train.params, deploy?.scoring_script, ...(await filesNamedIn(commands, workspace))]
  return [...new Set([...named, ...files.filter((file) => file !== undefined)])]
}

/** Words such as predict.py and --params=params.yaml; whatever is a file here is a source. */
export function filesNamedIn(commands: readonly string[], workspace: Ports['workspace']): Promise<string[]> {
  const words = commands.flatMap((command) => command.split(/[\s='"]+/))
  const files = words.filter((word) => /\w\.\w+$/.test(word) && !/[{}]|^[/-]|^[.][.]/.test(word))
  return present(files, workspace)
}

/** Commands around the training, where it has any. */
export const pipelineOf = ({ train }: LoadedConfig['config']) => (train.on === 'local' ? undefined : train.on.azureml.pipeline)

/** Digest of what answers with a model's bytes: how it is served, the files that the command names, and the code it shares with the training. */
export async function servingDigest({ config }: LoadedConfig, workspace: Ports['workspace']): Promise<string> {
  const { deploy, train } = config
  if (!deploy) return digestOf(null)
  const { serve, scoring_script: script, protocol } = deploy
  const elsewhere = servingEnvironmentFiles(config)
  const files = [
    ...(train.inputs ?? []),
    ...(script ? [script] : []),
    ...(await filesNamedIn(serve ? [serve] : [], workspace)),
    ...elsewhere,
  ]
  return digestOf({ serve: serve ?? null, script: script ?? null, protocol, files: await workspace.digestAll([...new Set(files)]) })
}

async function paramsOf({ file, config, where }: LoadedConfig, { workspace }: Pick<Ports, 'workspace'>): Promise<Params> {
  const path = config.train.params
  if (path === undefined) return { json: {}, values: {} }
  const text = await workspace.read(path)
  if (text !== undefined) return readParams(path, text)
  throw new UserError([
    { file, ...where(['train', 'params']), key: 'train.params', message: `There is no file ${path}.`, fix: 'Correct the path.' },
  ])
}

async function present(paths: readonly string[], workspace: Ports['workspace']): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => ((await workspace.digest(path)) === undefined ? [] : [path])))
  return found.flat()
}
