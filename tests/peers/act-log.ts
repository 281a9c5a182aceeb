import type { Annotation } from './runner-files.ts'

export interface StepResult {
  /** Its `id:`, or its place in the job, counted from 0. */
  id: string
  name: string
  result: 'success' | 'failure' | 'skipped' | 'cancelled'
  outputs: Record<string, string>
  log: string
}

export interface JobResult {
  result: 'success' | 'failure' | 'skipped' | 'cancelled'
  steps: StepResult[]
  /** What its steps wrote into GITHUB_STEP_SUMMARY, in order. */
  summary: string
  annotations: Annotation[]
}

interface Line {
  msg?: string
  jobID?: string
  step?: string
  stepID?: string[]
  stage?: string
  stepResult?: StepResult['result']
  jobResult?: JobResult['result']
  command?: string
  name?: string
  arg?: string
  content?: string
  raw_output?: boolean
  kvPairs?: Record<string, string>
}

/** Reads act's JSON log. A job that act never started is missing; matrix jobs of one id come as one. */
export function readActLog(log: string): Record<string, JobResult> {
  const jobs: Record<string, JobResult> = {}
  for (const row of log.split('\n')) {
    if (!row.startsWith('{')) continue
    const line = JSON.parse(row) as Line
    if (!line.jobID) continue
    jobs[line.jobID] ??= { result: 'skipped', steps: [], summary: '', annotations: [] }
    const job = jobs[line.jobID] as JobResult
    if (line.jobResult) job.result = line.jobResult
    if (line.stage === 'Main' && line.stepID) readStep(job, line, line.stepID.join('/'))
  }
  return jobs
}

function readStep(job: JobResult, line: Line, id: string): void {
  let step = job.steps.find((each) => each.id === id)
  if (!step) {
    step = { id, name: line.step ?? '', result: 'skipped', outputs: {}, log: '' }
    job.steps.push(step)
  }
  if (line.stepResult) step.result = line.stepResult
  if (line.command === 'set-output' && line.name) step.outputs[line.name] = line.arg ?? ''
  else if (line.command === 'summary') job.summary += line.content ?? ''
  else if (line.command === 'error' || line.command === 'warning' || line.command === 'notice') {
    job.annotations.push({ ...line.kvPairs, level: line.command, message: line.arg ?? '' })
  } else if (line.raw_output) step.log += line.msg ?? ''
}
