import type { Contradiction } from './contradiction.ts'
import type { Config } from './schema.ts'

/** What is wrong with keys, the time column and retired metrics. */
export function* trustMistakes({ data, evaluate, gates, monitor }: Config): Generator<Contradiction> {
  if (data.keys.length === 0 && monitor?.actuals !== undefined) {
    const message = 'Late outcomes are joined to requests by `data.keys`, and there are none.'
    yield { path: ['monitor', 'actuals'], message, fix: 'Name the columns that together name a row, or take `actuals` out.' }
  }
  if (data.time === data.label) yield { path: ['data', 'time'], message: `${data.label} is the label, and not when a row happened.` }
  for (const [i, metric] of evaluate.retired.entries()) {
    if (gates.some((gate) => gate.metric === metric))
      yield { path: ['evaluate', 'retired', i], message: `${metric} has a gate, so it is not retired.`, fix: 'Take it out of `retired`.' }
  }
}
