import { asWritten, type Bound, decimalsApart, decimalsFor, fixed, interval, shownDifference, signed } from '../../../report/numbers.ts'
import type { Difference, GateRow, Measurement } from '../decision.ts'

/** Numbers of a difference as a reader sees them, all with the same decimals. */
export interface Shown {
  production: string
  candidate: string
  /** Shown candidate − shown production. */
  delta: string
  interval: string
}

/** Decimals for a row: those of its interval, more where rounding would move a bound or the value across its limit. */
export function rowDecimals({ difference, candidate, requirements }: GateRow): number {
  const value = requirements.flatMap(({ kind, limit }): Bound[] =>
    candidate !== undefined && (kind === 'at-least' || kind === 'at-most') ? [{ value: candidate, limit }] : [],
  )
  if (difference === undefined) return decimalsApart(4, value)
  const bounds = requirements.flatMap(({ kind, limit }): Bound[] =>
    kind === 'no-worse' || kind === 'improves'
      ? [
          { value: difference.low, limit },
          { value: difference.high, limit },
        ]
      : [],
  )
  return decimalsApart(decimalsFor((difference.high - difference.low) / 2), [...value, ...bounds])
}

/** Writes a difference with these decimals. */
export const shown = (d: Difference, decimals: number): Shown => ({
  production: fixed(d.production, decimals),
  candidate: fixed(d.candidate, decimals),
  delta: signed(shownDifference(d.candidate, d.production, decimals), decimals),
  interval: interval(d.low, d.high, decimals),
})

/** One count of decimals for a whole table: that of the median interval. */
export function tableDecimals(differences: readonly Difference[]): number {
  const halves = differences.map(({ low, high }) => (high - low) / 2).sort((a, b) => a - b)
  return decimalsFor(halves[Math.floor(halves.length / 2)] ?? 0)
}

/** A threshold or margin as the user wrote it, with two decimals at least when it is below 1. */
export const limitText = (limit: number): string => asWritten(limit, Math.abs(limit) < 1 && limit !== 0 ? 2 : 0)

/** A value without an interval. */
export const valueText = ({ candidate }: Measurement, decimals: number): string =>
  candidate === undefined ? '–' : fixed(candidate, decimals)
