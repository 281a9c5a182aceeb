import { compare } from '../../../src/statistics/gate/compare.ts'
import { chooseThreshold, type ThresholdRule } from '../../../src/statistics/gate/threshold.ts'
import { metrics } from '../../../src/statistics/metrics/metrics.ts'
import type { BinaryTruth } from '../../../src/statistics/metrics/sample.ts'
import { random } from '../../../src/statistics/random.ts'
import { sample } from '../samples.ts'

const truthOf = (labels: number[], weights?: number[]): BinaryTruth => ({
  task: 'binary-classification',
  labels: Uint8Array.from(labels),
  threshold: 0.5,
  ...(weights && { weights: Float64Array.from(weights) }),
})
const cost: ThresholdRule = { cost: { false_positive: 1, false_negative: 5 } }

test.each([
  ['the best split', [0, 0, 1, 1], [0.1, 0.2, 0.7, 0.9], { maximise: 'f1' }, 0.7, 1],
  ['of equals the highest', [0, 1, 0, 1], [0.1, 0.2, 0.7, 0.9], { maximise: 'accuracy' }, 0.9, 0.75],
  ['tied scores are one threshold', [0, 1, 1, 1], [0.5, 0.5, 0.5, 0.5], { maximise: 'f1' }, 0.5, 6 / 7],
  ['costly misses lower it', [0, 1, 0, 1], [0.1, 0.2, 0.7, 0.9], cost, 0.2, 0.25],
  [
    'costly alarms: no row is positive',
    [0, 0, 0, 1],
    [0.1, 0.2, 0.9, 0.7],
    { cost: { false_positive: 9, false_negative: 1 } },
    0.9000000000000001,
    0.25,
  ],
] as const)('%s', (_, labels, scores, rule, threshold, value) => {
  expect(chooseThreshold(truthOf([...labels]), scores, rule)).toEqual({ threshold, value: expect.closeTo(value, 12) })
})
test('weights count', () =>
  expect(chooseThreshold(truthOf([0, 1, 0, 1], [1, 1, 9, 1]), [0.1, 0.2, 0.7, 0.9], cost)).toEqual({
    threshold: 0.9,
    value: expect.closeTo(5 / 12, 12),
  }))
test.each([
  ['no rows', [], [], { maximise: 'f1' }, 'there are no rows to choose a threshold on'],
  ['NaN', [0, 1], [0.5, Number.NaN], { maximise: 'f1' }, 'the score of row 2 is not a finite number'],
  ['one class', [0, 0], [0.5, 0.6], { maximise: 'mcc' }, 'the metric has no value at any threshold'],
] as const)('%s: no threshold, with the reason', (_, labels, scores, rule, reason) =>
  expect(chooseThreshold(truthOf([...labels]), [...scores], rule)).toEqual({ undefined: reason }))
test.each(['f1', 'accuracy', 'mcc', 'balanced_accuracy'] as const)('%s: no other threshold is better', (name) => {
  const source = random(name)
  for (let round = 0; round < 20; round++) {
    const labels = Array.from({ length: 40 }, () => (source.next() < 0.4 ? 1 : 0))
    const scores = Float64Array.from(labels, (label) => Math.round(10 * (0.4 * label + 0.6 * source.next())) / 10)
    const truth = truthOf(labels)
    const chosen = chooseThreshold(truth, scores, { maximise: name })
    if ('undefined' in chosen) throw new Error(chosen.undefined)
    const all = [...scores, 2].map((threshold) => metrics[name].value({ ...truth, threshold }, scores) ?? -1)
    expect(chosen.value).toBeCloseTo(Math.max(...all), 12)
    expect(metrics[name].value({ ...truth, threshold: chosen.threshold }, scores)).toBeCloseTo(chosen.value, 12)
  }
})
test('each model decides by its own threshold', () => {
  const options = { alpha: 0.025, margin: 0.02, seed: 's' }
  const thresholds = { production: 0.3, candidate: 0.7 }
  const found = compare('accuracy', { ...sample, thresholds }, options)
  expect(found.production).toBe(compare('accuracy', { ...sample, truth: { ...sample.truth, threshold: 0.3 } }, options).production)
  expect(found.candidate).toBe(compare('accuracy', { ...sample, truth: { ...sample.truth, threshold: 0.7 } }, options).candidate)
  const same = { ...sample, candidate: sample.production, thresholds }
  expect(compare('f1', same, options).method).not.toBe('identical answers')
  expect(found.mcnemar).toBeGreaterThan(0)
})
