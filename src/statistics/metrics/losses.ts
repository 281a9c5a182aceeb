import type { Answers, Truth } from './sample.ts'
import { areProbabilities } from './usable.ts'

/** Metrics that are the mean of one loss per row. */
export type LossName = 'log_loss' | 'brier' | 'mae' | 'mse' | 'mape'
const EPSILON = 2 ** -52

type RowLoss = (truth: number, answer: number) => number
const rowLoss: Record<LossName, RowLoss> = {
  log_loss: (label, score) => -Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, label === 1 ? score : 1 - score))),
  brier: (label, score) => (label - score) ** 2,
  mae: (truth, predicted) => Math.abs(truth - predicted),
  mse: (truth, predicted) => (truth - predicted) ** 2,
  mape: (truth, predicted) => Math.abs((truth - predicted) / truth),
}

/** Whether a metric is the mean of one loss per row. */
export const isLoss = (name: string): name is LossName => Object.hasOwn(rowLoss, name)

/**
 * One loss per row: log loss in nats, with scores kept 2⁻⁵² from 0 and 1 as scikit-learn does; squared or absolute error; MAPE as a share.
 * Undefined without rows, where a score is no probability, and for MAPE where a true value is 0.
 */
export function losses(name: LossName, truth: Truth, answers: Answers): Float64Array | undefined {
  if (truth.task !== 'regression' && truth.task !== 'binary-classification') return undefined
  const values = truth.task === 'regression' ? truth.values : truth.labels
  if (values.length === 0) return undefined
  if (truth.task !== 'regression' && !areProbabilities(answers)) return undefined
  if (name === 'mape' && values.some((value: number) => value === 0)) return undefined
  const loss = rowLoss[name]
  const out = new Float64Array(values.length)
  for (let i = 0; i < out.length; i++) out[i] = loss(values[i]!, answers[i]!)
  return out
}
