import type { Row } from '../online/scoring-log.ts'

const MINUTE = 60_000

/** The value below which `share` of the values lie, between neighbours by their distance; undefined without values. */
export function percentile(values: readonly number[], share: number): number | undefined {
  if (values.length === 0) return undefined
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!]
  return low + (high - low) * (at - Math.floor(at))
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length

/** Dimensions that a metric can be split by. */
export type Dimension = 'deployment' | 'statusCode' | 'statusCodeClass' | 'modelStatusCode'

export const dimension: Record<Dimension, (row: Row) => string> = {
  deployment: (row) => row.deployment,
  statusCode: (row) => String(row.responseCode),
  statusCodeClass: (row) => `${Math.floor(row.responseCode / 100)}xx`,
  modelStatusCode: (row) => (row.modelCode === undefined ? 'Unknown' : String(row.modelCode)),
}

interface Metric {
  unit: string
  dimensions: readonly Dimension[]
  /** A minute's value; undefined when nothing is to say. */
  minute: (rows: readonly Row[]) => number | undefined
}

const latency = (of: (times: number[]) => number | undefined): Metric => ({
  unit: 'MilliSeconds',
  dimensions: ['deployment'],
  minute: (rows) => of(rows.map((row) => row.totalMs)),
})

/** What can be asked. Source: supported metrics of Microsoft.MachineLearningServices/workspaces/onlineEndpoints, category Traffic. */
export const metrics: Record<string, Metric> = {
  RequestLatency: latency(mean),
  RequestLatency_P50: latency((times) => percentile(times, 0.5)),
  RequestLatency_P90: latency((times) => percentile(times, 0.9)),
  RequestLatency_P95: latency((times) => percentile(times, 0.95)),
  RequestLatency_P99: latency((times) => percentile(times, 0.99)),
  RequestsPerMinute: {
    unit: 'Count',
    dimensions: ['deployment', 'statusCode', 'statusCodeClass', 'modelStatusCode'],
    minute: (rows) => rows.length || undefined,
  },
}

export interface Point {
  timeStamp: string
  average?: number
}

/**
 * One point for each interval that starts within the window; its average is that of the minutes that have a value, as Azure Monitor has it: an
 * average of P95s is not a P95. An interval without requests has no average.
 */
export function series(metric: Metric, rows: readonly Row[], { from, to, minutes }: { from: Date; to: Date; minutes: number }): Point[] {
  const byMinute = Map.groupBy(rows, (row) => Math.floor(row.at.getTime() / MINUTE))
  const points: Point[] = []
  const step = minutes * MINUTE
  for (let start = Math.floor(from.getTime() / step) * step; start < to.getTime(); start += step) {
    const first = start / MINUTE
    const values = Array.from({ length: minutes }, (_, index) => metric.minute(byMinute.get(first + index) ?? []))
    const average = mean(values.filter((value) => value !== undefined))
    points.push({ timeStamp: `${new Date(start).toISOString().slice(0, 19)}Z`, ...(average === undefined ? {} : { average }) })
  }
  return points
}
