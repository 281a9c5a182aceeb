import { queryValues } from '../metrics/queries.ts'
import type { Answers, RankingTruth } from '../metrics/sample.ts'
import { type Histogram, histogram } from './histogram.ts'

/** NDCG of the best ten of each query, from 0 to 1. */
export interface QueryCurves {
  histogram: Histogram | undefined
  mean: number
}

/** What is drawn of rankings: both models query by query, and in how many one ranks better than the other. */
export interface Rankings {
  queries: number
  candidateBetter: number
  productionBetter: number
  candidate: QueryCurves
  production: QueryCurves | undefined
}

/** Ranks that count, and bins of the distribution. */
const [BEST, BINS] = [10, 20]

/** NDCG@10 of each query that has a relevant document. Undefined without any. */
export function queryCurves(truth: RankingTruth, candidate: Answers, production: Answers | undefined): Rankings | undefined {
  const of = (answers: Answers) => queryValues({ of: 'ndcg', k: BEST }, truth, answers)
  const [ours, theirs] = [of(candidate), production && of(production)]
  if (ours === undefined) return undefined
  const { weights } = ours.rows
  const curves = (values: Float64Array): QueryCurves => {
    const weight = (query: number) => (weights ? weights[query]! : 1)
    const all = values.reduce((sum, _, query) => sum + weight(query), 0)
    return {
      histogram: histogram((query) => values[query]!, values.length, [0, 1], BINS, { weights }),
      mean: values.reduce((sum, value, query) => sum + weight(query) * value, 0) / all,
    }
  }
  const better = (a: Float64Array, b: Float64Array) => a.reduce((count, value, query) => count + (value > b[query]! ? 1 : 0), 0)
  return {
    queries: ours.values.length,
    candidateBetter: theirs ? better(ours.values, theirs.values) : 0,
    productionBetter: theirs ? better(theirs.values, ours.values) : 0,
    candidate: curves(ours.values),
    production: theirs && curves(theirs.values),
  }
}
