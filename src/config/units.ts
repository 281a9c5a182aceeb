import * as z from 'zod'

const secondsIn: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86400 }

/** "90s", "10m", "2h", "7d" → seconds. */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)?[smhd]$/, 'expected a duration such as 30s, 10m, 2h or 7d')
  .transform((text) => Number(text.slice(0, -1)) * (secondsIn[text.at(-1)!] ?? Number.NaN))

/** "1.2x" → 1.2. */
export const factor = z
  .string()
  .regex(/^\d+(\.\d+)?x$/, 'expected a factor such as 1.2x')
  .transform((text) => Number(text.slice(0, -1)))

/** 0 to 100. */
export const percent = z.number().min(0).max(100)
