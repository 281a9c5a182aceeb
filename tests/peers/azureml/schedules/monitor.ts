import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { notFound } from '../errors.ts'
import { fetchFolder, upload } from '../jobs/files.ts'
import { servicesOf } from '../jobs/launch.ts'
import type { Runs } from '../jobs/runs.ts'
import { python } from '../online/deployments-python.ts'
import { seconds } from '../online/durations.ts'
import { containers } from '../storage/blobs.ts'
import { placeOf } from '../storage/uris.ts'
import type { World } from '../world.ts'
import type { Schedule } from './rules.ts'

interface Signal {
  productionData: { uri: string; windowSize: string; windowOffset: string }
  referenceData: { uri: string }
}

/** YYYYMMDDThhmmssZ */
const stamp = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '')
/** YYYYMMDDhh */
const hour = (at: Date) => stamp(at).slice(0, 11).replace('T', '')

/**
 * `azure.command('monitor', { schedule, at })`: what a monitor's schedule does when its time has come, at once, or as it had at `at` (ISO 8601). The run's name is
 * given back, and `monitors` gives all of them; it computes what was asked, on the files that the collector wrote and on the reference, and leaves what the service's components leave.
 */
export function openMonitors(world: World, runs: Runs): void {
  const all: string[] = []
  world.commands.monitors = () => all
  world.commands.monitor = ({ schedule, at }: { schedule: string; at?: string }) => {
    const id = `${world.names.scope}/schedules/${schedule}`
    const found = world.store.get<Schedule>(id)
    if (!found) throw notFound(id)
    if (found.properties.isEnabled === false) throw new Error(`${schedule} is switched off.`)
    const { signals } = found.properties.action.monitorDefinition as unknown as { signals: Record<string, Signal> }
    const name = start(world, runs, schedule, signals, at === undefined ? world.now() : new Date(at))
    all.push(name)
    return name
  }
}

/** A pipeline job, of a name that says nothing, whose display name says schedule and time. */
function start(world: World, runs: Runs, schedule: string, signals: Record<string, Signal>, at: Date): string {
  const [name, compute, manifest] = [randomUUID(), randomUUID(), randomUUID()]
  const put = (run: string, jobType: string, displayName: string) =>
    world.store.put(`${world.names.scope}/jobs/${run}`, {
      ...{ jobType, displayName, experimentName: schedule, tags: {}, properties: {}, isArchived: false, inputs: {}, outputs: {}, jobs: {} },
      ...{ status: 'NotStarted', services: servicesOf(world, run) },
    })
  put(name, 'Pipeline', `${schedule}-${stamp(at)}`)
  runs.create(name)
  for (const [run, step] of [
    [compute, 'compute_metrics'],
    [manifest, 'create_manifest'],
  ] as const) {
    put(run, 'Spark', step)
    runs.create(run, name)
  }
  void play(world, runs, { name, compute, manifest }, signals, at).catch((error: unknown) => world.bug(`monitor ${schedule}: ${error}`))
  return name
}

async function play(
  world: World,
  runs: Runs,
  { name, compute, manifest }: Record<'name' | 'compute' | 'manifest', string>,
  signals: Record<string, Signal>,
  at: Date,
): Promise<void> {
  for (const run of [name, compute]) runs.become(run, 'Running')
  const folder = join(world.folder, 'monitors', name)
  const reason = await computed(world, folder, signals, at).catch((error: unknown) => String(error))
  if (reason !== undefined) {
    runs.fail(compute, 'UserError', reason)
    runs.become(compute, 'Failed')
    runs.fail(name, 'UserError', 'Pipeline has failed child jobs. Failed nodes: /compute_metrics.')
    return runs.become(name, 'Failed')
  }
  runs.become(compute, 'Completed')
  runs.become(manifest, 'Running')
  await upload(world, join(folder, 'output'), { container: containers.store, path: `azureml/${manifest}/model_monitor_metrics_output/` })
  runs.become(manifest, 'Completed')
  await sleep(world.settings.pace)
  runs.become(name, 'Completed')
}

/** Why it failed; undefined when it did not. */
async function computed(world: World, folder: string, signals: Record<string, Signal>, at: Date): Promise<string | undefined> {
  const [production, reference]: Record<string, string>[] = [{}, {}]
  for (const [name, { productionData, referenceData }] of Object.entries(signals)) {
    production![name] = join(folder, name, 'production')
    reference![name] = join(folder, name, 'reference')
    await fetchFolder(world, placeOf(world, productionData.uri), production![name]!)
    await fetchFolder(world, placeOf(world, referenceData.uri), reference![name]!)
  }
  const { windowSize, windowOffset } = Object.values(signals)[0]!.productionData
  const end = at.getTime() - (seconds(windowOffset) ?? 0) * 1000
  const start = end - (seconds(windowSize) ?? 0) * 1000
  await mkdir(folder, { recursive: true })
  const config = join(folder, 'config.json')
  const window = { start: hour(new Date(start)), end: hour(new Date(end)) }
  await writeFile(config, JSON.stringify({ signals, production, reference, ...window, output: join(folder, 'output') }))
  return new Promise((resolve) => {
    const env = { PATH: python.path(), HOME: folder, LANG: 'C.UTF-8', OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
    const child = execFile('python', [join(import.meta.dirname, 'monitor-run.py'), config], { env }, (error, _, written) =>
      resolve(error ? (written.trim().split('\n').at(-1) ?? String(error)) : undefined),
    )
    world.atEnd(() => void child.kill('SIGKILL'))
  })
}
