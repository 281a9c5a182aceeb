import type { CommandJob, JobInput, JobOutput } from '../jobs/types.ts'

/** What a step is given: a literal, perhaps a binding such as `${{parent.jobs.prepare.outputs.rows}}`, or data. Nested bodies are snake_case. */
export type NodeInput = { job_input_type: 'literal'; value: string } | { job_input_type: string; uri: string; mode?: string }
/** Where a step's output goes: to an output of the pipeline, or to a place. */
export type NodeOutput = { type: 'literal'; value: string } | { job_output_type?: string; uri?: string; mode?: string }

/** One step, as azure-ai-ml 1.35 writes it into `jobs` of a pipeline. */
export interface PipelineNode {
  name?: string
  type: 'command' | 'spark'
  componentId: string
  computeId?: string
  inputs?: Record<string, NodeInput>
  outputs?: Record<string, NodeOutput>
  environment_variables?: Record<string, string>
  resources?: { instance_count?: number; instance_type?: string; shm_size?: string; runtime_version?: string }
  distribution?: {
    distribution_type: string
    process_count_per_instance?: number
    worker_count?: number
    parameter_server_count?: number
  }
  limits?: { timeout?: string; job_limits_type?: string }
  queue_settings?: { job_tier?: string }
  identity?: { identity_type: string }
  conf?: Record<string, string | number>
  args?: string
  entry?: { file: string; spark_job_entry_type?: string }
}

/** A pipeline job as it is sent: the schema has been checked, but says nothing of its steps. */
export interface PipelineJob extends Pick<CommandJob, 'displayName' | 'experimentName' | 'tags' | 'properties' | 'isArchived'> {
  jobType: 'Pipeline'
  computeId?: string
  jobs: Record<string, PipelineNode>
  settings?: { default_compute?: string; force_rerun?: boolean; continue_on_step_failure?: boolean }
  inputs?: Record<string, JobInput>
  outputs?: Record<string, JobOutput>
}

/** What a component says that it is: the YAML of azure-ai-ml as JSON. */
export interface ComponentSpec {
  name: string
  type: 'command' | 'spark'
  is_deterministic?: boolean
  inputs?: Record<string, { type: string; mode?: string; optional?: boolean; default?: string }>
  outputs?: Record<string, { type: string; mode?: string }>
  code?: string
  environment?: string
  command?: string
  args?: string
  entry?: { file: string }
  conf?: Record<string, string | number>
  resources?: PipelineNode['resources']
  distribution?: { type: string; process_count_per_instance?: number; worker_count?: number; parameter_server_count?: number }
}
