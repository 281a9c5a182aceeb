import { isLoss, type LossName, losses } from './losses.ts'
import { atK, queryValues } from './queries.ts'
import { type Answers, isLabelled, type MetricName, type Rows, type Truth } from './sample.ts'

/** What a metric is the weighted mean of: one number per unit (a row; of a ranking a query), with the units' weights and groups. */
export interface Terms {
  values: Float64Array
  rows: Rows
  /** Queries left out because nothing in them is relevant. */
  leftOut?: number
}

/** Metrics that are a mean of one number per row, or per query. */
export type MeanName = LossName | `ndcg@${number}` | `map@${number}`

const isMean = (name: MetricName): name is MeanName => isLoss(name) || atK(name) !== undefined

/** The mean that a metric is, if it is one. With one label per row, micro averages and weighted recall are accuracy by another name. */
export function meanNamed(name: MetricName, truth: Truth): MeanName | undefined {
  if (isMean(name)) return name
  return isLabelled(truth) && (name === 'recall_weighted' || name.endsWith('_micro')) ? 'accuracy' : undefined
}

/** The numbers that a metric is the mean of, in the order of rows (or of the queries' first rows). Undefined where it has no value. */
export function termsOf(name: MeanName, truth: Truth, answers: Answers): Terms | undefined {
  const k = atK(name)
  if (k !== undefined) return truth.task === 'ranking' ? queryValues(k, truth, answers) : undefined
  const values = isLoss(name) ? losses(name, truth, answers) : undefined
  return values && { values, rows: truth }
}

/** Σ wx / Σ w. Undefined where that is no finite number: no units, or sums that overflow. */
export function meanOfTerms({ values, rows: { weights } }: Terms): number | undefined {
  let [sum, weight] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    const w = weights ? weights[i]! : 1
    sum += w * values[i]!
    weight += w
  }
  const mean = sum / weight
  return Number.isFinite(mean) ? mean : undefined
}
