import type { Json } from '../../../kernel/digest.ts'
import { PlatformError } from '../../../kernel/errors.ts'

/** What the data collector wrote of one payload. */
export interface CollectedEvent {
  /** Milliseconds since 1970; the service keeps whole seconds. */
  at: number
  /** Requests that come close together share it. */
  correlation: string
  requestId: string
  /** The payload; undefined when it lies elsewhere. */
  data: Json | undefined
  /** Address of a payload too large for a line. */
  pointer: string | undefined
}

/** One line of a collector's file: a CloudEvent. PlatformError naming the place when it is none. Source: learn.microsoft.com, how-to-collect-production-data. */
export function collectedEvent(line: string, place: string): CollectedEvent {
  let event: { time?: string; correlationid?: string; xrequestid?: string; data?: Json; datainblob?: string | boolean; dataref?: string }
  try {
    event = JSON.parse(line) as typeof event
  } catch (cause) {
    throw new PlatformError(`${place} is not a line of the data collector.`, { cause })
  }
  const at = Date.parse(event.time ?? '')
  if (Number.isNaN(at)) throw new PlatformError(`${place} is an event without a time.`)
  const inBlob = String(event.datainblob ?? false).toLowerCase() === 'true'
  const pointer = event.dataref ?? (inBlob && typeof event.data === 'string' ? event.data : undefined)
  const data = pointer === undefined ? event.data : undefined
  return { at, correlation: event.correlationid ?? '', requestId: event.xrequestid ?? '', data, pointer }
}

/** Names of the collections that hold what was asked and answered: the payloads as they came, else what a scoring script collects itself. */
export const COLLECTIONS = [
  { asked: 'request', answered: 'response' },
  { asked: 'model_inputs', answered: 'model_outputs' },
] as const
