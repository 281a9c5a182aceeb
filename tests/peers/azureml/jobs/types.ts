/** A job as a client sends it: the schema has been checked. */
export interface CommandJob {
  jobType: 'Command'
  command: string
  environmentId: string
  codeId?: string
  computeId?: string
  displayName?: string
  experimentName?: string
  environmentVariables?: Record<string, string>
  inputs?: Record<string, JobInput>
  outputs?: Record<string, JobOutput>
  resources?: { instanceCount?: number; instanceType?: string; shmSize?: string }
  distribution?: Distribution
  limits?: { timeout?: string }
  queueSettings?: { jobTier?: string }
  tags?: Record<string, string>
  properties?: Record<string, string>
  isArchived?: boolean
}

export type JobInput = { jobInputType: 'literal'; value: string } | { jobInputType: string; uri: string; mode?: string }

export interface JobOutput {
  jobOutputType: string
  uri?: string
  mode?: string
}

export type Distribution =
  | { distributionType: 'PyTorch' | 'Mpi'; processCountPerInstance?: number }
  | { distributionType: 'TensorFlow'; workerCount?: number; parameterServerCount?: number }

/** What the service adds. */
export interface JobState {
  status: string
  services: Record<string, object>
}

export const terminal: readonly string[] = ['Completed', 'Failed', 'Canceled', 'NotResponding', 'Paused']
