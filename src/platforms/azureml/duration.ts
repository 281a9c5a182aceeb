/** Seconds as people say them: 40 s, 12 min, 3.5 h. */
export const duration = (seconds: number): string => {
  if (seconds < 100) return `${Math.round(seconds)} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
