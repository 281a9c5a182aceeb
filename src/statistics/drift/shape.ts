import { type Buckets, categoryBuckets, numberBuckets } from './buckets.ts'
import { contingency } from './contingency.ts'
import { jensenShannon, numberDistances } from './distances.ts'
import type { Effect } from './missing.ts'
import { psi, psiTail } from './psi.ts'
import { isNumeric, type Summary } from './summary.ts'

/** Shape test with the usual figures beside it. */
export interface Shape extends Effect {
  /** W₁ in units of the reference's standard deviation, or Jensen–Shannon distance (base 2). */
  unit: 'σ' | 'Jensen–Shannon'
  psi: number
  /** Numbers only: Kolmogorov–Smirnov distance. */
  ks?: number
  /** Categories only. */
  cramersV?: number
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/** PSI and its p value; undefined with fewer than two buckets or an empty side. */
function test({ reference, live }: Buckets, inflation: number): { psi: number; p: number } | undefined {
  const [n, m] = [sum(reference), sum(live)]
  const index = psi(reference, live)
  if (index === undefined || n === 0 || m === 0) return undefined
  return { psi: index, p: psiTail(index, n, m, reference.length, inflation) }
}

/**
 * Whether values that are there are spread as in the reference: effect W₁/σ or Jensen–Shannon distance, p from the closed-form null of the PSI.
 * Undefined when a side has no values, when the kinds differ, and when the reference is constant (any other value is then unseen mass).
 */
export function shapeDrift(reference: Summary, live: Summary, inflation = 1): Shape | undefined {
  if (reference.n === 0 || live.n === 0) return undefined
  if (isNumeric(reference)) {
    const distances = isNumeric(live) ? numberDistances(reference, live) : undefined
    const tested = isNumeric(live) ? test(numberBuckets(reference, live), inflation) : undefined
    if (!distances || !tested || !(reference.sd > 0)) return undefined
    return { effect: distances.wasserstein / reference.sd, unit: 'σ', ks: distances.ks, ...tested }
  }
  if (isNumeric(live)) return undefined
  const buckets = categoryBuckets(reference, live)
  const tested = test(buckets, inflation)
  const divergence = jensenShannon(buckets.reference, buckets.live)
  if (!tested || divergence === undefined) return undefined
  const table = contingency(buckets.reference, buckets.live)
  return { effect: Math.sqrt(divergence), unit: 'Jensen–Shannon', ...tested, ...(table && { cramersV: table.cramersV }) }
}
