import { normalCdf, normalQuantile } from '../normal.ts'
import { studentCdf, studentQuantile } from '../student.ts'

/** A value, or a difference of two, with its uncertainty. */
export interface Estimate {
  value: number
  /** Standard error, in the same unit. */
  se: number
  /** Bounds, each missed with probability `alpha`. */
  low: number
  high: number
  /** One-sided p value of "the true value is at least x" (small: it is shown to lie below x). */
  below(x: number): number
  /** One-sided p value of "the true value is at most x" (small: it is shown to lie above x). */
  above(x: number): number
  method: string
}

/** An estimate, or a sentence saying why there is none. */
export type Estimated = Estimate | { undefined: string }

/** The estimate, or the reason where numbers were too large for an interval. */
export const finite = (estimated: Estimated): Estimated =>
  'undefined' in estimated || Number.isFinite(estimated.low + estimated.high)
    ? estimated
    : { undefined: 'numbers are too large for an interval' }

/** Two estimates of one value: on either side the bound further out, so that it is missed only where both miss. Undefined where either is. */
export function outer(one: Estimated, other: Estimated): Estimated {
  if ('undefined' in one) return one
  if ('undefined' in other) return other
  return {
    value: one.value,
    se: Math.max(one.se, other.se),
    low: Math.min(one.low, other.low),
    high: Math.max(one.high, other.high),
    below: (x) => Math.max(one.below(x), other.below(x)),
    above: (x) => Math.max(one.above(x), other.above(x)),
    method: `${one.method}; ${other.method} where wider`,
  }
}

/** Value ± quantile · se; Student's t with `df` degrees of freedom, normal when `df` is not given. */
export function symmetric(value: number, se: number, alpha: number, method: string, df?: number): Estimate {
  const cdf = (z: number) => (df === undefined ? normalCdf(z) : studentCdf(z, df))
  const reach = se === 0 ? 0 : se * (df === undefined ? -normalQuantile(alpha) : -studentQuantile(alpha, df))
  const beyond = (distance: number) => (se > 0 ? cdf(distance / se) : distance < 0 ? 0 : 1)
  return { value, se, low: value - reach, high: value + reach, below: (x) => beyond(value - x), above: (x) => beyond(x - value), method }
}
