import { averagePrecision, macro, problemsOf, rocAuc } from './areas.ts'
import { meanNamed, meanOfTerms, termsOf } from './mean.ts'
import { atK } from './queries.ts'
import { rowFunctional } from './rowFunctional.ts'
import type { Answers, FixedMetric, MetricName, Task, Truth } from './sample.ts'
import { counted, usable } from './usable.ts'

/** One metric. `value` is undefined, never 0, where it has none: no rows, NaN, one class only, a zero denominator, an overflow. */
export interface Metric {
  name: MetricName
  /** As a report's table names it. */
  title: string
  better: 'higher' | 'lower'
  tasks: readonly Task[]
  /** What it reads: a score (binary), or of several classes a score of each; or only the decision or predicted value, which scores give too. */
  needs: 'score' | 'prediction'
  value(truth: Truth, answers: Answers): number | undefined
}

const one: readonly Task[] = ['binary-classification', 'multiclass-classification']
const several: readonly Task[] = ['multilabel-classification']
const labels: readonly Task[] = [...one, ...several]
const regression: readonly Task[] = ['regression']
const quantiles: readonly Task[] = ['quantile-regression']

/** The metric of rows that all count and are all usable. */
function valueOn(name: MetricName, truth: Truth, answers: Answers): number | undefined {
  const mean = meanNamed(name, truth)
  if (mean !== undefined) {
    const terms = termsOf(mean, truth, answers)
    return terms && meanOfTerms(terms)
  }
  if (name === 'roc_auc' || name === 'pr_auc') return macro(areasOf(name === 'roc_auc' ? rocAuc : averagePrecision, truth, answers))
  return rowFunctional(name, truth, answers)?.(truth.weights ?? new Float64Array(answers.length).fill(1))
}

/** Class after class, so that 2,000 classes are never sorted at once. */
function* areasOf(area: typeof rocAuc, truth: Truth, answers: Answers): Generator<number | undefined> {
  for (const problem of problemsOf(truth, answers)) yield area(problem)(truth.weights)
}

const metric = (name: MetricName, title: string, better: Metric['better'], tasks: readonly Task[], needs: Metric['needs']): Metric => ({
  name,
  title,
  better,
  tasks,
  needs,
  value(truth, answers) {
    if (!tasks.includes(truth.task)) return undefined
    const there = counted(truth, answers)
    const value = usable(there.truth, there.answers) ? valueOn(name, there.truth, there.answers) : undefined
    return value !== undefined && Number.isFinite(value) ? value : undefined
  },
})

const higher = (name: FixedMetric, title: string, tasks: readonly Task[], needs: Metric['needs'] = 'prediction') =>
  metric(name, title, 'higher', tasks, needs)
const lower = (name: FixedMetric, title: string, tasks: readonly Task[], needs: Metric['needs'] = 'prediction') =>
  metric(name, title, 'lower', tasks, needs)

/**
 * Every metric with a fixed name. Units: shares from 0 to 1 for classification, nats for log loss, the target's unit (or its square) for errors and
 * quantile loss, the user's own for business value.
 */
export const metrics: Readonly<Record<FixedMetric, Metric>> = {
  accuracy: higher('accuracy', 'Accuracy', labels),
  balanced_accuracy: higher('balanced_accuracy', 'Balanced accuracy', one),
  precision: higher('precision', 'Precision', labels),
  precision_macro: higher('precision_macro', 'Precision (macro)', labels),
  precision_micro: higher('precision_micro', 'Precision (micro)', labels),
  precision_weighted: higher('precision_weighted', 'Precision (weighted)', labels),
  recall: higher('recall', 'Recall', labels),
  recall_macro: higher('recall_macro', 'Recall (macro)', labels),
  recall_micro: higher('recall_micro', 'Recall (micro)', labels),
  recall_weighted: higher('recall_weighted', 'Recall (weighted)', labels),
  f1: higher('f1', 'F1', labels),
  f1_macro: higher('f1_macro', 'F1 (macro)', labels),
  f1_micro: higher('f1_micro', 'F1 (micro)', labels),
  f1_weighted: higher('f1_weighted', 'F1 (weighted)', labels),
  mcc: higher('mcc', 'Matthews correlation', one),
  hamming_loss: lower('hamming_loss', 'Hamming loss', several),
  roc_auc: higher('roc_auc', 'ROC AUC', labels, 'score'),
  pr_auc: higher('pr_auc', 'PR AUC', labels, 'score'),
  log_loss: lower('log_loss', 'Log loss', labels, 'score'),
  brier: lower('brier', 'Brier score', labels, 'score'),
  calibration_error: lower('calibration_error', 'Calibration error', one, 'score'),
  mae: lower('mae', 'Mean absolute error', regression),
  rmse: lower('rmse', 'Root mean squared error', regression),
  mse: lower('mse', 'Mean squared error', regression),
  r2: higher('r2', 'R²', regression),
  mape: lower('mape', 'Mean absolute percentage error', regression),
  median_absolute_error: lower('median_absolute_error', 'Median absolute error', regression),
  quantile_loss: lower('quantile_loss', 'Quantile loss', quantiles),
  coverage: higher('coverage', 'Coverage', quantiles),
  coverage_error: lower('coverage_error', 'Coverage error', quantiles),
  quantile_crossing: lower('quantile_crossing', 'Quantile crossings', quantiles),
  business_value: higher('business_value', 'Business value', [...one, ...regression]),
}

/** Whether a metric of this name is computed here: one of `metrics`, ndcg@k or map@k. */
export const isMetric = (name: string): name is MetricName => Object.hasOwn(metrics, name) || atK(name) !== undefined

/** The metric of a name. RangeError for ndcg@ or map@ something that is no number of documents. */
export function metricOf(name: MetricName): Metric {
  if (Object.hasOwn(metrics, name)) return metrics[name as FixedMetric]
  const at = atK(name)
  if (at === undefined) throw new RangeError(`${name} is no metric`)
  return metric(name, `${at.of.toUpperCase()}@${at.k}`, 'higher', ['ranking'], 'prediction')
}
