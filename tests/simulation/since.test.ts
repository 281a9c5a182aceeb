import type { Gate } from '../../src/config/gates.ts'
import { random } from '../../src/statistics/random.ts'
import { estimatesOf } from '../../src/steps/evaluate-gate/estimates.ts'
import type { Scored } from '../../src/steps/evaluate-gate/scored.ts'
import { sinceGate } from '../../src/steps/evaluate-gate/since.ts'

/** n rows whose scores say nothing but the truth: the same model on other rows of the same world. */
function draw(seed: string, n: number): Scored {
  const { next } = random(seed)
  const candidate = Float64Array.from({ length: n }, () => 0.1 + 0.5 * next())
  const labels = Uint8Array.from(candidate, (score) => (next() < score ? 1 : 0))
  const truth = { task: 'binary-classification' as const, labels, threshold: 0.4 }
  return { truth, candidate, production: undefined, slices: [], baseline: { kind: 'unchanged' }, faults: [], attempt: 1, seed }
}

const DRAWS = 600
// 600 draws of a 95% interval: outside 93.0% to 97.0% with a chance under 3% each, and the seeds are fixed.
test.each([
  'roc_auc',
  'accuracy',
  'log_loss',
])('a model that has not changed: the interval of %s since its gate holds 0 in 95 of 100', (metric) => {
  const gates: Gate[] = [{ metric }]
  let held = 0
  for (let i = 0; i < DRAWS; i++) {
    const then = new Map(estimatesOf(draw(`then ${i}`, 300), gates).map((one) => [one.metric, one]))
    const [since] = sinceGate(estimatesOf(draw(`now ${i}`, 500), gates), then, false)
    if (since!.low! <= 0 && since!.high! >= 0) held++
  }
  expect(held / DRAWS).toBeGreaterThan(0.93)
  expect(held / DRAWS).toBeLessThan(0.97)
})
