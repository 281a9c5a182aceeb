import type { Random } from '../../src/statistics/random.ts'
import { generate, hostileNumbers, pick } from './cases.ts'
import { metricParity } from './metricParity.ts'

type Draw = (relevance: number, source: Random) => number
const good: Draw = (relevance, source) => relevance + 2 * source.normal()

const table = (most: number, relevance: (source: Random) => number, draw: Draw) => (n: number, source: Random) => {
  const queries = 1 + source.below(most)
  const of = Float64Array.from({ length: n }, () => relevance(source))
  return { relevance: of, queries: Int32Array.from(of, () => source.below(queries)), scores: of.map((one) => draw(one, source)) }
}
const graded = (source: Random) => Math.max(0, source.below(6) - 2)

const shapes = {
  'a good model': table(40, graded, good),
  'few queries': table(3, graded, good),
  'hits and misses': table(40, (source) => source.below(2), good),
  'hardly anything relevant': table(40, (source) => (source.next() < 0.05 ? 1 : 0), good),
  'nothing relevant': table(40, () => 0, good),
  ties: table(60, graded, (relevance, source) => Math.round(good(relevance, source) / 3)),
  'one score': table(80, graded, () => 1),
  'gains that are no whole numbers': table(40, (source) => Math.exp(2 * source.normal()), good),
  'hostile scores': table(60, graded, (_, source) => pick(hostileNumbers, source)),
  'a score that is NaN': (n: number, source: Random) => {
    const of = table(40, graded, good)(n, source)
    of.scores[source.below(n)] = Number.NaN
    return of
  },
}

metricParity({
  title: 'rankings',
  script: 'rankings',
  family: 'rankings',
  names: ['ndcg@1', 'ndcg@3', 'ndcg@10', 'map@1', 'map@3', 'map@10'],
  cases: generate('rankings', 500, shapes),
  truth: ({ relevance, queries }) => ({ task: 'ranking', relevance, queries }),
  answers: ({ scores }) => scores,
  rows: ({ relevance }) => relevance.length,
})
