import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { startProcess } from './batch-process.ts'
import type { BatchDeployment } from './batch-rules.ts'
import { containers } from './blobs.ts'
import { badRequest, notFound } from './errors.ts'
import { download, endOf } from './online-files.ts'
import { type Answer, type Call, dataPlane, type Operation } from './operation.ts'
import type { Resource } from './store.ts'
import { findAsset } from './uris.ts'
import type { World } from './world.ts'

const root = '/batch/{endpoint}/jobs'
const common = { at: 'root', versions: [], audience: 'ml' } as const
const plane = { at: 'root', versions: ['2020-09-01-dataplanepreview'], audience: 'ml' } as const

/** Asking a batch endpoint, and looking after what it was asked. */
export const jobOperations: readonly Operation[] = [
  { ...common, method: 'POST', path: root, free: true, headers: ['azureml-model-deployment'], handle: invoke },
  { ...common, method: 'GET', path: `${root}/{job}`, handle: status },
  { ...plane, method: 'GET', path: dataPlane('/mferp/managementfrontend', '/batchEndpoints/{endpoint}/jobs'), handle: listed },
]

interface Job {
  jobType: 'Batch'
  status: 'NotStarted' | 'Running' | 'Completed' | 'Failed'
  endpoint: string
  deployment: string
  error?: { message: string }
  inputs: Record<string, { jobInputType: string; uri: string }>
  outputs: Record<string, { jobOutputType: string; uri: string }>
}

const jobsOf = (world: World, call: Call) => `${world.names.scope}/batchEndpoints/${call.part.endpoint}/jobs`

function status(call: Call, world: World): Answer {
  const found = world.store.get(`${jobsOf(world, call)}/${call.part.job}`)
  if (!found) throw notFound(call.path)
  return { status: 200, body: found }
}

function listed(call: Call, world: World): Answer {
  return { status: 200, body: { value: world.store.list(jobsOf(world, call)) } }
}

const lower = (key: string) => key.charAt(0).toLowerCase() + key.slice(1)
/** The data plane takes `InputData` as well as `inputData`, and so below. */
const plain = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [lower(key), plain(each)]))
    : value

function invoke(call: Call, world: World): Answer {
  const endpoint = world.store.get<{ defaults?: { deploymentName?: string } }>(`${world.names.scope}/batchEndpoints/${call.part.endpoint}`)
  if (!endpoint) throw notFound(call.path)
  const name = call.headers['azureml-model-deployment'] ?? endpoint.properties.defaults?.deploymentName
  if (!name) throw badRequest('The endpoint has no default deployment, and none was named.')
  const deployment = world.store.get<BatchDeployment>(`${endpoint.id}/deployments/${name}`)
  if (!deployment) throw notFound(`${endpoint.id}/deployments/${name}`)
  const { properties } = (plain(call.body) ?? {}) as { properties?: { inputData?: Job['inputs'] } }
  const inputs = Object.entries(properties?.inputData ?? {})
  const [input] = inputs
  if (inputs.length !== 1 || !['urifile', 'urifolder', 'uri_file', 'uri_folder'].includes(input![1].jobInputType?.toLowerCase()))
    throw badRequest('A deployment of a model takes one input, of type UriFile or UriFolder.')
  const job = `batchjob-${randomUUID()}`
  const uri = `azureml://datastores/workspaceblobstore/paths/azureml/${job}/score/`
  const made = world.store.put<Job>(`${jobsOf(world, call)}/${job}`, {
    ...{ jobType: 'Batch', status: 'NotStarted', endpoint: endpoint.name, deployment: deployment.name },
    ...{ inputs: { [input![0]]: input![1] }, outputs: { score: { jobOutputType: 'UriFolder', uri } } },
  })
  const answer = structuredClone(made)
  void play(world, made, deployment, input![1].uri)
  return { status: 201, body: answer, headers: { Location: `${world.url}/batch/${call.part.endpoint}/jobs/${job}` } }
}

/** Does the job, and says how it ended. */
async function play(
  world: World,
  { name, properties }: Resource<Job>,
  deployment: Resource<BatchDeployment>,
  input: string,
): Promise<void> {
  properties.status = 'Running'
  try {
    const folder = join(world.folder, 'batch', name)
    const output = join(folder, 'output')
    await mkdir(output, { recursive: true })
    if ((await download(world, input, join(folder, 'input'))) === 0) throw new Error(`Nothing is at ${input}.`)
    const code = await score(world, deployment.properties, folder)
    await world.blobs.write(containers.store, `azureml/${name}/user_logs/std_log.txt`, await readFile(join(folder, 'std_log.txt')))
    for (const file of await readdir(output))
      await world.blobs.write(containers.store, `azureml/${name}/score/${file}`, await readFile(join(output, file)))
    if (code !== 0) throw new Error('More files failed than errorThreshold allows, or the script did not start.')
    properties.status = 'Completed'
  } catch (error) {
    properties.status = 'Failed'
    properties.error = { message: error instanceof Error ? error.message : String(error) }
  }
}

async function score(world: World, settings: BatchDeployment, folder: string): Promise<number | null> {
  const model = findAsset(world, settings.model!.assetId!, ['models'])!.properties as { modelUri: string; modelType?: string }
  const directory = join(folder, 'azureml-models')
  const { name, single } = await endOf(world, model.modelUri)
  await download(world, model.modelUri, single ? directory : join(directory, name))
  const { codeConfiguration } = settings
  const code = join(folder, 'code')
  if (codeConfiguration?.codeId) {
    const { codeUri } = findAsset(world, codeConfiguration.codeId, ['codes'])!.properties as { codeUri: string }
    await download(world, codeUri, code)
  }
  return startProcess(world, {
    script: codeConfiguration?.codeId ? join(code, codeConfiguration.scoringScript) : 'mlflow',
    ...{ input: join(folder, 'input'), output: join(folder, 'output'), log: join(folder, 'std_log.txt') },
    environment: {
      ...settings.environmentVariables,
      ...{
        AZUREML_MODEL_DIR: directory,
        AZUREML_BI_MODEL: join(directory, basename(name)),
        AZUREML_BI_OUTPUT_PATH: join(folder, 'output'),
      },
      ...{ BATCH_SIZE: String(settings.miniBatchSize), BATCH_ERRORS: String(settings.errorThreshold) },
      ...{ BATCH_FILE: settings.outputFileName!, BATCH_ACTION: settings.outputAction! },
    },
  })
}
