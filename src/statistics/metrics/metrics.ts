import { binOf, calibrationError } from './calibration.ts'
import { classesOf, confusion, type Measure } from './confusion.ts'
import { decisions } from './decisions.ts'
import { type LossName, losses } from './losses.ts'
import { accuracy, balancedAccuracy, f1, mcc, precision, recall } from './measures.ts'
import { averagePrecision, rocAuc } from './ranking.ts'
import { type RowMetric, rowFunctional } from './rowFunctional.ts'
import { type Answers, isLabelled, type MetricName, type Task, type Truth } from './sample.ts'
import { areProbabilities, usable } from './usable.ts'

/** One metric. `value` is undefined, never 0, where it has none: no rows, NaN, one class only, a zero denominator. */
export interface Metric {
  name: MetricName
  /** As a report's table names it. */
  title: string
  better: 'higher' | 'lower'
  tasks: readonly Task[]
  /** Whether it reads a score (a probability), or only the decision or predicted value. */
  needs: 'score' | 'prediction'
  value(truth: Truth, answers: Answers): number | undefined
}

const binary: readonly Task[] = ['binary-classification']
const classification: readonly Task[] = ['binary-classification', 'multiclass-classification']
const regression: readonly Task[] = ['regression']

/** Metrics that are a function of the confusion matrix. */
export const measures = { accuracy, balanced_accuracy: balancedAccuracy, precision, recall, f1, mcc } satisfies Record<string, Measure>
/** Names of the metrics in `measures`. */
export type MeasureName = keyof typeof measures
/** Whether a metric is a function of the confusion matrix. */
export const isMeasure = (name: string): name is MeasureName => Object.hasOwn(measures, name)

/** Whether a metric of this name is computed here. */
export const isMetric = (name: string): name is MetricName => Object.hasOwn(metrics, name)

type Value = Metric['value']
const measured = (name: MeasureName): Value => {
  const measure: Measure = measures[name]
  return (truth, answers) => {
    if (!isLabelled(truth)) return undefined
    const classes = classesOf(truth)
    return measure(confusion(truth.labels, decisions(truth, answers), classes), classes)
  }
}
const meanLoss =
  (name: LossName): Value =>
  (truth, answers) => {
    const each = losses(name, truth, answers)
    return each && each.reduce((sum, loss) => sum + loss, 0) / each.length
  }
const ofRows =
  (name: RowMetric): Value =>
  (truth, answers) =>
    rowFunctional(name, truth, answers)(new Float64Array(answers.length).fill(1))
const ranked =
  (rank: typeof rocAuc): Value =>
  (truth, answers) =>
    truth.task === 'binary-classification' ? rank(truth, answers) : undefined
const calibrated: Value = (truth, answers) => {
  if (truth.task !== 'binary-classification' || !areProbabilities(answers)) return undefined
  const surplus = Float64Array.from(answers, (score, i) => truth.labels[i]! - score)
  return calibrationError(Uint8Array.from(answers, binOf), surplus, new Float64Array(answers.length).fill(1))
}

const metric = (
  name: MetricName,
  title: string,
  better: Metric['better'],
  tasks: readonly Task[],
  needs: Metric['needs'],
  value: Value,
) => ({
  name,
  title,
  better,
  tasks,
  needs,
  value: (truth: Truth, answers: Answers) => (tasks.includes(truth.task) && usable(truth, answers) ? value(truth, answers) : undefined),
})

/** Every metric by name. Units: shares from 0 to 1 for classification, nats for log loss, the target's unit (or its square) for errors. */
export const metrics: Readonly<Record<MetricName, Metric>> = {
  accuracy: metric('accuracy', 'Accuracy', 'higher', classification, 'prediction', measured('accuracy')),
  balanced_accuracy: metric(
    'balanced_accuracy',
    'Balanced accuracy',
    'higher',
    classification,
    'prediction',
    measured('balanced_accuracy'),
  ),
  precision: metric('precision', 'Precision', 'higher', classification, 'prediction', measured('precision')),
  recall: metric('recall', 'Recall', 'higher', classification, 'prediction', measured('recall')),
  f1: metric('f1', 'F1', 'higher', classification, 'prediction', measured('f1')),
  mcc: metric('mcc', 'Matthews correlation', 'higher', classification, 'prediction', measured('mcc')),
  roc_auc: metric('roc_auc', 'ROC AUC', 'higher', binary, 'score', ranked(rocAuc)),
  pr_auc: metric('pr_auc', 'PR AUC', 'higher', binary, 'score', ranked(averagePrecision)),
  log_loss: metric('log_loss', 'Log loss', 'lower', binary, 'score', meanLoss('log_loss')),
  brier: metric('brier', 'Brier score', 'lower', binary, 'score', meanLoss('brier')),
  calibration_error: metric('calibration_error', 'Calibration error', 'lower', binary, 'score', calibrated),
  mae: metric('mae', 'Mean absolute error', 'lower', regression, 'prediction', meanLoss('mae')),
  rmse: metric('rmse', 'Root mean squared error', 'lower', regression, 'prediction', ofRows('rmse')),
  mse: metric('mse', 'Mean squared error', 'lower', regression, 'prediction', meanLoss('mse')),
  r2: metric('r2', 'R²', 'higher', regression, 'prediction', ofRows('r2')),
  mape: metric('mape', 'Mean absolute percentage error', 'lower', regression, 'prediction', meanLoss('mape')),
  median_absolute_error: metric(
    'median_absolute_error',
    'Median absolute error',
    'lower',
    regression,
    'prediction',
    ofRows('median_absolute_error'),
  ),
}
