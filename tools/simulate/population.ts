import type { MetricName } from '../../src/statistics/metrics/sample.ts'
import { normalCdf } from '../../src/statistics/normal.ts'
import { bisect } from '../../src/statistics/root.ts'

/** Metrics whose true value is known for the models of samples.ts. */
export type KnownMetric = Extract<
  MetricName,
  'accuracy' | 'balanced_accuracy' | 'precision' | 'recall' | 'f1' | 'mcc' | 'roc_auc' | 'pr_auc' | 'log_loss' | 'brier' | 'mae'
>

/** Signal of production everywhere. */
export const SIGNAL = 1.5
/** Mean of |t| with 3 degrees of freedom. */
const HEAVY = (2 * Math.sqrt(3)) / Math.PI

/** ∫ f(x)·φ(x) dx by the trapezoidal rule, which is exact to rounding for smooth f. */
function expectation(f: (x: number) => number): number {
  const step = 0.02
  let sum = 0
  for (let x = -9; x <= 9; x += step) sum += f(x) * Math.exp((-x * x) / 2)
  return (sum * step) / Math.sqrt(2 * Math.PI)
}

/** Expected loss of a calibrated score of signal s, for a share p of positives. */
function expectedLoss(s: number, p: number, loss: (label: number, score: number) => number): number {
  const offset = Math.log(p / (1 - p))
  const ofClass = (label: number) => expectation((x) => loss(label, 1 / (1 + Math.exp(-(offset + s * (x + s * (label - 0.5)))))))
  return p * ofClass(1) + (1 - p) * ofClass(0)
}

/** Area under precision against recall, in the limit of many rows. */
function averagePrecision(s: number, p: number): number {
  const precisionAt = (x: number) => {
    const [found, wrong] = [p * normalCdf(-x), (1 - p) * normalCdf(-(x + s))]
    return found / (found + wrong)
  }
  return expectation(precisionAt)
}

/** True value of a metric for a model of signal s and a share p of positives (for `mae`: s is the size of the errors, half of which are 0). */
export function trueValue(metric: KnownMetric, s: number, p: number): number {
  const [found, missed] = [p * normalCdf(s / 2), p * normalCdf(-s / 2)]
  const [wrong, rest] = [(1 - p) * normalCdf(-s / 2), (1 - p) * normalCdf(s / 2)]
  switch (metric) {
    case 'accuracy':
    case 'balanced_accuracy':
    case 'recall':
      return normalCdf(s / 2)
    case 'precision':
      return found / (found + wrong)
    case 'f1':
      return (2 * found) / (2 * found + missed + wrong)
    case 'mcc':
      return (found * rest - missed * wrong) / Math.sqrt((found + wrong) * (found + missed) * (rest + wrong) * (rest + missed))
    case 'roc_auc':
      return normalCdf(s * Math.SQRT1_2)
    case 'pr_auc':
      return averagePrecision(s, p)
    case 'log_loss':
      return expectedLoss(s, p, (label, score) => -Math.log(label === 1 ? score : 1 - score))
    case 'brier':
      return expectedLoss(s, p, (label, score) => (label - score) ** 2)
    case 'mae':
      return 0.5 * HEAVY * s
  }
}

/** Signal at which the metric has this value. */
export const signalFor = (metric: KnownMetric, value: number, p: number): number => {
  const rises = trueValue(metric, 2, p) > trueValue(metric, 1, p)
  return bisect((s) => (rises ? 1 : -1) * (trueValue(metric, s, p) - value), 1e-6, 8)
}
