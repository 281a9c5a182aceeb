import type { Contradiction } from './contradiction.ts'
import type { EvaluationSet } from './evaluation.ts'
import type { Gate } from './gates.ts'
import { isMetricOf, METRICS_OF } from './metrics.ts'
import type { Config } from './schema.ts'
import { meant } from './suggest.ts'

/** What is wrong with the gates, those of further sets and the opponents included. */
export function* gateMistakes(config: Config): Generator<Contradiction> {
  const { gates, evaluate, evaluation } = config
  yield* rules(['gates'], gates, evaluate, { named: evaluate.slices.length > 0, by: 'evaluate.slices' })
  for (const [name, set] of Object.entries(evaluation)) yield* setMistakes(name, set, evaluate)
  yield* opponents(config)
}

function* rules(
  at: readonly PropertyKey[],
  gates: readonly Gate[],
  { task, custom }: Config['evaluate'],
  slices: { named: boolean; by: string },
): Generator<Contradiction> {
  for (const [i, gate] of gates.entries()) {
    const path = [...at, i]
    if (!isMetricOf(task, gate.metric) && !custom.some(({ name }) => name === gate.metric)) {
      const near = meant(gate.metric, [...METRICS_OF[task], ...custom.map(({ name }) => name)])
      const fix = near === undefined ? `Its metrics are ${METRICS_OF[task].join(', ')}.` : `Did you mean \`${near}\`?`
      yield { path: [...path, 'metric'], message: `${gate.metric} is not a metric of ${task}.`, fix }
    }
    if (gates.findIndex((other) => other.metric === gate.metric) !== i)
      yield { path: [...path, 'metric'], message: `${gate.metric} has a gate already.`, fix: 'Put all its rules into one.' }
    const asked = [gate.at_least, gate.at_most, gate.no_worse_than, gate.improves_on]
    if (asked.every((rule) => rule === undefined))
      yield { path, message: 'This gate asks for nothing.', fix: 'Add at_least, at_most, no_worse_than or improves_on.' }
    if (gate.slices && !slices.named)
      yield { path: [...path, 'slices'], message: 'There are no slices to judge.', fix: `Name columns in \`${slices.by}\`.` }
  }
}

function* setMistakes(name: string, set: EvaluationSet, evaluate: Config['evaluate']): Generator<Contradiction> {
  const at = ['evaluation', name]
  const { task } = evaluate
  yield* rules([...at, 'gates'], set.gates, evaluate, { named: set.slices.length > 0, by: `evaluation.${name}.slices` })
  for (const [i, { no_worse_than }] of set.gates.entries()) {
    if (no_worse_than?.best === undefined) continue
    const message = 'The best version answers the rows of `data.evaluation` only.'
    yield { path: [...at, 'gates', i, 'no_worse_than', 'best'], message, fix: 'Take `best` out.' }
  }
  const { never_wrong } = set
  if (set.gates.length === 0 && never_wrong === undefined)
    yield { path: at, message: 'Nothing is asked of this set.', fix: 'Add gates or never_wrong.' }
  if (never_wrong === undefined) return
  if (task === 'regression') {
    const fix = 'Say how far off is still right: `never_wrong: { within: 0.5 }`.'
    if (never_wrong === true) yield { path: [...at, 'never_wrong'], message: 'A number is never exactly right.', fix }
  } else if (!task.endsWith('classification')) {
    yield { path: [...at, 'never_wrong'], message: `No single answer of ${task} is right or wrong.`, fix: 'Give the set gates instead.' }
  } else if (never_wrong !== true) {
    const message = `${task} has no distance between label and answer.`
    yield { path: [...at, 'never_wrong', 'within'], message, fix: 'Write `never_wrong: true`.' }
  }
}

function* opponents({ gates, evaluate: { against } }: Config): Generator<Contradiction> {
  const path = ['evaluate', 'against']
  if (!against.includes('production')) yield { path, message: 'Production is always compared with.', fix: 'Write `[production, best]`.' }
  if (against.includes('best') && gates.every(({ no_worse_than }) => no_worse_than === undefined)) {
    const message = 'Nothing is asked of the candidate against the best version.'
    yield { path, message, fix: 'Give a gate `no_worse_than`.' }
  }
  for (const [i, { no_worse_than }] of gates.entries()) {
    if (no_worse_than?.best === undefined || against.includes('best')) continue
    const message = 'The candidate is not compared with the best version.'
    yield { path: ['gates', i, 'no_worse_than', 'best'], message, fix: 'Write `against: [production, best]` under `evaluate`.' }
  }
}
