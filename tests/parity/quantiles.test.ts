import { isMetric, metrics } from '../../src/statistics/metrics/metrics.ts'
import type { Random } from '../../src/statistics/random.ts'
import { generate, hostileNumbers, pick } from './cases.ts'
import { metricParity, metricsOf } from './metricParity.ts'

const LEVELS = [[0.5], [0.1, 0.9], [0.05, 0.5, 0.95], [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99]]

const table =
  (value: (source: Random) => number, forecast: (value: number, level: number, source: Random) => number) =>
  (n: number, source: Random) => {
    const levels = source.next() < 0.1 ? LEVELS[0]! : pick(LEVELS, source)
    const values = Float64Array.from({ length: n }, () => value(source))
    const forecasts = Float64Array.from({ length: n * levels.length }, (_, i) =>
      forecast(values[Math.floor(i / levels.length)]!, levels[i % levels.length]!, source),
    )
    return { levels, values, forecasts }
  }
const spread = (x: number, level: number, source: Random) => 0.5 * x + 4 * (level - 0.5) + 0.3 * source.normal()

const shapes = {
  'a good model': table((source) => source.normal(), spread),
  'heavy tails': table((source) => source.normal() / Math.abs(source.normal()), spread),
  ties: table(
    (source) => source.below(4),
    (x, level, source) => x + Math.round(3 * (level - 0.5)) + source.below(2),
  ),
  'quantiles that cross': table(
    (source) => source.normal(),
    (x, _, source) => x + source.normal(),
  ),
  'all equal': table(
    () => 1,
    () => 1,
  ),
  hostile: table(
    (source) => pick(hostileNumbers, source),
    (_, __, source) => pick(hostileNumbers, source),
  ),
  'a forecast that is infinite': (n: number, source: Random) => {
    const of = table((s) => s.normal(), spread)(n, source)
    of.forecasts[source.below(of.forecasts.length)] = source.next() < 0.5 ? Number.NaN : Number.POSITIVE_INFINITY
    return of
  },
}

metricParity({
  title: 'quantile forecasts',
  script: 'quantiles',
  family: 'quantiles',
  names: metricsOf('quantile-regression', Object.keys(metrics).filter(isMetric)),
  cases: generate('quantiles', 600, shapes),
  truth: ({ values, levels }) => ({ task: 'quantile-regression', values, levels }),
  answers: ({ forecasts }) => forecasts,
  rows: ({ values }) => values.length,
})
