/** Accepted windows needed before their own spread sets what is normal: with 19 the smallest possible p is 0.05. */
export const LEAST_WINDOWS = 19

/** p = (1 + #{T_h ≥ T}) / (H + 1) of this window's statistic T among those of H accepted windows. Undefined with fewer than 19. */
export function selfCalibrated(history: readonly number[], statistic: number): number | undefined {
  if (history.length < LEAST_WINDOWS) return undefined
  return (1 + history.filter((earlier) => earlier >= statistic).length) / (history.length + 1)
}
