import type { MetricName } from '../../config/gates.ts'

/** How a metric is written, and which way is better. */
export interface MetricWords {
  /** At the start of a table cell: "ROC AUC", "Log loss". */
  label: string
  /** Within a sentence: "ROC AUC", "log loss". */
  inSentence: string
  better: 'higher' | 'lower'
}

const higher = (label: string, inSentence = label): MetricWords => ({ label, inSentence, better: 'higher' })
const lower = (label: string, inSentence = label): MetricWords => ({ label, inSentence, better: 'lower' })

/** The words for every metric that a gate may use. */
export const METRIC_WORDS: { readonly [name in MetricName]: MetricWords } = {
  accuracy: higher('Accuracy', 'accuracy'),
  balanced_accuracy: higher('Balanced accuracy', 'balanced accuracy'),
  precision: higher('Precision', 'precision'),
  recall: higher('Recall', 'recall'),
  f1: higher('F1'),
  mcc: higher('MCC'),
  roc_auc: higher('ROC AUC'),
  pr_auc: higher('PR AUC'),
  log_loss: lower('Log loss', 'log loss'),
  brier: lower('Brier score', 'Brier score'),
  calibration_error: lower('Calibration error', 'calibration error'),
  mae: lower('MAE'),
  rmse: lower('RMSE'),
  mse: lower('MSE'),
  r2: higher('R²'),
  mape: lower('MAPE'),
  median_absolute_error: lower('Median absolute error', 'median absolute error'),
}
