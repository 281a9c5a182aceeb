import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../errors.ts'
import { launch } from '../jobs/launch.ts'
import type { Runs } from '../jobs/runs.ts'
import { type CommandJob, terminal } from '../jobs/types.ts'
import { containers } from '../storage/blobs.ts'
import type { World } from '../world.ts'
import type { AutomlJob, TrialAsked } from './types.ts'

const setup = join(import.meta.dirname, 'automl_table.py')
const trial = join(import.meta.dirname, 'automl_trial.py')

/** What every run of a job is asked, before an algorithm is chosen. */
export function askedOf({ taskDetails: details }: AutomlJob, metric: string): TrialAsked {
  const folds = details.nCrossValidations
  return {
    task: details.taskType,
    target: details.targetColumnName,
    weight: details.weightColumnName,
    time: details.forecastingSettings?.timeColumnName,
    metric,
    featurization: /off/i.test(details.featurizationSettings?.mode ?? '') ? 'off' : 'auto',
    folds: folds?.mode === 'Custom' ? folds.value : undefined,
    share: details.validationDataSize,
  }
}

/** The command job of one run: it goes through the states that any job does. */
export function childOf(job: AutomlJob, asked: TrialAsked): CommandJob {
  const { taskDetails, computeId, experimentName, queueSettings, resources } = job
  const timeout = taskDetails.limitSettings?.trialTimeout
  const { instanceType } = resources ?? {}
  const held = taskDetails.validationData
  const measured = held ? { held: { jobInputType: 'mltable', uri: held.uri, mode: 'ReadOnlyMount' } } : {}
  return {
    jobType: 'Command',
    command: `python -B ${asked.algorithm ? trial : setup} \${{inputs.table}}${held ? ` \${{inputs.held}}` : ''}`,
    environmentId: 'azureml://registries/azureml/environments/ai-ml-automl/versions/1',
    environmentVariables: { AUTOML_RUN: JSON.stringify(asked) },
    inputs: { table: { jobInputType: 'mltable', uri: taskDetails.trainingData.uri, mode: 'ReadOnlyMount' }, ...measured },
    ...(timeout ? { limits: { timeout } } : {}),
    ...(computeId ? { computeId } : {}),
    ...(experimentName ? { experimentName } : {}),
    ...(queueSettings ? { queueSettings } : {}),
    ...(instanceType ? { resources: { instanceType } } : {}),
  }
}

/** A file that a run left among its outputs, as JSON. Undefined when it left none. */
export async function left<T>({ blobs }: World, run: string, file: string): Promise<T | undefined> {
  const path = `ExperimentRun/dcid.${run}/outputs/${file}`
  if (!(await blobs.list(containers.runs, path)).includes(path)) return undefined
  return JSON.parse(String(await blobs.read(containers.runs, path))) as T
}

/** A run that failed says why in its own words, and not that a process ended. */
export async function blame(world: World, runs: Runs, run: string): Promise<{ code: string; message: string } | undefined> {
  const error = await left<{ code: string; message: string }>(world, run, 'error.json')
  const found = runs.get(run)
  if (error && found) found.error = error
  return error
}

/** The run that looks at the table before anything is tried. Throws what is wrong with it. */
export async function setUp(world: World, runs: Runs, name: string, job: AutomlJob, metric: string): Promise<void> {
  const child = `${name}_setup`
  launch(world, runs, child, childOf(job, askedOf(job, metric)), name)
  while (!terminal.includes(runs.get(child)?.status ?? '')) await sleep(world.settings.logEvery)
  if (runs.get(child)?.status === 'Completed') return
  const error = (await blame(world, runs, child)) ?? runs.get(child)?.error
  throw new Refusal(400, error?.code ?? 'UserError', error?.message ?? 'The setup of this AutoML job was canceled.')
}
