import { metricOf, metrics } from '../../src/statistics/metrics/metrics.ts'
import type { MetricName } from '../../src/statistics/metrics/sample.ts'
import { agree, type Count, expectCounts } from './agree.ts'
import { binaryCases, truthOf } from './binaryCases.ts'
import { describeParity, reference } from './reference.ts'

const names = (Object.keys(metrics) as MetricName[]).filter((name) => metricOf(name).tasks.includes('binary-classification'))

describeParity('binary classification', () => {
  const cases = binaryCases
  const expected = reference('binary', 'binary', cases)
  const counts: Record<string, Count> = {}
  test.each(names)('%s is scikit-learn’s', (name) => {
    counts[name] = agree(cases, expected[name], (one) => metricOf(name).value(truthOf(one), one.scores), 1e-12)
    expect(counts[name].valued).toBeGreaterThanOrEqual(300)
  })
  test('so many tables', () => expectCounts('binary', counts))
})
