import type { Contradiction } from './contradiction.ts'
import { isMetricOf } from './metrics.ts'
import type { Config } from './schema.ts'

/** What is wrong with `evaluate`, with the columns that `data` gives a meaning, and with `fairness`. */
export function* evaluateMistakes(config: Config): Generator<Contradiction> {
  yield* columns(config)
  yield* byTask(config)
  yield* rowsToChooseOn(config)
  yield* customs(config)
  yield* fairness(config)
  yield* watched(config)
}

function* columns({ data }: Config): Generator<Contradiction> {
  for (const role of ['weight', 'group'] as const) {
    const name = data[role]
    const path = ['data', role]
    if (name === data.label) yield { path, message: `${name} is the label.`, fix: 'Name another column.' }
    if (name !== undefined && data.keys.includes(name))
      yield { path, message: `${name} is a key: it names rows.`, fix: 'Name another column.' }
  }
}

function* byTask({ gates, evaluation, evaluate }: Config): Generator<Contradiction> {
  const { task, query, value, threshold } = evaluate
  if (task === 'ranking' && query === undefined)
    yield {
      path: ['evaluate'],
      message: 'A ranking orders the rows of a query.',
      fix: 'Add `query: <column>`, whose equal values are one query.',
    }
  if (task !== 'ranking' && query !== undefined)
    yield { path: ['evaluate', 'query'], message: `${task} has no queries.`, fix: 'Take it out.' }
  const needed = VALUE_KEYS[task]
  if (value !== undefined && needed === undefined)
    yield { path: ['evaluate', 'value'], message: `${task} has no business value.`, fix: 'Take it out.' }
  else if (value !== undefined && !fits(value, task))
    yield { path: ['evaluate', 'value'], message: `${task} has other outcomes.`, fix: `Write \`${needed}\`.` }
  const all = [...gates, ...Object.values(evaluation).flatMap((set) => set.gates)]
  if (value === undefined && all.some(({ metric }) => metric === 'business_value'))
    yield { path: ['evaluate'], message: 'A gate asks for business_value, and nothing says what an answer is worth.', fix: 'Add `value`.' }
  if (typeof threshold !== 'number' && task !== 'binary-classification')
    yield {
      path: ['evaluate', 'threshold'],
      message: `A threshold is chosen for binary-classification, not for ${task}.`,
      fix: 'Give a number.',
    }
}

type Task = Config['evaluate']['task']
const VALUE_KEYS: { readonly [task in Task]?: string } = {
  'binary-classification': '{ true_positive: …, false_positive: …, false_negative: …, true_negative: … }',
  'multiclass-classification': '{ <truth>: { <prediction>: … } }',
  regression: '{ over: …, under: … }',
}

function fits(value: NonNullable<Config['evaluate']['value']>, task: Task): boolean {
  if (task === 'binary-classification') return 'true_positive' in value && typeof value.true_positive === 'number'
  if (task === 'regression') return 'over' in value && typeof value.over === 'number'
  return Object.values(value).every((row) => typeof row === 'object')
}

function* rowsToChooseOn({ data, evaluate: { threshold } }: Config): Generator<Contradiction> {
  if (typeof threshold === 'number' || threshold.on !== data.evaluation) return
  const message = 'A threshold chosen on the rows that are judged makes them look better than they are.'
  yield { path: ['evaluate', 'threshold', 'on'], message, fix: 'Name other rows.' }
}

function* customs({ gates, evaluate: { custom, task } }: Config): Generator<Contradiction> {
  for (const [i, { name }] of custom.entries()) {
    const path = ['evaluate', 'custom', i, 'name']
    if (custom.findIndex((other) => other.name === name) !== i) yield { path, message: `${name} is named twice.` }
    if (isMetricOf(task, name)) yield { path, message: `${name} is a metric already.`, fix: 'Give it another name.' }
  }
  for (const [i, gate] of gates.entries()) {
    if (!gate.slices || !custom.some(({ name }) => name === gate.metric)) continue
    yield { path: ['gates', i, 'slices'], message: 'Only metrics that Sluice computes are judged within slices.', fix: 'Take it out.' }
  }
}

function* fairness({ fairness, evaluate: { task } }: Config): Generator<Contradiction> {
  for (const [i, rule] of fairness.entries()) {
    const path = ['fairness', i]
    if (!isMetricOf(task, rule.metric)) yield { path: [...path, 'metric'], message: `${rule.metric} is not a metric of ${task}.` }
    if (rule.most_difference === undefined && rule.least_ratio === undefined)
      yield { path, message: 'This rule asks for nothing.', fix: 'Add most_difference or least_ratio.' }
  }
}

/** Late outcomes are judged by numbers that a served model answers with. */
function* watched({ monitor, gates, evaluate: { task, threshold } }: Config): Generator<Contradiction> {
  if (monitor === undefined) return
  if (gates.every(({ metric }) => !isMetricOf(task, metric)))
    yield {
      path: ['monitor'],
      message: 'No gate has a metric that Sluice computes, so there is none to watch.',
      fix: 'Add a gate of such a metric.',
    }
  if (monitor.actuals === undefined) return
  const path = ['monitor', 'actuals']
  if (!WATCHED.includes(task)) yield { path, message: `Late outcomes of ${task} cannot be judged.`, fix: 'Take it out.' }
  if (typeof threshold !== 'number')
    yield { path, message: 'Late outcomes need one threshold, and each model chooses its own.', fix: 'Give `evaluate.threshold` a number.' }
}
const WATCHED: readonly Task[] = ['binary-classification', 'multiclass-classification', 'regression']
