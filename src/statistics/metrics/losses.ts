import { decisions, hits, isDecided } from './decisions.ts'
import { covered, crossings, pinballLosses } from './quantiles.ts'
import type { Answers, RegressionTruth, Truth } from './sample.ts'
import { brierLosses, hammingLosses, logLosses } from './scoreLosses.ts'
import { worths } from './worth.ts'

/** Metrics that are the mean of one number per row, whatever the task. */
export type LossName =
  | 'accuracy'
  | 'hamming_loss'
  | 'log_loss'
  | 'brier'
  | 'mae'
  | 'mse'
  | 'mape'
  | 'quantile_loss'
  | 'coverage'
  | 'quantile_crossing'
  | 'business_value'

type Each = (truth: Truth, answers: Answers) => Float64Array | undefined

/** An error of each predicted number, by the true value. */
const errors =
  (error: (truth: number, predicted: number) => number): Each =>
  (truth, answers) =>
    truth.task === 'regression' ? truth.values.map((value, row) => error(value, answers[row]!)) : undefined
const hasZero = ({ values }: RegressionTruth) => values.includes(0)

const each: Record<LossName, Each> = {
  accuracy: (truth, answers) => (isDecided(truth) ? hits(truth, answers) : undefined),
  hamming_loss: (truth, answers) => (isDecided(truth) ? hammingLosses(truth, decisions(truth, answers)) : undefined),
  log_loss: (truth, answers) => (isDecided(truth) ? logLosses(truth, answers) : undefined),
  brier: (truth, answers) => (isDecided(truth) ? brierLosses(truth, answers) : undefined),
  mae: errors((truth, predicted) => Math.abs(truth - predicted)),
  mse: errors((truth, predicted) => (truth - predicted) ** 2),
  mape: (truth, answers) =>
    truth.task === 'regression' && !hasZero(truth)
      ? errors((value, predicted) => Math.abs((value - predicted) / value))(truth, answers)
      : undefined,
  quantile_loss: (truth, answers) => (truth.task === 'quantile-regression' ? pinballLosses(truth, answers) : undefined),
  coverage: (truth, answers) => (truth.task === 'quantile-regression' ? covered(truth, answers) : undefined),
  quantile_crossing: (truth, answers) => (truth.task === 'quantile-regression' ? crossings(truth, answers) : undefined),
  business_value: worths,
}

/** Whether a metric is the mean of one number per row. */
export const isLoss = (name: string): name is LossName => Object.hasOwn(each, name)

/**
 * One number per row, whose mean is the metric: 0 or 1 for shares, nats for log loss, the target's unit for errors, MAPE as a share.
 * Undefined without rows, for other tasks, where a score is no probability, and for MAPE where a true value is 0.
 */
export function losses(name: LossName, truth: Truth, answers: Answers): Float64Array | undefined {
  return answers.length > 0 ? each[name](truth, answers) : undefined
}
