import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { launch, ownOutput, servicesOf } from '../jobs/launch.ts'
import { openLog } from '../jobs/log.ts'
import type { Steering } from '../jobs/run.ts'
import type { Runs } from '../jobs/runs.ts'
import { type CommandJob, terminal } from '../jobs/types.ts'
import type { World } from '../world.ts'
import { before } from './bindings.ts'
import { componentOf } from './checks.ts'
import { jobOf } from './nodes.ts'
import { type Memory, sameStep } from './reuse.ts'
import type { PipelineJob } from './types.ts'

/** Creates a pipeline job as a resource, and starts it. `memory` is what steps of earlier pipelines gave. */
export function launchPipeline(world: World, runs: Runs, memory: Memory, name: string, job: PipelineJob): void {
  world.store.put(`${world.names.scope}/jobs/${name}`, {
    ...{ displayName: name, experimentName: 'Default', tags: {}, properties: {}, isArchived: false, ...job },
    outputs: { ...job.outputs, default: ownOutput(name) },
    status: 'NotStarted',
    services: servicesOf(world, name),
  })
  runs.create(name)
  runs.steering.set(name, startPipeline(world, runs, memory, name, job))
}

/** Runs steps as soon as those that they read from are done, takes over what the same step gave before, and binds the pipeline's outputs. */
function startPipeline(world: World, runs: Runs, memory: Memory, name: string, job: PipelineJob): Steering {
  const children = new Map<string, { run: string; steering?: Steering }>()
  const log = openLog(world, name, 'logs/azureml/executionlogs.txt')
  const say = (text: string) => log.write(Buffer.from(`[${world.now().toISOString()}] ${text}\n`))
  const statusOf = (step: string) => runs.get(children.get(step)?.run ?? '')?.status
  const outputOf = (step: string, output: string) => outputUri(world, children.get(step)!.run, output)
  let cancelled = false

  function begin(step: string): void {
    const { job: made, deterministic } = jobOf(world, job, step, outputOf)
    const run = randomUUID()
    const key = sameStep(componentOf(world, job.jobs[step]!), job.jobs[step]!, made)
    const known = deterministic && !job.settings?.force_rerun ? memory.get(key) : undefined
    if (known) {
      children.set(step, { run })
      reuse(world, runs, { run, parent: name, known, made })
      say(`Step ${step} is reused from ${known.run}.`)
      return
    }
    const steering = launch(world, runs, run, placed(made, run), name)
    children.set(step, { run, steering })
    runs.describe(run, { 'azureml.runsource': 'azureml.StepRun', 'azureml.nodeid': step, 'azureml.pipelinerunid': name })
    say(`Step ${step} is submitted as ${run}.`)
    void settled(runs, run).then((status) => {
      if (status === 'Completed' && deterministic) memory.set(key, { run, pipeline: name })
      say(`Step ${step} ended: ${status}.`)
    })
  }
  async function whole(): Promise<void> {
    runs.become(name, 'Preparing')
    await sleep(world.settings.pace)
    runs.become(name, 'Running')
    const steps = Object.entries(job.jobs)
    const failed = () => steps.filter(([step]) => ['Failed', 'Canceled'].includes(statusOf(step) ?? ''))
    for (;;) {
      const may = !cancelled && (failed().length === 0 || job.settings?.continue_on_step_failure !== false)
      const ready = steps.filter(
        ([step, node]) => !children.has(step) && before(job, step, node).every((each) => statusOf(each) === 'Completed'),
      )
      if (may) for (const [step] of ready) begin(step)
      const going = [...children.keys()].some((step) => !terminal.includes(statusOf(step) ?? ''))
      if (!going && (!may || ready.length === 0)) break
      await sleep(world.settings.logEvery)
    }
    const lost = failed().filter(([step]) => statusOf(step) === 'Failed')
    if (lost.length > 0)
      runs.fail(
        name,
        'UserError',
        `Pipeline has failed child jobs. Failed nodes: ${lost.map(([step]) => `/${step}`).join(', ')}. For more details and logs, please go to the job detail page and check the child jobs.`,
      )
    bindOutputs(world, name, job, outputOf, (step) => statusOf(step) === 'Completed')
    await log.close()
    await sleep(world.settings.pace)
    runs.become(name, cancelled ? 'Canceled' : failed().length > 0 ? 'Failed' : 'Completed')
  }
  void whole().catch((error: unknown) => world.bug(`pipeline ${name}: ${error}`))
  return {
    cancel() {
      cancelled = true
      runs.become(name, 'CancelRequested')
      for (const [step, { steering }] of children) if (!terminal.includes(statusOf(step) ?? '')) steering?.cancel()
    },
    end() {
      cancelled = true
    },
    evict: () => false,
  }
}

/** A step's places are its own: `${{name}}` is the run, `${{output_name}}` the output. */
const placed = (job: CommandJob, run: string): CommandJob => ({
  ...job,
  outputs: Object.fromEntries(
    Object.entries(job.outputs ?? {}).map(([output, { uri, ...rest }]) => [
      output,
      { ...rest, ...(uri ? { uri: uri.replace(/\$\{\{\s*name\s*\}\}/g, run).replace(/\$\{\{\s*output_name\s*\}\}/g, output) } : {}) },
    ]),
  ),
})

async function settled(runs: Runs, run: string): Promise<string> {
  for (;;) {
    const status = runs.get(run)?.status ?? ''
    if (terminal.includes(status)) return status
    await sleep(20)
  }
}

/** A step that runs nothing: it has the state and the outputs of the one before, and says which that was. */
function reuse(
  world: World,
  runs: Runs,
  { run, parent, known, made }: { run: string; parent: string; known: { run: string; pipeline: string }; made: CommandJob },
): void {
  const before = world.store.get<CommandJob>(`${world.names.scope}/jobs/${known.run}`)
  world.store.put(`${world.names.scope}/jobs/${run}`, {
    ...{ tags: {}, properties: {}, isArchived: false, ...made },
    outputs: before?.properties.outputs ?? {},
    status: 'NotStarted',
    services: servicesOf(world, run),
  })
  runs.create(run, parent)
  runs.describe(run, {
    ...{ 'azureml.runsource': 'azureml.StepRun', 'azureml.pipelinerunid': parent, 'azureml.isreused': 'true' },
    ...{ 'azureml.reusedrunid': known.run, 'azureml.reusedpipelinerunid': known.pipeline },
  })
  runs.become(run, 'Running')
  runs.become(run, 'Completed')
}

const outputUri = ({ store, names }: World, run: string, output: string): string =>
  store.get<CommandJob>(`${names.scope}/jobs/${run}`)?.properties.outputs?.[output]?.uri ?? ''

/** What the pipeline gives back lies where its steps wrote it. */
function bindOutputs(
  world: World,
  name: string,
  job: PipelineJob,
  outputOf: (step: string, output: string) => string,
  done: (step: string) => boolean,
) {
  const pipeline = world.store.get<PipelineJob>(`${world.names.scope}/jobs/${name}`)
  for (const [step, { outputs = {} }] of Object.entries(job.jobs))
    for (const [output, given] of Object.entries(outputs)) {
      const bound = 'value' in given ? /outputs\.(\w+)/.exec(given.value)?.[1] : undefined
      const place = bound && pipeline?.properties.outputs?.[bound]
      if (place && done(step)) place.uri = outputOf(step, output)
    }
}
