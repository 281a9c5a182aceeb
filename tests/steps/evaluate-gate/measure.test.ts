import type { Gate } from '../../../src/config/gates.ts'
import { decide } from '../../../src/steps/evaluate-gate/decide.ts'
import { measure } from '../../../src/steps/evaluate-gate/measure.ts'
import type { Scored } from '../../../src/steps/evaluate-gate/scored.ts'
import { checkMargins } from '../../../src/steps/evaluate-gate/slice-margins.ts'
import { positivesByTenth } from '../../../src/steps/evaluate-gate/tenths.ts'

const n = 4000
/** Numbers between 0 and 1 that are the same in every run. */
const noise = (i: number, salt: number) => (((Math.sin(i * 12.9898 + salt * 78.233) * 43758.5453) % 1) + 1) % 1
const labels = Uint8Array.from({ length: n }, (_, i) => (noise(i, 1) < 0.4 ? 1 : 0))
const scores = (weight: number, salt: number) =>
  Float64Array.from(labels, (label, i) => weight * label * 0.5 + (1 - weight * 0.5) * noise(i, salt))
const codes = Int32Array.from({ length: n }, (_, i) => i % 4)
const good = scores(0.8, 2)
const scored: Scored = {
  truth: { task: 'binary-classification', labels, threshold: 0.5 },
  candidate: good,
  production: scores(0.5, 2),
  slices: [{ name: 'origin', codes, levels: ['A', 'B', 'C', 'D'] }],
  baseline: { kind: 'compared' },
  faults: [],
  attempt: 1,
  seed: 'seed',
}
const gates: Gate[] = [
  { metric: 'roc_auc', at_least: 0.6, no_worse_than: { production: 0.005 } },
  { metric: 'log_loss', improves_on: 'production' },
]
const verdictOf = (part: Partial<Scored>, of: readonly Gate[] = gates) => decide(measure({ ...scored, ...part }, of), of)

test('a better candidate passes, and its slices are judged by the first gate', () => {
  const decision = verdictOf({})
  expect(decision.verdict).toBe('pass')
  expect(decision.slices).toMatchObject([{ gate: 0, metric: 'roc_auc', margin: 0.02, leastRows: 100, untested: 0 }])
  expect(decision.slices[0]?.slices).toHaveLength(4)
})

test('a candidate that is broken in one slice fails, whatever the average says', () => {
  const broken = Float64Array.from(good, (score, i) => (i % 4 === 3 ? 1 - score : score))
  const decision = verdictOf({ candidate: broken, production: scores(0.3, 2) })
  expect(decision.slices[0]?.slices.filter(({ blocks }) => blocks).map(({ level }) => level)).toEqual(['D'])
  expect(decision.verdict).toBe('fail')
})

test('without a baseline only the thresholds count', () => {
  const decision = verdictOf({ production: undefined, baseline: { kind: 'none' } })
  expect(decision.rows.map(({ word }) => word)).toEqual(['met', 'nothing required'])
  expect(decision.slices).toEqual([])
})

test('labels of one class have no ROC AUC, and that is not a pass', () => {
  const decision = verdictOf({ truth: { task: 'binary-classification', labels: new Uint8Array(n), threshold: 0.5 }, slices: [] })
  expect(decision.rows[0]).toMatchObject({ verdict: 'inconclusive', candidate: undefined })
  expect(decision.rows[0]?.because).toBeTruthy()
})

test('slices of several columns are corrected together', () => {
  const two = verdictOf({
    slices: [...scored.slices, { name: 'hour', codes: Int32Array.from({ length: n }, (_, i) => i % 7), levels: [...'0123456'] }],
  })
  expect(two.slices[0]?.slices).toHaveLength(11)
  expect(two.slices[0]?.columns).toEqual(['origin', 'hour'])
})

test('a margin of 0.02 is not made up for errors in the target’s unit', () => {
  const values = Float64Array.from({ length: n }, (_, i) => noise(i, 3) * 100)
  const of = (gate: Gate) =>
    verdictOf(
      {
        truth: { task: 'regression', values },
        candidate: values.map((v, i) => v + noise(i, 4)),
        production: values.map((v, i) => v + 2 * noise(i, 4)),
      },
      [gate],
    )
  expect(of({ metric: 'mae', improves_on: 'production' }).slices).toEqual([])
  expect(of({ metric: 'mae', no_worse_than: { production: 0.5 } }).slices[0]?.margin).toBe(0.5)
})

test('tenths hold all rows, lowest scores first', () => {
  const shares = positivesByTenth(labels, good)!
  expect(shares).toHaveLength(10)
  expect(shares.reduce((a, b) => a + b, 0) / 10).toBeCloseTo(labels.reduce((a, b) => a + b, 0) / n, 9)
  expect(shares[9]!).toBeGreaterThan(shares[0]!)
  expect(positivesByTenth([1, 0], [0.1, 0.2])).toBeUndefined()
})

test('a slice may have a margin of its own; a value that no slice has is named', () => {
  const broken = Float64Array.from(good, (score, i) => (i % 4 === 3 ? 0.7 * score + 0.3 * noise(i, 9) : score))
  const asked = (margins: Record<string, number>): Gate[] => [
    { metric: 'roc_auc', at_least: 0.6, slices: { no_worse_than: 0.005, least_rows: 100, margins } },
  ]
  const level = (margins: Record<string, number>) =>
    verdictOf({ candidate: broken, production: good }, asked(margins)).slices[0]?.slices.find((slice) => slice.level === 'D')
  expect(level({})).toMatchObject({ blocks: true })
  expect(level({ D: 0.5 })).toMatchObject({ blocks: false, margin: 0.5 })
  expect(() => checkMargins(asked({ DD: 0.5 }), scored.slices)).toThrow(/No slice of these rows is DD.*Did you mean D/s)
})

test('each model is judged at its own threshold', () => {
  const shifted = good.map((score) => score / 2)
  const accuracy: Gate[] = [{ metric: 'accuracy', no_worse_than: { production: 0.001 } }]
  const at = { production: 0.5, candidate: 0.25 }
  const own = verdictOf({ candidate: shifted, production: good, thresholds: at, slices: [] }, accuracy)
  expect(own.rows[0]?.difference).toMatchObject({ delta: 0 })
  expect(verdictOf({ candidate: shifted, production: good, slices: [] }, accuracy).verdict).toBe('fail')
})

test('fairness is judged on the candidate, once for each limit, beside production’s distance; it joins the verdict', () => {
  const unfair = Float64Array.from(good, (score, i) => (i % 4 === 3 ? 0.2 * score : score))
  const groups = scored.slices
  const rule = { metric: 'recall', column: 'origin', most_difference: 0.1, least_ratio: 0.8, least_rows: 100 }
  const decision = decide(measure({ ...scored, candidate: unfair, production: good, groups, slices: [] }, gates, [rule]), gates)
  expect(decision.fairness?.map(({ limit, verdict, widest }) => [limit.kind, verdict, widest?.lower])).toEqual([
    ['difference', 'fail', 'D'],
    ['ratio', 'fail', 'D'],
  ])
  expect(Math.abs(decision.fairness?.[0]?.widest?.production ?? 1)).toBeLessThan(0.1)
  expect(decision.verdict).toBe('fail')
})

test('scores of the candidate are not held against decisions of production', () => {
  const decision = verdictOf({ scores: { candidate: true, production: false }, slices: [] })
  expect(decision.rows[0]).toMatchObject({ verdict: 'inconclusive', because: expect.stringMatching(/hold no scores/) })
})

test('business value says its unit', () => {
  const truth = { task: 'binary-classification' as const, labels, threshold: 0.5, value: Float64Array.of(0, -1, -5, 10) }
  const [row] = verdictOf({ truth, unit: 'EUR', slices: [] }, [{ metric: 'business_value', at_least: 0 }]).rows
  expect(row?.words?.label).toBe('Business value (EUR)')
})
