import { PlatformError, UserError } from '../../../kernel/errors.ts'
import type { Monitoring, MonitorSchedule, Watch } from '../../../ports/monitoring.ts'
import { assetName } from '../assets/upload.ts'
import type { AzureClient } from '../client.ts'
import { findSchedule, putSchedule, type Schedule, scheduleBody } from '../schedule.ts'
import { deploymentName, type OnlineDeployment } from '../serving/deployment.ts'
import { deploymentPath } from '../serving/serving-endpoint.ts'
import { type MonitorData, monitorDefinition } from './body.ts'
import { differences } from './readback.ts'
import { referenceTable } from './reference.ts'
import { monitorRuns } from './runs.ts'
import type { MonitorSettings } from './settings.ts'
import { lastTime } from './time.ts'

/** What a monitor’s schedule is known by: whose it is, and what its runs say something of. */
const VERSION = 'sluice-version'
const DIGEST = 'sluice-digest'
const WINDOW = 'sluice-window'
const SINCE = 'sluice-since'

interface Collecting extends OnlineDeployment {
  properties: OnlineDeployment['properties'] & {
    dataCollector?: {
      collections?: { readonly [name: string]: { dataCollectionMode?: string | null; dataId?: string | null } | undefined } | null
    } | null
  }
}

/** Name of an environment's schedule; jobs that it starts are named after it. */
export const monitorName = (model: string, environment: string): string => assetName(model, environment, 'monitor').toLowerCase()

/** The ids of what is compared. UserError where the live deployment keeps nothing that a monitor reads. */
async function dataOf(client: AzureClient, { endpoint, model, answers, tags }: MonitorSettings, watch: Watch): Promise<MonitorData> {
  const name = deploymentName(watch)
  const found = await client.find<Collecting>(deploymentPath(endpoint, name))
  if (!found)
    throw new PlatformError(`${watch.version} is not deployed on ${endpoint}, so nothing can be watched there. Run deploy-canary.`)
  const [asked, answered] = ['model_inputs', 'model_outputs'].map((collection) => {
    const { dataCollectionMode, dataId } = found.properties.dataCollector?.collections?.[collection] ?? {}
    if (dataCollectionMode === 'Enabled' && dataId) return dataId
    throw new UserError(
      `${watch.version} on ${endpoint} was deployed without the collection ${collection}, which Azure ML’s monitors read. Versions that are deployed from now on have it: promote one. Until then take \`monitor.on\` out of sluice.yml.`,
    )
  })
  const { inputs, predictions } = watch
  const [inputTable, answerTable] = await Promise.all([
    referenceTable(client, `${model}-reference`, inputs, tags),
    predictions && referenceTable(client, `${model}-reference-answers`, [{ ...predictions, name: answers }], tags),
  ])
  return { deploymentId: found.id, asked: asked!, answered: answered!, inputs: inputTable, predictions: answerTable }
}

/** Since when the schedule watches this version over such windows; undefined when it watches something else, or is not there. */
function watchingSince({ properties }: Schedule, { version, digest, window }: Watch): string | undefined {
  const tags = properties.tags ?? {}
  const same = tags[VERSION] === version && tags[DIGEST] === digest && tags[WINDOW] === String(window)
  return same ? tags[SINCE] : undefined
}

async function keep(client: AzureClient, settings: MonitorSettings, watch: Watch, now: () => Date): Promise<MonitorSchedule> {
  if (watch.inputs.length === 0) throw new UserError('There is no column that Azure ML could compare. Take `monitor.on` out of sluice.yml.')
  const { model, environment, cron } = settings
  const name = monitorName(model, environment)
  const definition = monitorDefinition(watch, await dataOf(client, settings, watch), settings)
  const before = await findSchedule(client, name)
  const since = (before && watchingSince(before, watch)) ?? now().toISOString()
  const own = { 'sluice-endpoint': settings.endpoint, ...settings.tags }
  const tags = { ...own, [VERSION]: watch.version, [DIGEST]: watch.digest, [WINDOW]: String(watch.window), [SINCE]: since }
  const action = { actionType: 'CreateMonitor' as const, monitorDefinition: definition }
  const body = scheduleBody({ cron, timeZone: 'UTC' }, action, { displayName: `${model} in ${environment}`, tags })
  if (before && differences(body, before).length === 0) return { name, change: 'same', since: new Date(since) }
  const change = await putSchedule(client, name, body)
  const wrong = differences(body, await findSchedule(client, name))
  if (wrong.length > 0)
    throw new PlatformError(`The schedule ${name} does not say what was asked: ${wrong.slice(0, 5).join(', ')}. Look at it in the studio.`)
  return { name, change, since: new Date(since) }
}

/** Watches an environment by a schedule of Azure ML, which compares windows on serverless Spark. */
export const azuremlMonitoring = (client: AzureClient, settings: MonitorSettings, now: () => Date = () => new Date()): Monitoring => ({
  title: 'Azure ML',
  keep: (watch) => keep(client, settings, watch, now),
  runs: ({ name, since }, watch) => monitorRuns(client, name, since, watch),
  due: (before) => lastTime(settings.cron, before),
})
