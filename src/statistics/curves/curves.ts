import { classesOf, confusion, decisions } from '../metrics/confusion.ts'
import type { Answers, BinaryTruth, MulticlassTruth, RegressionTruth, Truth } from '../metrics/sample.ts'
import { areProbabilities } from '../metrics/usable.ts'
import { density } from './density.ts'
import { type Histogram, histogram, middleRange } from './histogram.ts'
import { type ReliabilityBin, reliability } from './reliability.ts'
import { type ThresholdCurve, thresholdCurve } from './thresholds.ts'

/** What is drawn of one model's scores. Parts that the rows do not define are absent. */
export interface ScoreCurves {
  curve: ThresholdCurve | undefined
  reliability: readonly ReliabilityBin[] | undefined
  positives: Histogram | undefined
  negatives: Histogram | undefined
  /** 2 × 2, row-major: truth, then what is predicted at the threshold. */
  confusion: Float64Array
}

/** What is drawn of one model's predicted numbers. */
export interface ValueCurves {
  /** Rows by actual (first) and predicted value, over `Curves.values`. */
  density: Float64Array
  /** Predicted − actual, over `Curves.residuals`. */
  residuals: Histogram | undefined
  /** Mean of predicted − actual. */
  bias: number
}

type Range = readonly [number, number]
interface Both<T> {
  candidate: T
  production: T | undefined
}

/** Everything the plots of one task need: numbers of a size that does not grow with the rows. Ranges are shared by both models. */
export type Curves =
  | ({ task: 'binary-classification'; threshold: number; scores: Range } & Both<ScoreCurves>)
  | ({ task: 'multiclass-classification'; classes: number } & Both<Float64Array>)
  | ({ task: 'regression'; values: Range; residuals: Range } & Both<ValueCurves>)

/** Bins of a histogram of scores or residuals. */
const SCORE_BINS = 40
/** Bins of each axis of predicted against actual. */
export const DENSITY_BINS = 32
/** Share of the values that decides a range: the rest is in the outermost bins. */
const MIDDLE = 0.998

/** Computes what the plots of a task show. Undefined for tasks without plots, and without rows. */
export function curvesOf(truth: Truth, candidate: Answers, production: Answers | undefined): Curves | undefined {
  if (candidate.length === 0) return undefined
  const answers = production ? [candidate, production] : [candidate]
  const both = <T>(of: (answers: Answers) => T): Both<T> => ({ candidate: of(candidate), production: production && of(production) })
  if (truth.task === 'binary-classification') {
    const { threshold } = truth
    const scores = scoreRange(answers)
    return { task: truth.task, threshold, scores, ...both((each) => scoreCurves(truth, each, scores)) }
  }
  if (truth.task === 'multiclass-classification')
    return { task: truth.task, classes: truth.classes, ...both((each) => classMatrix(truth, each)) }
  if (truth.task !== 'regression') return undefined
  const values = middleRange([truth.values, ...answers], MIDDLE) ?? [0, 1]
  const wide = middleRange(
    answers.map((each) => residualsOf(truth, each)),
    MIDDLE,
  ) ?? [-1, 1]
  const most = Math.max(Math.abs(wide[0]), Math.abs(wide[1]))
  const residuals: Range = [-most, most]
  return { task: truth.task, values, residuals, ...both((each) => valueCurves(truth, each, { values, residuals })) }
}

/** From 0 to 1 for probabilities that reach far, to what they reach otherwise; the middle range of other scores. */
function scoreRange(answers: readonly Answers[]): Range {
  if (!answers.every(areProbabilities)) return middleRange(answers, MIDDLE) ?? [0, 1]
  const [, high] = middleRange(answers, MIDDLE) ?? [0, 1]
  return [0, Math.min(1, Math.ceil(high * 10 + 0.01) / 10)]
}

function scoreCurves(truth: BinaryTruth, scores: Answers, range: Range): ScoreCurves {
  const of = (label: number) =>
    histogram((row) => scores[row]!, scores.length, range, SCORE_BINS, {
      weights: truth.weights,
      where: (row) => truth.labels[row] === label,
    })
  return {
    curve: thresholdCurve(truth, scores),
    reliability: reliability(truth, scores),
    positives: of(1),
    negatives: of(0),
    confusion: confusion(truth.labels, decisions(truth, scores), 2),
  }
}

const classMatrix = (truth: MulticlassTruth, answers: Answers): Float64Array =>
  confusion(truth.labels, decisions(truth, answers), classesOf(truth))

const residualsOf = ({ values }: RegressionTruth, answers: Answers): Float64Array =>
  Float64Array.from(values, (value, row) => answers[row]! - value)

function valueCurves(truth: RegressionTruth, answers: Answers, ranges: { values: Range; residuals: Range }): ValueCurves {
  const { values, weights } = truth
  const residual = (row: number) => answers[row]! - values[row]!
  let [sum, weight] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    const w = weights ? weights[row]! : 1
    sum += w * residual(row)
    weight += w
  }
  return {
    density: density(values, answers, ranges.values, DENSITY_BINS),
    residuals: histogram(residual, values.length, ranges.residuals, SCORE_BINS, { weights }),
    bias: sum / weight,
  }
}
