import { argsort } from '../argsort.ts'
import { averagePrecision, macro, problemsOf, rocAuc } from './areas.ts'
import { binOf, calibrationError, confidences } from './calibration.ts'
import { decisions, isDecided } from './decisions.ts'
import { type MeanName, meanNamed, meanOfTerms, termsOf } from './mean.ts'
import { isMeasure, measures } from './measures.ts'
import { areDistributions, areProbabilities } from './probabilities.ts'
import { covered, nominalCoverage } from './quantiles.ts'
import { rootMeanSquare, rSquared, weightedMedian } from './regression.ts'
import { type Answers, isLabelled, type MetricName, type Truth } from './sample.ts'
import { tallyOf } from './tally.ts'

/** A metric as a function of how much each row counts. */
export type Functional = (weights: Float64Array) => number | undefined

/** Prepares a metric (sorts once) as a function of row weights; undefined where it has no value at any. O(n) for each call, but O(n · classes) for areas. */
export function rowFunctional(name: MetricName, truth: Truth, answers: Answers): Functional | undefined {
  const mean = meanNamed(name, truth)
  if (mean !== undefined) return ofMean(mean, truth, answers)
  if (isMeasure(name)) {
    if (!isDecided(truth)) return undefined
    const decided = decisions(truth, answers)
    return (weights) => measures[name](tallyOf(truth, decided, weights))
  }
  if (name === 'roc_auc' || name === 'pr_auc') {
    const areas = Array.from(problemsOf(truth, answers), name === 'roc_auc' ? rocAuc : averagePrecision)
    return (weights) => macro(areas.map((area) => area(weights)))
  }
  if (name === 'calibration_error') return ofCalibration(truth, answers)
  return name === 'coverage_error' ? ofCoverage(truth, answers) : ofErrors(name, truth, answers)
}

function ofMean(name: MeanName, truth: Truth, answers: Answers): Functional | undefined {
  const terms = termsOf(name, truth, answers)
  if (terms === undefined) return undefined
  if (truth.task !== 'ranking') return (weights) => meanOfTerms({ ...terms, rows: { weights } })
  return (weights) => {
    const drawn = termsOf(name, { ...truth, weights }, answers)
    return drawn && meanOfTerms(drawn)
  }
}

function ofCalibration(truth: Truth, answers: Answers): Functional | undefined {
  if (!isLabelled(truth)) return undefined
  const several = truth.task === 'multiclass-classification'
  if (several ? answers instanceof Int32Array || !areDistributions(answers, truth.classes) : !areProbabilities(answers)) return undefined
  const { scores, came } = confidences(truth, answers)
  const bins = Uint8Array.from(scores, binOf)
  const surplus = came.map((one, row) => one - scores[row]!)
  return (weights) => calibrationError(bins, surplus, weights)
}

function ofCoverage(truth: Truth, answers: Answers): Functional | undefined {
  const hits = truth.task === 'quantile-regression' ? covered(truth, answers) : undefined
  if (truth.task !== 'quantile-regression' || hits === undefined) return undefined
  return (weights) => {
    const share = meanOfTerms({ values: hits, rows: { weights } })
    return share === undefined ? undefined : Math.abs(share - nominalCoverage(truth))
  }
}

function ofErrors(name: MetricName, truth: Truth, answers: Answers): Functional | undefined {
  if (truth.task !== 'regression') return undefined
  const errors = truth.values.map((value, row) => value - answers[row]!)
  if (name === 'rmse') return (weights) => rootMeanSquare(errors, weights)
  if (name === 'r2') return (weights) => rSquared(truth.values, errors, weights)
  if (name !== 'median_absolute_error') return undefined
  const absolute = errors.map(Math.abs)
  const order = argsort(absolute)
  return (weights) => weightedMedian(absolute, order, weights)
}
