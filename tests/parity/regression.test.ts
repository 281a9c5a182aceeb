import { isMetric, metrics } from '../../src/statistics/metrics/metrics.ts'
import { metricParity, metricsOf } from './metricParity.ts'
import { regressionCases, truthOf } from './regressionCases.ts'

metricParity({
  title: 'predicted numbers',
  script: 'regression',
  family: 'regression',
  names: metricsOf('regression', Object.keys(metrics).filter(isMetric)),
  cases: regressionCases,
  truth: (one) => ({ ...truthOf(one), value: { over: 1, under: 3 } }),
  answers: ({ predicted }) => predicted,
  rows: ({ values }) => values.length,
})
