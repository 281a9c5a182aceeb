import type { CheckFailure, Inspection } from '../../../src/ports/tables.ts'
import { decide } from '../../../src/steps/validate-data/decide.ts'
import { plan } from '../../../src/steps/validate-data/plan.ts'

const data = {
  train: 'train.csv',
  evaluation: 'evaluation.csv',
  label: 'late',
  keys: ['id', 'day'],
  checks: [{ rows: { min: 10 } }, { disjoint: ['train', 'evaluation'] as ['train', 'evaluation'] }, { column: 'n', nulls: 0 }],
}
const inspection = (failures: readonly CheckFailure[] = []): Inspection => ({
  sha256: 'a'.repeat(64),
  files: [],
  rows: 100,
  sketches: [],
  failures,
})
const nulls = (check: number): CheckFailure => ({
  check,
  column: 'n',
  message: '2 rows are null.',
  rows: 2,
  examples: [{ row: 7, value: 'null' }],
})

test('the plan: both data sets get every check, and evaluation rows must have a label and a key of their own', () => {
  const { train, evaluation, disjoint } = plan(data, [])
  expect(train.map(({ check, from }) => [from, check])).toEqual([
    ['rows', { rows: { min: 1 } }],
    ['label', { columns: ['late'] }],
    ['keys', { columns: ['id', 'day'] }],
    [0, { rows: { min: 10 } }],
    [2, { column: 'n', nulls: 0 }],
  ])
  expect(evaluation.slice(5).map(({ check, from }) => [from, check])).toEqual([
    ['label', { column: 'late', nulls: 0 }],
    ['keys', { column: 'id', nulls: 0 }],
    ['keys', { column: 'day', nulls: 0 }],
    ['keys', { key: ['id', 'day'] }],
  ])
  // A misspelt slice is told before the training, not after it.
  expect(plan(data, ['town']).evaluation.at(-1)).toEqual({ check: { columns: ['town'] }, from: 'slices' })
  const readers = {
    task: 'multilabel-classification' as const,
    query: 'q',
    fairness: [{ metric: 'recall', column: 'sex', least_rows: 100 }],
  }
  expect(
    plan({ ...data, weight: 'w', group: 'g' }, [], {}, readers)
      .evaluation.slice(-5)
      .map(({ from }) => from),
  ).toEqual(['keys', 'weight', 'group', 'query', 'fairness'])
  expect([disjoint, plan({ ...data, checks: [] }, []).disjoint]).toEqual([1, undefined])
})

test.each([
  ['nothing is broken', [], [], undefined, 'pass', []],
  ['an overlap of none', [], [], { rows: 0, examples: [] }, 'pass', []],
  ['a check on the training data', [nulls(4)], [], undefined, 'fail', [['train', 'n', '2 rows are null.', 'data.checks.2']]],
  ['an implied check', [], [nulls(5)], undefined, 'fail', [['evaluation', 'n', '2 rows are null.', 'data.label']]],
  ['the same told twice', [nulls(4), nulls(1)], [], undefined, 'fail', [['train', 'n', '2 rows are null.', 'data.checks.2']]],
  [
    'one shared key',
    [],
    [],
    { rows: 1, examples: ['3, 4'] },
    'fail',
    [['evaluation', undefined, '1 of 100 rows has a key that the training data hold too.', 'data.checks.1']],
  ],
] as const)('%s', (_, train, evaluation, overlap, verdict, findings) => {
  const decision = decide({ plan: plan(data, []), train: inspection(train), evaluation: inspection(evaluation), sets: [], overlap })
  expect(decision.verdict).toBe(verdict)
  expect(decision.findings.map(({ data: name, column, message, path }) => [name, column, message, path.join('.')])).toEqual(findings)
  expect(decision.checks).toBe(15)
})

const set = (gates: readonly unknown[], never_wrong?: true) => ({ data: 'stress.csv', slices: ['town'], gates, never_wrong }) as never

test('a further set is checked as evaluation data are, but not for what rows made to be hard may break', () => {
  const { sets } = plan(data, [], { stress: set([{}]), golden: set([], true) })
  expect(sets[0]!.asked.map(({ check, from }) => [from, check])).toEqual([
    ['rows', { rows: { min: 1 } }],
    ['label', { columns: ['late'] }],
    ['keys', { columns: ['id', 'day'] }],
    ['label', { column: 'late', nulls: 0 }],
    ['keys', { column: 'id', nulls: 0 }],
    ['keys', { column: 'day', nulls: 0 }],
    ['keys', { key: ['id', 'day'] }],
    ['slices', { columns: ['town'] }],
  ])
  // Rows that must never be got wrong may be trained on.
  expect(sets.map(({ name, disjoint }) => [name, disjoint])).toEqual([
    ['stress', true],
    ['golden', false],
  ])
})

test('what breaks in a further set fails the data, and is told at its place', () => {
  const broken: CheckFailure = { check: 7, message: 'There is no column town.', examples: [] }
  const overlap = { rows: 2, examples: ['1, 1', '1, 2'] }
  const decision = decide({
    plan: plan(data, [], { stress: set([{}]) }),
    train: inspection(),
    evaluation: inspection(),
    sets: [{ inspection: inspection([broken]), overlap }],
    overlap: undefined,
  })
  expect([decision.verdict, decision.checks]).toEqual(['fail', 15 + 9])
  expect(decision.findings.map(({ data, message, path }) => [data, message, path.join('.')])).toEqual([
    ['evaluation.stress', 'There is no column town.', 'evaluation.stress.slices'],
    ['evaluation.stress', '2 of 100 rows have keys that the training data hold too.', 'data.checks.1'],
  ])
})

test('without keys nothing is asked of them, and a time column must be there', () => {
  const bare = plan({ ...data, keys: [], time: 'at' }, [])
  expect(bare.evaluation.filter(({ from }) => from === 'keys')).toEqual([])
  for (const asked of [bare.train, bare.evaluation]) expect(asked).toContainEqual({ check: { columns: ['at'] }, from: 'time' })
})

test.each([
  [{ rows: 1, whole: true as const, examples: ['row 7'] }, '1 of 100 rows is in the training data too.'],
  [{ rows: 3, whole: true as const, examples: ['row 7'] }, '3 of 100 rows are in the training data too.'],
  [
    { rows: 0, whole: true as const, indistinct: 40, examples: [] },
    '40 of 100 rows repeat each other, so that nobody can say which the training data hold too. Name `data.keys`.',
  ],
])('without keys, whole rows that both have: %#', (overlap, message) => {
  const { verdict, findings } = decide({
    plan: plan({ ...data, keys: [] }, []),
    train: inspection(),
    evaluation: inspection(),
    sets: [],
    overlap,
  })
  expect([verdict, findings.map((finding) => finding.message)]).toEqual(['fail', [message]])
})
