import { randomUUID } from 'node:crypto'
import { badRequest, notFound } from '../errors.ts'
import { type Answer, type Call, type Operation, ours } from '../operation.ts'
import type { Resource } from '../store.ts'
import type { World } from '../world.ts'
import { inEarlierWords, inLaterWords } from './preview.ts'
import { refusedSchedule, type Schedule } from './rules.ts'

const type = 'workspaces/schedules'
const versions = [ours, '2023-06-01-preview']
const one = '/schedules/{schedule}'

/** Schedules of jobs, of batch endpoints and of monitors: kept and judged. What they do when their time has come: schedules-fire.ts, monitor.ts. */
export const scheduleOperations: readonly Operation[] = [
  { method: 'PUT', path: one, versions, request: type, response: type, handle: put },
  { method: 'GET', path: one, versions, response: type, handle: get },
  { method: 'GET', path: '/schedules', versions, query: ['listViewType', '$skip'], response: `${type}[]`, handle: list },
  { method: 'DELETE', path: one, versions, handle: remove },
  { method: 'POST', path: `${one}/trigger`, versions: ['2024-01-01-preview', '2024-10-01-preview'], free: true, handle: trigger },
]

/** A schedule in the words of the caller's api-version: those that it was put in, where they were these. */
const PREVIEW = '2023-06-01-preview'
const asPut = new WeakMap<object, object>()
const shown = (found: Resource<Schedule>, version: string | undefined) =>
  version === PREVIEW
    ? { ...found, properties: { ...found.properties, action: inEarlierWords(found.properties.action), ...asPut.get(found) } }
    : found

function get({ path, version }: Call, { store }: World): Answer {
  const found = store.get<Schedule>(path)
  if (!found) throw notFound(path)
  return { status: 200, body: shown(found, version) }
}

function list({ path, query, version }: Call, { store }: World): Answer {
  const view = query.get('listViewType') ?? 'EnabledOnly'
  const seen = store.list<Schedule>(path).filter(({ properties }) => view === 'All' || properties.isEnabled === (view !== 'DisabledOnly'))
  return { status: 200, body: { value: seen.map((each) => shown(each, version)) } }
}

function put({ path, body, version }: Call, world: World): Answer {
  const { properties: sent } = body as { properties: Schedule }
  const properties = version === PREVIEW ? inLaterWords(sent) : sent
  world.operations.refuseWhileBusy(path)
  const message = refusedSchedule(properties, (id) => world.store.get(id) !== undefined)
  if (message) throw badRequest(message)
  const before = world.store.get(path)
  const whole = { tags: {}, properties: {}, isEnabled: true, ...properties, provisioningState: before ? 'Updating' : 'Creating' }
  const made = world.store.put(path, whole)
  if (version === PREVIEW) asPut.set(made, { action: sent.action })
  const work = () => void Object.assign(made.properties, { provisioningState: 'Succeeded' })
  return world.operations.created({ on: path, work, resource: path }, structuredClone(shown(made, version)), before ? 200 : 201)
}

function remove({ path }: Call, world: World): Answer {
  const found = world.store.get<Schedule>(path)
  if (!found) return { status: 204 }
  if (found.properties.isEnabled !== false) throw badRequest('A schedule must be disabled before it is deleted.')
  return world.operations.accepted({ on: path, word: 'Deleting', work: () => void world.store.delete(path), resource: path })
}

async function trigger({ path }: Call, world: World): Promise<Answer> {
  const id = path.replace(/\/trigger$/i, '')
  const found = world.store.get<Schedule>(id)
  if (!found) throw notFound(id)
  await (world.commands.fire as (what: { schedule: string }) => Promise<string> | string)({ schedule: found.name })
  return { status: 200, body: { submissionId: randomUUID(), scheduleActionType: found.properties.action.actionType } }
}
