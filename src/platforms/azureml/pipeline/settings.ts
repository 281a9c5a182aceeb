import type { AzureEnvironment } from '../assets/environment.ts'

/** Serverless Spark, by the names of `train.on.azureml.pipeline.prepare.spark`. */
export interface SparkSettings {
  /** Python file among the step's inputs. */
  entry: string
  args: string
  instance_type: string
  /** For example 3.4. */
  runtime: string
  executors: number
  cores: number
  /** For example 2g: of the driver and of each executor. */
  memory: string
  /** Whose rights it reads and writes with: who submits it, or the workspace. */
  identity: 'user' | 'managed'
}

interface StepSettings {
  compute?: string | { serverless: string } | undefined
  environment?: AzureEnvironment | undefined
}

/** `train.on.azureml.pipeline` of sluice.yml: what runs before and after `train.command`, each on machines of its own. */
export interface PipelineSettings {
  prepare?: (StepSettings & { command?: string | undefined; spark?: SparkSettings | undefined }) | undefined
  evaluate?: true | StepSettings | undefined
}
