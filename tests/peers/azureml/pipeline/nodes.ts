import type { CommandJob, Distribution, JobInput, JobOutput } from '../jobs/types.ts'
import type { World } from '../world.ts'
import { boundTo } from './bindings.ts'
import { clusterOf, componentOf, idOf } from './checks.ts'
import type { ComponentSpec, PipelineJob, PipelineNode } from './types.ts'

const MODES: Record<string, string> = { ro_mount: 'ReadOnlyMount', rw_mount: 'ReadWriteMount', download: 'Download', upload: 'Upload' }

/** What a step becomes: the command job that runs, and whether its component says that the same always gives the same. */
export interface Made {
  job: CommandJob
  deterministic: boolean
}

/** The command job of one step. `outputOf` says where another step wrote. Placeholders of places (`${{name}}`) are left to whoever knows its name. */
export function jobOf(world: World, job: PipelineJob, step: string, outputOf: (step: string, output: string) => string): Made {
  const node = job.jobs[step]!
  const spec = componentOf(world, node)
  const spark = node.type === 'spark'
  const inputs = Object.fromEntries(
    Object.entries(node.inputs ?? {}).map(([name, given]) => {
      const bound = boundTo(job, step, name, given)
      const { type, mode } = spec.inputs![name]!
      const input = bound.of === 'step' ? { jobInputType: type, uri: outputOf(bound.step, bound.output) } : typed(bound.input, type)
      return [name, 'uri' in input && !spark ? { ...input, mode: MODES[mode ?? ''] ?? 'ReadOnlyMount' } : input]
    }),
  )
  const presets = Object.entries(spec.inputs ?? {}).flatMap(([name, { default: value }]) =>
    value !== undefined && !inputs[name] ? [[name, { jobInputType: 'literal', value: String(value) }]] : [],
  )
  const outputs = Object.entries(spec.outputs ?? {}).map(([name, { type, mode }]) => [
    name,
    output(job, node, name, { type, mode: spark ? 'rw_mount' : mode }),
  ])
  const cluster = clusterOf(world, job, node)
  const resources = { ...spec.resources, ...node.resources }
  return {
    deterministic: spec.is_deterministic !== false,
    job: {
      jobType: 'Command',
      command: spark ? sparkCommand(node, spec) : (spec.command ?? ''),
      environmentId: idOf(spec.environment ?? 'azureml://registries/azureml/environments/spark/labels/latest'),
      ...(spec.code ? { codeId: idOf(spec.code) } : {}),
      ...(cluster && !spark ? { computeId: cluster } : {}),
      displayName: step,
      ...(job.experimentName ? { experimentName: job.experimentName } : {}),
      environmentVariables: { ...node.environment_variables, ...(spark ? sparkEnvironment(node, spec) : {}) },
      inputs: { ...inputs, ...Object.fromEntries(presets) },
      outputs: Object.fromEntries(outputs),
      resources: {
        instanceCount: spark ? 1 : (resources.instance_count ?? 1),
        ...(resources.instance_type ? { instanceType: resources.instance_type } : {}),
      },
      ...distribution(node, spec),
      ...(node.limits?.timeout ? { limits: { timeout: node.limits.timeout } } : {}),
    },
  }
}

const typed = (input: JobInput, type: string): JobInput =>
  'uri' in input && input.jobInputType === 'literal' ? { ...input, jobInputType: type } : input

function output(job: PipelineJob, node: PipelineNode, name: string, { type, mode }: { type: string; mode: string | undefined }): JobOutput {
  const given = node.outputs?.[name]
  const bound = given && 'value' in given ? /outputs\.(\w+)/.exec(given.value)?.[1] : undefined
  const place = bound ? job.outputs?.[bound] : given && !('value' in given) ? given : undefined
  return {
    jobOutputType: type,
    mode: (node.type === 'spark' ? undefined : place?.mode) ?? MODES[mode ?? ''] ?? 'ReadWriteMount',
    ...(place?.uri ? { uri: place.uri } : {}),
  }
}

function distribution(node: PipelineNode, spec: ComponentSpec): { distribution?: Distribution } {
  const type = (node.distribution?.distribution_type ?? spec.distribution?.type)?.toLowerCase()
  const given = { ...spec.distribution, ...node.distribution }
  if (type === 'tensorflow')
    return {
      distribution: {
        distributionType: 'TensorFlow',
        workerCount: given.worker_count ?? 1,
        parameterServerCount: given.parameter_server_count ?? 0,
      },
    }
  if (type === undefined) return {}
  return {
    distribution: { distributionType: type === 'mpi' ? 'Mpi' : 'PyTorch', processCountPerInstance: given.process_count_per_instance ?? 1 },
  }
}

/** Spark here is what `PATH` has: PySpark in one process where Python finds it, else the program alone. Direct addresses are paths of this machine. */
const sparkCommand = ({ entry, args }: PipelineNode, spec: ComponentSpec): string =>
  `python ${entry?.file ?? spec.entry?.file} ${(args ?? spec.args ?? '').replaceAll('"', '')}`

function sparkEnvironment(node: PipelineNode, spec: ComponentSpec): Record<string, string> {
  const conf = { ...spec.conf, ...node.conf, 'spark.ui.enabled': 'false', 'spark.driver.host': '127.0.0.1', 'spark.driver.memory': '512m' }
  const words = Object.entries(conf).map(([key, value]) => `--conf ${key}=${value}`)
  return { PYSPARK_SUBMIT_ARGS: `--master local[2] ${words.join(' ')} pyspark-shell`, SPARK_LOCAL_IP: '127.0.0.1' }
}
