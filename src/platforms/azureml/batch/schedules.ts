import { deleteSchedule, putSchedule, scheduleBody, schedulesOf } from '../schedule.ts'
import { workspacePath } from '../settings.ts'
import { clusterOf, OUTPUT_FILE } from './deployment.ts'
import { findBatch } from './endpoint.ts'
import { ASK_SCRIPT, ASK_SCRIPT_TEXT, ASK_SETTINGS, type AskSettings } from './schedule-script.ts'
import { type BatchSchedule, type BatchServing, scheduleName } from './settings.ts'

/** Tag that says whose schedule it is. */
const ENDPOINT = 'sluice-endpoint'

function askSettings({ client, settings }: BatchServing, scoringUri: string, name: string, schedule: BatchSchedule): AskSettings {
  const { input, inputType, output } = schedule
  const { workspace } = client
  return {
    schedule: scheduleName(settings.endpoint, name),
    scoringUri,
    audience: workspace.cloud.audiences.ml,
    resourceManager: workspace.cloud.resourceManager,
    workspace: workspacePath(workspace),
    input,
    inputType: inputType === 'folder' ? 'UriFolder' : 'UriFile',
    ...(output === undefined ? {} : { output: output.replace(/\/+$/, '') }),
    ...(output === undefined || settings.output === 'summary_only' ? {} : { file: OUTPUT_FILE }),
  }
}

/** A job that asks the endpoint, in words of Azure ML's own schema; it runs as the cluster's identity. */
async function jobOf(serving: BatchServing, asked: AskSettings): Promise<object> {
  const { client, settings, assets } = serving
  const files = { [ASK_SCRIPT]: ASK_SCRIPT_TEXT, [ASK_SETTINGS]: `${JSON.stringify(asked)}\n` }
  const { codeId, environmentId } = await assets.asking(files)
  return {
    jobType: 'Command',
    displayName: asked.schedule,
    experimentName: settings.endpoint,
    command: `python ${ASK_SCRIPT}`,
    codeId,
    environmentId,
    computeId: clusterOf(client, settings.compute),
    identity: { identityType: 'Managed' },
    resources: { instanceCount: 1 },
    limits: { jobLimitsType: 'Command', timeout: 'PT15M' },
    tags: { ...settings.tags, [ENDPOINT]: settings.endpoint },
  }
}

/** Brings the schedules of an endpoint to what sluice.yml says, and says what was changed. Those that others made are left alone. */
export async function syncSchedules(serving: BatchServing): Promise<string[]> {
  const { client, settings } = serving
  const { endpoint, schedules, tags } = settings
  const scoringUri = (await findBatch(client, endpoint))?.properties.scoringUri
  const wanted = scoringUri ? Object.entries(schedules) : []
  const said: string[] = []
  for (const [name, schedule] of wanted) {
    const jobDefinition = await jobOf(serving, askSettings(serving, scoringUri!, name, schedule))
    const more = { displayName: `${name} of ${endpoint}`, tags: { ...tags, [ENDPOINT]: endpoint } }
    const done = await putSchedule(
      client,
      scheduleName(endpoint, name),
      scheduleBody(schedule, { actionType: 'CreateJob', jobDefinition }, more),
    )
    if (done !== 'same') said.push(`The schedule ${name} was ${done}: ${schedule.cron}, ${schedule.timeZone}.`)
  }
  const names = new Set(wanted.map(([name]) => scheduleName(endpoint, name).toLowerCase()))
  const left = (await schedulesOf(client)).filter(
    ({ name, properties }) => properties.tags?.[ENDPOINT] === endpoint && !names.has(name.toLowerCase()),
  )
  for (const { name } of left) {
    await deleteSchedule(client, name)
    said.push(`The schedule ${name} was removed: sluice.yml does not name it.`)
  }
  return said
}
