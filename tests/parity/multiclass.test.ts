import { isMetric, metrics } from '../../src/statistics/metrics/metrics.ts'
import { metricParity, metricsOf } from './metricParity.ts'
import { multiclassCases, truthOf, worthOf } from './multiclassCases.ts'
import { scoredCases } from './scoredCases.ts'

const all = Object.keys(metrics).filter(isMetric)

metricParity({
  title: 'several classes, decided',
  script: 'multiclass',
  family: 'multiclass',
  names: metricsOf('multiclass-classification', all, 'prediction'),
  cases: multiclassCases,
  truth: (one) => ({ ...truthOf(one), value: worthOf(one.classes) }),
  answers: ({ predicted }) => predicted,
  rows: ({ labels }) => labels.length,
})

metricParity({
  title: 'several classes, a score of each',
  script: 'multiclass',
  family: 'scored',
  names: metricsOf('multiclass-classification', all),
  cases: scoredCases,
  truth: ({ labels, classes }) => ({ task: 'multiclass-classification', labels, classes, value: worthOf(classes) }),
  answers: ({ scores }) => scores,
  rows: ({ labels }) => labels.length,
})
