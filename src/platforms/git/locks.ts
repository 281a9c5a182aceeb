import { rm, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** git holds a lock for moments. One of this age, in milliseconds, was left behind by a process that was killed. */
const ABANDONED_AFTER = 5000
const PAUSE = 250

/**
 * What to do about a lock file that git says is in its way: waits while it may be in use, and removes it once it is abandoned.
 * True when git should be run again. git itself never removes such a file and tells people to.
 */
export async function freeLock(stderr: string): Promise<boolean> {
  const path = /Unable to create '([^'\n]+\.lock)': File exists/.exec(stderr)?.[1]
  if (path === undefined) return false
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (found && Date.now() - found.mtimeMs >= ABANDONED_AFTER) await rm(path, { force: true })
  else await sleep(PAUSE)
  return true
}

/** Times that a lock is looked at: enough to see it grow old, and then some. */
export const LOCK_TRIES = 40
