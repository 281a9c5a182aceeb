import { setTimeout as sleep } from 'node:timers/promises'
import { PlatformError } from '../kernel/errors.ts'

/** What an attempt returns when somebody else's write came first. */
export const LOST = Symbol('lost race')

const ATTEMPTS = 20
const LONGEST_WAIT_MS = 2000

/**
 * Runs a compare-and-swap until it wins. The waits between attempts grow and are random, so that racing writers fall out of step.
 * PlatformError after 20 lost races: by then something else is wrong.
 */
export async function untilWon<T>(what: string, attempt: () => Promise<T | typeof LOST>): Promise<T> {
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    if (tries > 0) await sleep(Math.random() * Math.min(LONGEST_WAIT_MS, 50 * 2 ** tries))
    const result = await attempt()
    if (result !== LOST) return result
  }
  throw new PlatformError(`${what}: ${ATTEMPTS} attempts lost to other writers. Run it again when less is going on.`)
}
