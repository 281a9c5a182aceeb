import type { TrackedRun, Tracking } from '../../ports/tracking.ts'
import type { MlflowClient } from './client.ts'
import { logDatasets } from './datasets.ts'
import { MlflowRefused } from './errors.ts'
import { logAll, type Measured, nameFor } from './logging.ts'
import { createRun, discard, experimentNamed, type Run, readRun, runsTagged, storeOf } from './runs.ts'

export interface MlflowTrackingOptions {
  /** Experiment of the runs; the model's name when not given. */
  experiment?: string
  now?(): Date
}

const KEY = 'sluice.key'
const STATUS = { finished: 'FINISHED', failed: 'FAILED', killed: 'KILLED' } as const
const TRIES = 5

/**
 * The one run of a key. Two processes may make one each at the same time: both look again, take the earlier and put the other into the bin,
 * so that what either writes is written to the same run in the end.
 */
async function runOf(client: MlflowClient, experiment: string, { key, name }: TrackedRun, now: Date): Promise<Run> {
  const tags = { [KEY]: key }
  const there = await runsTagged(client, experiment, tags)
  if (there.length === 0) await createRun(client, { experiment, name, began: now.getTime(), tags })
  const [run, ...others] = there.length === 1 ? there : await runsTagged(client, experiment, tags)
  for (const other of others) await discard(client, other)
  return readRun(client, run!.id)
}

/** Metrics that the run does not say already: those without a moment by their value, the others by MLflow itself. */
const news = (run: Run, metrics: TrackedRun['metrics'], now: Date): Measured[] =>
  metrics
    .filter(({ name, value, at }) => at !== undefined || !same(run.metrics[nameFor(name)], value))
    .map(({ name, value, at }) => ({ key: name, value, timestamp: (at ?? now).getTime(), step: 0 }))

/** MLflow keeps infinities as the largest number it has. */
const same = (kept: number | undefined, value: number): boolean =>
  kept !== undefined &&
  (Object.is(kept, value) || kept === value || (Math.abs(kept) > 1e308 && kept < 0 === value < 0 && !Number.isFinite(value)))

const TABLES = 'mlflow.loggedArtifacts'
/** Tables shown; their list has to fit into a tag. */
const MOST_TABLES = 40

/** The tag by which MLflow's interface finds tables, with those that earlier steps left. */
function tablesTag(run: Run, { tables }: TrackedRun): { [TABLES]?: string } {
  if (tables.length === 0) return {}
  const before = JSON.parse(run.tags[TABLES] ?? '[]') as { path: string; type: string }[]
  const news = tables.filter((path) => !before.some((each) => each.path === path)).map((path) => ({ path, type: 'table' }))
  return { [TABLES]: JSON.stringify([...before, ...news].slice(-MOST_TABLES)) }
}

async function write(client: MlflowClient, run: Run, tracked: TrackedRun, now: Date): Promise<void> {
  const params = Object.fromEntries(Object.entries(tracked.params).filter(([name]) => run.params[nameFor(name)] === undefined))
  await logAll(client, run.id, { params, metrics: news(run, tracked.metrics, now), tags: { ...tracked.tags, ...tablesTag(run, tracked) } })
  await logDatasets(client, run.id, tracked.datasets)
  const store = await storeOf(client, run)
  for (const [path, text] of Object.entries(tracked.files)) await store.put(path, text)
  const ended = { run_id: run.id, status: STATUS[tracked.status], end_time: now.getTime(), run_name: tracked.name }
  await client.write('POST', 'runs/update', ended)
}

/** One MLflow run per candidate, found again by its tag `sluice.key`. */
export const mlflowTracking = (client: MlflowClient, { experiment, now = () => new Date() }: MlflowTrackingOptions = {}): Tracking => ({
  async record(tracked) {
    for (let turn = 1; ; turn++) {
      const id = await experimentNamed(client, experiment ?? tracked.model)
      const run = await runOf(client, id, tracked, now())
      try {
        await write(client, run, tracked, now())
        return { url: pageOf(client.base, run) }
      } catch (error) {
        // Somebody who makes the same run at the same time may have put this one into the bin, or written the same parameter in between.
        if (turn === TRIES || !(error instanceof MlflowRefused) || error.status !== 400) throw error
        await client.wait(Math.random() * turn)
      }
    }
  },
})

/** A run's page: of MLflow's own, or in Azure ML's studio. */
function pageOf(base: string, { experiment, id }: Run): string {
  const workspace = /\/mlflow\/v[\d.]+(\/subscriptions\/.*)$/.exec(base)?.[1]
  return workspace ? `https://ml.azure.com/runs/${id}?wsid=${workspace}` : `${base}/#/experiments/${experiment}/runs/${id}`
}
