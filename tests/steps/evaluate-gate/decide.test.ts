import type { Gate } from '../../../src/config/gates.ts'
import { decide, judgeGate } from '../../../src/steps/evaluate-gate/decide.ts'
import type { Baseline, Measurement } from '../../../src/steps/evaluate-gate/decision.ts'
import { decided, difference, harmed, measured, slicesOf, usual } from './story.ts'

const compared: Baseline = { kind: 'compared' }
const none: Baseline = { kind: 'none' }
const notComparable: Baseline = { kind: 'not-comparable', obstacles: [{ kind: 'production-unscored', examples: [] }] }
const auc = (low: number, high: number, candidate = 0.65): Measurement =>
  measured('roc_auc', 1000, difference(candidate - (low + high) / 2, candidate, low, high))
const loss = (low: number, high: number): Measurement => measured('log_loss', 1000, difference(0.5, 0.5 + (low + high) / 2, low, high))
const alone: Measurement = { metric: 'roc_auc', n: 1000, candidate: 0.65, difference: undefined }
const undefinedMetric: Measurement = {
  metric: 'roc_auc',
  n: 10,
  candidate: undefined,
  difference: undefined,
  because: 'only one class occurs',
}
const margin: Gate = { metric: 'roc_auc', no_worse_than: { production: 0.005 } }
const improve: Gate = { metric: 'roc_auc', improves_on: 'production' }
const least: Gate = { metric: 'roc_auc', at_least: 0.6 }

test.each([
  ['shown better', margin, auc(0.001, 0.02), compared, 'pass', 'better'],
  ['shown no worse', margin, auc(-0.004, 0.02), compared, 'pass', 'no worse'],
  ['exactly at the margin is not shown', margin, auc(-0.005, 0.02), compared, 'inconclusive', "can't tell"],
  ['not shown', margin, auc(-0.02, 0.02), compared, 'inconclusive', "can't tell"],
  ['shown worse than the margin', margin, auc(-0.03, -0.006), compared, 'fail', 'worse'],
  ['worse, but within the margin', margin, auc(-0.004, -0.001), compared, 'pass', 'no worse'],
  ['an improvement that is not shown', improve, auc(-0.001, 0.02), compared, 'inconclusive', "can't tell"],
  ['no change is not an improvement', improve, auc(0, 0), compared, 'inconclusive', "can't tell"],
  ['a loss where an improvement is asked', improve, auc(-0.02, -0.001), compared, 'fail', 'worse'],
  ['lower is better: shown', { metric: 'log_loss', improves_on: 'production' }, loss(-0.02, -0.01), compared, 'pass', 'better'],
  ['lower is better: worse', { metric: 'log_loss', improves_on: 'production' }, loss(0.01, 0.02), compared, 'fail', 'worse'],
  [
    'lower is better: within the margin',
    { metric: 'log_loss', no_worse_than: { production: 0.03 } },
    loss(0.01, 0.02),
    compared,
    'pass',
    'no worse',
  ],
  ['below its threshold', least, auc(0.01, 0.02, 0.59), compared, 'fail', 'too low'],
  ['above its threshold', { metric: 'log_loss', at_most: 0.4 }, loss(-0.02, -0.01), compared, 'fail', 'too high'],
  ['at its threshold', least, auc(-0.03, 0.02, 0.6), compared, 'pass', 'met'],
  ['the worst of several requirements', { ...least, ...margin }, auc(-0.02, 0.02), compared, 'inconclusive', "can't tell"],
  ['a threshold without baseline', { ...least, ...margin }, alone, none, 'pass', 'met'],
  ['nothing to compare with does not block', margin, alone, none, 'pass', 'nothing required'],
  ['a threshold without baseline, missed', { metric: 'roc_auc', at_least: 0.7 }, alone, none, 'fail', 'too low'],
  ['not comparable', margin, alone, notComparable, 'inconclusive', 'not compared'],
  ['not comparable, and too low', { ...margin, at_least: 0.7 }, alone, notComparable, 'fail', 'too low'],
  ['no value is never a pass', least, undefinedMetric, compared, 'inconclusive', "can't tell"],
  ['no value without baseline is never a pass', margin, undefinedMetric, none, 'inconclusive', "can't tell"],
] as [string, Gate, Measurement, Baseline, string, string][])('%s', (_, gate, measurement, baseline, verdict, word) => {
  expect(judgeGate(gate, 0, measurement, baseline)).toMatchObject({ verdict, word })
})

test('the verdict is the worst of rows, slices and findings', () => {
  expect(decided().verdict).toBe('pass')
  expect(decided({ judged: slicesOf([...usual, ...harmed], ['OAK']) }).verdict).toBe('fail')
  expect(decided({ baseline: notComparable }).verdict).toBe('inconclusive')
  const fault = { of: 'candidate' as const, kind: 'missing' as const, rows: 3, examples: ['a'] }
  expect(decided({ judged: slicesOf([...usual, ...harmed], ['OAK']), faults: [fault] }).verdict).toBe('error')
  expect(decide({ measurements: [], slices: [], baseline: none, faults: [], n: 0, attempt: 1 }, []).verdict).toBe('inconclusive')
})

test('a slice that looks worse but is not shown to be does not block', () => {
  expect(decided({ judged: slicesOf(harmed) }).verdict).toBe('pass')
})

test.each([
  [1, 0.95],
  [2, 1 - 0.1 / 6],
  [5, 1 - 0.1 / 30],
])('at attempt %i the interval has level %f', (attempt, level) => expect(decided({ attempt }).level).toBeCloseTo(level, 12))
