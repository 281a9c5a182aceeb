import { servicesOf } from '../jobs/launch.ts'
import { openLog } from '../jobs/log.ts'
import type { Runs } from '../jobs/runs.ts'
import type { World } from '../world.ts'

/** What a job of a batch endpoint is made from. */
interface Asked {
  endpoint: string
  inputs: Record<string, { jobInputType: string; uri: string }>
  outputs: Record<string, { jobOutputType: string; uri: string }>
}

const lower = (word: string) => (word.toLowerCase().includes('file') ? 'uri_file' : 'uri_folder')

/**
 * A job of a batch endpoint is a pipeline job of the same name, with one step, `batchscoring`: it is read, listed and followed as other jobs are.
 * Source: learn.microsoft.com, how-to-use-batch-model-deployments and how-to-troubleshoot-batch-endpoints.
 */
export function openBatchRun(world: World, runs: Runs, name: string, { endpoint, inputs, outputs }: Asked) {
  const step = `${name}-batchscoring`
  const put = (job: string, more: object) =>
    world.store.put(`${world.names.scope}/jobs/${job}`, {
      ...{ displayName: job, experimentName: endpoint, tags: {}, properties: {}, isArchived: false, status: 'NotStarted', ...more },
      services: servicesOf(world, job),
    })
  const input = Object.entries(inputs).map(([key, { jobInputType, uri }]) => [
    key,
    { jobInputType: lower(jobInputType), uri, mode: 'ReadOnlyMount' },
  ])
  const output = Object.entries(outputs).map(([key, { jobOutputType, uri }]) => [
    key,
    { jobOutputType: lower(jobOutputType), uri, mode: 'ReadWriteMount' },
  ])
  put(name, { jobType: 'Pipeline', jobs: {}, settings: {}, inputs: Object.fromEntries(input), outputs: Object.fromEntries(output) })
  put(step, { jobType: 'Pipeline', jobs: {}, settings: {} })
  runs.create(name)
  runs.create(step, name)
  for (const each of [name, step]) runs.become(each, 'Running')
  return {
    /** Keeps what the user's code wrote, where it is looked for, and ends. */
    async end(log: Buffer, error: string | undefined): Promise<void> {
      const file = openLog(world, step, 'logs/user/error.txt')
      file.write(log)
      await file.close()
      if (error) runs.fail(step, 'UserError', error)
      if (error) runs.fail(name, 'UserError', 'Pipeline has some failed steps. See child run or execution logs for more details.')
      for (const each of [step, name]) runs.become(each, error ? 'Failed' : 'Completed')
    },
  }
}
