import { badRequest, notFound, Refusal } from '../errors.ts'
import { type Endpoint, knownRows } from '../online/fleet.ts'
import type { Row } from '../online/scoring-log.ts'
import type { Answer, Call, Operation } from '../operation.ts'
import type { World } from '../world.ts'
import { type Dimension, dimension, metrics, series } from './minutes.ts'

const namespace = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints'
const INTERVALS: Record<string, number> = { PT1M: 1, PT5M: 5, PT15M: 15, PT30M: 30, PT1H: 60, PT6H: 360, PT12H: 720, P1D: 1440 }
/** Series that are answered unless more are asked for. */
const FEW = 10

/** Azure Monitor's metrics, of what was really asked. A region's address is this one. */
export const metricsOperations: readonly Operation[] = [
  {
    method: 'POST',
    at: 'root',
    path: '/subscriptions/{subscription}/metrics:getBatch',
    versions: ['2024-02-01', '2023-10-01'],
    query: ['starttime', 'endtime', 'interval', 'metricnamespace', 'metricnames', 'aggregation', 'top', 'orderby', 'filter', 'rollupby'],
    audience: 'metrics',
    free: true,
    handle: batch,
  },
]

interface Asked {
  from: Date
  to: Date
  interval: string
  minutes: number
  names: string[]
  split: Map<Dimension, string>
  top: number
}

function batch({ body, query }: Call, world: World): Answer {
  const { resourceids } = (body ?? {}) as { resourceids?: string[] }
  if (!resourceids?.length || resourceids.length > 50) throw badRequest('resourceids must name 1 to 50 resources.')
  const asked = read(query)
  return { status: 200, body: { values: resourceids.map((id) => measured(id, asked, world)) } }
}

function read(query: URLSearchParams): Asked {
  if (query.get('metricnamespace')?.toLowerCase() !== namespace.toLowerCase())
    throw badRequest(`metricnamespace must be ${namespace} here, and is ${query.get('metricnamespace')}.`)
  const names = (query.get('metricnames') ?? '').split(',')
  const unknown = names.find((name) => !metrics[name])
  if (unknown !== undefined)
    throw badRequest(
      `Failed to find metric configuration for provider: Microsoft.MachineLearningServices, resource Type: workspaces/onlineEndpoints, metric: ${unknown}, Valid metrics: ${Object.keys(metrics).join(',')}`,
    )
  const interval = query.get('interval') ?? 'PT1M'
  const minutes = INTERVALS[interval]
  if (minutes === undefined) throw badRequest(`Invalid time grain ${interval}. Supported: ${Object.keys(INTERVALS).join(', ')}.`)
  const [from, to] = [new Date(query.get('starttime') ?? ''), new Date(query.get('endtime') ?? '')]
  if (!(from < to)) throw badRequest('starttime must be before endtime, both ISO 8601.')
  const aggregation = query.get('aggregation') ?? 'Average'
  if (aggregation.toLowerCase() !== 'average') throw badRequest(`These metrics are averages only, and ${aggregation} was asked for.`)
  const split = splitBy(query.get('filter'), names)
  return { from, to, interval, minutes, names, split, top: Number(query.get('top') ?? FEW) }
}

/** Reads `deployment eq '*' and statusCode eq '424'`: by what a metric is split, and which values are wanted. */
function splitBy(filter: string | null, names: readonly string[]): Map<Dimension, string> {
  const split = new Map<Dimension, string>()
  for (const part of filter ? filter.split(/\s+and\s+/i) : []) {
    const [, name, value] = /^(\w+)\s+eq\s+'([^']*)'$/i.exec(part.trim()) ?? []
    const known = (Object.keys(dimension) as Dimension[]).find((each) => each.toLowerCase() === name?.toLowerCase())
    const without = names.find((metric) => !known || !metrics[metric]!.dimensions.includes(known))
    if (!known || without !== undefined)
      throw badRequest(`Metric: ${without} does not support requested dimension combination: ${name ?? part}`)
    split.set(known, value!)
  }
  return split
}

function measured(id: string, { from, to, interval, minutes, names, split, top }: Asked, world: World): object {
  const endpoint = world.store.get<Endpoint['properties']>(id)
  if (!endpoint) throw notFound(id)
  if (!/\/onlineEndpoints\/[^/]+$/i.test(endpoint.id)) throw new Refusal(400, 'BadRequest', `${id} is no online endpoint.`)
  const rows = knownRows(world).filter((row) => row.endpoint === endpoint.name.toLowerCase() && row.at >= from && row.at < to)
  const value = names.map((name) => ({
    id: `${endpoint.id}/providers/Microsoft.Insights/metrics/${name}`,
    type: 'Microsoft.Insights/metrics',
    name: { value: name, localizedValue: name },
    displayDescription: name,
    unit: metrics[name]!.unit,
    timeseries: grouped(rows, split)
      .slice(0, top)
      .map(({ values, rows: some }) => ({
        // The service writes the names of dimensions in lower case.
        metadatavalues: [...values].map(([key, text]) => ({
          name: { value: key.toLowerCase(), localizedValue: key.toLowerCase() },
          value: text,
        })),
        data: series(metrics[name]!, some, { from, to, minutes }),
      })),
    errorCode: 'Success',
  }))
  const [starttime, endtime] = [from.toISOString(), to.toISOString()]
  return { starttime, endtime, interval, namespace, resourceregion: world.names.location, resourceid: endpoint.id, value }
}

/** Requests by the values of the dimensions; all of them in one group when nothing splits them. */
function grouped(rows: readonly Row[], split: ReadonlyMap<Dimension, string>) {
  const groups = new Map<string, { values: Map<Dimension, string>; rows: Row[] }>()
  for (const row of rows) {
    const values = new Map([...split.keys()].map((key) => [key, dimension[key](row)]))
    if ([...split].some(([key, wanted]) => wanted !== '*' && wanted !== values.get(key))) continue
    const key = JSON.stringify([...values])
    const group = groups.get(key) ?? { values, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  return [...groups.values()]
}
