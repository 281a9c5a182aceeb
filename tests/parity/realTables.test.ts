import { isMetric, metricOf, metrics } from '../../src/statistics/metrics/metrics.ts'
import type { Answers, Truth } from '../../src/statistics/metrics/sample.ts'
import { random } from '../../src/statistics/random.ts'
import { agree, type Count, expectCounts } from './agree.ts'
import { truthOf as binaryTruth } from './binaryCases.ts'
import { truthOf as multiclassTruth } from './multiclassCases.ts'
import { describeParity, reference } from './reference.ts'
import { truthOf as regressionTruth } from './regressionCases.ts'

describeParity('tables of scikit-learn', () => {
  const tables = reference('tables', '', [])
  const counts: Record<string, Count> = {}
  /** Every column of a table, without weights and with. */
  const columnsOf = (name: string) => {
    const [target, all] = [tables[`${name} target`] ?? new Float64Array(), tables[`${name} columns`] ?? new Float64Array()]
    const source = random(name)
    return Array.from({ length: all.length / target.length || 0 }, (_, i) => ({
      title: `${name}, column ${i}`,
      target,
      column: all.slice(i * target.length, (i + 1) * target.length),
      ...(i % 2 && { weights: target.map(() => source.below(3) * source.next()) }),
    }))
  }
  function compareAll<Case extends { title: string }>(
    family: string,
    cases: readonly Case[],
    truth: (one: Case) => Truth,
    answers: (one: Case) => Answers,
  ) {
    const expected = reference(family, family, cases)
    const task = truth(cases[0]!).task
    for (const name of Object.keys(metrics).filter(isMetric)) {
      const { tasks, value } = metricOf(name)
      if (!tasks.includes(task) || !expected[name] || name === 'business_value') continue
      counts[`${family}: ${name}`] = agree(cases, expected[name], (one) => value(truth(one), answers(one)), 1e-12)
    }
  }

  test('one class against the rest, by a single column', () => {
    const cases = ['breast_cancer', 'iris', 'wine', 'digits'].flatMap((name) =>
      columnsOf(name).map(({ target, column, ...one }, i) => {
        const labels = Uint8Array.from(target, (label) => (label === (name === 'breast_cancer' ? 1 : i % 3) ? 1 : 0))
        return { ...one, labels, scores: column, threshold: 0.4 }
      }),
    )
    compareAll('binary', cases, binaryTruth, ({ scores }) => scores)
  })
  test('all classes, by the bins of a single column', () => {
    const cases = ['iris', 'wine', 'digits'].flatMap((name) =>
      columnsOf(name).map(({ target, column, ...one }) => {
        const classes = Math.max(...target) + 1
        const predicted = Int32Array.from(column, (x) => Math.min(classes - 1, Math.floor(x * classes)))
        return { ...one, labels: Int32Array.from(target), predicted, classes }
      }),
    )
    compareAll('multiclass', cases, multiclassTruth, ({ predicted }) => predicted)
  })
  test('a number, by a single column', () => {
    const cases = columnsOf('diabetes').map(({ target, column, ...one }) => ({
      ...one,
      values: target,
      predicted: column.map((x) => 50 + 200 * x),
    }))
    compareAll('regression', cases, regressionTruth, ({ predicted }) => predicted)
  })
  test('so many columns', () => expectCounts('columns-of-real-tables', counts))
})
