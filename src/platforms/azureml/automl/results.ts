import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Elsewhere, Execution, Task } from '../../../ports/compute.ts'
import { absent } from '../../local/digest.ts'
import type { AzureClient } from '../client.ts'
import { said } from '../errors.ts'
import { elsewhere } from '../jobs/elsewhere.ts'
import type { Followed } from '../jobs/follow.ts'
import { type RunDetails, runHistory } from '../jobs/history.ts'
import { packagesFrom } from '../jobs/measured.ts'
import { outcomeOf, secondsOf } from '../jobs/outcome.ts'
import { fetchOutput, isThere } from '../jobs/results.ts'
import type { Job } from '../jobs/states.ts'
import type { TrainingSettings } from '../jobs/training.ts'
import { bestFirst, metricsOf, trialSeconds } from '../sweep/results.ts'
import { type AutomlSettings, minimised } from './automl.ts'

const TAIL = 20

/** Where Azure ML keeps what a run writes to `outputs`: the model as MLflow writes it lies there. Source: Azure ML, AutoML's outputs. */
const modelOf = (trial: string) => ({
  uri: `azureml://datastores/workspaceartifactstore/paths/ExperimentRun/dcid.${trial}/outputs/`,
  file: 'mlflow-model',
})

/** The trial that AutoML says is best: a tag of its run. Undefined when none succeeded. */
const bestOf = ({ tags, properties }: RunDetails): string | undefined =>
  tags?.automl_best_child_run_id || properties?.automl_best_child_run_id || undefined

/** Whether the model that a job which is done had found is there no more. */
export async function automlGone(client: AzureClient, job: string): Promise<boolean> {
  const best = bestOf((await runHistory(client).details(job)) ?? {})
  return best !== undefined && !(await isThere(client, modelOf(best)))
}

/** What came of an AutoML job that has ended: its trials, and the best one's model at `{model}` of the task. */
export async function automlConcluded(
  client: AzureClient,
  task: Task,
  settings: TrainingSettings,
  { job, followed, tail }: { job: Job; followed: Followed; tail: readonly string[] },
): Promise<Execution> {
  const automl = settings.training.automl!
  const best = bestOf(followed.details)
  const { runs, paid } = await runsOf(client, job.name, best)
  const trials = await trialsOf(client, automl, runs, best)
  const place = task.values?.model ?? ''
  const done = followed.status === 'Completed' && best !== undefined && (await fetchOutput(client, modelOf(best), place))
  const seconds = secondsOf(followed)
  const outcome = outcomeOf(followed, task.timeLimit, seconds)
  return {
    outcome: outcome === 'succeeded' && !done ? 'failed' : outcome,
    exitCode: undefined,
    signal: undefined,
    seconds,
    cpuSeconds: undefined,
    peakMemory: undefined,
    gpus: [],
    tail: [...tail, ...(done ? [] : troubles(followed, runs, best))].slice(-TAIL),
    packages: done ? await packagesAt(place) : {},
    elsewhere: elsewhere(job, settings, { followed, swept: { trials, metric: automl.primary_metric, seconds: paid }, seconds }),
  }
}

/** Why there is no model: the service's own words, and those of each trial that failed. */
function troubles({ status, details }: Followed, runs: readonly RunDetails[], best: string | undefined): string[] {
  const reason = details.error?.error
  const failed = runs.flatMap(({ runId, error }) => (error?.error ? [`${runId}: ${said(error.error)}`] : []))
  const lost = status === 'Completed' ? [best ? `The model of the best trial, ${best}, is not there.` : 'No trial is named best.'] : []
  return [...failed, ...lost, ...(reason ? [`Azure ML: ${said(reason)}`] : [])]
}

/** Runs that tried a model, and the seconds of all. Of images, they lie below a run of their own, which the best one's name begins with. */
async function runsOf(client: AzureClient, job: string, best: string | undefined): Promise<{ runs: RunDetails[]; paid: number }> {
  const history = runHistory(client)
  const children = await history.children(job)
  const between = children.find(({ runId }) => runId && best !== runId && best?.startsWith(`${runId}_`))
  const all = between ? await history.children(between.runId!) : children
  return { runs: all.filter(isTrial), paid: all.reduce((sum, run) => sum + trialSeconds(run), 0) }
}

/** Whether a run tried a model: others look at the data, or explain the best model. */
export const isTrial = ({ runId, properties }: RunDetails): boolean => Boolean(properties?.run_algorithm) || /_\d+$/.test(runId ?? '')

async function trialsOf(
  client: AzureClient,
  { primary_metric: metric }: AutomlSettings,
  runs: readonly RunDetails[],
  best: string | undefined,
): Promise<NonNullable<Elsewhere['trials']>> {
  const logged = await metricsOf(client, metric)
  const trials = runs.map(async (run) => ({
    name: run.runId ?? '',
    params: chosen(run),
    metric: (await logged(run.runId ?? '')) ?? number(run.properties?.score),
    best: run.runId === best,
  }))
  return bestFirst(await Promise.all(trials), minimised(metric))
}

const number = (text: string | undefined) => (text === undefined || !Number.isFinite(Number(text)) ? undefined : Number(text))

function chosen({ properties, tags }: RunDetails): { [name: string]: string } {
  const { run_algorithm: algorithm, run_preprocessor: preprocessor } = properties ?? {}
  const values = JSON.parse(tags?.hyperparameters ?? '{}') as Record<string, unknown>
  return {
    ...(algorithm ? { algorithm } : {}),
    ...(preprocessor ? { preprocessor } : {}),
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
  }
}

/** What MLflow says that the model needs; nothing where it says nothing. */
const packagesAt = async (model: string): Promise<{ readonly [name: string]: string }> =>
  packagesFrom((await readFile(join(model, 'requirements.txt'), 'utf8').catch(absent)) ?? '')
