import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { badRequest } from '../errors.ts'
import { containers } from '../storage/blobs.ts'
import { findAsset, placeOf } from '../storage/uris.ts'
import { type Collector, type Sink, startCollector } from '../watching/collector.ts'
import type { World } from '../world.ts'
import type { Plan } from './deployments-container.ts'
import { python } from './deployments-python.ts'
import { type Running, run } from './deployments-run.ts'
import { download, endOf } from './files.ts'
import type { Deployment } from './fleet.ts'
import { randomOf } from './scoring-random.ts'
import type { DeploymentProperties } from './types.ts'

type Lines = { server: string[]; initializer: string[] }

/** Lays out a deployment's files as in its container, starts it, and resolves once all instances are ready. Refusal or NotServing otherwise. */
export async function launch(world: World, deployment: Deployment, lines: Lines): Promise<Running> {
  const { properties, sku } = deployment
  const folder = join(world.folder, 'deployments', `${deployment.name}-${randomUUID().slice(0, 8)}`)
  await mkdir(folder, { recursive: true })
  const model = await modelOf(world, properties, folder, lines)
  const command = await commandOf(world, properties, folder, model, lines)
  const collector = properties.dataCollector ? await collectorOf(world, deployment, properties.dataCollector) : undefined
  const environment = {
    ...{ PATH: python.path(), HOME: folder, LANG: 'C.UTF-8', PYTHONUNBUFFERED: '1' },
    ...properties.environmentVariables,
    ...(model ? { AZUREML_MODEL_DIR: model.directory } : {}),
    ...(collector ? await collected(collector, folder) : {}),
  }
  const plan: Plan = { ...command, environment, log: (line) => void lines.server.push(line) }
  try {
    return await run(plan, properties.readinessProbe ?? {}, Number(sku?.capacity ?? 1), collector)
  } catch (error) {
    await collector?.stop()
    throw error
  }
}

interface ModelFiles {
  /** AZUREML_MODEL_DIR. */
  directory: string
  /** The model's own file or folder in it. */
  path: string
  mlflow: boolean
}

async function modelOf(world: World, { model }: DeploymentProperties, folder: string, lines: Lines): Promise<ModelFiles | undefined> {
  if (!model) return undefined
  const { modelUri, modelType } = findAsset(world, model, ['models'])!.properties as { modelUri: string; modelType?: string }
  const directory = join(folder, 'azureml-models')
  const { name, single } = await endOf(world, modelUri)
  lines.initializer.push(`Downloading model ${model}`)
  const files = await download(world, modelUri, single ? directory : join(directory, name))
  if (files === 0) throw badRequest(`Unable to download user model: nothing is at ${modelUri.split('?')[0]}.`)
  lines.initializer.push(`Downloaded ${files} files`)
  return { directory, path: join(directory, name), mlflow: modelType === 'mlflow_model' }
}

async function commandOf(
  world: World,
  { codeConfiguration }: DeploymentProperties,
  folder: string,
  model: ModelFiles | undefined,
  lines: Lines,
): Promise<Pick<Plan, 'command' | 'folder'>> {
  if (!codeConfiguration?.codeId) {
    if (!model?.mlflow) throw badRequest('Without code, only an MLflow model can be served.')
    if (!existsSync(join(python.mlflow, 'mlflow'))) throw badRequest('No MLflow is installed for this fake: run node tools/setup.mjs.')
    return { command: [join(python.mlflow, 'python'), join(import.meta.dirname, 'scoring-mlflow.py'), model.path, '{port}'], folder }
  }
  const code = join(folder, 'code')
  const { codeUri } = findAsset(world, codeConfiguration.codeId, ['codes'])!.properties as { codeUri: string }
  lines.initializer.push(`Downloading code ${codeConfiguration.codeId}`)
  await download(world, codeUri, code)
  const script = join(code, codeConfiguration.scoringScript)
  if (!existsSync(script)) throw badRequest(`The scoring script ${codeConfiguration.scoringScript} is not in the code.`)
  return { command: ['azmlinfsrv', '--entry_script', script, '--port', '{port}'], folder: code }
}

/** What azureml-ai-monitoring reads. */
async function collected({ port, configuration }: Collector, folder: string): Promise<Record<string, string>> {
  const file = join(folder, 'mdc-config.json')
  await writeFile(file, JSON.stringify(configuration))
  return { AZUREML_MDC_CONFIG_PATH: file, AZUREML_MDC_HOST: '127.0.0.1', AZUREML_MDC_PORT: String(port) }
}

function collectorOf(
  world: World,
  deployment: Deployment,
  collector: NonNullable<DeploymentProperties['dataCollector']>,
): Promise<Collector> {
  const [endpoint] = /(?<=\/onlineEndpoints\/)[^/]+/i.exec(deployment.id) ?? []
  const folder = (name: string) => {
    const { dataId } = collector.collections[name] ?? {}
    return dataId ? placeOf(world, dataId).path.replace(/\/+$/, '') : `modelDataCollector/${endpoint}/${deployment.name}/${name}`
  }
  const settings = {
    source: deployment.id,
    folder,
    instance: randomUUID(),
    collector,
    sink: sinkOf(world),
    random: randomOf(world),
    lateness: () => world.settings.lateness * 1000,
  }
  return startCollector(settings)
}

/** Blobs of the default datastore. */
function sinkOf(world: World): Sink {
  const store = world.blobs.container(containers.store)
  return {
    async append(path, text) {
      const blob = store.getAppendBlobClient(path)
      await blob.createIfNotExists()
      await blob.appendBlock(text, Buffer.byteLength(text))
    },
    async put(path, bytes) {
      await world.blobs.write(containers.store, path, bytes)
      return world.blobs.address(containers.store, path)
    },
  }
}
