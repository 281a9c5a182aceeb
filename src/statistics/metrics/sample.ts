/** The names that `gates` of sluice.yml may use (a test compares with src/config). */
export type MetricName =
  | 'accuracy'
  | 'balanced_accuracy'
  | 'precision'
  | 'recall'
  | 'f1'
  | 'mcc'
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

/** What is predicted: one of two labels, one of several, or a number. */
export type Task = 'binary-classification' | 'multiclass-classification' | 'regression'

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
}

/** Label codes 0 to `classes` − 1, one per row. A label that only a model uses has a code too. */
export interface MulticlassTruth extends Rows {
  task: 'multiclass-classification'
  labels: Int32Array
  classes: number
}

/** Target values, one per row, in the target's unit. */
export interface RegressionTruth extends Rows {
  task: 'regression'
  values: Float64Array
}

/** What was really so, for n rows. */
export type Truth = BinaryTruth | MulticlassTruth | RegressionTruth

/** What one model said of the same rows: probabilities of the positive label, predicted codes (multiclass) or predicted values. */
export type Answers = Float64Array | Int32Array

/** Truth and the answers of two models on the same n rows. */
export interface Sample {
  truth: Truth
  production: Answers
  candidate: Answers
}

/** Number of rows. */
export const rowsOf = (truth: Truth): number => (truth.task === 'regression' ? truth.values.length : truth.labels.length)

/** The rows `rows` (indices) of a truth, with their weights and groups. */
export function pickTruth(truth: Truth, rows: Int32Array): Truth {
  const { weights, groups } = truth
  const of: Rows = {
    ...(weights && { weights: Float64Array.from(rows, (row) => weights[row]!) }),
    ...(groups && { groups: Int32Array.from(rows, (row) => groups[row]!) }),
  }
  if (truth.task === 'regression') return { ...truth, ...of, values: Float64Array.from(rows, (row) => truth.values[row]!) }
  if (truth.task === 'binary-classification') return { ...truth, ...of, labels: Uint8Array.from(rows, (row) => truth.labels[row]!) }
  return { ...truth, ...of, labels: Int32Array.from(rows, (row) => truth.labels[row]!) }
}

/** The rows `rows` (indices) of answers. */
export const pickAnswers = (answers: Answers, rows: Int32Array): Answers =>
  answers instanceof Int32Array ? Int32Array.from(rows, (row) => answers[row]!) : Float64Array.from(rows, (row) => answers[row]!)
