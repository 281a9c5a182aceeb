import type { Plot, Point } from '../../../report/document.ts'
import { asWritten, percent } from '../../../report/numbers.ts'
import type { ThresholdCurve } from '../../../statistics/curves/thresholds.ts'
import { type Both, clauses, models, type PlotNames } from './names.ts'
import { capital, numbersTable } from './numbers.ts'

const RATES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8]
const RECALLS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
const SHARE: Point = [0, 1]

/** ROC curves of both models, marked where the threshold is. */
export function rocPlot(curves: Both<ThresholdCurve>, names: PlotNames): Plot {
  const all = models(curves, names)
  const points = ({ points }: ThresholdCurve): Point[] => [
    [0, 0],
    ...points.map(({ falsePositiveRate, recall }): Point => [falsePositiveRate, recall]),
    [1, 1],
  ]
  const says = ({ operating: { threshold, recall, falsePositiveRate } }: ThresholdCurve) =>
    `at ${asWritten(threshold)} finds ${percent(recall)} of the positive rows and calls ${percent(falsePositiveRate)} of the others positive`
  return {
    kind: 'plot',
    title: 'ROC curve',
    x: { title: 'false-positive rate', range: SHARE, unit: 'percent' },
    y: { title: 'true-positive rate', range: SHARE, unit: 'percent' },
    series: all.map(({ name, style, of }) => ({ form: 'line', label: name, style, points: points(of) })),
    references: [{ from: [0, 0], to: [1, 1], label: 'a guess' }],
    marks: all.map(({ style, of: { operating } }) => ({ at: [operating.falsePositiveRate, operating.recall], label: '', style })),
    legend: 'bottom-right',
    text: `At its threshold (marked) each model: ${clauses(curves, names, says)}.`,
    numbers: numbersTable(
      'True-positive rate at a false-positive rate',
      ['False-positive rate', ...all.map(({ name }) => capital(name))],
      RATES.map((rate) => [percent(rate), ...all.map(({ of }) => percent(heightAt(points(of), rate)))]),
    ),
  }
}

/** Precision–recall curves of both models, marked where the threshold is. */
export function precisionRecallPlot(curves: Both<ThresholdCurve>, names: PlotNames): Plot {
  const all = models(curves, names)
  const { prevalence } = curves.candidate
  const points = ({ points }: ThresholdCurve) =>
    points.flatMap(({ recall, precision }): Point[] => (precision === undefined || recall === 0 ? [] : [[recall, precision]]))
  const says = ({ operating: { precision } }: ThresholdCurve) => (precision === undefined ? 'none called so' : percent(precision))
  return {
    kind: 'plot',
    title: 'Precision and recall',
    x: { title: 'recall', range: SHARE, unit: 'percent' },
    y: { title: 'precision', range: SHARE, unit: 'percent' },
    series: all.map(({ name, style, of }) => ({ form: 'line', label: name, style, points: points(of) })),
    references: [{ from: [0, prevalence], to: [1, prevalence], label: `a guess: ${percent(prevalence)}` }],
    marks: all.flatMap(({ style, of: { operating } }) =>
      operating.precision === undefined ? [] : [{ at: [operating.recall, operating.precision] as Point, label: '', style }],
    ),
    legend: 'top-right',
    text: `Of the rows that each model calls positive at its threshold (marked), so many are: ${clauses(curves, names, says)}. A guess is right for ${percent(prevalence)}.`,
    numbers: numbersTable(
      'Precision at a recall',
      ['Recall', ...all.map(({ name }) => capital(name))],
      RECALLS.map((recall) => [percent(recall), ...all.map(({ of }) => percent(precisionAt(of, recall)))]),
    ),
  }
}

/** Height of a rising line at x: between two points of a ROC curve lie the classifiers that mix them. */
function heightAt(points: readonly Point[], x: number): number {
  const after = points.findIndex(([at]) => at > x)
  if (after <= 0) return points.at(-1)?.[1] ?? Number.NaN
  const [[a, low], [b, high]] = [points[after - 1]!, points[after]!]
  return low + ((x - a) / (b - a)) * (high - low)
}

/** Precision at the highest kept threshold that reaches this recall. */
const precisionAt = ({ points }: ThresholdCurve, recall: number): number =>
  points.find((point) => point.recall >= recall)?.precision ?? Number.NaN
