import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isAddress } from '../../../kernel/data-address.ts'
import { UserError } from '../../../kernel/errors.ts'
import type { Task } from '../../../ports/compute.ts'
import type { FileInFolder } from '../../local/digest.ts'
import { matchingFiles } from '../../local/workspace.ts'
import { environmentId } from '../assets/environment.ts'
import { fileSet, filesAt } from '../assets/files.ts'
import { blobStore } from '../assets/store.ts'
import { assetName, codeAsset, dataAsset } from '../assets/upload.ts'
import type { AzureClient } from '../client.ts'
import { dataInput } from '../data/input.ts'
import type { JobInput, JobParts } from './body.ts'
import { mountName } from './command.ts'
import { RAY_SCRIPT, RAY_SCRIPT_TEXT } from './ray-script.ts'
import { JOB_SCRIPT, JOB_SCRIPT_TEXT } from './script.ts'
import type { TrainingSettings } from './training.ts'

/** Where a job writes: known before it runs, so that whoever finds it by its name finds what it wrote. */
export type JobPlaces = Pick<JobParts, 'outputs' | 'measured' | 'checkpoints'>

/** The places of a job of this name, in a datastore. Checkpoints belong to the content key: each attempt at the same model finds them. */
export function jobPlaces(task: Task, name: string, store: string): JobPlaces {
  const at = (path: string) => `azureml://datastores/${store}/paths/sluice/${path}`
  const outputs = (task.writes ?? []).map((placeholder) => [
    placeholder,
    { uri: at(`jobs/${name}/${mountName(placeholder)}/`), file: basename(task.values?.[placeholder] ?? placeholder) },
  ])
  return {
    outputs: Object.fromEntries(outputs),
    measured: at(`jobs/${name}/sluice/`),
    checkpoints: at(`checkpoints/${task.key ?? name}/`),
  }
}

/** Brings to Azure what a task needs, each once for its content, and says where it is. UserError for what is not there. */
export async function jobParts(
  client: AzureClient,
  task: Task,
  settings: TrainingSettings,
  name: string,
  places: JobPlaces,
  signal?: AbortSignal,
): Promise<JobParts> {
  const { training, model, tags } = settings
  const computeId = typeof training.compute === 'string' ? await clusterId(client, training.compute) : undefined
  const environment = await environmentId(client, training.environment!, { root: task.cwd, model, tags }, signal)
  const codeId = await code(client, task, settings, signal)
  const inputs: Record<string, JobInput> = {}
  for (const placeholder of task.reads ?? []) inputs[placeholder] = await input(client, task, placeholder, settings, signal)
  return { name, codeId, environmentId: environment, computeId, inputs, ...places }
}

/** ARM id of a cluster. UserError naming those that there are. */
export async function clusterId(client: AzureClient, name: string): Promise<string> {
  const found = await client.find<{ id: string }>(`/computes/${name}`)
  if (found) return found.id
  const names = (await client.list<{ name: string }>('/computes')).map((compute) => compute.name)
  throw new UserError(
    `The workspace ${client.workspace.workspace} has no compute ${name}${names.length > 0 ? `; it has ${names.join(', ')}` : ''}. Correct train.on.azureml.compute, or run \`az ml compute create --type amlcompute --name ${name} --size <VM size> --max-instances 1\`.`,
  )
}

/** What runs the command there, besides the user's files. */
const scriptsOf = ({ distribution }: TrainingSettings['training']): [string, string][] => [
  [JOB_SCRIPT, JOB_SCRIPT_TEXT],
  ...(distribution && 'ray' in distribution ? [[RAY_SCRIPT, RAY_SCRIPT_TEXT] as [string, string]] : []),
]

/** The user's files and our scripts as code; gives its ARM id. */
export async function code(client: AzureClient, task: Task, settings: TrainingSettings, signal?: AbortSignal): Promise<string> {
  const { model, tags, training } = settings
  const folder = await mkdtemp(join(tmpdir(), 'sluice-job-'))
  try {
    const scripts: FileInFolder[] = scriptsOf(training).map(([path]) => ({ path, absolute: join(folder, path) }))
    for (const [path, text] of scriptsOf(training)) await writeFile(join(folder, path), text)
    const found = await Promise.all((task.sources ?? []).map((pattern) => matchingFiles(task.cwd, pattern)))
    return await codeAsset(client, assetName(model), await fileSet([...found.flat(), ...scripts]), tags, signal)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a placeholder stands for, as an asset. UserError when nothing is there. */
export async function input(client: AzureClient, task: Task, placeholder: string, { model, tags }: TrainingSettings, signal?: AbortSignal) {
  const path = task.values?.[placeholder] ?? ''
  if (isAddress(path)) return dataInput(client, path)
  const name = assetName(model, placeholder)
  const glob = /[*?[\]{}!]/.test(path)
  if (!glob) {
    const { set, folder } = await filesAt(resolve(task.cwd, path))
    return { id: await dataAsset(client, name, { set, folder, tags }, signal), folder, rest: '' }
  }
  const pattern = isAbsolute(path) ? relative(task.cwd, path).split(sep).join('/') : path
  const set = await fileSet(await matchingFiles(task.cwd, pattern))
  return { id: await dataAsset(client, name, { set, folder: true, tags }, signal), folder: true, rest: pattern }
}

/** The default datastore's name. */
export const storeName = async (client: AzureClient): Promise<string> => (await blobStore(client)).name
