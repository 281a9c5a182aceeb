import { incompleteBeta } from './beta.ts'
import { bisect } from './root.ts'

/** Distribution function of Student's t with `df` > 0 degrees of freedom. */
export const studentCdf = (t: number, df: number): number => {
  const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2
  return t < 0 ? tail : 1 - tail
}

/** t with P(T ≤ t) = p, 0 < p < 1, `df` > 0. */
export function studentQuantile(p: number, df: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, df)
  let low = -1
  while (studentCdf(low, df) > p) low *= 2
  return bisect((t) => studentCdf(t, df) - p, low, 0)
}
