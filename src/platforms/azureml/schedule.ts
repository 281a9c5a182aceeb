import type { AzureClient } from './client.ts'

/** When something is done: five fields of a cron expression, in a time zone by the name that Windows gives it (`UTC`, `W. Europe Standard Time`). */
export interface CronTime {
  cron: string
  timeZone: string
}

/** A schedule as Azure reads it out at 2024-10-01; it adds to what was put. */
export interface Schedule {
  id: string
  name: string
  properties: {
    displayName?: string | null
    isEnabled?: boolean
    provisioningState?: string
    tags?: { readonly [name: string]: string } | null
    trigger: { triggerType: string; expression?: string; timeZone?: string }
    action: { actionType: string }
  }
}

/** What a schedule does: start a job, or watch a deployment. Azure’s third, InvokeBatchEndpoint, has no published form. */
export type ScheduleAction = { actionType: 'CreateJob'; jobDefinition: object } | { actionType: 'CreateMonitor'; monitorDefinition: object }

/** A whole schedule to PUT, switched on. */
export const scheduleBody = (
  time: CronTime,
  action: ScheduleAction,
  more: { displayName: string; tags: { readonly [name: string]: string } },
) => ({
  properties: { ...more, isEnabled: true, trigger: { triggerType: 'Cron', expression: time.cron, timeZone: time.timeZone }, action },
})

/** Seconds that another change of the same schedule is waited for. */
const BUSY = 300

const pathOf = (name: string): string => `/schedules/${encodeURIComponent(name)}`

/** Undefined when there is none of that name. */
export const findSchedule = (client: AzureClient, name: string): Promise<Schedule | undefined> => client.find<Schedule>(pathOf(name))

/** All schedules of the workspace, those that somebody switched off too. */
export const schedulesOf = (client: AzureClient): Promise<Schedule[]> => client.list<Schedule>('/schedules?listViewType=All')

/** Switches a schedule off, which Azure wants first, and removes it. What is gone already is gone. Source: learn.microsoft.com, how-to-schedule-pipeline-job. */
export async function deleteSchedule(client: AzureClient, name: string): Promise<void> {
  const found = await findSchedule(client, name)
  if (!found) return
  const { provisioningState: _, ...said } = found.properties
  const properties = Object.fromEntries(Object.entries({ ...said, isEnabled: false }).filter(([, value]) => value !== null))
  if (found.properties.isEnabled !== false) await client.put<Schedule>(pathOf(name), { properties }, { busy: BUSY })
  await client.delete(pathOf(name), { busy: BUSY })
}

/** Makes a schedule say what `body` says, and tells what that took. What says it already is not written. */
export async function putSchedule(
  client: AzureClient,
  name: string,
  body: ReturnType<typeof scheduleBody>,
): Promise<'created' | 'changed' | 'same'> {
  const found = await findSchedule(client, name)
  if (found && says(found.properties, body.properties)) return 'same'
  await client.put<Schedule>(pathOf(name), body, { busy: BUSY })
  return found ? 'changed' : 'created'
}

/** Whether what was read holds all that is wanted: Azure adds fields, and gives nothing for what is empty. */
export function says(found: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return found === wanted || (idOf(wanted) !== undefined && idOf(found) === idOf(wanted))
  const entries = Object.entries(wanted)
  if (typeof found !== 'object' || found === null) return found === undefined || found === null ? entries.length === 0 : false
  if (Array.isArray(wanted) && (!Array.isArray(found) || found.length !== wanted.length)) return false
  return entries.every(([key, value]) => says((found as { [key: string]: unknown })[key], value))
}

/** An ARM id in one spelling: Azure itself writes them in more than one. Undefined for anything else. */
function idOf(value: unknown): string | undefined {
  const id = typeof value === 'string' ? value.toLowerCase().replace(/^azureml:(?=\/subscriptions\/)/, '') : ''
  return id.startsWith('/subscriptions/') ? id : undefined
}
