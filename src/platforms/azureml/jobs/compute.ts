import type { Compute, Execution, Task } from '../../../ports/compute.ts'
import type { Log } from '../../../ports/runtime.ts'
import { automlJob } from '../automl/job.ts'
import { automlTrials } from '../automl/progress.ts'
import { automlConcluded, automlGone } from '../automl/results.ts'
import type { AzureClient } from '../client.ts'
import { said } from '../errors.ts'
import { pipelineHeaders, pipelineJob } from '../pipeline/job.ts'
import { stepLines } from '../pipeline/logs.ts'
import { pipelineSteps } from '../pipeline/progress.ts'
import { pipelineConcluded, pipelineGone } from '../pipeline/results.ts'
import { stepsOf } from '../pipeline/steps.ts'
import { sweepTrials } from '../sweep/progress.ts'
import { sweptBy } from '../sweep/results.ts'
import { sweepTroubles } from '../sweep/troubles.ts'
import { jobBody } from './body.ts'
import { cancelJob } from './cancel.ts'
import { elsewhere } from './elsewhere.ts'
import { jobName, newestAttempt, serves, submit } from './find.ts'
import { type Followed, followJob, type Pace, USUAL_PACE } from './follow.ts'
import { exitOf, outcomeOf, secondsOf } from './outcome.ts'
import { type JobPlaces, jobParts, jobPlaces, storeName } from './parts.ts'
import type { Meter } from './progress.ts'
import { fetchOutput, type JobSelf, jobSelf, resultGone } from './results.ts'
import type { Job } from './states.ts'
import { type TrainingSettings, trainingPlatform } from './training.ts'

const TAIL = 20

/**
 * Runs commands as jobs of Azure ML. A job is found again by its content key: one that goes on is followed, one that is done gives its result, and none
 * is started twice. Aborting cancels the job. UserError for what sluice.yml names and is not there; AzureError when Azure refuses.
 */
export const azureCompute = (
  client: AzureClient,
  settings: TrainingSettings,
  log: Log,
  { pace = USUAL_PACE, grace = 7 }: { pace?: Pace; grace?: number } = {},
): Compute => ({
  platform: trainingPlatform(settings.training),
  // AutoML reads a table that is made of files here.
  ...(settings.training.automl ? {} : { byAddress: true as const }),
  async run(task, signal) {
    const store = await storeName(client)
    const found = await jobFor(client, task, settings, { log, store, signal })
    if (!found) return NOT_STARTED
    const { job, places } = found
    const tail: string[] = []
    const onLine = (line: string) => {
      tail.push(line)
      if (tail.length > TAIL) tail.shift()
      task.onLine(line, 'stdout')
    }
    const { automl, pipeline } = settings.training
    const others = pipeline && stepLines(client, job.name, stepsOf(task, settings), { log, onLine, signal })
    const followed = await followJob(client, job.name, {
      log,
      onLine,
      pace,
      meter: meterOf(client, job.name, task, settings),
      signal,
      others,
    }).catch(async (error: unknown) => {
      if (!signal?.aborted) throw error
      await cancelJob(client, job.name, grace, log)
      return undefined
    })
    if (!followed) return { ...NOT_STARTED, tail, elsewhere: elsewhere(job, settings) }
    const ended = { job, places, followed, tail, store }
    const conclude = automl ? automlConcluded : pipeline ? pipelineConcluded : concluded
    return conclude(client, task, settings, ended)
  },
})

const NOT_STARTED: Execution = {
  outcome: 'cancelled',
  exitCode: undefined,
  signal: undefined,
  seconds: 0,
  cpuSeconds: undefined,
  peakMemory: undefined,
  gpus: [],
  tail: [],
}

/** What the machines of a job cost, and how a search goes. */
function meterOf(client: AzureClient, job: string, task: Task, settings: TrainingSettings): Meter {
  const { training, pricePerHour } = settings
  const { instances, sweep, automl, pipeline } = training
  // Its steps have machines of their own.
  if (pipeline) return { instances: 1, pricePerHour, parts: pipelineSteps(client, job, stepsOf(task, settings), settings) }
  const parts = automl ? automlTrials(client, job, automl) : sweep && sweepTrials(client, job, sweep)
  return { instances, pricePerHour, parts }
}

interface Found {
  job: Job
  places: JobPlaces
}

/** The job that serves a task: one that is there, or a new one. Undefined when it was cancelled before there was one. */
async function jobFor(
  client: AzureClient,
  task: Task,
  settings: TrainingSettings,
  { log, store, signal }: { log: Log; store: string; signal: AbortSignal | undefined },
): Promise<Found | undefined> {
  if (signal?.aborted) return undefined
  let wanted = task
  const { job, next } = await newestAttempt(client, task.key)
  if (job && serves(job)) {
    const places = jobPlaces(task, job.name, store)
    const gone = job.properties.status === 'Completed' && (await isGone(client, task, settings, { job, places, store }))
    if (!gone) {
      log.info(`The Azure ML job ${job.name} has the same content key and is ${job.properties.status}: it is not started again.`)
      return { job, places }
    }
    log.warn(`What the Azure ML job ${job.name} wrote is gone: another is started.`)
    // The service would take what a step gave before, and that is what is gone.
    wanted = { ...task, again: true }
  }
  // Over for us, but perhaps still on a machine that is paid for.
  if (job?.properties.status === 'NotResponding') await client.post(`/jobs/${job.name}/cancel`, undefined, { signal })
  const name = jobName(task.key, next)
  const places = jobPlaces(task, name, store)
  const body = await bodyFor(client, wanted, settings, name, places, signal).catch((error: unknown) => {
    if (!signal?.aborted) throw error
    return undefined
  })
  // From here on there may be a job, so that a cancellation has something to cancel.
  if (!body || signal?.aborted) return undefined
  const made = await submit(client, name, body, task.key, settings.training.pipeline && (await pipelineHeaders(client)))
  log.info(`Azure ML job ${name}${made.properties.services?.Studio?.endpoint ? `: ${made.properties.services.Studio.endpoint}` : ''}`)
  return { job: made, places }
}

/** What a job is made of, brought to Azure, and the job's body. */
async function bodyFor(
  client: AzureClient,
  task: Task,
  settings: TrainingSettings,
  name: string,
  places: JobPlaces,
  signal: AbortSignal | undefined,
): Promise<object> {
  const { automl, pipeline } = settings.training
  if (pipeline) return pipelineJob(client, task, settings, name, signal)
  if (automl) return automlJob(client, task, settings, automl, name, signal)
  return jobBody(task, await jobParts(client, task, settings, name, places, signal), settings)
}

/** Whether somebody cleaned up what a job that is done had made. Of a sweep that is not looked at. */
function isGone(
  client: AzureClient,
  task: Task,
  settings: TrainingSettings,
  { job, places, store }: Found & { store: string },
): boolean | Promise<boolean> {
  const { training } = settings
  if (training.pipeline) return pipelineGone(client, task, settings, job.name, store)
  if (training.automl) return automlGone(client, job.name)
  return !training.sweep && resultGone(client, places)
}

interface Ended extends Found {
  followed: Followed
  tail: string[]
  store: string
}

async function concluded(client: AzureClient, task: Task, settings: TrainingSettings, ended: Ended): Promise<Execution> {
  const { job, followed, tail, store } = ended
  const { sweep } = settings.training
  const completed = followed.status === 'Completed'
  const swept = sweep && completed ? await sweptBy(client, job.name, sweep, ended.places, store) : undefined
  const troubles = sweep && !swept ? await sweepTroubles(client, job.name) : undefined
  const places = swept?.places ?? ended.places
  const self = await jobSelf(client, places.measured)
  const reason = followed.details.error?.error
  tail.push(...(troubles?.lines ?? []))
  if (!completed && reason) tail.push(`Azure ML: ${said(reason)}`)
  if (completed) await fetched(client, task, places, self)
  const { exitCode, cpuSeconds, peakMemory, gpus, packages } = self
  const seconds = secondsOf(followed)
  return {
    outcome: outcomeOf(followed, task.timeLimit, seconds),
    ...exitOf(exitCode),
    seconds,
    cpuSeconds,
    peakMemory,
    gpus,
    tail: tail.slice(-TAIL),
    packages,
    elsewhere: elsewhere(job, settings, { self, followed, swept, seconds: troubles?.seconds ?? seconds }),
  }
}

async function fetched(client: AzureClient, task: Task, { outputs }: JobPlaces, { written }: JobSelf): Promise<void> {
  for (const [i, [placeholder, output]] of Object.entries(outputs).entries())
    await fetchOutput(client, output, task.values?.[placeholder] ?? output.file, written?.[i])
}
