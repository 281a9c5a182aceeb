import type { World } from '../world.ts'
import type { Mlflow } from './mlflow.ts'
import type { Steering } from './run.ts'
import type { CommandJob } from './types.ts'

interface Run {
  status: string
  started: string | undefined
  ended: string | undefined
  error: { code: string; message: string } | undefined
  /** Every state so far, and what else happened, with its time. */
  story: { at: number; what: string }[]
  /** The sweep that it is a trial of. */
  parent: string | undefined
  /** What the service itself writes beside: of a sweep, its best trial. */
  properties: Record<string, string>
  tags: Record<string, string>
}

/** The states of all runs: what jobs answer and what the run history answers is the same. */
export const openRuns = (world: World, mlflow: Mlflow | undefined) => {
  const all = new Map<string, Run>()
  const run = (name: string): Run => {
    const extra = { parent: undefined, properties: {}, tags: {} }
    const story = [{ at: Date.now(), what: 'NotStarted' }]
    const found = all.get(name) ?? { status: 'NotStarted', started: undefined, ended: undefined, error: undefined, story, ...extra }
    all.set(name, found)
    return found
  }
  return {
    get: (name: string) => all.get(name),
    /** How each run that was started is steered. */
    steering: new Map<string, Steering>(),
    /** A run that has not started, perhaps a trial of a sweep. */
    create: (name: string, parent?: string) => {
      run(name).parent = parent
    },
    /** The trials of a sweep, in order. */
    children: (parent: string) => [...all].filter(([, each]) => each.parent === parent).map(([name]) => name),
    describe: (name: string, properties: Record<string, string>) => void Object.assign(run(name).properties, properties),
    /** Its own MLflow run has them too, once it has begun. */
    tag: (name: string, tags: Record<string, string>) => {
      Object.assign(run(name).tags, tags)
      mlflow?.tag(name, tags).catch((error: unknown) => world.bug(`run ${name}: ${error}`))
    },
    /** What a run has logged of a metric, in order of steps; nothing without MLflow. */
    metric: async (name: string, key: string): Promise<number[]> => (await mlflow?.metric(name, key)) ?? [],
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
      if (found.ended !== undefined) mlflow?.end(name, status).catch((error: unknown) => world.bug(`run ${name}: ${error}`))
    },
    fail: (name: string, code: string, message: string) => {
      run(name).error ??= { code, message }
    },
    /** What a job needs to log to MLflow: its run there goes by the job's name. Nothing without a server. */
    async tracking(name: string): Promise<Record<string, string>> {
      const job = world.store.get<CommandJob>(`${world.names.scope}/jobs/${name}`)
      const experiment = await mlflow?.begin(
        name,
        job?.properties.experimentName ?? 'Default',
        job?.properties.displayName ?? name,
        run(name).parent,
      )
      return experiment === undefined ? {} : { MLFLOW_EXPERIMENT_ID: experiment }
    },
  }
}

export type Runs = ReturnType<typeof openRuns>
