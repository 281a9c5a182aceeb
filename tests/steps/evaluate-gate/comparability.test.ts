import { alignPredictions } from '../../../src/steps/evaluate-gate/align.ts'
import { comparability } from '../../../src/steps/evaluate-gate/comparability.ts'

const [candidate, digest] = ['a'.repeat(64), 'b'.repeat(64)]
const clean = { rows: 0, examples: [] }
const seen = { rows: 2, examples: ['k1', 'k2'] }

test.each([
  ['two models on fresh rows', { candidate, production: { digest }, seen: { candidate: clean, production: clean } }, 'compared', []],
  ['a first model', { candidate, production: undefined, seen: { candidate: clean } }, 'none', []],
  ['the same bytes', { candidate, production: { digest: candidate }, seen: {} }, 'unchanged', []],
  [
    'the same bytes, which saw the rows',
    { candidate, production: { digest: candidate }, seen: { candidate: seen } },
    'not-comparable',
    ['candidate-saw-rows'],
  ],
  [
    'a candidate that saw the rows',
    { candidate, production: { digest }, seen: { candidate: seen } },
    'not-comparable',
    ['candidate-saw-rows'],
  ],
  [
    'a first model that saw the rows',
    { candidate, production: undefined, seen: { candidate: seen } },
    'not-comparable',
    ['candidate-saw-rows'],
  ],
  [
    'a production model that saw the rows',
    { candidate, production: { digest }, seen: { production: seen } },
    'not-comparable',
    ['production-saw-rows'],
  ],
  [
    'a production model that does not run',
    { candidate, production: { digest, unscored: 'exit code 1' }, seen: {} },
    'not-comparable',
    ['production-unscored'],
  ],
] as const)('%s: %#', (_, facts, kind, obstacles) => {
  const baseline = comparability(facts)
  expect(baseline.kind).toBe(kind)
  expect(baseline.kind === 'not-comparable' ? baseline.obstacles.map((o) => o.kind) : []).toEqual(obstacles)
})

test('predictions are put in the order of the rows', () => {
  const { order, faults } = alignPredictions('candidate', ['a', 'b', 'c'], ['c', 'a', 'b'], () => true)
  expect([...order]).toEqual([1, 2, 0])
  expect(faults).toEqual([])
})

test.each([
  ['missing', ['a', 'b'], ['a'], [], 1, ['b']],
  ['extra', ['a'], ['a', 'x', 'y'], [], 2, ['x', 'y']],
  ['doubled', ['a', 'b'], ['a', 'b', 'a'], [], 1, ['a']],
  ['not-a-number', ['a', 'b'], ['a', 'b'], [1], 1, ['b']],
  ['missing', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], [], [], 7, ['a', 'b', 'c', 'd', 'e']],
] as const)('%s rows are counted, with up to five keys', (kind, evaluation, predictions, wrong, rows, examples) => {
  const { faults } = alignPredictions('production', evaluation, predictions, (row) => !(wrong as readonly number[]).includes(row))
  expect(faults).toEqual([{ of: 'production', kind, rows, examples }])
})

test('keys that name properties of objects are only keys', () => {
  expect(alignPredictions('candidate', ['__proto__', 'constructor'], ['constructor', '__proto__'], () => true).faults).toEqual([])
})
