import { metrics } from '../../../src/statistics/metrics/metrics.ts'
import type { Decision, JudgedSlice } from '../../../src/steps/evaluate-gate/decision.ts'
import type { GateFacts } from '../../../src/steps/evaluate-gate/facts.ts'
import { stories } from './stories.ts'
import { difference, slicesOf, usual } from './story.ts'

/** More than GitHub takes: 24 metrics, each within 400 slices whose names are addresses. */
export function longStory(): { decision: Decision; facts: GateFacts } {
  const { decision, facts } = stories['40-slices']!
  const address = (i: number) =>
    `${100 + i} Martin Luther King Jr. Boulevard, Suite ${1000 + 7 * i}, San Francisco de los Caballeros, ${90_000 + i}`
  const calm = (i: number): JudgedSlice => ({ ...slicesOf(usual)[i % usual.length]!, level: address(i), n: 150 + 31 * i })
  const names = Object.keys(metrics).slice(0, 24)
  const [first] = decision.slices
  const within = names.map((metric, gate) => ({ ...first!, metric, gate, slices: Array.from({ length: 400 }, (_, i) => calm(i + gate)) }))
  const rows = names.map((metric, gate) => ({
    ...decision.rows[0]!,
    metric,
    gate,
    requirements: [],
    word: 'nothing required' as const,
    difference: difference(0.64, 0.65, 0.008, 0.012),
  }))
  return {
    decision: { ...decision, rows: [...decision.rows, ...rows.slice(3)], slices: [...decision.slices, ...within.slice(1)] },
    facts: { ...facts, changes: Array.from({ length: 200 }, (_, i) => ({ sign: '+', name: `parameter_${i}`, text: address(i) })) },
  }
}
