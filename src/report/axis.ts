/** Tops whose tenth starts with 3.2–5 or 7.1–10: with others Mermaid draws so many ticks that their labels collide. */
const TOPS = [3.5, 4, 4.5, 5, 7.5, 8, 9, 10]

/** End of an axis from 0 that holds `most` with a little air: 43.6 → 45. One for nothing to show. */
export function niceTop(most: number): number {
  if (!(most > 0) || !Number.isFinite(most)) return 1
  const power = 10 ** Math.floor(Math.log10(most))
  const top = TOPS.find((candidate) => candidate * power >= most * 1.02) ?? 35
  return Number((top * power).toPrecision(3))
}
