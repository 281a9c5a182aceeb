import { isMetric, metricOf } from '../../statistics/metrics/metrics.ts'

/** Shorter names that everybody in the field reads. */
const SHORT: Readonly<Record<string, string>> = { mcc: 'MCC', mae: 'MAE', rmse: 'RMSE', mse: 'MSE', mape: 'MAPE' }

/** How a metric is written, and which way is better. */
export interface MetricWords {
  /** At the start of a table cell: "ROC AUC", "Log loss". */
  label: string
  /** Within a sentence: "ROC AUC", "log loss". */
  inSentence: string
  better: 'higher' | 'lower'
}

/** Whatever is about a metric: its name, and its words where the user made it. */
export interface Named {
  metric: string
  words?: MetricWords | undefined
}

/** The words for a metric. A name keeps its capital within a sentence where it is a person's or an abbreviation. */
export function metricWords({ metric, words }: Named): MetricWords {
  if (words !== undefined || !isMetric(metric)) return words ?? { label: metric, inSentence: metric, better: 'higher' }
  const { title, better } = metricOf(metric)
  const label = SHORT[metric] ?? title
  const keeps = /^[A-Z][A-Z0-9²]/.test(label) || metric === 'brier'
  return { label, inSentence: keeps ? label : label[0]!.toLowerCase() + label.slice(1), better }
}
