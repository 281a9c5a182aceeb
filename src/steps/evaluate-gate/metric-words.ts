import type { MetricName } from '../../config/gates.ts'
import { metrics } from '../../statistics/metrics/metrics.ts'

/** Shorter names that everybody in the field reads. */
const SHORT: { readonly [name in MetricName]?: string } = { mcc: 'MCC', mae: 'MAE', rmse: 'RMSE', mse: 'MSE', mape: 'MAPE' }

/** How a metric is written, and which way is better. */
export interface MetricWords {
  /** At the start of a table cell: "ROC AUC", "Log loss". */
  label: string
  /** Within a sentence: "ROC AUC", "log loss". */
  inSentence: string
  better: 'higher' | 'lower'
}

/** The words for a metric. A name keeps its capital within a sentence where it is a person's or an abbreviation. */
export function metricWords(name: MetricName): MetricWords {
  const { title, better } = metrics[name]
  const label = SHORT[name] ?? title
  const keeps = /^[A-Z][A-Z0-9²]/.test(label) || name === 'brier'
  return { label, inSentence: keeps ? label : label[0]!.toLowerCase() + label.slice(1), better }
}
