import type { CommandJob } from '../jobs/types.ts'

/** An AutoML job as it is sent: the schema has been checked. Words of azure-ai-ml may be in other capitals. */
export interface AutomlJob
  extends Pick<CommandJob, 'computeId' | 'experimentName' | 'queueSettings' | 'resources' | 'outputs' | 'environmentVariables'> {
  jobType: 'AutoML'
  taskDetails: TaskDetails
}

export interface TaskDetails {
  taskType: string
  trainingData: { jobInputType: string; uri: string }
  validationData?: { jobInputType: string; uri: string }
  targetColumnName?: string
  weightColumnName?: string
  primaryMetric?: string
  nCrossValidations?: { mode: 'Auto' } | { mode: 'Custom'; value: number }
  validationDataSize?: number
  featurizationSettings?: { mode?: string }
  limitSettings?: {
    maxTrials?: number
    maxConcurrentTrials?: number
    timeout?: string
    trialTimeout?: string
    exitScore?: number
    enableEarlyTermination?: boolean
  }
  trainingSettings?: { allowedTrainingAlgorithms?: string[]; blockedTrainingAlgorithms?: string[]; enableVoteEnsemble?: boolean }
  forecastingSettings?: { timeColumnName?: string; timeSeriesIdColumnNames?: string[] }
}

/** What one run is asked to do: the JSON that automl_table.py and automl_trial.py read. Without an algorithm the table is only looked at. */
export interface TrialAsked {
  task: string
  target: string | undefined
  weight: string | undefined
  time: string | undefined
  metric: string
  featurization: 'auto' | 'off'
  folds: number | undefined
  share: number | undefined
  algorithm?: string
  preprocessor?: string
  /** Of an ensemble. */
  members?: string[]
}

const MOST_LIKELY = ['LightGBM', 'RandomForest', 'GradientBoosting', 'ExtremeRandomTrees', 'KNN', 'DecisionTree', 'SGD']
const CLASSES = [
  'LogisticRegression',
  ...MOST_LIKELY,
  'BernoulliNaiveBayes',
  'MultinomialNaiveBayes',
  'LinearSVM',
  'SVM',
  'XGBoostClassifier',
]
const NUMBERS = ['ElasticNet', ...MOST_LIKELY, 'LassoLars', 'XGBoostRegressor', 'Average']

/** Algorithms that a job tries, in order: the service's own choice is its secret. */
export function candidates({ taskType, trainingSettings }: TaskDetails): string[] {
  const all = taskType === 'Classification' ? CLASSES : NUMBERS
  const { allowedTrainingAlgorithms: allowed, blockedTrainingAlgorithms: blocked = [] } = trainingSettings ?? {}
  return allowed?.length ? [...allowed] : all.filter((name) => !blocked.includes(name))
}

/** `AUCWeighted` and `auc_weighted` → the name that is logged: AUC_weighted. */
export function loggedAs({ taskType, primaryMetric }: TaskDetails): string {
  const fallback = taskType === 'Classification' ? 'AUCWeighted' : 'NormalizedRootMeanSquaredError'
  const words = (primaryMetric ?? fallback).replace(/_/g, '').toLowerCase()
  const known = [
    ...['AUC_weighted', 'accuracy', 'norm_macro_recall', 'average_precision_score_weighted', 'precision_score_weighted'],
    ...['normalized_root_mean_squared_error', 'normalized_mean_absolute_error', 'r2_score', 'spearman_correlation'],
  ]
  return known.find((name) => name.replace(/_/g, '').toLowerCase() === words) ?? 'accuracy'
}

/** The job as the service writes it, whatever a client's capitals; what an older api-version had besides is not kept. */
export function automlAsWritten(job: AutomlJob): AutomlJob {
  const { limitSettings, featurizationSettings, ...details } = job.taskDetails
  const { sweepTrials: _, sweepConcurrentTrials: __, ...limits } = (limitSettings ?? {}) as Record<string, unknown>
  const mode = featurizationSettings?.mode
  const featurization = mode
    ? { ...featurizationSettings, mode: `${mode[0]!.toUpperCase()}${mode.slice(1).toLowerCase()}` }
    : featurizationSettings
  return {
    ...job,
    taskDetails: {
      ...details,
      ...(limitSettings ? { limitSettings: limits } : {}),
      ...(featurization ? { featurizationSettings: featurization } : {}),
    },
  }
}
