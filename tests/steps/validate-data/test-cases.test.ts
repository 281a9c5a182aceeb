import type { Inspection } from '../../../src/ports/tables.ts'
import { type DataFacts, decide } from '../../../src/steps/validate-data/decide.ts'
import { plan } from '../../../src/steps/validate-data/plan.ts'
import { testCases } from '../../../src/steps/validate-data/test-cases.ts'

const data = {
  train: 'train.csv',
  evaluation: 'evaluation.csv',
  label: 'late',
  keys: ['id'],
  checks: [{ column: 'n', nulls: 0 }, { disjoint: ['train', 'evaluation'] as ['train', 'evaluation'] }],
}
const inspection: Inspection = { sha256: 'a'.repeat(64), files: [], rows: 100, sketches: [], failures: [] }
const failing = (check: number, column: string): Inspection => ({
  ...inspection,
  failures: [{ check, column, message: '2 rows are null.', rows: 2, examples: [] }],
})
const casesOf = (part: Partial<DataFacts>) => {
  const facts: DataFacts = { plan: plan(data, []), train: inspection, evaluation: inspection, sets: [], overlap: undefined, ...part }
  return testCases(facts, decide(facts), 'sluice.yml', (path) => path.length)
}
const failed = (part: Partial<DataFacts>) =>
  casesOf(part)
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ group, name, message }) => `${group} | ${name} | ${message}`)

test('every check of both data sets is a test of its own, once', () => {
  const names = casesOf({}).map(({ group, name }) => `${group} | ${name}`)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toContain('training data | data.checks.0: column:n, nulls:0')
  expect(names).toContain('evaluation data | data.checks.1: disjoint')
  expect(failed({})).toEqual([])
})

test('a broken check fails with what was found, in its own data set', () => {
  expect(failed({ train: failing(3, 'n') })).toEqual(['training data | data.checks.0: column:n, nulls:0 | n: 2 rows are null.'])
})

test('rows that both have fail the rule that keeps them apart', () => {
  expect(failed({ overlap: { rows: 1, examples: ['3'] } })).toEqual([
    'evaluation data | data.checks.1: disjoint | 1 of 100 rows has a key that the training data hold too.',
  ])
})

test('a finding about a column that no rule names is told all the same', () => {
  expect(failed({ evaluation: failing(1, 'elsewhere') })).toHaveLength(1)
})
