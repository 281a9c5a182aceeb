import { accumulate } from '../../../src/sketch/accumulate.ts'
import type { Sketch } from '../../../src/sketch/sketch.ts'
import { summarise } from '../../../src/sketch/summarise.ts'
import type { Feature } from '../../../src/statistics/drift/judge.ts'
import type { Performance } from '../../../src/statistics/drift/performance.ts'
import { type Decision, decide, type Rules } from '../../../src/steps/monitor-drift/decide.ts'
import type { DriftFacts, Pair } from '../../../src/steps/monitor-drift/facts.ts'
import type { WindowRecord } from '../../../src/steps/monitor-drift/window-record.ts'
import { type Flight, flights, scoreOf } from './world.ts'

export const rules: Rules = { least_rows: 500, alarm: 0.1, issue_after: { windows: 2, of: 3 }, on_drift: 'issue' }
const DAY = 86_400_000
/** The week that ends at midnight after so many weeks; week 0 is 18–24 June 2001. */
export const week = (number: number) => {
  const from = Date.UTC(2001, 5, 18) + number * 7 * DAY
  return { from: new Date(from), to: new Date(from + 7 * DAY) }
}

/** A week on record. */
export function record(number: number, verdict: WindowRecord['verdict'], more: Partial<WindowRecord> = {}): WindowRecord {
  const { from, to } = week(number)
  const effect = verdict === 'fail' ? 0.21 : 0.02
  const state = verdict === 'fail' ? 'drifted' : 'steady'
  return {
    schema: 1,
    model: 'flight-delays',
    environment: 'production',
    version: 'v6',
    digest: 'd'.repeat(64),
    from: from.toISOString(),
    to: to.toISOString(),
    verdict,
    requests: 3000,
    rows: 3000,
    columns: [{ name: 'hour', verdict: state, effect }],
    predictions: { verdict: state, effect },
    statistic: effect,
    retrain: false,
    evidence: 'e'.repeat(64),
    ...more,
  }
}

const numbers = (name: string, values: readonly number[]): Sketch => {
  const sketch = accumulate(name)
  sketch.numbers(Float64Array.from(values), 'number')
  return sketch.finish(values.length)
}
const texts = (name: string, values: readonly string[]): Sketch => {
  const levels = [...new Set(values)]
  const sketch = accumulate(name)
  sketch.texts(
    Int32Array.from(values, (value) => levels.indexOf(value)),
    levels,
  )
  return sketch.finish(values.length)
}
const sketchesOf = (asked: readonly Flight[]): Sketch[] => [
  numbers(
    'hour',
    asked.map(({ hour }) => hour),
  ),
  numbers(
    'distance',
    asked.map(({ distance }) => distance),
  ),
  texts(
    'origin',
    asked.map(({ origin }) => origin),
  ),
]

const reference = flights('reference', 20_000)
const referenceColumns = sketchesOf(reference)
const referenceAnswers = numbers('prediction', reference.map(scoreOf))

/** Columns and answers of a reference of 20,000 flights and of a window's flights. */
export function pairsOf(asked: readonly Flight[]): { columns: Map<string, Pair>; predictions: Pair } {
  const live = sketchesOf(asked)
  const columns = new Map(referenceColumns.map((sketch, i) => [sketch.name, { reference: sketch, live: live[i]! }]))
  return { columns, predictions: { reference: referenceAnswers, live: numbers('p', asked.map(scoreOf)) } }
}

export const featureOf = (name: string, { reference, live }: Pair): Feature => ({
  name,
  reference: summarise(reference),
  live: summarise(live),
})

/** A metric at release and now, with its interval. */
export const quality = (live: number, state: Performance['state']): Performance => {
  const delta = live - 0.6402
  return {
    metric: 'roc_auc',
    n: 2880,
    reference: 0.6402,
    live,
    delta,
    low: delta - 0.0113,
    high: delta + 0.0113,
    state,
    method: 'DeLong, independent samples',
  }
}

/** Decision and facts of the week of 18 June. */
export function story(
  asked: readonly Flight[],
  { before = [], found, more = {} }: { before?: readonly WindowRecord[]; found?: Performance; more?: Partial<DriftFacts> } = {},
): { decision: Decision; facts: DriftFacts } {
  const { columns, predictions } = pairsOf(asked)
  const inputs = [...columns].map(([name, pair]) => featureOf(name, pair))
  const observed = { window: week(0), inputs, predictions: featureOf('predictions', predictions), quality: found }
  const decision = decide(observed, rules, before)
  const facts: DriftFacts = {
    model: 'flight-delays',
    version: 'v6',
    environment: 'production',
    last: true,
    commit: '841604c161ba71b847e2d98721a3278cf0cc5d85',
    run: {
      pull: undefined,
      headCommit: undefined,
      branch: 'main',
      repositoryUrl: 'https://github.com/acme/flights',
      runUrl: 'https://github.com/acme/flights/actions/runs/152',
      runNumber: '152',
      fork: false,
      ci: true,
    },
    window: week(0),
    config: { path: 'sluice.yml', line: 62 },
    monitor: {
      ...rules,
      reference: 'evaluation',
      window: 604_800,
      actuals: 'later/actuals.csv',
      no_worse_than: 0.005,
      retrain_workflow: 'sluice-release.yml',
      on: 'local',
    },
    release: { metric: 'roc_auc', value: 0.6402 },
    counts: { requests: asked.length, rows: asked.length, others: 0, unanswered: 0, reference: 20_000 },
    columns,
    predictions,
    unsent: [],
    dates: ['date'],
    unknown: [],
    mistyped: new Map(),
    outcomes: found ? { known: found.n, of: asked.length } : 'absent',
    evidence: {
      registration: '041267bb'.repeat(8),
      reference: '34466afa'.repeat(8),
      window: '66e4242f'.repeat(8),
      own: 'eea99b6a'.repeat(8),
    },
    forge: true,
    again: false,
    ...more,
  }
  return { decision, facts }
}
