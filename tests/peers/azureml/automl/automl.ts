import { setTimeout as sleep } from 'node:timers/promises'
import { computeOf, refuseNodes } from '../computes.ts'
import { badRequest, Refusal } from '../errors.ts'
import { durationOf } from '../jobs/command.ts'
import { launch } from '../jobs/launch.ts'
import type { Steering } from '../jobs/run.ts'
import type { Runs } from '../jobs/runs.ts'
import { terminal } from '../jobs/types.ts'
import { placeOf } from '../storage/uris.ts'
import type { World } from '../world.ts'
import { askedOf, blame, childOf, left, setUp } from './runs.ts'
import { type AutomlJob, candidates, loggedAs } from './types.ts'

/** Throws 400 for a job that the service would not start. */
export function refuseAutoml(world: World, { taskDetails, computeId, resources }: AutomlJob): void {
  const { trainingData, validationData, limitSettings, targetColumnName, taskType } = taskDetails
  if (trainingData.jobInputType !== 'mltable') throw badRequest('The training data of an AutoML job must be of type mltable.')
  if (!targetColumnName) throw badRequest('targetColumnName is required.')
  placeOf(world, trainingData.uri)
  if (validationData) placeOf(world, validationData.uri)
  else if (taskType.startsWith('Text')) throw badRequest(`${taskType} needs validationData.`)
  if (computeId !== undefined) computeOf(world, computeId)
  refuseNodes(world, computeId, resources?.instanceCount ?? 1)
  const { maxTrials = 1000, maxConcurrentTrials = 1 } = limitSettings ?? {}
  if (maxTrials < 1 || maxTrials > 1000) throw badRequest('maxTrials must be between 1 and 1000.')
  if (maxConcurrentTrials > maxTrials) throw badRequest('maxConcurrentTrials must not be larger than maxTrials.')
  for (const each of [limitSettings?.timeout, limitSettings?.trialTimeout]) durationOf(each)
}

interface Trial {
  name: string
  algorithm: string
  preprocessor: string
  steering: Steering
  score?: number
}

const bestOf = (trials: readonly Trial[], minimise: boolean): Trial | undefined =>
  trials
    .filter(({ score }) => score !== undefined && !Number.isNaN(score))
    .toSorted((a, b) => (minimise ? a.score! - b.score! : b.score! - a.score!))[0]

/** What the job's own run says of its trials, as the service's do: lists in parallel. */
const progress = (trials: readonly Trial[]): Record<string, string> => ({
  iteration_000: trials.map((_, index) => index).join(';'),
  score_000: trials.map(({ score }) => String(score)).join(';'),
  run_algorithm_000: trials.map(({ algorithm }) => algorithm).join(';'),
  run_preprocessor_000: trials.map(({ preprocessor }) => preprocessor).join(';'),
})

function refuseKind(taskType: string): void {
  if (!/^(Image|Text)/.test(taskType)) return
  throw new Refusal(400, 'UserError', `${taskType} needs a machine with a GPU, and this rehearsal has none: it tries tables only.`)
}

/** Tries algorithms on the table, each in a process that really trains, and names the best by a tag. Images and texts are refused: there is no GPU. */
export function startAutoml(world: World, runs: Runs, name: string, job: AutomlJob): Steering {
  const details = job.taskDetails
  const metric = loggedAs(details)
  const minimise = metric.startsWith('normalized_')
  const { maxTrials = 3, maxConcurrentTrials = 1, timeout, exitScore } = details.limitSettings ?? {}
  const queue = candidates(details)
  const voting = details.trainingSettings?.enableVoteEnsemble !== false && maxTrials > 2
  const trials: Trial[] = []
  const scored = () => trials.filter(({ score }) => score !== undefined)
  const ended = ({ name: each }: { name: string }) => terminal.includes(runs.get(each)?.status ?? '')
  let cancelled = false
  let full = false

  function begin(algorithm: string, members?: string[]): void {
    const child = `${name}_${trials.length}`
    const preprocessor = trials.length % 2 === 0 ? 'MaxAbsScaler' : 'StandardScalerWrapper'
    const asked = { ...askedOf(job, metric), algorithm, preprocessor, ...(members ? { members } : {}) }
    const steering = launch(world, runs, child, childOf(job, asked), name)
    const iteration = String(trials.length)
    runs.describe(child, {
      ...{ runTemplate: 'automl_child', iteration, primary_metric: metric },
      run_algorithm: algorithm,
      run_preprocessor: preprocessor,
    })
    trials.push({ name: child, algorithm, preprocessor, steering })
  }
  /** Reads what a trial that has ended says of itself. */
  async function read(trial: Trial): Promise<void> {
    if (trial.score !== undefined || !ended(trial)) return
    const score = (await left<Record<string, number>>(world, trial.name, 'metrics.json'))?.[metric]
    if (score !== undefined) runs.describe(trial.name, { score: String(score) })
    trial.score = score ?? Number.NaN
    await blame(world, runs, trial.name)
  }
  async function every(): Promise<void> {
    const until = Date.now() + (durationOf(timeout) ?? Number.POSITIVE_INFINITY)
    const running = () => trials.filter((each) => !ended(each)).length
    const most = voting ? maxTrials - 1 : maxTrials
    for (; !cancelled && !full; await sleep(world.settings.logEvery)) {
      while (queue.length > 0 && trials.length < most && running() < maxConcurrentTrials) begin(queue.shift()!)
      await Promise.all(trials.map(read))
      full = Date.now() > until || good(bestOf(trials, minimise)?.score)
      if (running() === 0 && (queue.length === 0 || trials.length >= most)) return
    }
    for (const each of trials) if (!ended(each)) each.steering.cancel()
    while (running() > 0) await sleep(world.settings.logEvery)
  }
  const good = (score: number | undefined) =>
    score !== undefined && exitScore !== undefined && (minimise ? score <= exitScore : score >= exitScore)

  async function vote(): Promise<void> {
    const members = [...new Set(scored().flatMap(({ algorithm, score }) => (Number.isNaN(score) ? [] : [algorithm])))]
    if (!voting || cancelled || full || members.length < 2) return
    begin('VotingEnsemble', members)
    while (!ended(trials.at(-1)!)) await sleep(world.settings.logEvery)
    await read(trials.at(-1)!)
  }
  async function whole(): Promise<void> {
    await runs.tracking(name)
    runs.become(name, 'Preparing')
    refuseKind(details.taskType)
    await setUp(world, runs, name, job, metric)
    runs.become(name, 'Running')
    await every()
    await vote()
    runs.tag(name, progress(trials))
    const best = bestOf(trials, minimise)
    if (best) runs.tag(name, { automl_best_child_run_id: best.name })
    if (!best && !cancelled) throw new Refusal(400, 'UserError', 'No trial of this AutoML job succeeded. See the errors of its child runs.')
    runs.become(name, cancelled ? 'Canceled' : 'Completed')
  }
  const steering: Steering = {
    cancel() {
      cancelled = true
      runs.become(name, 'CancelRequested')
      for (const each of trials) if (!ended(each)) each.steering.cancel()
      if (!ended({ name: `${name}_setup` })) runs.steering.get(`${name}_setup`)?.cancel()
    },
    end() {
      cancelled = true
    },
    evict: () => false,
  }
  void whole().catch((error: unknown) => {
    if (error instanceof Refusal) runs.fail(name, error.code, error.message)
    else world.bug(`AutoML ${name}: ${error}`)
    runs.become(name, cancelled ? 'Canceled' : 'Failed')
  })
  return steering
}
