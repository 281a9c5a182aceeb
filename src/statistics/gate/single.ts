import type { Answers, MetricName, Truth } from '../metrics/sample.ts'
import { rowsOf } from '../metrics/sample.ts'
import { estimateOne, type MethodOptions } from './method.ts'

/** A metric of one model with its two-sided 1 − 2·alpha interval and standard error; all undefined where it has no value, with the reason. */
export interface Single {
  metric: MetricName
  n: number
  value: number | undefined
  se: number | undefined
  low: number | undefined
  high: number | undefined
  method: string
  reason?: string
}

/** Estimates a metric of one model, for absolute thresholds and for production's metric over time. */
export function single(metric: MetricName, truth: Truth, answers: Answers, options: MethodOptions): Single {
  const n = rowsOf(truth)
  const estimated = estimateOne(metric, truth, answers, options)
  if ('undefined' in estimated)
    return { metric, n, value: undefined, se: undefined, low: undefined, high: undefined, method: '', reason: estimated.undefined }
  const { value, se, low, high, method } = estimated
  return { metric, n, value, se, low, high, method }
}
