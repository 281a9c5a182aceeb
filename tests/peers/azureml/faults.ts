import { setTimeout as sleep } from 'node:timers/promises'
import type { Mutation } from './mutants.ts'

/** What goes wrong, for which requests, how many times (once by default). */
export interface Fault {
  method?: string
  path: RegExp
  /**
   * An HTTP status; `reset`: the connection breaks before anything is done; `lost`: it is done, and the answer never comes; `cut`: a blob's answer breaks off in
   * the middle; `expired`: the token it came with ends at that moment; `none`: only the delay.
   */
  status: number | 'reset' | 'lost' | 'cut' | 'expired' | 'none'
  headers?: Record<string, string>
  body?: unknown
  times?: number
  /** With `none`: the request, or the answer, goes on with one field broken. */
  mutation?: Mutation
  /** How many matching requests pass unharmed first. */
  after?: number
  /** Milliseconds before anything is done. */
  delay?: number
}

/** The faults still to come, in order. */
export const openFaults = () => {
  const waiting: Fault[] = []
  return {
    add: (fault: Fault) => void waiting.push({ ...fault }),
    clear: () => void waiting.splice(0),
    /** The fault that this request meets, counted down, after its delay. */
    async next(method: string, path: string): Promise<Fault | undefined> {
      const hit = waiting.find((fault) => (fault.method ?? method) === method && fault.path.test(path))
      if (!hit) return undefined
      if ((hit.after ?? 0) > 0) {
        hit.after = hit.after! - 1
        return undefined
      }
      hit.times = (hit.times ?? 1) - 1
      if (hit.times <= 0) waiting.splice(waiting.indexOf(hit), 1)
      if (hit.delay) await sleep(hit.delay)
      return hit
    },
  }
}

export type Faults = ReturnType<typeof openFaults>
