import { randomUUID } from 'node:crypto'

/** One event of the data collector, before it is a line. */
export interface Event {
  /** For example model_inputs, or request. */
  collection: string
  at: Date
  contentType: string
  /** The payload as it came. */
  payload: Buffer
  correlation: string
  /** What else the envelope says: modelversion, collectdatatype, agent, path, method. */
  more: Record<string, string>
}

/** Bytes beyond which a line points to the payload instead of holding it. */
export const LARGEST = 4 * 1024 * 1024

const two = (value: number) => String(value).padStart(2, '0')

const PARTS: Record<string, (at: Date) => string[]> = {
  year: (at) => [String(at.getUTCFullYear())],
  month: (at) => [...PARTS.year!(at), two(at.getUTCMonth() + 1)],
  day: (at) => [...PARTS.month!(at), two(at.getUTCDate())],
  hour: (at) => [...PARTS.day!(at), two(at.getUTCHours())],
  minute: (at) => [...PARTS.hour!(at), two(at.getUTCMinutes())],
}

/** The folder that a moment's lines are in, for example 2026/11/21/12, by how often the path rolls. */
export const rolled = (at: Date, rate: string): string => (PARTS[rate.toLowerCase()] ?? PARTS.hour!)(at).join('/')

/**
 * A line of CloudEvents. `pointer` is where the payload lies when it is too large for a line.
 * Source: how-to-collect-production-data, "Store collected data in a blob".
 */
export function line(source: string, event: Event, pointer?: string): string {
  const json = event.contentType.startsWith('application/json')
  const size = event.payload.length
  const data = pointer ?? (json ? (JSON.parse(event.payload.toString()) as unknown) : event.payload.toString())
  return `${JSON.stringify({
    specversion: '1.0',
    id: randomUUID(),
    source,
    type: `azureml.inference.${event.collection}`,
    datacontenttype: json ? 'application/json' : 'text/plain',
    time: `${event.at.toISOString().slice(0, 19)}Z`,
    data,
    ...event.more,
    contentrange: `bytes 0-${Math.max(size - 1, 0)}/${size}`,
    correlationid: event.correlation,
    xrequestid: event.correlation,
    ...(pointer ? { datainblob: 'true' } : {}),
  })}\n`
}

/** Seconds within which requests share one correlation id. */
const NEARBY = 1

/** Correlation ids as the service writes them: requests that come close together share one, so that inputs and outputs join only by a column. */
export function correlations(): (at: Date) => string {
  let [current, until] = ['', 0]
  return (at) => {
    if (at.getTime() >= until) [current, until] = [randomUUID(), at.getTime() + NEARBY * 1000]
    return current
  }
}
