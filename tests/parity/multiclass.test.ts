import { metricOf, metrics } from '../../src/statistics/metrics/metrics.ts'
import type { MetricName } from '../../src/statistics/metrics/sample.ts'
import { agree, type Count, expectCounts } from './agree.ts'
import { multiclassCases, truthOf } from './multiclassCases.ts'
import { describeParity, reference } from './reference.ts'

const names = (Object.keys(metrics) as MetricName[]).filter((name) => metricOf(name).tasks.includes('multiclass-classification'))

describeParity('several classes', () => {
  const cases = multiclassCases
  const expected = reference('multiclass', 'multiclass', cases)
  const counts: Record<string, Count> = {}
  test.each(names)('%s is scikit-learn’s', (name) => {
    counts[name] = agree(cases, expected[name], (one) => metricOf(name).value(truthOf(one), one.predicted), 1e-12)
    expect(counts[name].valued).toBeGreaterThanOrEqual(300)
  })
  test('so many tables', () => expectCounts('multiclass', counts))
})
