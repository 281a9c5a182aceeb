import { PlatformError } from '../../../kernel/errors.ts'
import type { Elsewhere } from '../../../ports/compute.ts'
import type { AzureClient } from '../client.ts'
import { mountName } from '../jobs/command.ts'
import { type RunDetails, runHistory } from '../jobs/history.ts'
import type { JobPlaces } from '../jobs/parts.ts'
import type { Job } from '../jobs/states.ts'
import type { SweepSettings } from '../jobs/training.ts'
import { workspacePath } from '../settings.ts'

/** What came of a sweep: its trials, best first by what the service says, and where the best one wrote. */
export interface Swept {
  trials: NonNullable<Elsewhere['trials']>
  metric: string
  places: JobPlaces
  /** Of all trials together, and of the best one. */
  seconds: number
  bestSeconds?: number
}

/** Reads the trials of a sweep that is done. PlatformError when none is named best: none logged the metric. */
export async function sweptBy(client: AzureClient, job: string, sweep: SweepSettings, places: JobPlaces, store: string): Promise<Swept> {
  const history = runHistory(client)
  const metric = sweep.maximise ?? sweep.minimise ?? ''
  const best = (await history.details(job))?.properties?.best_child_run_id
  if (!best)
    throw new PlatformError(
      `No trial of the sweep ${job} logged the metric ${metric}, so that none is best. Let the command log it: mlflow.log_metric("${metric}", …).`,
    )
  const children = await history.children(job)
  const metrics = await metricsOf(client, metric)
  const trials = await Promise.all(
    children.map(async (child) => ({
      name: child.runId ?? '',
      params: paramsOf(child),
      metric: await metrics(child.runId ?? ''),
      best: child.runId === best,
    })),
  )
  return {
    trials: bestFirst(trials, sweep.maximise === undefined),
    metric,
    places: await placesOf(client, best, places, store),
    seconds: children.reduce((sum, child) => sum + trialSeconds(child), 0),
    bestSeconds: trialSeconds(children.find(({ runId }) => runId === best) ?? {}),
  }
}

type Trials = NonNullable<Elsewhere['trials']>

/** Trials by what the service says of them: the one that it names best, then by the metric; those that have none last. */
export function bestFirst(trials: Trials, minimise: boolean): Trials {
  const rank = ({ metric }: Trials[number]) => (metric === undefined ? Number.POSITIVE_INFINITY : minimise ? metric : -metric)
  return trials.toSorted((a, b) => Number(b.best) - Number(a.best) || rank(a) - rank(b))
}

/** Wall seconds of a trial; 0 where Azure does not say. */
export const trialSeconds = ({ startTimeUtc, endTimeUtc }: RunDetails): number =>
  startTimeUtc && endTimeUtc ? Math.max(0, (Date.parse(endTimeUtc) - Date.parse(startTimeUtc)) / 1000) : 0

function paramsOf({ tags }: RunDetails): { [name: string]: string } {
  const values = JSON.parse(tags?.hyperparameters ?? '{}') as Record<string, unknown>
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))
}

/** Where a trial wrote: as its job says, else where Azure puts what has no place of its own. */
async function placesOf(client: AzureClient, trial: string, { outputs, checkpoints }: JobPlaces, store: string): Promise<JobPlaces> {
  const { properties } = await client.get<Job>(`/jobs/${trial}`)
  const at = (name: string) => properties.outputs?.[name]?.uri ?? `azureml://datastores/${store}/paths/azureml/${trial}/${name}/`
  return {
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([placeholder, { file }]) => [placeholder, { uri: at(mountName(placeholder)), file }]),
    ),
    measured: at('sluice'),
    checkpoints,
  }
}

/** Reads the last value of a metric of a run from the workspace's MLflow. Undefined where it was not logged, or nothing answers. */
export async function metricsOf(client: AzureClient, metric: string): Promise<(run: string) => Promise<number | undefined>> {
  const { properties } = await client.get<{ properties: { mlFlowTrackingUri?: string | null } }>('')
  const base = (properties.mlFlowTrackingUri ?? '').replace(/^azureml:/, 'https:').replace(/\?.*$/, '')
  if (!base.endsWith(workspacePath(client.workspace))) return async () => undefined
  return async (run) => {
    const url = `${base}/api/2.0/mlflow/runs/get?run_id=${encodeURIComponent(run)}`
    const answer = await client.send({ method: 'GET', url, audience: 'arm' })
    if (answer.status >= 400) return undefined
    const found = (JSON.parse(answer.body) as { run?: { data?: { metrics?: { key: string; value: number | string }[] } } }).run
    const value = Number(found?.data?.metrics?.find(({ key }) => key === metric)?.value)
    return Number.isFinite(value) ? value : undefined
  }
}
