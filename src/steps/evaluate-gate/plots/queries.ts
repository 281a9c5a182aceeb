import type { Plot } from '../../../report/document.ts'
import { count, fixed } from '../../../report/numbers.ts'
import type { Rankings } from '../../../statistics/curves/queryCurves.ts'
import { clauses, models, type PlotNames } from './names.ts'
import { histogramPlot } from './scores.ts'

/** How well each query is ranked, and in how many of them one model does better. */
export function queryPlot(rankings: Rankings, names: PlotNames): Plot {
  const { queries, candidateBetter, productionBetter, production } = rankings
  const of = models(rankings, names).flatMap(({ name, style, of: { histogram } }) => (histogram ? [{ name, style, histogram }] : []))
  const better = production
    ? ` Of ${count(queries)} queries the candidate ranks ${count(candidateBetter)} better and ${names.production} ${count(productionBetter)}.`
    : ''
  return histogramPlot({
    title: 'NDCG@10, query by query',
    xTitle: 'NDCG@10 of a query',
    range: [0, 1],
    of,
    references: [],
    most: Math.max(...of.flatMap(({ histogram }) => histogram.shares)),
    words: `Share of queries by how well they are ranked; mean: ${clauses(rankings, names, ({ mean }) => fixed(mean, 3))}.${better}`,
  })
}
