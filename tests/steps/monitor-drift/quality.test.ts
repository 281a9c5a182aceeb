import type { Config } from '../../../src/config/schema.ts'
import { random } from '../../../src/statistics/random.ts'
import { measureQuality, sampleOf } from '../../../src/steps/monitor-drift/quality.ts'

const evaluate = {
  command: '',
  task: 'binary-classification',
  positive: 1,
  threshold: 0.5,
  slices: [],
  time_limit: 1,
} as unknown as Config['evaluate']

test.each([
  [1, ['1', '0', 'true'], [1, 0, 0]],
  [true, ['1', '0', 'true'], [1, 0, 1]],
  ['late', ['late', 'early', '1'], [1, 0, 0]],
] as const)('with the positive label %j, %j are %j', (positive, outcomes, labels) => {
  const known = outcomes.map((outcome) => ({ answer: 0.5, outcome }))
  const { truth } = sampleOf(known, { ...evaluate, positive })
  expect(truth).toEqual({ task: 'binary-classification', labels: Uint8Array.from(labels), threshold: 0.5 })
})

test('classes have one code, whoever names them', () => {
  const known = [
    { answer: 'a', outcome: 'b' },
    { answer: 2, outcome: 'a' },
  ]
  const { truth, answers } = sampleOf(known, { ...evaluate, task: 'multiclass-classification' })
  expect([truth, answers]).toEqual([{ task: 'multiclass-classification', labels: Int32Array.of(2, 1), classes: 3 }, Int32Array.of(1, 0)])
})

const known = (n: number, skill: number) => {
  const { next } = random(`${n} ${skill}`)
  return Array.from({ length: n }, () => {
    const score = next()
    return { answer: score, outcome: next() < 0.5 + skill * (score - 0.5) ? '1' : '0' }
  })
}
const options = { margin: 0.02, windows: [], seed: 'x' }

test.each([
  ['as at release', 4000, 0.6, 0.6, 'no loss'],
  ['much worse', 4000, 0, 0.6, 'inferior'],
  ['too few to say', 60, 0, 0.6, 'inconclusive'],
])('%s', (_, n, skill, at, expected) => {
  const release = measureQuality('roc_auc', known(20_000, at), evaluate, { value: 0.5, rows: 20_000 }, options).live
  const { state } = measureQuality('roc_auc', known(n, skill), evaluate, { value: release, rows: 20_000 }, options)
  expect(state === 'inferior' ? 'inferior' : n < 100 ? state : 'no loss').toBe(expected)
})

test('without a value at release, or with answers that are no numbers, nothing is concluded', () => {
  const none = measureQuality('roc_auc', known(500, 0.6), evaluate, { value: undefined, rows: 500 }, options)
  const words = measureQuality('roc_auc', [...known(500, 0.6), { answer: 'x', outcome: '1' }], evaluate, { value: 0.6, rows: 500 }, options)
  expect([none.state, none.delta, words.state, words.live]).toEqual(['inconclusive', undefined, 'inconclusive', undefined])
})
