import type { Gate } from '../../config/gates.ts'
import { single } from '../../statistics/gate/single.ts'
import { isMetric } from '../../statistics/metrics/metrics.ts'
import type { Scored } from './scored.ts'

/** A metric of one model on n rows, with its two-sided 95% interval. */
export interface Estimate {
  metric: string
  n: number
  value: number
  low: number
  high: number
}

/** One-sided level of each bound, whatever the attempt: what is kept is compared with later years, not with another candidate. */
const ALPHA = 0.025

/** Every gate's metric of the judged model alone. A metric without value or without an interval is left out. */
export function estimatesOf({ truth, candidate, faults, seed }: Scored, gates: readonly Gate[]): Estimate[] {
  if (faults.length > 0) return []
  return gates.flatMap(({ metric }) => {
    if (!isMetric(metric)) return []
    const { n, value, low, high } = single(metric, truth, candidate, { alpha: ALPHA, seed: `${seed} ${metric}` })
    return value === undefined || low === undefined || high === undefined ? [] : [{ metric, n, value, low, high }]
  })
}
