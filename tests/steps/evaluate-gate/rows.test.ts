import { UserError } from '../../../src/kernel/errors.ts'
import { alignRows } from '../../../src/steps/evaluate-gate/rows.ts'
import { configOf, tableOf } from './tables.ts'

type Columns = Parameters<typeof tableOf>[0]
type Lines = { more?: string; data?: string; top?: string }
const id = [1, 2, 3]
const rowsOf = (task: string, truth: Columns, answers: Columns, metric = 'mae', lines: Lines = {}, production?: Columns) =>
  alignRows(
    configOf(task, metric, lines),
    tableOf({ id, ...truth }),
    tableOf({ id, ...answers }),
    production && tableOf({ id, ...production }),
  )
const [binary, multiclass, multilabel] = ['binary-classification', 'multiclass-classification', 'multilabel-classification']
const query = '  query: q'

test.each<[string, string, Columns, Columns, string, Lines, unknown]>([
  ['binary scores', binary, { y: [1, 0, 1] }, { score: [0.9, 0.2, 0.4] }, 'roc_auc', {}, [0.9, 0.2, 0.4]],
  ['binary decisions', binary, { y: ['a', 'b', 'a'] }, { prediction: ['a', 'a', 'b'] }, 'accuracy', { more: '  positive: a' }, [1, 1, 0]],
  ['codes', multiclass, { y: ['a', 'b', 'a'] }, { prediction: ['b', 'c', 'a'] }, 'accuracy', {}, [1, 2, 0]],
  [
    'class scores, in the order of the labels',
    multiclass,
    { y: ['b', 'a', 'b'] },
    { score_a: [0.1, 0.2, 0.3], score_b: [0.9, 0.8, 0.7] },
    'log_loss',
    {},
    [0.9, 0.1, 0.8, 0.2, 0.7, 0.3],
  ],
  ['sets of labels', multilabel, { y: ['a|b', null, 'b'] }, { prediction: ['a', 'b', 'a|b'] }, 'accuracy', {}, [1, 0, 0, 1, 1, 1]],
  [
    'scores of labels',
    multilabel,
    { y: ['a|b', '', 'b'] },
    { score_b: [0.1, 0.2, 0.3], score_a: [0.9, 0.8, 0.7] },
    'accuracy',
    {},
    [0.9, 0.1, 0.8, 0.2, 0.7, 0.3],
  ],
  ['a number', 'regression', { y: [1, 2, 3] }, { prediction: [1.5, 2.5, 3.5] }, 'mae', {}, [1.5, 2.5, 3.5]],
  ['scores of documents', 'ranking', { y: [0, 1, 2], q: ['a', 'a', 'b'] }, { score: [3, 2, 1] }, 'ndcg@10', { more: query }, [3, 2, 1]],
  [
    'quantiles, by level',
    'quantile-regression',
    { y: [1, 2, 3] },
    { 'q0.9': [9, 9, 9], 'q0.1': [1, 1, 1] },
    'quantile_loss',
    {},
    [1, 9, 1, 9, 1, 9],
  ],
])('%s', (_, task, truth, answers, metric, lines, expected) => {
  const rows = rowsOf(task, truth, answers, metric, lines)
  expect(rows.faults).toEqual([])
  expect([...rows.candidate]).toEqual(expected)
})

test('rows are joined by key, in any order', () => {
  const rows = rowsOf('regression', { y: [1, 2, 3] }, { id: [3, 1, 2], prediction: [30, 10, 20] })
  expect([...rows.candidate]).toEqual([10, 20, 30])
})

const messageOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return 'no error'
}

test.each<[string, string, Columns, Columns, string, Lines, RegExp]>([
  [
    'text where a number belongs',
    binary,
    { y: [1, 0, 1] },
    { score: [0.1, 'high', 0.2] },
    'roc_auc',
    {},
    /score of the predictions needs numbers, and holds the text "high" in row 2/,
  ],
  [
    'no column that answers',
    binary,
    { y: [1, 0, 1] },
    { p: [1, 2, 3] },
    'roc_auc',
    {},
    /neither a column `score` nor a column `prediction`. They have p\./,
  ],
  ['decisions for a metric of scores', binary, { y: [1, 0, 1] }, { prediction: [1, 0, 1] }, 'roc_auc', {}, /roc_auc needs scores/],
  [
    'codes for a metric of class scores',
    multiclass,
    { y: [1, 2, 3] },
    { prediction: [1, 2, 3] },
    'log_loss',
    {},
    /log_loss needs scores.*score_<label>/s,
  ],
  [
    'a label without a score',
    multiclass,
    { y: ['a', 'b', 'c'] },
    { score_a: [1, 1, 1], score_b: [0, 0, 0] },
    'accuracy',
    {},
    /lack the column score_c/,
  ],
  [
    'two labels without a score',
    multilabel,
    { y: ['a|b', 'c', ''] },
    { score_a: [1, 1, 1] },
    'accuracy',
    {},
    /lack the columns score_b, score_c/,
  ],
  ['a row without a label', binary, { y: [1, null, 0] }, { score: [1, 1, 1] }, 'roc_auc', {}, /Row 2 has no label in y/],
  ['three labels of two', binary, { y: [1, 2, 0] }, { score: [1, 1, 1] }, 'roc_auc', {}, /values 0, 1, 2/],
  [
    'a label of text in a regression',
    'regression',
    { y: [1, 'x', 2] },
    { prediction: [1, 1, 1] },
    'mae',
    {},
    /holds the text "x" in row 2/,
  ],
  ['an infinite label', 'regression', { y: [1, Number.POSITIVE_INFINITY, 2] }, { prediction: [1, 1, 1] }, 'mae', {}, /Row 2/],
  [
    'a relevance below 0',
    'ranking',
    { y: [1, -1, 2], q: [1, 1, 1] },
    { score: [1, 1, 1] },
    'ndcg@10',
    { more: query },
    /relevance y is -1 in row 2/,
  ],
  [
    'no query',
    'ranking',
    { y: [1, 1, 2], querry: [1, 1, 1] },
    { score: [1, 1, 1] },
    'ndcg@10',
    { more: '  query: query' },
    /no column query\. Did you mean querry/,
  ],
  ['no quantile', 'quantile-regression', { y: [1, 1, 2] }, { 'q1.5': [1, 1, 1] }, 'quantile_loss', {}, /no column of a quantile/],
  [
    'a weight below 0',
    'regression',
    { y: [1, 1, 2], w: [1, -0.5, 1] },
    { prediction: [1, 1, 1] },
    'mae',
    { data: '  weight: w' },
    /weight w is -0\.5 in row 2/,
  ],
  [
    'an empty weight',
    'regression',
    { y: [1, 1, 2], w: [1, 1, null] },
    { prediction: [1, 1, 1] },
    'mae',
    { data: '  weight: w' },
    /weight w is empty in row 3/,
  ],
])('%s is an error', (_, task, truth, answers, metric, lines, expected) => {
  expect(messageOf(() => rowsOf(task, truth, answers, metric, lines))).toMatch(expected)
})

test.each<[string, string, Columns, string[]]>([
  ['missing, extra and doubled keys', 'regression', { id: [1, 1, 9], prediction: [1, 1, 1] }, ['missing 2,3', 'extra 9', 'doubled 1']],
  ['NaN', 'regression', { prediction: [1, null, 1] }, ['not-a-number 2']],
  ['an infinite number', 'regression', { prediction: [1, Number.NEGATIVE_INFINITY, 1] }, ['not-a-number 2']],
])('%s are faults', (_, task, answers, expected) => {
  const { faults } = rowsOf(task, { y: [1, 2, 3] }, answers)
  expect(faults.map(({ kind, examples }) => `${kind} ${examples.join()}`)).toEqual(expected)
})

test('weights and groups come with the truth', () => {
  const { truth } = rowsOf('regression', { y: [1, 2, 3], w: [1, 0, 2], g: ['a', 'b', 'a'] }, { prediction: [1, 2, 3] }, 'mae', {
    data: '  weight: w\n  group: g',
  })
  expect([[...(truth.weights ?? [])], [...(truth.groups ?? [])]]).toEqual([
    [1, 0, 2],
    [0, 1, 0],
  ])
})

test('columns that production lacks leave it out, with the reason', () => {
  const rows = rowsOf(
    multiclass,
    { y: ['a', 'b', 'c'] },
    { score_a: [1, 0, 0], score_b: [0, 1, 0], score_c: [0, 0, 1] },
    'accuracy',
    {},
    {
      score_a: [1, 1, 1],
      score_b: [0, 0, 0],
    },
  )
  expect(rows.production).toBeUndefined()
  expect(rows.unread).toMatch(/lack the column score_c/)
})

test('production of decisions is held against a candidate of scores', () => {
  const rows = rowsOf(binary, { y: [1, 0, 1] }, { score: [0.9, 0.1, 0.8] }, 'accuracy', {}, { prediction: [1, 1, 1] })
  expect([...(rows.production ?? [])]).toEqual([1, 1, 1])
  expect(rows.scores).toEqual({ candidate: true, production: false })
})

test.each<[string, Columns, string, Lines, unknown]>([
  [
    'binary',
    { score: [0.9, 0.1, 0.8] },
    binary,
    { more: '  value: { true_positive: 100, false_positive: -20 }' },
    Float64Array.of(0, -20, 0, 100),
  ],
  ['regression', { prediction: [1, 2, 3] }, 'regression', { more: '  value: { over: 1, under: 3 }' }, { over: 1, under: 3 }],
  ['multiclass', { prediction: [1, 0, 1] }, multiclass, { more: '  value: { 1: { 0: -5, 1: 2 } }' }, Float64Array.of(0, 0, -5, 2)],
])('an answer’s worth: %s', (_, answers, task, lines, expected) => {
  const { truth } = rowsOf(task, { y: [1, 0, 1] }, answers, 'business_value', lines)
  expect('value' in truth && truth.value).toEqual(expected)
})

test('a metric of one’s own that production’s command did not write yet leaves the others comparable', () => {
  const lines = { more: '  custom: [{ name: profit, better: higher, column: profit }]' }
  const rows = rowsOf('regression', { y: [1, 2, 3] }, { prediction: [1, 2, 3], profit: [1, 2, 3] }, 'mae', lines, { prediction: [3, 2, 1] })
  expect([...(rows.production ?? [])]).toEqual([3, 2, 1])
  expect(rows.custom?.[0]?.production).toMatch(/no column profit/)
})

test.each<[string, (number | null)[], string[]]>([
  ['as many rows', [1, 2, 3], []],
  ['fewer rows', [1, 2], ['missing 1 row 3']],
  ['more rows', [1, 2, 3, 4, 5], ['extra 2 row 4, row 5']],
  ['an empty answer', [1, null, 3], ['not-a-number 1 row 2']],
])('without keys rows are joined by position: %s', (_, prediction, expected) => {
  const config = { ...configOf('regression', 'mae'), data: { ...configOf('regression', 'mae').data, keys: [] } }
  const { faults } = alignRows(config, tableOf({ y: [1, 2, 3] }), tableOf({ prediction }), undefined)
  expect(faults.map(({ kind, rows, examples }) => `${kind} ${rows} ${examples.join(', ')}`)).toEqual(expected)
})

test('several keys name a row together; an example shows them with a comma', () => {
  const config = { ...configOf('regression', 'mae'), data: { ...configOf('regression', 'mae').data, keys: ['a', 'b'] } }
  const evaluation = tableOf({ a: ['x', 'x', 'y'], b: [1, 2, 1], y: [1, 2, 3] })
  const { candidate, faults } = alignRows(
    config,
    evaluation,
    tableOf({ a: ['y', 'x', 'x'], b: [1, 1, 3], prediction: [30, 10, 20] }),
    undefined,
  )
  expect([...candidate]).toEqual([10, Number.NaN, 30])
  expect(faults.map(({ kind, examples }) => [kind, ...examples])).toEqual([
    ['missing', 'x, 2'],
    ['extra', 'x, 3'],
  ])
})

test('a key that is twice and of no row is both', () => {
  const { faults } = rowsOf('regression', { y: [1, 2, 3] }, { id: [1, 2, 3, 9, 9], prediction: [1, 2, 3, 4, 5] })
  expect(faults.map(({ kind, rows }) => [kind, rows])).toEqual([
    ['extra', 2],
    ['doubled', 1],
  ])
})

test('numbers as keys on one side and texts on the other are the same keys', () => {
  const rows = rowsOf('regression', { y: [1, 2, 3] }, { id: ['3', '1', '2'], prediction: [30, 10, 20] })
  expect([...rows.candidate]).toEqual([10, 20, 30])
})

test('2,000 classes of scores are read in place', () => {
  const names = Array.from({ length: 2000 }, (_, k) => `c${k}`)
  const scores = Object.fromEntries(names.map((name, k) => [`score_${name}`, names.slice(0, 50).map((_, i) => (i === k ? 1 : 0))]))
  const ids = names.slice(0, 50).map((_, i) => i)
  const config = configOf(multiclass, 'accuracy')
  const table = tableOf({ id: ids, ...scores })
  const { truth, candidate } = alignRows(config, tableOf({ id: ids, y: names.slice(0, 50) }), table, undefined)
  expect('classes' in truth && [truth.classes, candidate.length, candidate[2001]]).toEqual([2000, 100_000, 1])
})
