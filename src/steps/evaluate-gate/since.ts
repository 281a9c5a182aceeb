import type { Json } from '../../kernel/digest.ts'
import type { Since } from './decision.ts'
import type { Estimate } from './estimates.ts'

/** What a version's own gate left of a metric: the value, and since intervals are kept also them. */
export type Recorded = ReadonlyMap<string, Omit<Estimate, 'metric' | 'n'> | { value: number }>

/** What the statement of a gate says of the values of its candidate. */
export function recordedValues({ metrics, estimates }: { readonly [key: string]: Json | undefined }): Recorded {
  const record = (value: Json | undefined) => (value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {})
  const values = new Map<string, Omit<Estimate, 'metric' | 'n'> | { value: number }>()
  for (const [metric, value] of Object.entries(record(metrics))) if (typeof value === 'number') values.set(metric, { value })
  for (const [metric, kept] of Object.entries(record(estimates))) {
    const { value, low, high } = record(kept) as { [key: string]: Json }
    if (typeof value === 'number' && typeof low === 'number' && typeof high === 'number') values.set(metric, { value, low, high })
  }
  return values
}

/**
 * Each metric now against its value at the version's own gate. Those were other rows, so the two are independent: the interval of the difference is
 * Δ with both distances added in squares (Zou and Donner 2008, Stat. Med. 27:1693), which needs no symmetry. On the same rows there is nothing to compare.
 */
export function sinceGate(now: readonly Estimate[], recorded: Recorded, sameRows: boolean): Since[] {
  return now.flatMap(({ metric, value, low, high }): Since[] => {
    const then = recorded.get(metric)
    if (then === undefined) return []
    const delta = value - then.value
    const of: Since = { metric, recorded: then.value, now: { value, low, high }, delta }
    if (sameRows || !('low' in then)) return [of]
    return [
      {
        ...of,
        low: delta - Math.hypot(value - low, then.high - then.value),
        high: delta + Math.hypot(high - value, then.value - then.low),
      },
    ]
  })
}
