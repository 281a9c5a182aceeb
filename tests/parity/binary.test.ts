import { isMetric, metrics } from '../../src/statistics/metrics/metrics.ts'
import { binaryCases, truthOf } from './binaryCases.ts'
import { metricParity, metricsOf } from './metricParity.ts'

/** As reference/binary.py has it: true negative, false positive, false negative, true positive. */
const value = Float64Array.of(0, -20, -80, 100)

metricParity({
  title: 'binary classification',
  script: 'binary',
  family: 'binary',
  names: metricsOf('binary-classification', Object.keys(metrics).filter(isMetric)),
  cases: binaryCases,
  truth: (one) => ({ ...truthOf(one), value }),
  answers: ({ scores }) => scores,
  rows: ({ labels }) => labels.length,
})
