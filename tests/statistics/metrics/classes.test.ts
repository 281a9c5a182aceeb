import { metricOf } from '../../../src/statistics/metrics/metrics.ts'
import type { Answers, MetricName, MulticlassTruth, MultilabelTruth } from '../../../src/statistics/metrics/sample.ts'

const one = (labels: number[], classes: number, value?: number[]): MulticlassTruth => ({
  task: 'multiclass-classification',
  labels: Int32Array.from(labels),
  classes,
  ...(value && { value: Float64Array.from(value) }),
})
const several = (labels: number[][]): MultilabelTruth => ({
  task: 'multilabel-classification',
  labels: Uint8Array.from(labels.flat()),
  classes: labels[0]!.length,
  threshold: 0.5,
})
const scores = (rows: number[][]) => Float64Array.from(rows.flat())
const codes = (...of: number[]) => Int32Array.from(of)
const truth = one([0, 1, 2, 2], 3)
const good = scores([
  [0.7, 0.2, 0.1],
  [0.3, 0.4, 0.3],
  [0.1, 0.1, 0.8],
  [0.5, 0.2, 0.3],
])
const labels = several([
  [1, 0, 0],
  [1, 1, 0],
  [0, 1, 0],
  [0, 0, 0],
])
const decided = scores([
  [1, 0, 0],
  [1, 0, 0],
  [1, 1, 0],
  [0, 0, 0],
])

test.each<[string, MetricName, MulticlassTruth | MultilabelTruth, Answers, number]>([
  ['the class of the highest score is predicted', 'accuracy', truth, good, 3 / 4],
  [
    'of equal scores the first class is predicted',
    'accuracy',
    one([0, 1], 2),
    scores([
      [0.5, 0.5],
      [0.5, 0.5],
    ]),
    1 / 2,
  ],
  ['infinite scores still rank', 'accuracy', one([1], 2), scores([[Number.NEGATIVE_INFINITY, 3]]), 1],
  ['all scores −∞ predict the first class', 'accuracy', one([0], 2), scores([[Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]]), 1],
  ['codes and scores agree', 'accuracy', truth, codes(0, 1, 2, 0), 3 / 4],
  ['micro F1 of one label per row is accuracy', 'f1_micro', truth, good, 3 / 4],
  ['macro F1', 'f1', truth, good, (2 / 3 + 1 + 2 / 3) / 3],
  ['two classes named multiclass are averaged, too', 'recall', one([0, 0, 1], 2), codes(0, 1, 1), 3 / 4],
  ['weighted recall is accuracy', 'recall_weighted', truth, good, 3 / 4],
  ['weighted precision', 'precision_weighted', truth, good, (1 * 0.5 + 1 * 1 + 2 * 1) / 4],
  ['a class that neither occurs nor is predicted is left out', 'f1', one([0, 1], 9), codes(0, 1), 1],
  ['a class that only a model uses counts 0', 'f1', one([0, 1], 3), codes(0, 2), 1 / 3],
  ['log loss of the true class', 'log_loss', truth, good, -Math.log(0.7 * 0.4 * 0.8 * 0.3) / 4],
  ['Brier score sums over classes', 'brier', one([0], 2), scores([[0.6, 0.4]]), 0.32],
  [
    'calibration of the highest score',
    'calibration_error',
    one([0, 1], 2),
    scores([
      [0.9, 0.1],
      [0.9, 0.1],
    ]),
    0.4,
  ],
  [
    'ROC AUC, one against the rest',
    'roc_auc',
    one([0, 1, 1], 2),
    scores([
      [0.9, 0.1],
      [0.4, 0.6],
      [0.95, 0.05],
    ]),
    1 / 2,
  ],
  [
    'ROC AUC leaves out a class that no row has',
    'roc_auc',
    one([0, 1], 3),
    scores([
      [0.8, 0.1, 0.1],
      [0.3, 0.6, 0.1],
    ]),
    1,
  ],
  ['several labels: all must be right', 'accuracy', labels, decided, 2 / 4],
  ['Hamming loss', 'hamming_loss', labels, decided, 2 / 12],
  ['several labels: macro F1 leaves out the label that never occurs', 'f1', labels, decided, (4 / 5 + 2 / 3) / 2],
  ['several labels: micro F1', 'f1_micro', labels, decided, 6 / 8],
  ['several labels: micro precision', 'precision_micro', labels, decided, 3 / 4],
  [
    'several labels: log loss is the mean over labels',
    'log_loss',
    several([[1, 0]]),
    scores([[0.5, 0.25]]),
    (Math.LN2 - Math.log(0.75)) / 2,
  ],
  ['several labels: Brier score is the mean over labels', 'brier', several([[1, 0]]), scores([[0.5, 0.25]]), (0.25 + 0.0625) / 2],
  ['worth by true and predicted label', 'business_value', one([0, 0, 1], 2, [1, -5, -2, 10]), codes(0, 1, 1), (1 - 5 + 10) / 3],
])('%s', (_, name, of, answers, expected) => expect(metricOf(name).value(of, answers)).toBeCloseTo(expected, 12))

test.each<[string, MetricName, MulticlassTruth | MultilabelTruth, Answers]>([
  ['ROC AUC of predicted codes', 'roc_auc', truth, codes(0, 1, 2, 0)],
  ['log loss of predicted codes', 'log_loss', truth, codes(0, 1, 2, 0)],
  ['calibration error of predicted codes', 'calibration_error', truth, codes(0, 1, 2, 0)],
  ['log loss of scores that do not sum to 1', 'log_loss', one([0], 2), scores([[0.9, 0.9]])],
  ['Brier score of scores that are no probabilities', 'brier', one([0], 2), scores([[2, -1]])],
  [
    'ROC AUC of one class',
    'roc_auc',
    one([1, 1], 2),
    scores([
      [0.1, 0.9],
      [0.2, 0.8],
    ]),
  ],
  ['balanced accuracy of one class', 'balanced_accuracy', one([1, 1], 3), codes(1, 1)],
  ['a label out of range', 'accuracy', one([0, 3], 3), codes(0, 1)],
  ['a label that is missing', 'accuracy', one([0, -1], 3), codes(0, 1)],
  ['an answer out of range', 'accuracy', one([0, 1], 3), codes(0, 3)],
  ['business value without values', 'business_value', truth, codes(0, 1, 2, 0)],
  ['micro precision when no label is given', 'precision_micro', labels, new Float64Array(12)],
  [
    'ROC AUC where every label is constant',
    'roc_auc',
    several([
      [1, 0],
      [1, 0],
    ]),
    scores([
      [0.2, 0.3],
      [0.4, 0.5],
    ]),
  ],
])('%s is undefined, not 0', (_, name, of, answers) => expect(metricOf(name).value(of, answers)).toBeUndefined())

test('scores rounded to four digits still sum to 1 closely enough', () =>
  expect(metricOf('log_loss').value(one([0], 3), scores([[0.3333, 0.3333, 0.3333]]))).toBeCloseTo(-Math.log(0.3333), 12))

test('2,000 classes cost memory and time by rows, not by classes squared', () => {
  const classes = 2000
  const of = one(
    Array.from({ length: 20_000 }, (_, i) => (i * 7919) % classes),
    classes,
  )
  const predicted = of.labels.map((code, i) => (i % 3 === 0 ? (code + 1) % classes : code))
  for (const name of ['accuracy', 'f1', 'mcc', 'balanced_accuracy', 'precision_weighted'] as const)
    expect(metricOf(name).value(of, predicted)).toBeCloseTo(2 / 3, 2)
})
