import type { Task } from '../../../ports/compute.ts'
import { sweepBody } from '../sweep/sweep.ts'
import { commandLine, lineWord, mounted, mountName, pythonWords, type Stand } from './command.ts'
import { JOB_SCRIPT } from './script.ts'
import type { AzureTraining, SweepSettings, TrainingSettings } from './training.ts'

/** What a job reads: an asset, whether it is a folder, and the path or glob below it that the command is told. */
export interface JobInput {
  id: string
  folder: boolean
  rest: string
  /** Digest of which bytes these are, where the id does not say: they lie in a datastore, where anybody may write. */
  identity?: string
}

/** Everything that a job is made of, brought to Azure. */
export interface JobParts {
  name: string
  codeId: string
  environmentId: string
  /** ARM id of a cluster; absent for serverless. */
  computeId?: string | undefined
  /** By placeholder. */
  inputs: { readonly [placeholder: string]: JobInput }
  /** What the job gives back: where in the datastore, and the last part of the path that the command writes to. By placeholder. */
  outputs: { readonly [placeholder: string]: { uri: string; file: string } }
  /** Where the job says what it took. */
  measured: string
  /** A folder that outlives the job, and that a restarted one finds again. */
  checkpoints: string
}

/** The body of a command job, or of a sweep. Nothing of it is asked of anybody: the same task and parts give the same body. */
export function jobBody(task: Task, parts: JobParts, settings: TrainingSettings): { properties: object } {
  const { training } = settings
  const { name, codeId, environmentId, computeId } = parts
  const { sweep } = training
  const { resources, queueSettings, distribution } = placement(training)
  const inputs = Object.entries(parts.inputs).map(([placeholder, { id, folder }]) => [
    mountName(placeholder),
    { jobInputType: folder ? 'uri_folder' : 'uri_file', uri: id, mode: 'ReadOnlyMount' },
  ])
  // Trials of a sweep would write over each other at a place that is told: each has its own.
  const output = sweep ? () => written({}) : (uri: string) => written({ uri })
  const outputs = Object.entries(parts.outputs).map(([placeholder, { uri }]) => [mountName(placeholder), output(uri)])
  const timeout = task.timeLimit === undefined ? {} : { timeout: `PT${Math.ceil(task.timeLimit)}S` }
  const environmentVariables = { ...task.env, ...onRay(training) }
  const run = { command: jobCommand(task, parts, sweep), codeId, environmentId, environmentVariables, resources, ...distribution }
  return {
    properties: {
      ...(sweep ? { jobType: 'Sweep', trial: run, ...sweepBody(sweep, timeout) } : { jobType: 'Command', ...run }),
      ...known(task, name, computeId, settings),
      inputs: Object.fromEntries(inputs),
      outputs: { ...Object.fromEntries(outputs), sluice: output(parts.measured), checkpoints: output(parts.checkpoints) },
      ...queueSettings,
      ...(sweep ? {} : { limits: { jobLimitsType: 'Command', ...timeout } }),
    },
  }
}

/** What every job says of itself: who it is, where it runs, as whom, and what it is found by. */
export const known = (
  { key }: Pick<Task, 'key'>,
  name: string,
  computeId: string | undefined,
  { training, model, tags }: TrainingSettings,
) => ({
  displayName: name,
  experimentName: training.experiment ?? model.replace(/[^\w-]/g, '-'),
  ...(computeId ? { computeId } : {}),
  identity: { identityType: 'AMLToken' },
  tags: { ...tags, 'sluice-model': model, ...(key ? { 'sluice-key': key } : {}) },
})

/** Written through as it goes: what a machine that is taken away had written is there. */
const written = (place: { uri?: string }) => ({ jobOutputType: 'uri_folder', mode: 'ReadWriteMount', ...place })

/** Which machines, how many, and how patiently they are waited for. */
export function placement({ compute, instances, tier, shm_size, distribution }: AzureTraining) {
  const serverless = typeof compute === 'string' ? {} : { instanceType: compute.serverless }
  const jobTier = typeof compute === 'string' ? undefined : tier
  return {
    resources: { instanceCount: instances, ...serverless, ...(shm_size ? { shmSize: shm_size } : {}) },
    queueSettings: jobTier ? { queueSettings: { jobTier: `${jobTier[0]!.toUpperCase()}${jobTier.slice(1)}` } } : {},
    distribution: distribution ? { distribution: distributed(distribution) } : {},
  }
}

function distributed(distribution: NonNullable<AzureTraining['distribution']>): object {
  if ('pytorch' in distribution) return { distributionType: 'PyTorch', processCountPerInstance: distribution.pytorch.processes }
  // The service knows no Ray in this api-version: our own script makes it of one process on each instance.
  if ('ray' in distribution) return { distributionType: 'PyTorch', processCountPerInstance: 1 }
  if ('mpi' in distribution) return { distributionType: 'Mpi', processCountPerInstance: distribution.mpi.processes }
  const { workers, parameter_servers } = distribution.tensorflow
  return { distributionType: 'TensorFlow', workerCount: workers, parameterServerCount: parameter_servers }
}

/** Tells the script how many machines are to become one Ray cluster, and within how many seconds. */
export function onRay({ distribution, instances }: AzureTraining): { [variable: string]: string } {
  return distribution && 'ray' in distribution ? { SLUICE_RAY: `${instances} ${Math.ceil(distribution.ray.join_within)}` } : {}
}

/** The line that Azure runs: the script that measures, and behind -- the user's command. */
export function jobCommand(
  { argv, values = {} }: Pick<Task, 'argv' | 'values'>,
  { inputs, outputs }: { inputs: JobParts['inputs']; outputs: { readonly [placeholder: string]: { file: string } } },
  sweep: SweepSettings | undefined,
): string {
  const stands: Record<string, Stand> = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, { text }]))
  for (const name of Object.keys(sweep?.space ?? {})) stands[`params.${name}`] = { mount: `search_space.${name}`, rest: '' }
  for (const [name, { rest }] of Object.entries(inputs)) stands[name] = { mount: `inputs.${mountName(name)}`, rest }
  for (const [name, { file }] of Object.entries(outputs)) stands[name] = { mount: `outputs.${mountName(name)}`, rest: file }
  const written = Object.entries(outputs).map(([name, { file }]) => mounted({ mount: `outputs.${mountName(name)}`, rest: file }))
  const folders = [
    { mount: 'outputs.sluice', rest: '' },
    { mount: 'outputs.checkpoints', rest: '' },
  ].map(mounted)
  const before = ['sh', lineWord(JOB_SCRIPT), ...folders, String(pythonWords(argv)), ...written, '--']
  return `${before.join(' ')} ${commandLine(argv, stands)}`
}
