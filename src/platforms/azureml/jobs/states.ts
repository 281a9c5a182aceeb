/** A job as Resource Manager tells it. */
export interface Job {
  name: string
  properties: {
    status?: string
    tags?: { [name: string]: string | null } | null
    services?: { Studio?: { endpoint?: string | null } | null } | null
    outputs?: { [name: string]: { uri?: string | null } | null } | null
  }
}

const TERMINAL = new Set(['Completed', 'Failed', 'Canceled', 'NotResponding', 'Paused'])

/** Whether a job has come to its end; words that are new to us are on the way. */
export const over = (status: string | undefined): boolean => status !== undefined && TERMINAL.has(status)

/** Whether a job waits for a machine, or for its environment: what is not paid for by the hour of training. */
export const waiting = (status: string | undefined): boolean =>
  ['NotStarted', 'Starting', 'Provisioning', 'Preparing', 'Queued'].includes(status ?? '')
