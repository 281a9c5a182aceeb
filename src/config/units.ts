import * as z from 'zod'
import { unitValues } from './unit-values.ts'

/** "90s", "10m", "2h", "7d" → seconds. */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)?[smhd]$/, 'expected a duration such as 30s, 10m, 2h or 7d')
  .transform(unitValues.duration)

/** "1.2x" → 1.2. */
export const factor = z
  .string()
  .regex(/^\d+(\.\d+)?x$/, 'expected a factor such as 1.2x')
  .transform(unitValues.factor)

/** 0 to 100. */
export const percent = z.number().min(0).max(100)
