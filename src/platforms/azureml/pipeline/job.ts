import { digestOf, type Json } from '../../../kernel/digest.ts'
import type { Task } from '../../../ports/compute.ts'
import { environmentId } from '../assets/environment.ts'
import { blobStore } from '../assets/store.ts'
import type { AzureClient } from '../client.ts'
import type { JobInput } from '../jobs/body.ts'
import { clusterId, code, input } from '../jobs/parts.ts'
import type { AzureTraining, TrainingSettings } from '../jobs/training.ts'
import { workspacePath } from '../settings.ts'
import { type MadeStep, pipelineBody } from './body.ts'
import { componentAsset, type StepParts } from './component.ts'
import { type PipelineStep, stepsOf, TRAIN } from './steps.ts'

/** Brings to Azure what the steps of a task need, each once for its content, and gives the body of a pipeline of them. UserError for what is not there. */
export async function pipelineJob(
  client: AzureClient,
  task: Task,
  settings: TrainingSettings,
  name: string,
  signal?: AbortSignal,
): Promise<{ properties: object }> {
  const { model, tags } = settings
  const { name: store } = await blobStore(client)
  const made: MadeStep[] = []
  const keys = new Map<string, string>()
  for (const step of stepsOf(task, settings)) {
    const parts = await stepParts(client, step, settings, signal)
    const componentId = await componentAsset(client, step, parts, model, tags)
    // Of what a step is made all told: checkpoints of other prepared data are none of this training's.
    const before = Object.values(step.from).map((other) => keys.get(other.step) ?? '')
    const key = digestOf({ componentId, inputs: parts.inputs, before, again: task.again ? (task.key ?? name) : null } as unknown as Json)
    keys.set(step.name, key)
    const checkpoints = step.name === TRAIN ? `azureml://datastores/${store}/paths/sluice/checkpoints/${key}/` : undefined
    made.push({ ...parts, step, componentId, checkpoints })
  }
  return pipelineBody(task, name, made, settings)
}

/** A cluster, or what stands for machines without one: a step that names no compute would get the pipeline's. Source: azure-ai-ml 1.35. */
const computeOf = (client: AzureClient, compute: AzureTraining['compute']): Promise<string> | string =>
  typeof compute === 'string' ? clusterId(client, compute) : `${workspacePath(client.workspace)}/computes/serverless`

async function stepParts(client: AzureClient, step: PipelineStep, settings: TrainingSettings, signal?: AbortSignal): Promise<StepParts> {
  const { model, tags } = settings
  const { place, task, spark } = step
  const here = { ...settings, training: place }
  const computeId = spark ? undefined : await computeOf(client, place.compute)
  const environment = place.environment && (await environmentId(client, place.environment, { root: task.cwd, model, tags }, signal))
  const inputs: Record<string, JobInput> = {}
  for (const placeholder of step.brought) inputs[placeholder] = await input(client, task, placeholder, here, signal)
  for (const [placeholder, { file }] of Object.entries(step.from)) inputs[placeholder] = { id: '', folder: true, rest: file }
  return { codeId: await code(client, task, here, signal), environmentId: environment, computeId, inputs }
}

/** The service runs Spark as whoever submits the pipeline: azure-ai-ml sends this with each. */
export async function pipelineHeaders({ credential, workspace }: AzureClient): Promise<{ [name: string]: string }> {
  const token = await credential.getToken(`${workspace.cloud.audiences.ml}/.default`)
  return token ? { 'x-azureml-token': token.token } : {}
}
