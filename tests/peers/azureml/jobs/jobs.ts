import { refuseAutoml, startAutoml } from '../automl/automl.ts'
import { type AutomlJob, automlAsWritten } from '../automl/types.ts'
import { computeOf, refuseNodes } from '../computes.ts'
import { badRequest, notFound, Refusal } from '../errors.ts'
import { type Answer, type Call, type Operation, ours } from '../operation.ts'
import { page } from '../page.ts'
import { refusePipeline } from '../pipeline/checks.ts'
import { launchPipeline } from '../pipeline/pipeline.ts'
import type { Memory } from '../pipeline/reuse.ts'
import type { PipelineJob } from '../pipeline/types.ts'
import { findAsset, placeOf } from '../storage/uris.ts'
import { sampleOf } from '../sweep/sampling.ts'
import { asWritten, refuseSweep, type SweepJob, startSweep, trialOf } from '../sweep/sweep.ts'
import type { World } from '../world.ts'
import { durationOf, refusePlaceholders } from './command.ts'
import { launch, ownOutput, servicesOf } from './launch.ts'
import type { Steering } from './run.ts'
import type { Runs } from './runs.ts'
import { type CommandJob, type JobState, terminal } from './types.ts'

type Job = CommandJob & JobState

/** What may change once a job is there, as the service says itself. */
const changing = ['description', 'displayName', 'properties', 'tags', 'isArchived', 'notificationSetting', 'services']

/** Command jobs: they really run. */
export function jobOperations(world: World, runs: Runs): readonly Operation[] {
  world.atEnd(() => {
    for (const [name, each] of runs.steering) if (!terminal.includes(runs.get(name)?.status ?? '')) each.end()
  })
  world.commands.evict = ({ job }: { job: string }) => runs.steering.get(job)?.evict() ?? false
  world.commands.run = ({ job }: { job: string }) => runs.get(job) ?? null
  const memory: Memory = new Map()
  const type = 'workspaces/jobs'
  const one = '/jobs/{name}'
  const reading = ['2024-01-01-preview', '2025-01-01-preview', ours]
  return [
    {
      method: 'PUT',
      path: one,
      versions: reading,
      headers: ['x-azureml-token'],
      request: type,
      response: type,
      handle: (call) => put(call, world, runs, memory),
    },
    { method: 'GET', path: one, versions: reading, response: type, handle: (call) => get(call, world, runs) },
    {
      ...{ method: 'GET', path: '/jobs', versions: reading, response: `${type}[]` },
      query: ['listViewType', '$skip', 'jobType', 'tag', 'properties', 'scheduled', 'scheduleId'],
      handle: (call) => list(call, world, runs),
    },
    {
      method: 'POST',
      path: `${one}/cancel`,
      versions: [ours, '2023-04-01-preview'],
      handle: (call) => cancel(call, world, runs),
    },
    { method: 'DELETE', path: one, versions: [ours], handle: (call) => remove(call, world) },
  ]
}

function find(world: World, path: string) {
  const job = world.store.get<Job>(path)
  if (!job) throw notFound(path)
  return job
}

function list(call: Call, world: World, runs: Runs): Answer {
  const { query } = call
  const [tag, kind, schedule] = [query.get('tag'), query.get('jobType'), query.get('scheduleId')]
  const all = world.store
    .list<Job>(`${world.names.scope}/jobs`)
    .filter(
      ({ name, properties }) =>
        runs.get(name)?.parent === undefined &&
        (tag === null || Object.hasOwn(properties.tags ?? {}, tag)) &&
        (kind === null || properties.jobType === kind) &&
        (schedule === null || properties.displayName?.startsWith(`${schedule}-`)),
    )
  return page(call, world, all)
}

/** A step of a pipeline is there by name alone: the rest of it is in the run history, as azure-ai-ml expects. */
function get({ path, part }: Call, world: World, runs: Runs): Answer {
  const job = find(world, path)
  const parent = runs.get(part.name!)?.parent
  const ofPipeline = parent !== undefined && find(world, path.replace(/[^/]+$/, parent)).properties.jobType === ('Pipeline' as string)
  return { status: 200, body: ofPipeline ? { ...job, properties: null } : job }
}

function put({ path, body, part, headers }: Call, world: World, runs: Runs, memory: Memory): Answer {
  const { properties } = body as { properties: CommandJob | SweepJob | AutomlJob | PipelineJob }
  const before = world.store.get<Job>(path)
  if (before) return change(world, before, properties)
  const name = part.name!
  if (properties.jobType === 'Command') {
    refuse(world, properties)
    launch(world, runs, name, properties)
  } else if (properties.jobType === 'Sweep') {
    refuseSweep(properties)
    for (const sample of [sampleOf(properties.searchSpace, () => 0)]) refuse(world, trialOf(properties, sample))
    create(world, runs, name, asWritten(properties), startSweep)
  } else if (properties.jobType === 'Pipeline') {
    refusePipeline(world, properties, headers['x-azureml-token'])
    launchPipeline(world, runs, memory, name, properties)
  } else if (properties.jobType === 'AutoML') {
    refuseAutoml(world, properties)
    create(world, runs, name, automlAsWritten(properties), startAutoml)
  } else
    throw badRequest(`This rehearsal runs command, sweep, AutoML and pipeline jobs, not ${(properties as { jobType: string }).jobType}.`)
  return { status: 201, body: structuredClone(find(world, path)), headers: { Location: `${world.url}${path}` } }
}

/** Creates a job that starts others, and starts it. */
function create<J extends SweepJob | AutomlJob>(
  world: World,
  runs: Runs,
  name: string,
  job: J,
  start: (world: World, runs: Runs, name: string, job: J) => Steering,
): void {
  world.store.put(`${world.names.scope}/jobs/${name}`, {
    ...{ displayName: name, experimentName: 'Default', tags: {}, properties: {}, isArchived: false, ...job },
    outputs: { ...job.outputs, default: ownOutput(name) },
    status: 'NotStarted',
    services: servicesOf(world, name),
  })
  runs.create(name)
  runs.steering.set(name, start(world, runs, name, job))
}

/** Throws 400 for what the service would not start. */
function refuse(world: World, job: CommandJob): void {
  refusePlaceholders(job)
  durationOf(job.limits?.timeout)
  if (job.codeId !== undefined && !findAsset(world, job.codeId, ['codes'])) throw badRequest(`Code '${job.codeId}' was not found.`)
  if (!job.environmentId.includes('registries/azureml/') && !findAsset(world, job.environmentId, ['environments']))
    throw badRequest(`Environment '${job.environmentId}' was not found.`)
  for (const input of Object.values(job.inputs ?? {})) if ('uri' in input) placeOf(world, input.uri)
  if (job.computeId !== undefined) computeOf(world, job.computeId)
  refuseNodes(world, job.computeId, job.resources?.instanceCount ?? 1)
}

/** Once a job is there, only what describes it changes. */
function change(world: World, before: { id: string; properties: Job }, given: object): Answer {
  const kept = before.properties as unknown as Record<string, unknown>
  const asked = Object.entries(given).filter(([key]) => !changing.includes(key))
  const other = asked.find(([key, value]) => key !== 'outputs' && JSON.stringify(value) !== JSON.stringify(kept[key]))
  if (other)
    throw new Refusal(
      409,
      'UserError',
      `A job with this name already exists. If you are trying to create a new job, use a different name. If you are trying to update an existing job, the existing job's ${other[0]} cannot be changed. Only description, displayName, properties, tags, and isArchived can be updated.`,
    )
  const changed = Object.fromEntries(Object.entries(given).filter(([key]) => changing.includes(key) && key !== 'services'))
  return { status: 200, body: world.store.put(before.id, { ...before.properties, ...changed }) }
}

function cancel({ path, part }: Call, world: World, runs: Runs): Answer {
  const id = path.replace(/\/cancel$/, '')
  find(world, id)
  const name = part.name!
  if (terminal.includes(runs.get(name)?.status ?? '')) return { status: 200 }
  runs.steering.get(name)?.cancel()
  const work = async () => {
    while (!terminal.includes(runs.get(name)?.status ?? '')) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return world.operations.accepted({ on: `${id}/cancel/${Date.now()}`, resource: id, work })
}

function remove({ path }: Call, world: World): Answer {
  const job = world.store.get<Job>(path)
  if (!job) return { status: 204 }
  if (!terminal.includes(job.properties.status)) throw new Refusal(409, 'Conflict', `Job '${job.name}' has not ended: cancel it first.`)
  const work = () => void world.store.delete(path)
  return world.operations.accepted({ on: path, resource: path, work })
}
