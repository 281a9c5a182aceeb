import { digestOf, type Json } from '../../../kernel/digest.ts'
import type { AzureEnvironment } from '../assets/environment.ts'
import type { Tags } from '../assets/upload.ts'
import type { AutomlSettings } from '../automl/automl.ts'
import type { PipelineSettings } from '../pipeline/settings.ts'

/** `train.on.azureml` of sluice.yml. */
export interface AzureTraining {
  /** Name of a cluster, or a VM size without one. */
  compute: string | { serverless: string }
  instances: number
  /** Of serverless compute; a cluster has its own. */
  tier?: 'spot' | 'basic' | 'standard' | 'premium' | undefined
  /** Undefined with AutoML, which has its own. */
  environment?: AzureEnvironment | undefined
  distribution?:
    | { pytorch: { processes: number } }
    | { mpi: { processes: number } }
    | { tensorflow: { workers: number; parameter_servers: number } }
    | { ray: RaySettings }
    | undefined
  /** For example 2g. */
  shm_size?: string | undefined
  /** Default: the model's name. */
  experiment?: string | undefined
  /** Many trials instead of one training; the best one's model is the candidate. */
  sweep?: SweepSettings | undefined
  /** A search for algorithm and parameters, without a command; the best trial's model is the candidate. */
  automl?: AutomlSettings | undefined
  /** Commands before and after the training, each on machines of its own. */
  pipeline?: PipelineSettings | undefined
}

/** One Ray node on each instance; the command runs once. */
export interface RaySettings {
  /** Seconds that all of them may take to join. */
  join_within: number
}

type Two = readonly [number, number]
type Three = readonly [number, number, number]
interface Patience {
  interval: number
  delay: number
}

/** A search over parameters, by the names of `train.on.azureml.sweep`. */
export interface SweepSettings {
  algorithm: 'random' | 'grid' | 'bayesian'
  /** The metric that the command logs to MLflow: one of the two. */
  maximise?: string | undefined
  minimise?: string | undefined
  /** By parameter: values to choose from, or a distribution by Azure ML's name. */
  space: {
    readonly [parameter: string]: readonly (string | number | boolean)[] | { readonly [distribution: string]: number | Two | Three }
  }
  trials: number
  at_once: number
  stop_early?:
    | { bandit: { slack_factor: number } & Patience }
    | { median: Patience }
    | { truncation: { percent: number } & Patience }
    | undefined
}

/** Where a model is trained on Azure ML, and what its jobs and assets are marked with. */
export interface TrainingSettings {
  training: AzureTraining
  model: string
  /** USD of one machine, to say what a job costs while it runs. */
  pricePerHour?: number | undefined
  /** sluice-repository, sluice-run …: by these, what nobody needs any more is found. */
  tags: Tags
}

/**
 * Kind of machine that a result depends on, for the content key: what a job runs in and how many share the work. Where it runs (cluster or not, spot or
 * not) makes it faster or cheaper, not another model.
 */
export function trainingPlatform({ environment, distribution, instances, compute, sweep, automl, pipeline }: AzureTraining): string {
  const size = typeof compute === 'string' ? compute : compute.serverless
  const prepare = pipeline?.prepare && preparedBy(pipeline.prepare, environment)
  const shared = distribution && 'ray' in distribution ? { ray: {} } : distribution
  const all = { environment, distribution: shared, instances, size, sweep, automl, prepare }
  return `azureml/${digestOf(all as unknown as Json).slice(0, 16)}`
}

/** What prepared data depend on: where and on how many machines they are made is not of it. */
const preparedBy = (
  { command, spark, environment: own }: NonNullable<PipelineSettings['prepare']>,
  environment: AzureTraining['environment'],
) => ({
  command,
  spark: spark && { entry: spark.entry, args: spark.args, runtime: spark.runtime },
  environment: own ?? (spark ? undefined : environment),
})
