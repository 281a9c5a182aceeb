import type { Json } from '../../../src/kernel/digest.ts'
import type { ModelVersion } from '../../../src/ports/registry.ts'
import { compareReplay, differenceOf, numbersOf, replayRows } from '../../../src/steps/deploy-canary/replay.ts'

test.each<[Json, Json, number]>([
  [0.5, 0.5, 0],
  [0.5, 0.75, 0.25],
  ['late', 'late', 0],
  ['late', 'early', Number.POSITIVE_INFINITY],
  [1, '1', 0],
  [1, '01', Number.POSITIVE_INFINITY],
  [null, null, 0],
  [0.5, null, Number.POSITIVE_INFINITY],
  [[0.25, 0.75], [0.5, 0.5], 0.25],
  [[1], [1, 2], Number.POSITIVE_INFINITY],
])('%j and %j lie %d apart', (offline, served, difference) => expect(differenceOf(offline, served)).toBe(difference))

test('rows within the tolerance are equal; those beyond are counted, five shown, the largest difference told', () => {
  const rows = Array.from({ length: 10 }, (_, x) => ({ row: { x }, prediction: x }))
  const served = rows.map(({ prediction }, i) => (i < 3 ? prediction + 1e-12 : prediction + 0.5))
  const replay = compareReplay(rows, served, 1e-9)
  expect(replay).toMatchObject({ rows: 10, differing: 7, largest: 0.5 })
  expect(replay.examples.map(({ number }) => number)).toEqual([4, 5, 6, 7, 8])
})

test('an answer that is missing is a difference', () => {
  expect(
    compareReplay(
      [
        { row: {}, prediction: null },
        { row: {}, prediction: 1 },
      ],
      [null],
      0,
    ),
  ).toMatchObject({ differing: 1 })
})

test('a version without rows is refused with the way out', () => {
  const version = { version: 3, files: {} } as ModelVersion
  expect(() => replayRows(version, 10)).toThrow('v3 was registered without rows to replay')
})

test('predictions that are no numbers have no distance', () => {
  expect(numbersOf([1, 2.5, true])).toEqual(Float64Array.of(1, 2.5, 1))
  expect(numbersOf([1, 'late'])).toBeUndefined()
  expect(numbersOf([])).toBeUndefined()
})
