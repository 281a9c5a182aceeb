import { normalCdf } from '../normal.ts'
import type { Summary } from './summary.ts'

/** How far a share moved (0 to 1), and the p value of no move. */
export interface Effect {
  effect: number
  p: number
}

/** Two-sided p value of equal proportions a/n and b/m: pooled, with continuity correction (Yates), so rather too large than too small. */
export function proportionsTest(a: number, n: number, b: number, m: number): number {
  const pooled = (a + b) / (n + m)
  const se = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
  if (!(se > 0)) return 1
  const distance = Math.max(0, Math.abs(b / m - a / n) - (1 / n + 1 / m) / 2)
  return Math.min(1, 2 * normalCdf(-distance / se))
}

/** Whether more or fewer cells are null: |share live − share in the reference|. Undefined when a window has no rows. */
export function missingness(reference: Summary, live: Summary): Effect | undefined {
  const [n, m] = [reference.n + reference.nulls, live.n + live.nulls]
  if (n === 0 || m === 0) return undefined
  return { effect: Math.abs(live.nulls / m - reference.nulls / n), p: proportionsTest(reference.nulls, n, live.nulls, m) }
}
