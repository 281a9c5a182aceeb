/** The names that `gates` of sluice.yml may use (a test compares with src/config), besides those of the best k. */
export type FixedMetric =
  | 'accuracy'
  | 'balanced_accuracy'
  | 'precision'
  | 'precision_macro'
  | 'precision_micro'
  | 'precision_weighted'
  | 'recall'
  | 'recall_macro'
  | 'recall_micro'
  | 'recall_weighted'
  | 'f1'
  | 'f1_macro'
  | 'f1_micro'
  | 'f1_weighted'
  | 'mcc'
  | 'hamming_loss'
  | 'roc_auc'
  | 'pr_auc'
  | 'log_loss'
  | 'brier'
  | 'calibration_error'
  | 'mae'
  | 'rmse'
  | 'mse'
  | 'r2'
  | 'mape'
  | 'median_absolute_error'
  | 'quantile_loss'
  | 'coverage'
  | 'coverage_error'
  | 'quantile_crossing'
  | 'business_value'

/** A metric that is computed here; `ndcg@k` and `map@k` look at the best k documents of a query, k ≥ 1. */
export type MetricName = FixedMetric | `ndcg@${number}` | `map@${number}`

/** What is predicted: one of two labels, one of several, any number of several, a number, an order, or quantiles of a number. */
export type Task =
  | 'binary-classification'
  | 'multiclass-classification'
  | 'multilabel-classification'
  | 'regression'
  | 'ranking'
  | 'quantile-regression'

/** What every truth may say of its rows besides the labels. */
export interface Rows {
  /** How much each row counts, ≥ 0 and finite; absent: every row once. A row of weight 0 counts as not there. */
  weights?: Float64Array | undefined
  /** Code of the group that each row belongs to, 0, 1, …. Rows of one group are not independent: groups are resampled, never their rows. */
  groups?: Int32Array | undefined
}

/** Labels 0 or 1 (1 = positive), one per row; scores at or above `threshold` count as predicted positive. */
export interface BinaryTruth extends Rows {
  task: 'binary-classification'
  labels: Uint8Array
  threshold: number
  /** What a row is worth, by truth · 2 + predicted: true negative, false positive, false negative, true positive. */
  value?: Float64Array | undefined
}

/** Label codes 0 to `classes` − 1, one per row. A label that only a model uses has a code too. */
export interface MulticlassTruth extends Rows {
  task: 'multiclass-classification'
  labels: Int32Array
  classes: number
  /** What a row is worth, by truth · classes + predicted. */
  value?: Float64Array | undefined
}

/** Whether each row has each label: `labels[row · classes + label]` is 0 or 1; scores at or above `threshold` count as predicted. */
export interface MultilabelTruth extends Rows {
  task: 'multilabel-classification'
  labels: Uint8Array
  classes: number
  threshold: number
}

/** Target values, one per row, in the target's unit. */
export interface RegressionTruth extends Rows {
  task: 'regression'
  values: Float64Array
  /** What one unit too much, and one too little, costs. */
  value?: { over: number; under: number } | undefined
}

/** Documents, one per row: how relevant each is to its query (≥ 0), and the query's code. */
export interface RankingTruth extends Rows {
  task: 'ranking'
  relevance: Float64Array
  queries: Int32Array
}

/** Target values whose quantiles are forecast, at `levels`: ascending, between 0 and 1. */
export interface QuantileTruth extends Rows {
  task: 'quantile-regression'
  values: Float64Array
  levels: readonly number[]
}

/** What was really so, for n rows. */
export type Truth = BinaryTruth | MulticlassTruth | MultilabelTruth | RegressionTruth | RankingTruth | QuantileTruth

/** A truth with one label per row. */
export type LabelledTruth = BinaryTruth | MulticlassTruth

/**
 * What one model said of the same n rows, laid out by the truth's task. Binary: the probability of the positive label. Multiclass: predicted codes
 * (Int32Array, n), or a score of each class (Float64Array, n × classes, row-major), of which the highest is predicted, the first of equals.
 * Multilabel: a score of each label, or 0 and 1 (n × classes). Regression: the value. Ranking: a score, highest first. Quantiles: n × levels.
 */
export type Answers = Float64Array | Int32Array

/** Truth and the answers of two models on the same n rows. */
export interface Sample {
  truth: Truth
  production: Answers
  candidate: Answers
  /** Binary: each model's own threshold instead of the truth's. */
  thresholds?: { production: number; candidate: number } | undefined
}

/** Whether each row has one label. */
export const isLabelled = (truth: Truth): truth is LabelledTruth =>
  truth.task === 'binary-classification' || truth.task === 'multiclass-classification'

/** Number of rows. */
export function rowsOf(truth: Truth): number {
  if (truth.task === 'multilabel-classification') return truth.classes > 0 ? truth.labels.length / truth.classes : 0
  if (truth.task === 'ranking') return truth.relevance.length
  return isLabelled(truth) ? truth.labels.length : truth.values.length
}

/** The rows `rows` (indices) of a truth, with their weights and groups. */
export function pickTruth<T extends Truth>(truth: T, rows: Int32Array): T
export function pickTruth(truth: Truth, rows: Int32Array): Truth {
  const { weights, groups } = truth
  const of: Rows = { ...(weights && { weights: pick(weights, rows) }), ...(groups && { groups: pick(groups, rows) }) }
  switch (truth.task) {
    case 'binary-classification':
      return { ...truth, ...of, labels: pick(truth.labels, rows) }
    case 'multiclass-classification':
      return { ...truth, ...of, labels: pick(truth.labels, rows) }
    case 'multilabel-classification':
      return { ...truth, ...of, labels: pick(truth.labels, rows, truth.classes) }
    case 'ranking':
      return { ...truth, ...of, relevance: pick(truth.relevance, rows), queries: pick(truth.queries, rows) }
    default:
      return { ...truth, ...of, values: pick(truth.values, rows) }
  }
}

/** The rows `rows` (indices) of answers to `truth`. */
export const pickAnswers = (truth: Truth, answers: Answers, rows: Int32Array): Answers =>
  pick<Answers>(answers, rows, widthOf(truth, answers))

/** How many numbers answer one row: 1, or the number of classes (scores of each) or of quantile levels. */
export function widthOf(truth: Truth, answers: Answers): number {
  if (truth.task === 'multiclass-classification') return answers instanceof Int32Array ? 1 : truth.classes
  if (truth.task === 'multilabel-classification') return truth.classes
  return truth.task === 'quantile-regression' ? truth.levels.length : 1
}

/** Rows of a row-major table of `width` columns, in the same kind of array. */
function pick<T extends Float64Array | Int32Array | Uint8Array>(table: T, rows: Int32Array, width = 1): T {
  const of = table.constructor as new (length: number) => T
  const out = new of(rows.length * width)
  for (let i = 0; i < rows.length; i++) {
    for (let k = 0; k < width; k++) out[i * width + k] = table[rows[i]! * width + k]!
  }
  return out
}
