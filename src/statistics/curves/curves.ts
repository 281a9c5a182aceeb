import { confusion } from '../metrics/confusion.ts'
import { decisions } from '../metrics/decisions.ts'
import { areProbabilities } from '../metrics/probabilities.ts'
import type { Answers, BinaryTruth, MulticlassTruth, RegressionTruth, Truth } from '../metrics/sample.ts'
import { type ClassScore, classScores, labelScores } from './classScores.ts'
import { type ConfusedPair, confusedPairs } from './confusedPairs.ts'
import { type Coverage, coverage } from './coverage.ts'
import { density } from './density.ts'
import { type Histogram, histogram, middleRange } from './histogram.ts'
import { queryCurves, type Rankings } from './queryCurves.ts'
import { type ReliabilityBin, reliability } from './reliability.ts'
import type { Thresholds } from './rowViews.ts'
import { type ThresholdCurve, thresholdCurve } from './thresholds.ts'

/** What is drawn of one model's scores. Parts that the rows do not define are absent. */
export interface ScoreCurves {
  /** Scores at or above it are called positive. */
  threshold: number
  curve: ThresholdCurve | undefined
  reliability: readonly ReliabilityBin[] | undefined
  positives: Histogram | undefined
  negatives: Histogram | undefined
  /** 2 × 2, row-major: truth, then what is predicted at the threshold. Rows, or their weights. */
  confusion: Float64Array
}

/** What is drawn of one model's predicted classes. */
export interface ClassCurves {
  /** Row-major: truth, then what is predicted; of at most 12 classes, and absent where a row may have several labels. */
  confusion: Float64Array | undefined
  /** Of more classes the pairs that are confused most often, and how many there are. */
  confused?: { pairs: readonly ConfusedPair[]; kinds: number } | undefined
  scores: readonly ClassScore[]
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

/**
 * Everything the plots of one task need: numbers of a size that does not grow with the rows. Ranges are shared by both models; `agreement` counts rows
 * by the candidate's score (first) and production's.
 */
export type Curves =
  | ({ kind: 'scores'; scores: Range; agreement: Float64Array | undefined } & Both<ScoreCurves>)
  | ({ kind: 'classes'; classes: number } & Both<ClassCurves>)
  | ({ kind: 'values'; values: Range; residuals: Range } & Both<ValueCurves>)
  | ({ kind: 'quantiles' } & Both<readonly Coverage[]>)
  | ({ kind: 'queries' } & Rankings)

/** Most classes of a matrix that can be read, and pairs that are shown of more. */
const [MATRIX, PAIRS] = [12, 15]
/** Bins of a histogram of scores or residuals. */
const BINS = 40
/** Share of the values that decides a range: the rest is in the outermost bins. */
const MIDDLE = 0.998

/** What is each model's own. */
interface Own {
  /** Thresholds, where they are not the truth's. */
  thresholds?: Thresholds | undefined
  /** Whether the answers are scores; 0 and 1 of a model that only decides draw no curve. */
  scores?: { candidate: boolean; production?: boolean | undefined } | undefined
}

/** Computes what the plots of a task show. Undefined without rows, and for rankings without relevant documents. */
export function curvesOf(truth: Truth, candidate: Answers, production: Answers | undefined, own: Own = {}): Curves | undefined {
  if (candidate.length === 0) return undefined
  const both = <T>(of: (answers: Answers, who: keyof Thresholds) => T): Both<T> => ({
    candidate: of(candidate, 'candidate'),
    production: production && of(production, 'production'),
  })
  switch (truth.task) {
    case 'binary-classification':
      return scoresOf(truth, candidate, production, own)
    case 'multiclass-classification':
      return { kind: 'classes', classes: truth.classes, ...both((each) => classCurves(truth, each)) }
    case 'multilabel-classification':
      return { kind: 'classes', classes: truth.classes, ...both((each) => ({ confusion: undefined, scores: labelScores(truth, each) })) }
    case 'regression':
      return valuesOf(truth, candidate, production)
    case 'quantile-regression': {
      const [ours, theirs] = [coverage(truth, candidate), production && coverage(truth, production)]
      return ours && { kind: 'quantiles', candidate: ours, production: theirs }
    }
    case 'ranking': {
      const rankings = queryCurves(truth, candidate, production)
      return rankings && { kind: 'queries', ...rankings }
    }
  }
}

function scoresOf(truth: BinaryTruth, candidate: Answers, production: Answers | undefined, { thresholds, scores }: Own): Curves {
  const [ours, theirs] = [scores?.candidate ?? true, scores?.production ?? true]
  const range = scoreRange(production ? [candidate, production] : [candidate])
  const of = (answers: Answers, threshold: number | undefined, ranked: boolean) =>
    scoreCurves({ ...truth, threshold: threshold ?? truth.threshold }, answers, range, ranked)
  return {
    kind: 'scores',
    scores: range,
    agreement: production && ours && theirs ? density(candidate, production, range) : undefined,
    candidate: of(candidate, thresholds?.candidate, ours),
    production: production && of(production, thresholds?.production, theirs),
  }
}

/** From 0 to what probabilities reach, in tenths; the middle range of other scores. */
function scoreRange(answers: readonly Answers[]): Range {
  const middle = middleRange(answers, MIDDLE) ?? [0, 1]
  return answers.every(areProbabilities) ? [0, Math.min(1, Math.ceil(middle[1] * 10 + 0.01) / 10)] : middle
}

function scoreCurves(truth: BinaryTruth, scores: Answers, range: Range, ranked: boolean): ScoreCurves {
  const { labels, weights, threshold } = truth
  const of = (label: number) =>
    histogram((row) => scores[row]!, scores.length, range, BINS, { weights, where: (row) => labels[row] === label })
  return {
    threshold,
    curve: ranked ? thresholdCurve(truth, scores) : undefined,
    reliability: ranked ? reliability(truth, scores) : undefined,
    positives: ranked ? of(1) : undefined,
    negatives: ranked ? of(0) : undefined,
    confusion: confusion(labels, decisions(truth, scores), 2, weights),
  }
}

function classCurves(truth: MulticlassTruth, answers: Answers): ClassCurves {
  const { labels, classes, weights } = truth
  const predicted = decisions(truth, answers)
  const scores = classScores(labels, predicted, classes, weights)
  if (classes <= MATRIX) return { confusion: confusion(labels, predicted, classes, weights), scores }
  return { confusion: undefined, confused: confusedPairs(labels, predicted, classes, PAIRS, weights), scores }
}

function valuesOf(truth: RegressionTruth, candidate: Answers, production: Answers | undefined): Curves {
  const answers = production ? [candidate, production] : [candidate]
  const values = middleRange([truth.values, ...answers], MIDDLE) ?? [0, 1]
  const off = answers.map((each) => Float64Array.from(truth.values, (value, row) => each[row]! - value))
  const most = Math.max(...(middleRange(off, MIDDLE) ?? [1]).map(Math.abs))
  const residuals: Range = [-most, most]
  const [ours, theirs] = off.map((each, i) => valueCurves(truth, answers[i]!, each, { values, residuals }))
  return { kind: 'values', values, residuals, candidate: ours!, production: theirs }
}

function valueCurves(
  { values, weights }: RegressionTruth,
  answers: Answers,
  off: Float64Array,
  ranges: { values: Range; residuals: Range },
): ValueCurves {
  let [sum, weight] = [0, 0]
  for (let row = 0; row < off.length; row++) {
    const w = weights ? weights[row]! : 1
    sum += w * off[row]!
    weight += w
  }
  return {
    density: density(values, answers, ranges.values),
    residuals: histogram((row) => off[row]!, off.length, ranges.residuals, BINS, { weights }),
    bias: sum / weight,
  }
}
