import { METRICS } from '../../../src/config/metrics.ts'
import { metricOf, metrics } from '../../../src/statistics/metrics/metrics.ts'
import type { MetricName, Truth } from '../../../src/statistics/metrics/sample.ts'

const binary = (labels: number[], threshold = 0.5): Truth => ({ task: 'binary-classification', labels: Uint8Array.from(labels), threshold })
const regression = (values: number[]): Truth => ({ task: 'regression', values: Float64Array.from(values) })
const value = (name: MetricName, truth: Truth, answers: number[]) =>
  metricOf(name).value(truth, truth.task === 'multiclass-classification' ? Int32Array.from(answers) : Float64Array.from(answers))

test('there is a metric for each name of the configuration, and no other', () =>
  expect(Object.keys(metrics).sort()).toEqual([...METRICS].sort()))
test('every metric knows its own name', () => expect(Object.values(metrics).map((m) => m.name)).toEqual(Object.keys(metrics)))

test.each<[string, MetricName, Truth, number[]]>([
  ['ROC AUC of one class', 'roc_auc', binary([1, 1]), [0.2, 0.3]],
  ['ROC AUC of no rows', 'roc_auc', binary([]), []],
  ['ROC AUC with a NaN score', 'roc_auc', binary([0, 1]), [Number.NaN, 0.3]],
  ['PR AUC without positives', 'pr_auc', binary([0, 0]), [0.2, 0.3]],
  ['PR AUC without negatives', 'pr_auc', binary([1, 1]), [0.2, 0.3]],
  ['log loss of a score that is no probability', 'log_loss', binary([0, 1]), [-0.1, 1.2]],
  ['Brier score of a score that is no probability', 'brier', binary([0, 1]), [0, 1.2]],
  ['calibration error of a score that is no probability', 'calibration_error', binary([0, 1]), [0, 1.2]],
  ['precision when nothing is called positive', 'precision', binary([0, 1]), [0.1, 0.1]],
  ['recall without positives', 'recall', binary([0, 0]), [0.9, 0.1]],
  ['F1 without positives on either side', 'f1', binary([0, 0]), [0.1, 0.1]],
  ['balanced accuracy of one class', 'balanced_accuracy', binary([1, 1]), [0.9, 0.1]],
  ['Matthews correlation of constant answers', 'mcc', binary([0, 1]), [0.1, 0.1]],
  ['accuracy of no rows', 'accuracy', binary([]), []],
  ['accuracy of a missing code', 'accuracy', { task: 'multiclass-classification', labels: Int32Array.of(0, 1), classes: 2 }, [0, -1]],
  ['R² of a constant target', 'r2', regression([2, 2]), [1, 2]],
  ['MAPE of a target that is 0', 'mape', regression([0, 2]), [1, 2]],
  ['mean absolute error of NaN', 'mae', regression([1, 2]), [1, Number.NaN]],
  ['mean absolute error of no rows', 'mae', regression([]), []],
  ['ROC AUC of a regression', 'roc_auc', regression([1, 2]), [1, 2]],
  ['mean absolute error of a classification', 'mae', binary([0, 1]), [0, 1]],
])('%s is undefined, not 0', (_, name, truth, answers) => expect(value(name, truth, answers)).toBeUndefined())

test.each<[string, MetricName, Truth, number[], number]>([
  ['all scores tied: AUC one half', 'roc_auc', binary([0, 1, 0, 1]), [0.5, 0.5, 0.5, 0.5], 0.5],
  ['all scores tied: average precision is the share of positives', 'pr_auc', binary([0, 1, 0, 0]), [0.5, 0.5, 0.5, 0.5], 0.25],
  ['a wrong certainty costs 52 ln 2', 'log_loss', binary([0]), [1], 52 * Math.LN2],
  ['a score at the threshold counts as positive', 'accuracy', binary([1], 0.5), [0.5], 1],
  ['minus zero ties with zero', 'roc_auc', binary([0, 1]), [0, -0], 0.5],
  ['F1 of a model that finds nothing is 0', 'f1', binary([1, 0]), [0.1, 0.1], 0],
  ['calibration error of two half-right bins', 'calibration_error', binary([0, 1, 1, 1]), [0.5, 0.5, 0.9, 0.9], 0.05],
  ['median of an even number of rows', 'median_absolute_error', regression([0, 0, 0, 0]), [1, 2, 4, 9], 3],
])('%s', (_, name, truth, answers, expected) => expect(value(name, truth, answers)).toBeCloseTo(expected, 10))

test('answers for another number of rows are a mistake', () => {
  expect(() => value('accuracy', binary([0, 1]), [0.5])).toThrow('1 answers for 2 rows')
})
