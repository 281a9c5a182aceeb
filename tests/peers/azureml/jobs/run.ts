import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'yaml'
import { Refusal } from '../errors.ts'
import { identityOf } from '../managed-identity.ts'
import { findAsset } from '../storage/uris.ts'
import type { World } from '../world.ts'
import { type Attempt, openAttempt } from './attempt.ts'
import { durationOf } from './command.ts'
import { openLog } from './log.ts'
import type { Runs } from './runs.ts'
import type { CommandJob, JobOutput } from './types.ts'

/** A job at work, as whoever steers it sees it. */
export interface Steering {
  cancel(): void
  /** Ends its processes now, without a word: the whole service goes away. */
  end(): void
  /** Takes its machines away, as happens to spot capacity; the job goes back to the queue. False when it does not run. */
  evict(): boolean
}

class Ended extends Error {
  status: 'Canceled' | 'Failed'
  constructor(status: 'Canceled' | 'Failed', cause?: unknown) {
    super(status, { cause })
    this.name = 'Ended'
    this.status = status
  }
}

/** Takes a job through its states and really runs it. The job's own state lives in `runs`. */
export function startJob(world: World, runs: Runs, name: string, job: CommandJob, outputs: Record<string, JobOutput>): Steering {
  const root = join(world.folder, 'jobs', name)
  let attempt: Attempt | undefined
  let [cancelled, evicted, running] = [false, false, false]
  const state = (status: string) => runs.become(name, status)
  const stop = () => {
    if (cancelled) throw new Ended('Canceled')
  }
  const pass = async (status: string) => {
    stop()
    state(status)
    await sleep(world.settings.pace)
    stop()
  }

  async function tryOnce(number: number): Promise<'done' | 'evicted'> {
    evicted = false
    const folder = join(root, String(number))
    mkdirSync(folder, { recursive: true })
    attempt = openAttempt(world, name, job, outputs, folder)
    await pass('Preparing')
    refuseEnvironment(world, job)
    await attempt.prepare()
    await pass('Queued')
    state('Running')
    running = true
    const timer = limit()
    const code = await attempt.run(await environment(world, name, job, runs)).finally(() => {
      running = false
      clearTimeout(timer)
    })
    if (!evicted) state(cancelled ? 'CancelRequested' : 'Finalizing')
    await attempt.finish(evicted)
    rmSync(folder, { recursive: true, force: true })
    if (evicted && !cancelled) return 'evicted'
    stop()
    if (code !== 0) throw new Ended('Failed', exited(code))
    return 'done'
  }
  function limit() {
    const most = durationOf(job.limits?.timeout)
    if (most === undefined) return undefined
    return setTimeout(() => {
      runs.fail(name, 'JobTimedOut', `The job was canceled because it ran longer than its timeout of ${job.limits?.timeout}.`)
      steering.cancel()
    }, most)
  }

  async function whole(): Promise<void> {
    const system = openLog(world, name, 'system_logs/lifecycler/lifecycler.log')
    system.write(Buffer.from(`${world.now().toISOString()} INFO lifecycler: ${name}\n`))
    try {
      await pass('Starting')
      if (job.computeId === undefined) await pass('Provisioning')
      for (let number = 1; (await tryOnce(number)) === 'evicted'; number++) {
        runs.note(name, 'preempted')
        await pass('Queued')
      }
      await sleep(world.settings.pace)
      state('Completed')
    } catch (error) {
      const ended = error instanceof Ended ? error : new Ended('Failed', error)
      if (ended.cause instanceof Refusal) runs.fail(name, ended.cause.code, ended.cause.message)
      else if (ended.cause) runs.fail(name, 'FakeBug', String(ended.cause))
      if (ended.cause && !(ended.cause instanceof Refusal)) world.bug(`job ${name}: ${ended.cause}`)
      await sleep(world.settings.pace)
      state(ended.status)
    } finally {
      await system.close().catch((error: unknown) => world.bug(`job ${name}: ${error}`))
      rmSync(root, { recursive: true, force: true })
    }
  }
  const steering: Steering = {
    cancel() {
      cancelled = true
      state('CancelRequested')
      void attempt?.kill(world.settings.cancelGrace)
    },
    end() {
      cancelled = true
      void attempt?.kill(0)
    },
    evict() {
      if (!running) return false
      evicted = true
      void attempt?.kill(0)
      return true
    },
  }
  void whole()
  return steering
}

const exited = (code: number) =>
  new Refusal(
    400,
    'UserError',
    `Execution failed. User process 'bash' exited with status code ${code}. Please check log file 'user_logs/std_log.txt' for error details.`,
  )

/** An environment whose conda file is none cannot be built. */
function refuseEnvironment(world: World, { environmentId }: CommandJob): void {
  const conda = findAsset(world, environmentId, ['environments'])?.properties.condaFile
  if (typeof conda !== 'string') return
  let dependencies: unknown
  try {
    dependencies = (parse(conda) as { dependencies?: unknown } | null)?.dependencies
  } catch (error) {
    throw new Refusal(400, 'ImageBuildFailure', `The conda file is not YAML: ${error}`)
  }
  if (!Array.isArray(dependencies)) throw new Refusal(400, 'ImageBuildFailure', 'The conda file has no list of dependencies.')
}

/** What a job finds in its environment: where it is, and how it signs in to log. */
async function environment(world: World, name: string, job: CommandJob, runs: Runs): Promise<Record<string, string>> {
  const { names, url } = world
  const token = await world.tokens.issue('https://management.azure.com')
  const { PATH = '', HOME = '', LANG = 'C.UTF-8', RAY_TMPDIR } = process.env
  return {
    ...(RAY_TMPDIR && { RAY_TMPDIR }), // where Ray's sockets lie, whose paths may not be long
    ...{ PATH, HOME, LANG, REQUESTS_CA_BUNDLE: world.ca, SSL_CERT_FILE: world.ca, PYTHONUNBUFFERED: '1' },
    AZUREML_RUN_ID: name,
    AZUREML_ROOT_RUN_ID: name,
    AZUREML_EXPERIMENT_NAME: job.experimentName ?? 'Default',
    AZUREML_ARM_SUBSCRIPTION: names.subscription,
    AZUREML_ARM_RESOURCEGROUP: names.resourceGroup,
    AZUREML_ARM_WORKSPACE_NAME: names.workspace,
    AZUREML_SERVICE_ENDPOINT: url,
    AZUREML_RUN_TOKEN: token,
    AZUREML_CURRENT_CLOUD: 'Rehearsal',
    ARM_CLOUD_METADATA_URL: `${url}/metadata/endpoints?api-version=2019-05-01`,
    MLFLOW_TRACKING_URI: `azureml://${url.replace('https://', '')}/mlflow/v1.0${names.scope}`,
    MLFLOW_TRACKING_TOKEN: token,
    MLFLOW_EXPERIMENT_NAME: job.experimentName ?? 'Default',
    MLFLOW_RUN_ID: name,
    ...identityOf(world, job),
    ...(await runs.tracking(name)),
  }
}
