import { badRequest, notFound, Refusal } from '../errors.ts'
import { seconds } from '../online/durations.ts'
import { endpointId, knownRows } from '../online/fleet.ts'
import { endpointOf } from '../online/online.ts'
import type { Answer, Call, Operation } from '../operation.ts'
import type { World } from '../world.ts'
import { metricsOperations } from './metrics.ts'
import { answered } from './query.ts'

const versions = ['2021-05-01-preview']
const diagnostics = '/onlineEndpoints/{endpoint}/providers/Microsoft.Insights/diagnosticSettings'
const logs = '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.OperationalInsights/workspaces/{logs}'
const query = { method: 'POST', at: 'root', versions: [], free: true, audience: 'logs' } as const
/** Name and customer id of the one Log Analytics workspace. */
const NAME = 'logs'
const CUSTOMER = '7d3c0f52-0f0e-4b57-9a0c-2f6f5a3f3c11'
const CATEGORIES = ['AmlOnlineEndpointTrafficLog', 'AmlOnlineEndpointConsoleLog', 'AmlOnlineEndpointEventLog']

/** What can be watched of an endpoint: metrics, the traffic log, and whether it is kept. */
export const watchingOperations: readonly Operation[] = [
  ...metricsOperations,
  { method: 'GET', path: diagnostics, versions, handle: (call, world) => ({ status: 200, body: { value: settingsOf(call, world) } }) },
  { method: 'GET', path: `${diagnostics}/{setting}`, versions, handle: get },
  { method: 'PUT', path: `${diagnostics}/{setting}`, versions, free: true, handle: put },
  {
    method: 'DELETE',
    path: `${diagnostics}/{setting}`,
    versions,
    handle: (call, world) => ({ status: world.store.delete(call.path) ? 200 : 204 }),
  },
  { method: 'GET', at: 'root', path: logs, versions: ['2023-09-01', '2025-02-01'], handle: analytics },
  { ...query, path: `/v1${logs}/query`, handle: ask },
  { ...query, path: '/v1/workspaces/{customer}/query', handle: ask },
]

const logsId = ({ names }: World) =>
  `/subscriptions/${names.subscription}/resourceGroups/${names.resourceGroup}/providers/Microsoft.OperationalInsights/workspaces/${NAME}`

interface Setting {
  id: string
  name: string
  type: string
  properties: {
    workspaceId?: string
    logs?: { category?: string | null; categoryGroup?: string | null; enabled: boolean }[]
    metrics?: object[]
  }
}

/** Settings that were put, and, where the world says so, one that an administrator made for every endpoint. */
function settingsOf(call: Call, world: World): Setting[] {
  const endpoint = endpointOf(call, world)
  const root = `${endpoint.id}/providers/Microsoft.Insights/diagnosticSettings`
  const put = world.store.list<Setting['properties']>(root)
  const type = 'Microsoft.Insights/diagnosticSettings'
  const given = {
    ...{ id: `${root}/all-endpoints`, name: 'all-endpoints', type },
    properties: { workspaceId: logsId(world), logs: [{ category: CATEGORIES[0]!, categoryGroup: null, enabled: true }], metrics: [] },
  }
  return [...(world.settings.diagnostics ? [given] : []), ...put.map(({ id, name, properties }) => ({ id, name, type, properties }))]
}

function get(call: Call, world: World): Answer {
  const found = settingsOf(call, world).find(({ name }) => name.toLowerCase() === call.part.setting?.toLowerCase())
  if (!found) throw notFound(call.path)
  return { status: 200, body: found }
}

function put(call: Call, world: World): Answer {
  endpointOf(call, world)
  const { properties, ...other } = (call.body ?? {}) as Partial<Setting>
  const { workspaceId, logs: kept = [], metrics = [], ...more } = properties ?? {}
  if (Object.keys({ ...other, ...more }).length > 0)
    throw badRequest(`Not known in a diagnostic setting: ${Object.keys({ ...other, ...more }).join(', ')}.`)
  if (workspaceId?.toLowerCase() !== logsId(world).toLowerCase()) throw badRequest(`Log Analytics workspace ${workspaceId} was not found.`)
  if (kept.length + metrics.length === 0) throw badRequest('At least one log or metric must be kept.')
  const unknown = kept.find(({ category, categoryGroup }) => !CATEGORIES.includes(category ?? '') && categoryGroup !== 'allLogs')
  if (unknown) throw badRequest(`Category '${unknown.category}' is not supported.`)
  world.store.put(call.path, { workspaceId, logs: kept, metrics })
  return { status: 200, body: settingsOf(call, world).at(-1) }
}

function analytics(call: Call, world: World): Answer {
  if (call.part.logs?.toLowerCase() !== NAME) throw notFound(call.path)
  const { location } = world.names
  return {
    status: 200,
    body: {
      id: logsId(world),
      name: NAME,
      type: 'Microsoft.OperationalInsights/workspaces',
      location,
      properties: { customerId: CUSTOMER },
    },
  }
}

/** The error of a query, as Log Analytics words it. */
const semantic = (message: string) => new Refusal(400, 'BadArgumentError', `The request had some invalid properties: ${message}`)

function ask(call: Call, world: World): Answer {
  if ((call.part.logs ?? NAME).toLowerCase() !== NAME || (call.part.customer ?? CUSTOMER) !== CUSTOMER)
    throw new Refusal(404, 'WorkspaceNotFoundError', 'The requested workspace was not found.')
  const { query: text = '', timespan } = (call.body ?? {}) as { query?: string; timespan?: string }
  const [from, to] = within(timespan)
  const isKept = keptOf(world, call)
  const kept = knownRows(world).filter((row) => row.at >= from && row.at < to && isKept(row.endpoint))
  const result = answered(text, kept)
  if (typeof result === 'string') throw semantic(result)
  return { status: 200, body: { tables: [{ name: 'PrimaryResult', ...result }] } }
}

/** Without a diagnostic setting nothing of an endpoint gets here. What was kept of one that is gone stays. */
const keptOf = (world: World, call: Call) => {
  const known = new Map<string, boolean>()
  const kept = (endpoint: string) =>
    world.store.get(endpointId(world, endpoint)) === undefined
      ? world.settings.diagnostics
      : settingsOf({ ...call, part: { endpoint } }, world).some(({ properties }) =>
          properties.logs?.some((log) => log.enabled && (log.category === CATEGORIES[0] || log.categoryGroup === 'allLogs')),
        )
  return (endpoint: string): boolean => {
    const found = known.get(endpoint) ?? kept(endpoint)
    known.set(endpoint, found)
    return found
  }
}

/** `2026-11-21T10:00:00Z/2026-11-21T11:00:00Z`, or how long ago, such as PT1H; without it, everything. Throws 400 for other forms. */
function within(timespan: string | undefined): [Date, Date] {
  if (timespan === undefined) return [new Date(0), new Date('9999-01-01')]
  const last = seconds(timespan)
  if (last !== undefined) return [new Date(Date.now() - last * 1000), new Date('9999-01-01')]
  const [from, to] = timespan.split('/').map((part) => new Date(part))
  if (!from || !to || Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) throw semantic(`timespan ${timespan}`)
  return [from, to]
}
