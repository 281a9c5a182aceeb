import { text } from 'node:stream/consumers'
import { PlatformError } from '../../../kernel/errors.ts'
import type { MonitorRun, Watch } from '../../../ports/monitoring.ts'
import { ofBlobs } from '../assets/files.ts'
import { blobStore, datastorePath } from '../assets/store.ts'
import type { AzureClient } from '../client.ts'
import { said } from '../errors.ts'
import { type RunDetails, runHistory } from '../jobs/history.ts'
import { over } from '../jobs/states.ts'
import { resultsOf } from './results.ts'

/** A job that a schedule started. */
interface ScheduledJob {
  name: string
  properties: {
    displayName?: string | null
    status?: string
    outputs?: { readonly [name: string]: { uri?: string | null } | null } | null
    services?: { readonly [name: string]: { endpoint?: string | null } | null } | null
  }
  systemData?: { createdAt?: string | null } | null
}

/** The one listing that knows schedules; what azure-ai-ml asks. The stable versions have none. */
const LISTING = '2024-01-01-preview'
/** Runs whose results are read: the newest that has ended decides. */
const MOST = 20

/** When a job was due: jobs of schedules are named <schedule>-YYYYMMDDThhmmssZ. Source: learn.microsoft.com, how-to-schedule-pipeline-job. */
function momentOf({ properties, systemData }: ScheduledJob): Date | undefined {
  const [, y, mo, d, h, mi, s] = /-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(properties.displayName ?? '') ?? []
  const at = y === undefined ? systemData?.createdAt : `${y}-${mo}-${d}T${h}:${mi}:${s}Z`
  return at ? new Date(at) : undefined
}

/** Runs of a monitor that were due since then, the newest first; of the newest that is done, what it measured. */
export async function monitorRuns(client: AzureClient, schedule: string, since: Date, watch: Watch): Promise<MonitorRun[]> {
  const query = `listViewType=All&scheduled=true&scheduleId=${encodeURIComponent(schedule)}`
  const jobs = await client.list<ScheduledJob>(`/jobs?${query}`, { apiVersion: LISTING })
  const found = jobs.flatMap((job) => {
    const at = momentOf(job)
    return at && at.getTime() >= Math.floor(since.getTime() / 1000) * 1000 ? [{ job, at }] : []
  })
  const newest = found.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST)
  const first = newest.find(({ job }) => over(job.properties.status))
  return Promise.all(newest.map((one) => runOf(client, one.job, one.at, watch, one === first)))
}

async function runOf(client: AzureClient, job: ScheduledJob, at: Date, watch: Watch, read: boolean): Promise<MonitorRun> {
  const { status, services } = job.properties
  const run: MonitorRun = {
    ...{ name: job.name, url: services?.Studio?.endpoint ?? undefined, at, to: at, from: new Date(at.getTime() - watch.window * 1000) },
    state: status === 'Completed' ? 'done' : over(status) ? 'failed' : 'running',
    ...{ rows: { all: 0, inputs: 0, predictions: 0 }, inputs: [], predictions: [] },
  }
  if (!read || run.state === 'running') return run
  const history = runHistory(client)
  const children = await history.children(job.name)
  if (run.state === 'failed') return { ...run, reason: reasonOf([...children, await history.details(job.name)]) ?? `it is ${status}` }
  const files = await signalFiles(client, placesOf(job, children))
  if (!files) return { ...run, state: 'failed', reason: 'it is done, and its results (manifest.json) are not there' }
  return { ...run, ...resultsOf(files, watch.alarm) }
}

/** The words of the first part that says why it failed: the whole says only that a part did. */
const reasonOf = (details: readonly (RunDetails | undefined)[]): string | undefined =>
  details.map((run) => run?.error?.error && said(run.error.error)).find(Boolean)

/** Where results may lie: outputs that say so themselves, else where outputs of jobs lie when nobody says where. */
function placesOf(job: ScheduledJob, children: readonly RunDetails[]): string[] {
  const told = Object.values(job.properties.outputs ?? {}).flatMap((output) => (output?.uri ? [datastorePath(output.uri)?.path ?? ''] : []))
  const usual = [job.name, ...children.map(({ runId }) => runId ?? '')].filter(Boolean).map((run) => `azureml/${run}`)
  return [...told.filter(Boolean), ...usual]
}

/** The signals' files by the signal's name, as manifest.json lists them; undefined when there is none. Source: Azure/azureml-assets, model_monitor_create_manifest. */
async function signalFiles(client: AzureClient, places: readonly string[]): Promise<Map<string, string> | undefined> {
  const { container } = await blobStore(client)
  const read = (path: string) =>
    ofBlobs(`Reading ${path}`, async () => text((await container.getBlobClient(path).download()).readableStreamBody!))
  for (const place of places) {
    const manifest = await manifestIn(container, place.replace(/\/$/, ''))
    if (manifest === undefined) continue
    const { metricsFiles } = parsed(await read(manifest))
    const folder = manifest.replace(/manifest\.json$/, '')
    const files = Object.entries(metricsFiles ?? {}).map(async ([name, path]) => [name, await read(folder + path)] as const)
    return new Map(await Promise.all(files))
  }
  return undefined
}

async function manifestIn(container: Awaited<ReturnType<typeof blobStore>>['container'], place: string): Promise<string | undefined> {
  return ofBlobs('Looking for what the monitor wrote', async () => {
    for await (const { name } of container.listBlobsFlat({ prefix: `${place}/` })) if (name.endsWith('/manifest.json')) return name
    return undefined
  })
}

function parsed(manifest: string): { metricsFiles?: { readonly [signal: string]: string } } {
  try {
    return JSON.parse(manifest) as ReturnType<typeof parsed>
  } catch (cause) {
    throw new PlatformError('The manifest that the monitor wrote is no JSON.', { cause })
  }
}
