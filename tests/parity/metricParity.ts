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
}

/** Compares every metric of a family with the reference on 300 tables or more, of which `least` must have a value on both sides. */
export function sortParity<Case extends { title: string; weights?: Float64Array }>(sort: string, least: number, of: Family<Case>): void {
  const { title, script, family, names, cases, truth, answers } = of
  describeParity(`${title}: ${sort}`, () => {
    const expected = reference(script, family, cases)
    const counts: Record<string, Count> = {}
    test.each(names)('%s is the reference’s', (name) => {
      const value = (one: Case) => metricOf(name).value({ ...truth(one), weights: one.weights }, answers(one))
      counts[name] = agree(cases, expected[name], value, 1e-12)
      expect(counts[name].cases).toBeGreaterThanOrEqual(300)
      expect(counts[name].valued).toBeGreaterThanOrEqual(least)
    })
    test('so many tables', () => expectCounts(sort, counts))
  })
}

/** The same without weights and with; `rows` is the number of rows of a table. */
export function metricParity<Case extends { title: string }>(of: Family<Case> & { rows(one: Case): number }): void {
  sortParity<Case & { weights?: Float64Array }>(of.family, 300, of)
  sortParity(`${of.family}-weighted`, 200, { ...of, cases: weighted(of.cases, of.rows) })
}

/** Metrics of a task, by what they read. */
export const metricsOf = (task: Truth['task'], names: readonly MetricName[], needs?: 'score' | 'prediction'): MetricName[] =>
  names.filter((name) => metricOf(name).tasks.includes(task) && (needs === undefined || metricOf(name).needs === needs))
