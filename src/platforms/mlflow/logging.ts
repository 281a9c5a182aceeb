import type { MlflowClient } from './client.ts'
import type { Tags } from './versions.ts'

/** MLflow's own limits: entries in one call, and characters of a value (older servers and Azure ML hold 500 of a parameter). */
const BATCH = { metrics: 1000, params: 100, tags: 100 }
const LONGEST = { param: 500, tag: 5000, key: 250 }

export interface Measured {
  key: string
  value: number
  /** Milliseconds since 1970. */
  timestamp: number
  step: number
}

/** What is logged to a run. A parameter that it has already is left alone: MLflow never changes one. */
export interface Logged {
  params: { readonly [name: string]: string }
  metrics: readonly Measured[]
  tags: Tags
}

/** A name as MLflow takes it: letters, digits and `_ - . / :` and spaces; what else there is becomes `_`. */
export const nameFor = (name: string): string =>
  name
    .replace(/[^\w\-./: ]/g, '_')
    .replace(/^[/.]+|\/+$|(?<=\/)[/.]+/g, '_')
    .slice(0, LONGEST.key) || '_'

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`)

function* parts<T>(entries: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < entries.length; from += size) yield entries.slice(from, from + size)
}

/** NaN and infinities as MLflow wants them: words, where JSON has no number. */
const worded = (value: number): number | string =>
  Number.isFinite(value) ? value : Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity'

/** Logs in as few calls as MLflow allows. Doing it again changes nothing. */
export async function logAll(client: MlflowClient, runId: string, { params, metrics, tags }: Logged): Promise<void> {
  const batch = (fields: object) => client.write('POST', 'runs/log-batch', { run_id: runId, ...fields })
  const entries = (values: { readonly [name: string]: string }, most: number) =>
    Object.entries(values).map(([key, value]) => ({ key: nameFor(key), value: cut(value, most) }))
  for (const part of parts(entries(params, LONGEST.param), BATCH.params)) await batch({ params: part })
  for (const part of parts(entries(tags, LONGEST.tag), BATCH.tags)) await batch({ tags: part })
  for (const part of parts(metrics, BATCH.metrics))
    await batch({ metrics: part.map((each) => ({ ...each, key: nameFor(each.key), value: worded(each.value) })) })
}
