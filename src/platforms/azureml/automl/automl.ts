/** `train.on.azureml.automl`, completed by what `data` says of the columns. */
export interface AutomlSettings {
  task: AutomlTask
  /** As it is logged to MLflow, for example AUC_weighted. */
  primary_metric: string
  target: string
  weight?: string | undefined
  trials: number
  at_once: number
  /** Seconds. */
  trial_time_limit?: number | undefined
  exit_score?: number | undefined
  stop_early: boolean
  featurization: 'auto' | 'off'
  algorithms?: { allow: readonly string[] } | { block: readonly string[] } | undefined
  ensembles: boolean
  cross_validations?: 'auto' | number | undefined
  /** 0 to 1. */
  validation_share?: number | undefined
  /** Path of data that trials are measured on. */
  validation?: string | undefined
  /** Columns that no trial sees. */
  ignore: readonly string[]
  language?: string | undefined
  forecasting?: ForecastSettings | undefined
}

export type AutomlTask = keyof typeof TASKS
type OrAuto<T> = 'auto' | T

/** Periods are those of the series. */
export interface ForecastSettings {
  horizon: OrAuto<number>
  time: string
  series?: readonly string[] | undefined
  frequency?: string | undefined
  season?: OrAuto<number> | undefined
  lags?: OrAuto<readonly number[]> | undefined
  window?: OrAuto<number> | undefined
  fold_step?: number | undefined
  holidays?: string | undefined
  short_series?: 'auto' | 'pad' | 'drop' | 'none' | undefined
  aggregate?: 'sum' | 'max' | 'min' | 'mean' | 'none' | undefined
}

const TASKS = {
  classification: 'Classification',
  regression: 'Regression',
  forecasting: 'Forecasting',
  'image-classification': 'ImageClassification',
  'image-classification-multilabel': 'ImageClassificationMultilabel',
  'image-object-detection': 'ImageObjectDetection',
  'image-instance-segmentation': 'ImageInstanceSegmentation',
  'text-classification': 'TextClassification',
  'text-classification-multilabel': 'TextClassificationMultilabel',
} as const

/** Metrics by the name that they are logged by → Azure ML's word. */
const METRICS: { readonly [logged: string]: string } = {
  AUC_weighted: 'AUCWeighted',
  accuracy: 'Accuracy',
  norm_macro_recall: 'NormMacroRecall',
  average_precision_score_weighted: 'AveragePrecisionScoreWeighted',
  precision_score_weighted: 'PrecisionScoreWeighted',
  normalized_root_mean_squared_error: 'NormalizedRootMeanSquaredError',
  normalized_mean_absolute_error: 'NormalizedMeanAbsoluteError',
  r2_score: 'R2Score',
  spearman_correlation: 'SpearmanCorrelation',
  iou: 'IOU',
  mean_average_precision: 'MeanAveragePrecision',
}

/** Most trials at the same time, each on a machine of its own. */
export const atOnce = ({ at_once, trials }: AutomlSettings): number => Math.min(at_once, trials)

/** Whether less of a primary metric is better. */
export const minimised = (metric: string): boolean => metric.startsWith('normalized_')

/** Tables in Azure, by their ids: to learn from, and to measure on. */
export interface AutomlTables {
  train: string
  validation?: string | undefined
}

/** `taskDetails` of an AutoML job. `timeLimit`: seconds of the whole; Azure counts in minutes. */
export function taskDetails(settings: AutomlSettings, { train, validation }: AutomlTables, timeLimit: number | undefined): object {
  const { task, target, primary_metric: metric } = settings
  const shared = {
    taskType: TASKS[task],
    trainingData: { jobInputType: 'mltable', uri: train },
    ...(validation === undefined ? {} : { validationData: { jobInputType: 'mltable', uri: validation } }),
    targetColumnName: target,
    // Texts with several labels take none.
    ...(task === 'text-classification-multilabel' ? {} : { primaryMetric: METRICS[metric] }),
  }
  if (task.startsWith('text')) return { ...shared, ...language(settings), limitSettings: limits(settings, timeLimit) }
  if (task.startsWith('image')) return { ...shared, ...share(settings), limitSettings: limits(settings, timeLimit) }
  return { ...shared, ...tabular(settings, timeLimit) }
}

const minutes = (seconds: number | undefined, name: string) => (seconds === undefined ? {} : { [name]: `PT${Math.ceil(seconds / 60)}M` })
const language = ({ language: code }: AutomlSettings) => (code ? { featurizationSettings: { datasetLanguage: code } } : {})
const share = ({ validation_share: part }: AutomlSettings) => (part === undefined ? {} : { validationDataSize: part })

const limits = (settings: AutomlSettings, timeLimit: number | undefined) => ({
  maxTrials: settings.trials,
  maxConcurrentTrials: atOnce(settings),
  ...minutes(timeLimit, 'timeout'),
})

function tabular(settings: AutomlSettings, timeLimit: number | undefined): object {
  const { weight, cross_validations: folds, forecasting, language: code, exit_score, algorithms, ensembles, task } = settings
  return {
    ...(weight === undefined ? {} : { weightColumnName: weight }),
    ...(folds === undefined ? {} : { nCrossValidations: orAuto(folds) }),
    ...share(settings),
    featurizationSettings: { mode: settings.featurization === 'auto' ? 'Auto' : 'Off', ...(code ? { datasetLanguage: code } : {}) },
    limitSettings: {
      ...limits(settings, timeLimit),
      enableEarlyTermination: settings.stop_early,
      ...(exit_score === undefined ? {} : { exitScore: exit_score }),
      ...minutes(settings.trial_time_limit, 'trialTimeout'),
    },
    trainingSettings: {
      ...(algorithms && 'allow' in algorithms ? { allowedTrainingAlgorithms: algorithms.allow } : {}),
      ...(algorithms && 'block' in algorithms ? { blockedTrainingAlgorithms: algorithms.block } : {}),
      enableVoteEnsemble: ensembles,
      // Azure's own client stacks no forecasts either.
      enableStackEnsemble: ensembles && task !== 'forecasting',
    },
    ...(forecasting ? { forecastingSettings: forecast(forecasting) } : {}),
  }
}

/** Azure's way to say a number, or that it shall choose one. */
const orAuto = (value: OrAuto<number>) => (value === 'auto' ? { mode: 'Auto' } : { mode: 'Custom', value })
const capital = (word: string) => `${word[0]!.toUpperCase()}${word.slice(1)}`

function forecast(settings: ForecastSettings): object {
  const { horizon, season, lags, window } = settings
  const parts = {
    timeColumnName: settings.time,
    timeSeriesIdColumnNames: settings.series,
    forecastHorizon: orAuto(horizon),
    frequency: settings.frequency,
    seasonality: season === undefined ? undefined : orAuto(season),
    targetLags: lags === undefined ? undefined : lags === 'auto' ? { mode: 'Auto' } : { mode: 'Custom', values: lags },
    targetRollingWindowSize: window === undefined ? undefined : orAuto(window),
    cvStepSize: settings.fold_step,
    countryOrRegionForHolidays: settings.holidays,
    shortSeriesHandlingConfig: settings.short_series && capital(settings.short_series),
    targetAggregateFunction: settings.aggregate && capital(settings.aggregate),
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
}
