import { metricOf } from '../../src/statistics/metrics/metrics.ts'
import type { Answers, MetricName, Truth } from '../../src/statistics/metrics/sample.ts'
import { agree, type Count, expectCounts } from './agree.ts'
import { weighted } from './cases.ts'
import { describeParity, reference } from './reference.ts'

/** Tables of one sort, and what reads them on both sides. */
interface Family<Case> {
  title: string
  /** reference/`script`.py knows them as `family`. */
  script: string
  family: string
  names: readonly MetricName[]
  cases: readonly Case[]
  truth(one: Case): Truth
  answers(one: Case): Answers
  /** Number of rows. */
  rows(one: Case): number
}

/** Compares every metric of a family with the reference, without weights and with. */
export function metricParity<Case extends { title: string }>({ title, script, family, names, truth, answers, ...of }: Family<Case>): void {
  const sorts = [
    { sort: family, cases: of.cases, least: 300 },
    { sort: `${family}-weighted`, cases: weighted(of.cases, of.rows), least: 200 },
  ]
  describeParity.each(sorts)(`${title}: $sort`, ({ sort, cases, least }) => {
    const expected = reference(script, family, cases)
    const counts: Record<string, Count> = {}
    test.each(names)('%s is the reference’s', (name) => {
      const value = (one: Case & { weights?: Float64Array }) => metricOf(name).value({ ...truth(one), weights: one.weights }, answers(one))
      counts[name] = agree(cases, expected[name], value, 1e-12)
      expect(counts[name].cases).toBeGreaterThanOrEqual(300)
      expect(counts[name].valued).toBeGreaterThanOrEqual(least)
    })
    test('so many tables', () => expectCounts(sort, counts))
  })
}

/** Metrics of a task, by what they read. */
export const metricsOf = (task: Truth['task'], names: readonly MetricName[], needs?: 'score' | 'prediction'): MetricName[] =>
  names.filter((name) => metricOf(name).tasks.includes(task) && (needs === undefined || metricOf(name).needs === needs))
