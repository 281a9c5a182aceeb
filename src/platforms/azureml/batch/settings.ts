import type { AzureClient } from '../client.ts'
import type { CronTime } from '../schedule.ts'
import type { ServingAssets } from '../serving/settings.ts'

/** What is asked by the clock. */
export interface BatchSchedule extends CronTime {
  /** `azureml:<data>@latest`, `azureml:<data>:<version>`, `azureml://datastores/…` or https. */
  input: string
  /** What lies there; data assets say it themselves. */
  inputType: 'folder' | 'file'
  /** Folder of a datastore that gets a folder for each run; absent: where Azure ML puts it. */
  output?: string | undefined
}

/** One environment of one model on a batch endpoint. Times in seconds. */
export interface BatchSettings {
  /** Name of its batch endpoint. */
  endpoint: string
  model: string
  environment: string
  /** Python file with init() and run(files); absent for an MLflow model, which Azure runs without code. */
  scoringScript?: string | undefined
  /** Cluster that its jobs run on. */
  compute: string
  instances: number
  miniBatchSize: number
  concurrency: number
  retries: number
  timeLimit: number
  /** Files that may fail; -1: all. */
  errorThreshold: number
  output: 'append_row' | 'summary_only'
  /** Column of the output file that holds the prediction, from 1. */
  prediction?: number | undefined
  environmentVariables: { readonly [name: string]: string }
  /** By name; none where this environment is asked by people alone. */
  schedules: { readonly [name: string]: BatchSchedule }
  tags: { readonly [name: string]: string }
}

export interface BatchServing {
  client: AzureClient
  settings: BatchSettings
  assets: Pick<ServingAssets, 'model' | 'code'> & {
    /** The id of a small program for a schedule's own job, and of what it runs in. */
    asking(files: { readonly [path: string]: string }): Promise<{ codeId: string; environmentId: string }>
  }
}

/** Name of a schedule in the workspace: of two models' `nightly` each is told from the other. */
export const scheduleName = (endpoint: string, name: string): string => `${endpoint}-${name}`
