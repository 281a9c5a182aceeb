import { isMetric, metrics } from '../../src/statistics/metrics/metrics.ts'
import type { Truth } from '../../src/statistics/metrics/sample.ts'
import type { Random } from '../../src/statistics/random.ts'
import { pick } from './cases.ts'
import { metricsOf, sortParity } from './metricParity.ts'
import { worthOf } from './multiclassCases.ts'
import { ofClasses, ofNumbers, type Part, realCases } from './realTables.ts'

const all = Object.keys(metrics).filter(isMetric)
const namesOf = (task: Truth['task'], needs?: 'score' | 'prediction') => metricsOf(task, all, needs)
const oneOf = (classes: number, source: Random) => source.below(classes)
/** A score that is a column, or the mean of two. */
const score = ({ column }: Part, source: Random): Float64Array => {
  const [first, second] = [column(), column()]
  return source.next() < 0.5 ? first : first.map((x, i) => (x + second[i]!) / 2)
}

sortParity('binary-real', 300, {
  title: 'one class against the rest, by real columns',
  script: 'binary',
  family: 'binary',
  names: namesOf('binary-classification'),
  cases: realCases('binary', ofClasses, (part, source) => {
    const wanted = oneOf(part.classes, source)
    const scores = score(part, source)
    const labels = Uint8Array.from(part.target, (label) => (label === wanted ? 1 : 0))
    // A score that occurs, so that ties lie at the threshold.
    return { labels, scores, threshold: pick([...scores], source) }
  }),
  truth: ({ labels, threshold }) => ({ task: 'binary-classification', labels, threshold, value: Float64Array.of(0, -20, -80, 100) }),
  answers: ({ scores }) => scores,
})

sortParity('multiclass-real', 300, {
  title: 'all classes, by the bins of a real column',
  script: 'multiclass',
  family: 'multiclass',
  names: namesOf('multiclass-classification', 'prediction'),
  cases: realCases('multiclass', ofClasses, ({ target, classes, column }) => ({
    labels: Int32Array.from(target),
    predicted: Int32Array.from(column(), (x) => Math.min(classes - 1, Math.floor(x * classes))),
    classes,
  })),
  truth: ({ labels, classes }) => ({ task: 'multiclass-classification', labels, classes, value: worthOf(classes) }),
  answers: ({ predicted }) => predicted,
})

sortParity('scored-real', 300, {
  title: 'a score of each class, by as many real columns',
  script: 'multiclass',
  family: 'scored',
  names: namesOf('multiclass-classification'),
  cases: realCases('scored', ofClasses, ({ n, target, classes, column }) => {
    const each = Array.from({ length: classes }, column)
    const total = (row: number) => each.reduce((sum, scores) => sum + scores[row]! + 0.01, 0)
    const scores = Float64Array.from({ length: n * classes }, (_, i) => {
      const row = Math.floor(i / classes)
      return (each[i % classes]![row]! + 0.01) / total(row)
    })
    return { labels: Int32Array.from(target), classes, scores }
  }),
  truth: ({ labels, classes }) => ({ task: 'multiclass-classification', labels, classes, value: worthOf(classes) }),
  answers: ({ scores }) => scores,
})

sortParity('multilabel-real', 300, {
  title: 'whether real columns are high, by other columns',
  script: 'multilabel',
  family: 'multilabel',
  names: namesOf('multilabel-classification'),
  cases: realCases('multilabel', [...ofClasses, 'randhie', 'star98'], ({ n, column }, source) => {
    const classes = 1 + source.below(5)
    const [truths, scores] = [Array.from({ length: classes }, column), Array.from({ length: classes }, column)]
    const high = 0.2 + 0.6 * source.next()
    const cell = (of: readonly Float64Array[]) => (_: unknown, i: number) => of[i % classes]![Math.floor(i / classes)]!
    const labels = Uint8Array.from({ length: n * classes }, (_, i) => (cell(truths)(_, i) >= high ? 1 : 0))
    return { labels, classes, threshold: 0.5, scores: Float64Array.from({ length: n * classes }, cell(scores)) }
  }),
  truth: ({ labels, classes, threshold }) => ({ task: 'multilabel-classification', labels, classes, threshold }),
  answers: ({ scores }) => scores,
})

const lowest = (values: Float64Array) => values.reduce((a, b) => Math.min(a, b), Infinity)
const spread = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b), -Infinity) - lowest(values)

sortParity('regression-real', 300, {
  title: 'a number, by a real column',
  script: 'regression',
  family: 'regression',
  names: namesOf('regression'),
  // MAPE has no value where a number is 0, as some of these are: those are moved.
  cases: realCases('regression', ofNumbers, (part, source) => {
    const from = lowest(part.target) > 0 || source.next() < 0.2 ? 0 : 1 - lowest(part.target)
    const values = part.target.map((x) => x + from)
    const [low, reach] = [lowest(values), spread(values)]
    return { values, predicted: score(part, source).map((x) => low + reach * x) }
  }),
  truth: ({ values }) => ({ task: 'regression', values, value: { over: 1, under: 3 } }),
  answers: ({ predicted }) => predicted,
})

sortParity('quantiles-real', 300, {
  title: 'quantiles of a number, by a real column',
  script: 'quantiles',
  family: 'quantiles',
  names: namesOf('quantile-regression'),
  cases: realCases('quantiles', ofNumbers, (part, source) => {
    const levels = pick(
      [
        [0.1, 0.9],
        [0.05, 0.5, 0.95],
        [0.1, 0.25, 0.5, 0.75, 0.9],
      ],
      source,
    )
    const [column, other, values] = [part.column(), part.column(), part.target]
    const [low, reach, k] = [lowest(values), spread(values), levels.length]
    const at = (row: number, level: number) => low + reach * (0.5 * column[row]! + (level - 0.5) * other[row]! + 0.1 * level)
    const forecasts = Float64Array.from({ length: part.n * k }, (_, i) => at(Math.floor(i / k), levels[i % k]!))
    return { levels, values, forecasts }
  }),
  truth: ({ values, levels }) => ({ task: 'quantile-regression', values, levels }),
  answers: ({ forecasts }) => forecasts,
})

sortParity('rankings-real', 300, {
  title: 'rows in the order of a real column',
  script: 'rankings',
  family: 'rankings',
  names: ['ndcg@1', 'ndcg@3', 'ndcg@10', 'map@1', 'map@3', 'map@10'],
  cases: realCases('rankings', [...ofClasses, 'randhie'], (part, source) => {
    const queries = 1 + source.below(30)
    const by = part.column()
    return {
      relevance: part.target,
      queries: Int32Array.from(by, (x) => Math.min(queries - 1, Math.floor(x * queries))),
      scores: score(part, source),
    }
  }),
  truth: ({ relevance, queries }) => ({ task: 'ranking', relevance, queries }),
  answers: ({ scores }) => scores,
})
