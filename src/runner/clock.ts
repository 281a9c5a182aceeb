import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../ports/runtime.ts'

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (seconds, signal) => setTimeout(seconds * 1000, undefined, signal ? { signal } : {}),
}
