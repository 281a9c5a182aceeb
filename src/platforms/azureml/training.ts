import { digestOf, type Json } from '../../kernel/digest.ts'
import type { AzureEnvironment } from './environment.ts'
import type { Tags } from './upload.ts'

/** `train.on.azureml` of sluice.yml. */
export interface AzureTraining {
  /** Name of a cluster, or a VM size without one. */
  compute: string | { serverless: string }
  instances: number
  /** Of serverless compute; a cluster has its own. */
  tier?: 'spot' | 'basic' | 'standard' | 'premium' | undefined
  environment: AzureEnvironment
  distribution?:
    | { pytorch: { processes: number } }
    | { mpi: { processes: number } }
    | { tensorflow: { workers: number; parameter_servers: number } }
    | undefined
  /** For example 2g. */
  shm_size?: string | undefined
  /** Default: the model's name. */
  experiment?: string | undefined
}

/** Where a model is trained on Azure ML, and what its jobs and assets are marked with. */
export interface TrainingSettings {
  training: AzureTraining
  model: string
  /** sluice-repository, sluice-run …: by these, what nobody needs any more is found. */
  tags: Tags
}

/**
 * Kind of machine that a result depends on, for the content key: what a job runs in and how many share the work. Where it runs (cluster or not, spot or
 * not) makes it faster or cheaper, not another model.
 */
export function trainingPlatform({ environment, distribution, instances, compute }: AzureTraining): string {
  const size = typeof compute === 'string' ? compute : compute.serverless
  return `azureml/${digestOf({ environment, distribution, instances, size } as unknown as Json).slice(0, 16)}`
}
