import { computeOf, refuseNodes } from '../computes.ts'
import { badRequest } from '../errors.ts'
import { durationOf } from '../jobs/command.ts'
import { findAsset, placeOf } from '../storage/uris.ts'
import type { World } from '../world.ts'
import { boundTo, refuseRings } from './bindings.ts'
import type { ComponentSpec, PipelineJob, PipelineNode } from './types.ts'

/** Everything that azure-ai-ml 1.35 writes into a step: another word is a mistake of ours, since no schema says what stands there. */
const KEYS = {
  ...{ name: 1, type: 1, componentId: 1, computeId: 1, inputs: 1, outputs: 1, environment_variables: 1, resources: 1, distribution: 1 },
  ...{ limits: 1, queue_settings: 1, identity: 1, conf: 1, args: 1, entry: 1, _source: 1, services: 1, properties: 1 },
}
const NESTED: Record<string, readonly string[]> = {
  resources: ['instance_count', 'instance_type', 'shm_size', 'runtime_version', 'properties', 'docker_args', 'locations'],
  distribution: ['distribution_type', 'process_count_per_instance', 'worker_count', 'parameter_server_count'],
  limits: ['timeout', 'job_limits_type'],
  queue_settings: ['job_tier', 'priority'],
  identity: ['identity_type', 'client_id', 'object_id', 'resource_id'],
  entry: ['file', 'spark_job_entry_type'],
}
const MODES = ['ReadOnlyMount', 'ReadWriteMount', 'Download', 'Upload', 'Direct', 'EvalMount', 'EvalDownload']
const SETTINGS = ['default_compute', 'default_datastore', 'force_rerun', 'continue_on_step_failure', '_source']

/** The component of a step. Throws 400 when it is not there. */
export function componentOf(world: World, { componentId }: PipelineNode): ComponentSpec {
  const found = findAsset(world, componentId.replace(/^azureml:(?=\/)/, ''), ['components'])
  if (found?.kind !== 'components') throw badRequest(`Component '${componentId}' was not found.`)
  return found.properties.componentSpec as unknown as ComponentSpec
}

/** Id of what a component names: `azureml:` may stand before it. */
export const idOf = (reference: string): string => reference.replace(/^azureml:(?=\/|azureml:)/, '')

/** The cluster of a step: its own, or the pipeline's. By name or id. */
export function clusterOf({ names }: World, job: PipelineJob, { computeId }: PipelineNode): string | undefined {
  const found = computeId ?? job.settings?.default_compute ?? job.computeId
  if (found === undefined || /(^|[/:])serverless$/i.test(found)) return undefined
  const id = idOf(found).replace(/^azureml:/, '')
  return id.startsWith('/') ? id : `${names.scope}/computes/${id}`
}

/** Throws 400 for a pipeline that the service would not start. `token`: whose identity Spark may take on. */
export function refusePipeline(world: World, job: PipelineJob, token: string | undefined): void {
  if (Object.keys(job.jobs ?? {}).length === 0) throw badRequest('A pipeline has no steps.')
  for (const key of Object.keys(job.settings ?? {})) if (!SETTINGS.includes(key)) throw badRequest(`Unknown setting '${key}'.`)
  for (const input of Object.values(job.inputs ?? {})) if ('uri' in input) placeOf(world, input.uri)
  for (const [name, node] of Object.entries(job.jobs)) refuseStep(world, job, name, node)
  refuseRings(job)
  const asUser = Object.values(job.jobs).some(({ identity }) => identity?.identity_type === 'UserIdentity')
  if (asUser && !token) throw badRequest('A job with user identity needs the header x-azureml-token.')
}

function refuseStep(world: World, job: PipelineJob, name: string, node: PipelineNode): void {
  refuseWords(name, node)
  const spec = componentOf(world, node)
  if (spec.type !== node.type) throw badRequest(`Step '${name}' is of type ${node.type}, and its component of ${spec.type}.`)
  for (const [input, given] of Object.entries(node.inputs ?? {})) {
    if (!spec.inputs?.[input]) throw badRequest(`The component of '${name}' has no input '${input}'.`)
    const bound = boundTo(job, name, input, given)
    if (bound.of === 'step' && !componentOf(world, job.jobs[bound.step]!).outputs?.[bound.output])
      throw badRequest(`Step '${bound.step}' has no output '${bound.output}', which '${name}' is bound to.`)
    if (bound.of === 'itself' && 'uri' in bound.input) placeOf(world, bound.input.uri)
  }
  for (const [input, { optional, default: preset }] of Object.entries(spec.inputs ?? {}))
    if (!optional && preset === undefined && !node.inputs?.[input]) throw badRequest(`Input '${input}' of '${name}' is required.`)
  for (const [output, given] of Object.entries(node.outputs ?? {})) {
    if (!spec.outputs?.[output]) throw badRequest(`The component of '${name}' has no output '${output}'.`)
    const bound = 'value' in given ? /^\$\{\{\s*parent\.outputs\.(\w+)\s*\}\}$/.exec(given.value) : undefined
    if (bound === null || (bound && !job.outputs?.[bound[1]!]))
      throw badRequest(`Output '${output}' of '${name}' is bound to what the pipeline has not.`)
    if (!('value' in given) && given.mode && !MODES.includes(given.mode)) throw badRequest(`Unknown mode '${given.mode}'.`)
  }
  refuseMachines(world, job, name, node)
}

function refuseMachines(world: World, job: PipelineJob, name: string, node: PipelineNode): void {
  durationOf(node.limits?.timeout)
  const cluster = clusterOf(world, job, node)
  if (node.type === 'spark') {
    if (!node.entry?.file || node.entry.spark_job_entry_type !== 'SparkJobPythonEntry') throw badRequest(`Step '${name}' has no entry.`)
    if (!node.resources?.instance_type || !node.resources.runtime_version)
      throw badRequest(`Step '${name}' has neither instance_type nor runtime_version.`)
    const fixed = ['spark.driver.cores', 'spark.driver.memory', 'spark.executor.cores', 'spark.executor.memory', 'spark.executor.instances']
    const missing = fixed.filter((key) => node.conf?.[key] === undefined)
    if (missing.length > 0) throw badRequest(`Step '${name}': conf has no ${missing.join(', ')}.`)
    return
  }
  if (cluster !== undefined) computeOf(world, cluster)
  if (cluster !== undefined && node.resources?.instance_type)
    throw badRequest(`Step '${name}' asks for a size of machine, and its cluster has its own.`)
  refuseNodes(world, cluster, node.resources?.instance_count ?? 1)
}

function refuseWords(name: string, node: PipelineNode): void {
  const unknown = Object.keys(node).find((key) => !Object.hasOwn(KEYS, key))
  if (unknown) throw badRequest(`Step '${name}' has an unknown '${unknown}'.`)
  for (const [key, words] of Object.entries(NESTED)) {
    const nested = (node as unknown as Record<string, object | undefined>)[key]
    const other = Object.keys(nested ?? {}).find((word) => !words.includes(word))
    if (other) throw badRequest(`'${key}' of step '${name}' has an unknown '${other}'.`)
  }
  if (node.name !== undefined && node.name !== name) throw badRequest(`Step '${name}' calls itself '${node.name}'.`)
}
