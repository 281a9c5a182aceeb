import { type Answer, refuse } from './types.ts'

/** What goes wrong, for which requests, how many times (once by default). */
export interface Fault {
  method?: string
  path: RegExp
  /** An HTTP status, `reset` (the connection breaks before anything is done), or `lost` (it is done, and the answer never comes). */
  status: number | 'reset' | 'lost'
  headers?: Record<string, string>
  message?: string
  times?: number
}

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

/** The faults still to come, in order. */
export const openFaults = () => {
  const waiting: Fault[] = []
  return {
    add: (fault: Fault) => void waiting.push({ ...fault }),
    /** The fault that this request meets, counted down. */
    next(method: string, path: string): Fault | undefined {
      const hit = waiting.find((fault) => (fault.method ?? method) === method && fault.path.test(path))
      if (!hit) return undefined
      hit.times = (hit.times ?? 1) - 1
      if (hit.times <= 0) waiting.splice(waiting.indexOf(hit), 1)
      return hit
    },
  }
}

/** The error answer of a fault: 429 and 403 speak of rate limits, as GitHub does, unless the fault has its own message. */
export const faultAnswer = (fault: Fault): Answer => {
  const status = Number(fault.status)
  const usual = status === 429 || status === 403 ? secondary : status >= 500 ? 'Server Error' : 'Fault'
  return { ...refuse(status, fault.message ?? usual), headers: fault.headers ?? {} }
}
