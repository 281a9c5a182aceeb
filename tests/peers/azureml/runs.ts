import type { CommandJob } from './job-types.ts'
import type { Mlflow } from './mlflow.ts'
import type { World } from './world.ts'

interface Run {
  status: string
  started: string | undefined
  ended: string | undefined
  error: { code: string; message: string } | undefined
  /** Every state so far, and what else happened, with its time. */
  story: { at: number; what: string }[]
  hidden: boolean
}

/** The states of all runs: what jobs answer and what the run history answers is the same. */
export const openRuns = (world: World, mlflow: Mlflow | undefined) => {
  const all = new Map<string, Run>()
  const run = (name: string): Run => {
    const story = [{ at: Date.now(), what: 'NotStarted' }]
    const found = all.get(name) ?? { status: 'NotStarted', started: undefined, ended: undefined, error: undefined, story, hidden: false }
    all.set(name, found)
    return found
  }
  return {
    get: (name: string) => all.get(name),
    note: (name: string, what: string) => void run(name).story.push({ at: Date.now(), what }),
    /** Goes into a state; what has ended stays so. */
    become(name: string, status: string): void {
      const found = run(name)
      if (found.ended !== undefined || found.status === status) return
      found.status = status
      found.story.push({ at: Date.now(), what: status })
      if (status === 'Running') found.started ??= world.now().toISOString()
      if (['Completed', 'Failed', 'Canceled'].includes(status)) found.ended = world.now().toISOString()
      const job = world.store.get<{ status: string }>(`${world.names.scope}/jobs/${name}`)
      if (job) job.properties.status = status
      if (found.ended !== undefined) void mlflow?.end(name, status)
    },
    fail: (name: string, code: string, message: string) => {
      run(name).error ??= { code, message }
    },
    /** What a job needs to log to MLflow: its run there goes by the job's name. Nothing without a server. */
    async tracking(name: string): Promise<Record<string, string>> {
      const job = world.store.get<CommandJob>(`${world.names.scope}/jobs/${name}`)
      const experiment = await mlflow?.begin(name, job?.properties.experimentName ?? 'Default', job?.properties.displayName ?? name)
      return experiment === undefined ? {} : { MLFLOW_EXPERIMENT_ID: experiment }
    },
  }
}

export type Runs = ReturnType<typeof openRuns>
