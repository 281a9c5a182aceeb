import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { badRequest, notFound, Refusal } from '../errors.ts'
import type { Runs } from '../jobs/runs.ts'
import { download, endOf } from '../online/files.ts'
import { type Answer, type Call, dataPlane, type Operation } from '../operation.ts'
import { findAsset, placeOf } from '../storage/uris.ts'
import type { Resource } from '../store.ts'
import type { World } from '../world.ts'
import { openBatchRun } from './history.ts'
import { startProcess } from './process.ts'
import type { BatchDeployment } from './rules.ts'

const root = '/batch/{endpoint}/jobs'
const common = { at: 'root', versions: [], audience: 'ml' } as const
const plane = { at: 'root', versions: ['2020-09-01-dataplanepreview'], audience: 'ml' } as const

/** Asking a batch endpoint, and looking after what it was asked. */
export const jobOperations = (runs: Runs): readonly Operation[] => [
  {
    ...common,
    ...{ method: 'POST', path: root, free: true, headers: ['azureml-model-deployment'] },
    handle: (call, world) => invoke(call, world, runs),
  },
  { ...common, method: 'GET', path: `${root}/{job}`, handle: status },
  { ...plane, method: 'GET', path: dataPlane('/mferp/managementfrontend', '/batchEndpoints/{endpoint}/jobs'), handle: listed },
  {
    ...plane,
    ...{ method: 'GET', path: dataPlane('/mferp/managementfrontend', '/batchEndpoints/{endpoint}/deployments/{deployment}/jobs') },
    handle: listed,
  },
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
  const { deployment } = call.part
  const all = world.store.list<Job>(jobsOf(world, call))
  return {
    status: 200,
    body: { value: deployment === undefined ? all : all.filter(({ properties }) => properties.deployment === deployment) },
  }
}

const lower = (key: string) => key.charAt(0).toLowerCase() + key.slice(1)
/** The data plane takes `InputData` as well as `inputData`, and so below. */
const plain = (value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [lower(key), plain(each)]))
    : value

function invoke(call: Call, world: World, runs: Runs): Answer {
  const endpoint = world.store.get<{ defaults?: { deploymentName?: string } }>(`${world.names.scope}/batchEndpoints/${call.part.endpoint}`)
  if (!endpoint) throw notFound(call.path)
  const name = call.headers['azureml-model-deployment'] ?? endpoint.properties.defaults?.deploymentName
  if (!name) throw badRequest('The endpoint has no default deployment, and none was named.')
  const deployment = world.store.get<BatchDeployment>(`${endpoint.id}/deployments/${name}`)
  if (!deployment) throw notFound(`${endpoint.id}/deployments/${name}`)
  const { properties } = (plain(call.body) ?? {}) as {
    properties?: { name?: string; inputData?: Job['inputs']; outputData?: Job['outputs'] }
  }
  const inputs = Object.entries(properties?.inputData ?? {})
  const [input] = inputs
  if (inputs.length !== 1 || !['urifile', 'urifolder', 'uri_file', 'uri_folder'].includes(input![1].jobInputType?.toLowerCase()))
    throw badRequest('A deployment of a model takes one input, of type UriFile or UriFolder.')
  const job = properties?.name ?? `batchjob-${randomUUID()}`
  refuseAsked(world, call, job, properties?.outputData ?? {})
  const output = Object.values(properties?.outputData ?? {})[0]
  const usual = { jobOutputType: 'UriFolder', uri: `azureml://datastores/workspaceblobstore/paths/azureml/${job}/score/` }
  const made = world.store.put<Job>(`${jobsOf(world, call)}/${job}`, {
    ...{ jobType: 'Batch', status: 'NotStarted', endpoint: endpoint.name, deployment: deployment.name },
    ...{ inputs: { [input![0]]: input![1] }, outputs: { score: output ?? usual } },
  })
  const answer = structuredClone(made)
  void play(world, runs, made, deployment)
  return { status: 201, body: answer, headers: { Location: `${world.url}/batch/${call.part.endpoint}/jobs/${job}` } }
}

/** Does the job, and says how it ended. */
async function play(world: World, runs: Runs, { name, properties }: Resource<Job>, deployment: Resource<BatchDeployment>): Promise<void> {
  const input = Object.values(properties.inputs)[0]!.uri
  const run = openBatchRun(world, runs, name, properties)
  properties.status = 'Running'
  const folder = join(world.folder, 'batch', name)
  const log = () => readFile(join(folder, 'std_log.txt')).catch(() => Buffer.alloc(0))
  try {
    const output = join(folder, 'output')
    await mkdir(output, { recursive: true })
    if ((await download(world, input, join(folder, 'input'))) === 0) throw new Error(`Nothing is at ${input}.`)
    const code = await score(world, deployment.properties, folder)
    await leave(world, properties.outputs.score!, output)
    if (code !== 0) throw new Error('More files failed than errorThreshold allows, or the script did not start.')
    await run.end(await log(), undefined)
    properties.status = 'Completed'
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await run.end(await log(), message)
    properties.error = { message }
    properties.status = 'Failed'
  }
}

/** Throws for what the service would not start: a name that is taken, an output of another type. */
function refuseAsked(world: World, call: Call, job: string, outputs: Job['outputs']): void {
  if (world.store.get(`${jobsOf(world, call)}/${job}`)) throw new Refusal(409, 'UserError', `A job with the name '${job}' already exists.`)
  const kinds = Object.values(outputs).map(({ jobOutputType }) => jobOutputType)
  if (kinds.length > 1 || kinds.some((kind) => !['UriFile', 'UriFolder'].includes(kind)))
    throw badRequest('A deployment of a model has one output, of type UriFile or UriFolder.')
}

/** Puts what was written where the job was told to. What is there already fails it: outputs must be unique. Source: how-to-use-batch-model-deployments. */
async function leave(world: World, { jobOutputType, uri }: Job['outputs'][string], folder: string): Promise<void> {
  const place = placeOf(world, uri)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const file of entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)))) {
    const path = jobOutputType === 'UriFile' ? place.path : `${place.path.replace(/\/$/, '')}/${file}`
    if ((await world.blobs.list(place.container, path)).includes(path)) throw new Error(`The output ${uri} is there already.`)
    await world.blobs.write(place.container, path, await readFile(join(folder, file)))
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
