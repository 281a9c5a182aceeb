import { argsort } from '../argsort.ts'
import type { Answers, RankingTruth, Rows } from './sample.ts'

/** A metric of the best k documents of a query. */
export interface AtK {
  of: 'ndcg' | 'map'
  k: number
}

/** Reads ndcg@k and map@k, k from 1 to 999,999; undefined for other names. */
export function atK(name: string): AtK | undefined {
  const [, of, k] = /^(ndcg|map)@([1-9]\d{0,5})$/.exec(name) ?? []
  return of === undefined ? undefined : { of: of === 'map' ? 'map' : 'ndcg', k: Number(k) }
}

/** Rows of each query, in the order of its first row. */
function rowsByQuery(queries: Int32Array): number[][] {
  const rows = new Map<number, number[]>()
  queries.forEach((query, row) => {
    const of = rows.get(query)
    if (of) of.push(row)
    else rows.set(query, [row])
  })
  return [...rows.values()]
}

/** Runs of tied documents, best first: `visit(first rank, relevances)`. Stops after k ranks. */
function ties(relevance: Float64Array, scores: Float64Array, k: number, visit: (first: number, relevances: Float64Array) => void): void {
  const order = argsort(scores).reverse()
  for (let first = 0; first < Math.min(k, order.length); ) {
    let end = first + 1
    while (end < order.length && scores[order[end]!] === scores[order[first]!]) end++
    visit(
      first,
      Float64Array.from(order.subarray(first, end), (row) => relevance[row]!),
    )
    first = end
  }
}

/** Sum of 1 / log₂(rank + 1) over ranks from `first` to before `end` (from 0), those beyond k left out. */
function discounts(first: number, end: number, k: number): number {
  let sum = 0
  for (let rank = first; rank < Math.min(end, k); rank++) sum += 1 / Math.log2(rank + 2)
  return sum
}

/**
 * Normalised discounted cumulative gain of the best k: gain = relevance, discount 1/log₂(rank + 1), as in scikit-learn; tied documents share the mean
 * of their gains. Undefined when nothing is relevant. Sources: Järvelin and Kekäläinen 2002; McSherry and Najork 2008, ECIR (ties).
 */
export function ndcg(relevance: Float64Array, scores: Float64Array, k: number): number | undefined {
  let [gain, ideal] = [0, 0]
  ties(relevance, scores, k, (first, relevances) => {
    const mean = relevances.reduce((sum, one) => sum + one, 0) / relevances.length
    gain += mean * discounts(first, first + relevances.length, k)
  })
  const best = relevance.slice().sort().reverse().subarray(0, k)
  for (let rank = 0; rank < best.length; rank++) ideal += best[rank]! * discounts(rank, rank + 1, k)
  return ideal > 0 ? gain / ideal : undefined
}

/**
 * Average precision of the best k: mean of precision at the ranks of relevant documents (relevance > 0), over min(k, number of relevant ones); of tied
 * documents the expectation over their orders. Undefined when nothing is relevant. Source: McSherry and Najork 2008, ECIR.
 */
export function averagePrecisionAt(relevance: Float64Array, scores: Float64Array, k: number): number | undefined {
  const all = relevance.reduce((count, one) => count + (one > 0 ? 1 : 0), 0)
  let [sum, before] = [0, 0]
  ties(relevance, scores, k, (first, tied) => {
    const { length } = tied
    let relevant = 0
    for (let j = 0; j < length; j++) if (tied[j]! > 0) relevant++
    for (let j = 0; j < length && first + j < k; j++) {
      const among = length > 1 ? (j * (relevant - 1)) / (length - 1) : 0
      sum += ((relevant / length) * (before + 1 + among)) / (first + j + 1)
    }
    before += relevant
  })
  return all > 0 ? sum / Math.min(k, all) : undefined
}

/** Codes 0, 1, … in order of appearance, so that all of them are used. */
function renumbered(codes: readonly number[]): Int32Array {
  const numbers = new Map<number, number>()
  for (const code of codes) if (!numbers.has(code)) numbers.set(code, numbers.size)
  return Int32Array.from(codes, (code) => numbers.get(code)!)
}

/** The metric of each query that has a relevant document, with the query's weight (mean of its rows') and group (of its first row, numbered anew). */
export function queryValues({ of, k }: AtK, truth: RankingTruth, answers: Answers) {
  const { relevance, queries, weights, groups } = truth
  const metric = of === 'ndcg' ? ndcg : averagePrecisionAt
  const kept: { rows: number[]; value: number }[] = []
  let leftOut = 0
  for (const rows of rowsByQuery(queries)) {
    const [ours, scores] = [Float64Array.from(rows, (row) => relevance[row]!), Float64Array.from(rows, (row) => answers[row]!)]
    const value = metric(ours, scores, k)
    if (value === undefined) leftOut++
    else kept.push({ rows, value })
  }
  const unit: Rows = {
    ...(weights && { weights: Float64Array.from(kept, ({ rows }) => rows.reduce((sum, row) => sum + weights[row]!, 0) / rows.length) }),
    ...(groups && { groups: renumbered(kept.map(({ rows }) => groups[rows[0]!]!)) }),
  }
  return kept.length > 0 ? { values: Float64Array.from(kept, ({ value }) => value), rows: unit, leftOut } : undefined
}
