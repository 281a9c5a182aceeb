import type { Log } from '../../../ports/runtime.ts'
import type { AzureClient } from '../client.ts'
import type { Lines } from '../jobs/follow.ts'
import { runHistory } from '../jobs/history.ts'
import { blobReader, logReader } from '../jobs/logs.ts'
import { over } from '../jobs/states.ts'
import { type StepRun, stepRuns } from './runs.ts'
import type { PipelineStep } from './steps.ts'

/** The logs of a pipeline's steps: each line with its step's name before it, each once. What is reused is told, and its old lines are not. */
export function stepLines(
  client: AzureClient,
  pipeline: string,
  steps: readonly PipelineStep[],
  { log, onLine, signal }: { log: Log; onLine(line: string): void; signal?: AbortSignal | undefined },
): Lines {
  const history = runHistory(client)
  const readers = new Map<string, ReturnType<typeof logReader>>()
  const told = new Map<string, string>()
  const done = new Set<string>()
  const tell = ({ step, name, made, status }: StepRun) => {
    if (told.get(name) === status) return
    told.set(name, status)
    if (made === name) log.progress(`Azure ML step ${step.name}: ${status}`)
    else if (over(status)) log.info(`Azure ML step ${step.name} is unchanged: the result of ${made} is taken.`)
  }
  const readerOf = ({ name, step }: StepRun) => {
    const reader = readers.get(name) ?? logReader((line) => onLine(`[${step.name}] ${line}`), blobReader(client.blobOptions))
    readers.set(name, reader)
    return reader
  }
  return {
    async read() {
      let more = false
      for (const run of await stepRuns(history, pipeline, steps, signal)) {
        tell(run)
        if (run.made !== run.name || done.has(run.name)) continue
        const { logFiles = {} } = (await history.details(run.name, signal)) ?? {}
        const anything = await readerOf(run).read(logFiles)
        if (over(run.status) && !anything) done.add(run.name)
        more ||= anything
      }
      return more
    },
    end() {
      for (const reader of readers.values()) reader.end()
    },
  }
}
