import type { Elsewhere, Execution, Task } from '../../../ports/compute.ts'
import type { AzureClient } from '../client.ts'
import { said } from '../errors.ts'
import { mountName } from '../jobs/command.ts'
import { elsewhere } from '../jobs/elsewhere.ts'
import type { Followed } from '../jobs/follow.ts'
import { exitOf, outcomeOf, secondsOf } from '../jobs/outcome.ts'
import { ranFor } from '../jobs/progress.ts'
import { fetchOutput, type JobSelf, jobSelf, resultGone } from '../jobs/results.ts'
import { type Job, over } from '../jobs/states.ts'
import type { TrainingSettings } from '../jobs/training.ts'
import { outputAt, runsOf, type StepRun } from './runs.ts'
import { stepsOf, TRAIN } from './steps.ts'

const TAIL = 20

interface Ended {
  job: Job
  followed: Followed
  tail: readonly string[]
  store: string
}

/** Whether what a pipeline that is done gave is there no more: somebody cleaned up. */
export async function pipelineGone(
  client: AzureClient,
  task: Task,
  settings: TrainingSettings,
  job: string,
  store: string,
): Promise<boolean> {
  const runs = await runsOf(client, job, stepsOf(task, settings))
  for (const run of runs) {
    const back = Object.entries(run.step.outputs).filter(([, { to }]) => to !== undefined)
    const at = ([placeholder, { file }]: (typeof back)[number]) => ({ uri: outputAt(store, run, mountName(placeholder)), file })
    const places = {
      measured: outputAt(store, run, 'sluice'),
      checkpoints: '',
      outputs: Object.fromEntries(back.map((one) => [one[0], at(one)])),
    }
    // What a step never wrote is not gone: it would not write it the next time either.
    if (back.length > 0 && (await resultGone(client, places))) return true
  }
  return runs.length === 0
}

/** What came of a pipeline that has ended: its steps, what the training took, and, when it succeeded, what its steps give back, each held against its digest. */
export async function pipelineConcluded(client: AzureClient, task: Task, settings: TrainingSettings, ended: Ended): Promise<Execution> {
  const { job, followed, store } = ended
  const runs = await runsOf(client, job.name, stepsOf(task, settings))
  const selves = new Map<string, JobSelf>()
  for (const run of runs) if (!run.step.spark) selves.set(run.step.name, await jobSelf(client, outputAt(store, run, 'sluice')))
  if (followed.status === 'Completed') for (const run of runs) await fetched(client, run, selves.get(run.step.name), store)
  const failed = runs.find(({ status }) => status === 'Failed')
  const self = selves.get(failed?.step.name ?? TRAIN)
  const seconds = secondsOf(followed)
  const { exitCode: code, cpuSeconds, peakMemory, gpus = [], packages } = self ?? {}
  const train = runs.find((run) => run.step.name === TRAIN && !reused(run))
  const late = runs.some(({ step, status, details }) => status === 'Canceled' && outLived(step.task.timeLimit, details))
  const measuredSeconds = train && lasted(train)
  // Machines are said of each step; what of them was used, of the training where it ran now.
  const { machines: _, ...where } = elsewhere(job, settings, { followed, ...(self && train && !failed ? { self } : {}) })
  return {
    outcome: late ? 'timed-out' : outcomeOf(followed, undefined, seconds),
    ...exitOf(code),
    seconds,
    cpuSeconds,
    peakMemory,
    gpus,
    tail: [...ended.tail, ...troubles(followed, failed)].slice(-TAIL),
    ...(packages ? { packages } : {}),
    elsewhere: {
      ...where,
      title: `Azure ML pipeline ${job.name}`,
      machineSeconds: paid(runs, settings),
      ...(measuredSeconds === undefined ? {} : { measuredSeconds }),
      steps: runs.map(told),
    },
  }
}

async function fetched(client: AzureClient, run: StepRun, self: JobSelf | undefined, store: string): Promise<void> {
  for (const [i, [placeholder, { file, to }]] of Object.entries(run.step.outputs).entries())
    if (to !== undefined) await fetchOutput(client, { uri: outputAt(store, run, mountName(placeholder)), file }, to, self?.written?.[i])
}

function troubles({ status, details }: Followed, failed: StepRun | undefined): string[] {
  if (status === 'Completed') return []
  const own = failed?.details.error?.error
  const whole = details.error?.error
  return [
    ...(failed ? [`Step ${failed.step.name} failed${own ? `: ${said(own)}` : '.'}`] : []),
    ...(whole ? [`Azure ML: ${said(whole)}`] : []),
  ]
}

/** Seconds on machines like the training's, whose price is the one that is known. `now` (milliseconds) counts what still runs too. */
export function paid(runs: readonly StepRun[], { training: { compute } }: TrainingSettings, now = Number.NaN): number {
  const like = ({ step: { place, spark } }: StepRun) => !spark && JSON.stringify(place.compute) === JSON.stringify(compute)
  return runs.reduce((sum, run) => sum + (like(run) && !reused(run) ? (ranFor(run.details, now) ?? 0) * run.step.place.instances : 0), 0)
}

const reused = ({ name, made }: StepRun) => name !== made

const lasted = ({ details }: StepRun): number | undefined => ranFor(details, Number.NaN)

const outLived = (limit: number | undefined, details: StepRun['details']): boolean =>
  limit !== undefined &&
  !!details.startTimeUtc &&
  !!details.endTimeUtc &&
  Date.parse(details.endTimeUtc) - Date.parse(details.startTimeUtc) >= limit * 980

function told(run: StepRun): NonNullable<Elsewhere['steps']>[number] {
  const { step, status, made } = run
  const seconds = over(status) && !reused(run) ? lasted(run) : undefined
  return {
    name: step.name,
    status,
    machines: machinesOf(run),
    ...(seconds === undefined ? {} : { seconds }),
    ...(reused(run) ? { reusedFrom: made } : {}),
  }
}

function machinesOf({ step: { place, spark } }: StepRun): string {
  if (spark) return `Spark, ${spark.executors} × ${spark.instance_type}`
  const kind = typeof place.compute === 'string' ? `cluster ${place.compute}` : `serverless ${place.compute.serverless}`
  return `${place.instances} × ${kind}`
}
