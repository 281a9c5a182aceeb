import { setTimeout as sleep } from 'node:timers/promises'
import { badRequest } from '../errors.ts'
import { durationOf } from '../jobs/command.ts'
import { launch } from '../jobs/launch.ts'
import { openLog } from '../jobs/log.ts'
import type { Steering } from '../jobs/run.ts'
import type { Runs } from '../jobs/runs.ts'
import { type CommandJob, terminal } from '../jobs/types.ts'
import type { World } from '../world.ts'
import { type Algorithm, gridOf, refuseSpace, type Sample, type Space, sampleOf, withSample } from './sampling.ts'
import { isGivenUp, type Termination } from './stop.ts'

/** A sweep job as it is sent: the schema has been checked. */
export interface SweepJob extends Omit<CommandJob, 'jobType' | 'command' | 'environmentId' | 'codeId' | 'limits'> {
  jobType: 'Sweep'
  samplingAlgorithm: { samplingAlgorithmType: Algorithm; seed?: number }
  searchSpace: Space
  objective: { goal: 'Minimize' | 'Maximize'; primaryMetric: string }
  trial: Pick<CommandJob, 'command' | 'environmentId' | 'codeId' | 'distribution' | 'environmentVariables' | 'resources'>
  limits?: { maxTotalTrials?: number; maxConcurrentTrials?: number; trialTimeout?: string; timeout?: string }
  earlyTermination?: Termination
}

/** The sweep with its goal as the service writes it, whatever a client's capitals. */
export const asWritten = (job: SweepJob): SweepJob => ({
  ...job,
  objective: { ...job.objective, goal: /^min/i.test(job.objective.goal) ? 'Minimize' : 'Maximize' },
})

/** The command job of one trial. */
export function trialOf({ trial, limits, ...job }: SweepJob, sample: Sample): CommandJob {
  const { inputs, outputs, computeId, experimentName, queueSettings } = job
  const shared = { inputs, outputs, computeId, experimentName, queueSettings }
  return {
    ...(Object.fromEntries(Object.entries(shared).filter(([, value]) => value !== undefined)) as Partial<CommandJob>),
    ...trial,
    jobType: 'Command',
    command: withSample(trial.command, sample),
    ...(limits?.trialTimeout ? { limits: { timeout: limits.trialTimeout } } : {}),
  }
}

/** Throws 400 for a sweep that the service would not start. */
export function refuseSweep({ samplingAlgorithm, searchSpace, earlyTermination, limits }: SweepJob): void {
  const algorithm = samplingAlgorithm.samplingAlgorithmType
  refuseSpace(searchSpace, algorithm)
  if (algorithm === 'Bayesian' && earlyTermination) throw badRequest('Bayesian sampling does not support early termination.')
  const { maxTotalTrials = 1000, maxConcurrentTrials = maxTotalTrials } = limits ?? {}
  if (maxTotalTrials < 1 || maxTotalTrials > 1000) throw badRequest('maxTotalTrials must be between 1 and 1000.')
  if (maxConcurrentTrials < 1 || maxConcurrentTrials > maxTotalTrials)
    throw badRequest('maxConcurrentTrials must be between 1 and maxTotalTrials.')
  durationOf(limits?.timeout)
  durationOf(limits?.trialTimeout)
}

interface Trial {
  name: string
  sample: Sample
  steering: Steering
  reports: number[]
}

/** Runs trials, so many at once, reads their primary metric, gives up the poor ones, and names the best. */
export function startSweep(world: World, runs: Runs, name: string, job: SweepJob): Steering {
  const trials: Trial[] = []
  const minimise = job.objective.goal === 'Minimize'
  const { maxTotalTrials = 1000, maxConcurrentTrials = maxTotalTrials } = job.limits ?? {}
  const next = sampler(job, world, () => bestOf(trials, minimise))
  const ended = ({ name: each }: Trial) => terminal.includes(runs.get(each)?.status ?? '')
  const log = openLog(world, name, 'azureml-logs/hyperdrive.txt')
  const say = (text: string) => log.write(Buffer.from(`[${world.now().toISOString()}][CONTROLLER][INFO] ${text}\n`))
  let cancelled = false
  let exhausted = false

  function begin(): void {
    while (
      !cancelled &&
      !exhausted &&
      trials.length < maxTotalTrials &&
      trials.filter((each) => !ended(each)).length < maxConcurrentTrials
    ) {
      const sample = next()
      if (!sample) {
        exhausted = true
        return
      }
      const child = `${name}_${trials.length}`
      const steering = launch(world, runs, child, trialOf(job, sample), name)
      runs.tag(child, { hyperparameters: JSON.stringify(sample) })
      trials.push({ name: child, sample, steering, reports: [] })
      say(`Trial ${child}: ${JSON.stringify(sample)}`)
    }
  }
  async function read(): Promise<void> {
    for (const trial of trials) trial.reports = await runs.metric(trial.name, job.objective.primaryMetric)
    const best = bestOf(trials, minimise)
    if (best) runs.describe(name, { best_child_run_id: best.name })
  }
  function giveUp(): void {
    for (const trial of trials.filter((each) => !ended(each) && runs.get(each.name)?.status === 'Running')) {
      const others = trials.filter((each) => each !== trial).map(({ reports }) => reports)
      if (job.earlyTermination && isGivenUp(job.earlyTermination, trial.reports, others, minimise)) {
        say(`Trial ${trial.name} is terminated early.`)
        trial.steering.cancel()
      }
    }
  }
  async function whole(): Promise<void> {
    const until = Date.now() + (durationOf(job.limits?.timeout) ?? Number.POSITIVE_INFINITY)
    const { goal, primaryMetric } = job.objective
    runs.describe(name, { primary_metric_config: JSON.stringify({ name: primaryMetric, goal: goal.toLowerCase() }) })
    runs.become(name, 'Running')
    for (begin(); trials.some((each) => !ended(each)); begin()) {
      await sleep(world.settings.logEvery)
      await read()
      giveUp()
      if (Date.now() > until) steering.cancel()
    }
    await read()
    await log.close()
    const none = trials.every((each) => runs.get(each.name)?.status === 'Failed')
    if (none && !cancelled) runs.fail(name, 'UserError', 'Every trial failed.')
    runs.become(name, cancelled ? 'Canceled' : none ? 'Failed' : 'Completed')
  }
  const steering: Steering = {
    cancel() {
      cancelled = true
      runs.become(name, 'CancelRequested')
      for (const each of trials) if (!ended(each)) each.steering.cancel()
    },
    end() {
      cancelled = true
    },
    evict: () => false,
  }
  void whole().catch((error: unknown) => world.bug(`sweep ${name}: ${error}`))
  return steering
}

function bestOf(trials: readonly Trial[], minimise: boolean): Trial | undefined {
  const last = ({ reports }: Trial) => (minimise ? -Math.min(...reports) : Math.max(...reports))
  return trials.filter(({ reports }) => reports.length > 0).toSorted((a, b) => last(b) - last(a))[0]
}

/** The next point to try; undefined when a grid has no more. Bayesian sampling tries near the best once there are a few, which is all that a rehearsal needs. */
function sampler({ samplingAlgorithm, searchSpace }: SweepJob, world: World, best: () => Trial | undefined): () => Sample | undefined {
  const { samplingAlgorithmType: kind, seed = world.settings.seed } = samplingAlgorithm
  const draw = uniform(seed)
  const grid = kind === 'Grid' ? gridOf(searchSpace) : []
  let count = 0
  return () => {
    count += 1
    if (kind === 'Grid') return grid[count - 1]
    const sample = sampleOf(searchSpace, draw)
    const near = kind === 'Bayesian' && count > 3 ? best()?.sample : undefined
    if (!near) return sample
    return Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, middle(value, near[name])]))
  }
}

const middle = (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'number' && !(Number.isInteger(a) && Number.isInteger(b)) ? (a + 3 * b) / 4 : b

/** Numbers from 0 to 1 by Park and Miller's generator: the same for the same seed. */
function uniform(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
