import type { Gate } from '../../src/config/gates.ts'
import { oneLine } from '../../src/kernel/escape.ts'
import { worst } from '../../src/kernel/verdict.ts'
import { metrics } from '../../src/statistics/metrics/metrics.ts'
import { decide, type Measured } from '../../src/steps/evaluate-gate/decide.ts'
import type {
  Baseline,
  Decision,
  Difference,
  FairnessVerdict,
  Hint,
  JudgedSlice,
  Measurement,
  Panel,
  PredictionFault,
  SliceVerdicts,
} from '../../src/steps/evaluate-gate/decision.ts'
import type { GateFacts } from '../../src/steps/evaluate-gate/facts.ts'

/** Draws from 0 to 1, the same ones for the same seed. */
export type Draw = () => number
export function draws(seed: number): Draw {
  let state = seed * 2654435761 + 1
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519)
    state = Math.imul(state ^ (state >>> 13), 3266489917)
    state ^= state >>> 16
    return (state >>> 0) / 2 ** 32
  }
}

const METRICS = Object.keys(metrics) as (keyof typeof metrics)[]
const commit = 'af45dbaf685301940f0ee62b74e66c93e5d60601'

/** A report that a run could give: any task's metrics, 0 to 40 slices, further sets, fairness rules, and names from anywhere. */
export function randomReport(draw: Draw, names: readonly string[]): { decision: Decision; facts: GateFacts } {
  const made = maker(draw, names)
  const gates = made.gates()
  const main = decide(made.measured(gates), gates)
  const panels = made.times(made.chance(0.4) ? 3 : 0, made.panel)
  const fairness = made.times(made.chance(0.3) ? 2 : 0, made.fairness)
  const hints = made.times(made.chance(0.2) ? 2 : 0, made.hint)
  const verdict = worst([main.verdict, ...panels.map((panel) => panel.verdict), ...fairness.map((rule) => rule.verdict)])
  const facts = made.facts(gates.length)
  const failure =
    main.faults.length > 0 || made.chance(0.97)
      ? undefined
      : { step: 'evaluate.command', exitCode: 137, lastLines: made.times(30, made.name) }
  if (failure === undefined) return { decision: { ...main, verdict, panels, fairness, hints }, facts }
  return { decision: { ...main, rows: [], slices: [], baseline: { kind: 'none' }, verdict: 'error' }, facts: { ...facts, failure } }
}

function maker(draw: Draw, names: readonly string[]) {
  const below = (n: number) => Math.floor(draw() * n)
  const chance = (share: number) => draw() < share
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!
  const times = <T>(most: number, make: (i: number) => T): T[] =>
    Array.from({ length: most === 0 ? 0 : 1 + below(most) }, (_, i) => make(i))
  const name = () => pick(names)
  const count = () => Math.round(10 ** (draw() * 6))

  const difference = (scale: number): Difference => {
    const production = draw() * scale
    const half = draw() ** 3 * scale * 0.2
    const delta = (draw() - 0.5) * pick([2, 6, 0.5]) * half
    const low = delta - half * (0.8 + draw() * 0.4)
    return {
      production,
      candidate: production + delta,
      delta,
      low,
      high: delta + half,
      needed: chance(0.7) ? count() : undefined,
      mcnemar: chance(0.1) ? draw() : undefined,
    }
  }
  const scaleOf = (metric: string) =>
    ['mae', 'rmse', 'mse', 'mape', 'median_absolute_error'].includes(metric) ? 10 ** (draw() * 9 - 4) : 1
  const measurement = (metric: string, compared: boolean, n: number): Measurement => {
    const found = difference(scaleOf(metric))
    if (chance(0.04)) return { metric, n, candidate: undefined, difference: undefined, because: 'only one class occurs' }
    if (compared && chance(0.03))
      return { metric, n, candidate: undefined, difference: undefined, vanished: found.production, because: 'every score is the same' }
    return { metric, n, candidate: found.candidate, difference: compared ? found : undefined }
  }
  const gate = (): Gate => ({
    metric: chance(0.9) ? pick(METRICS) : name() || 'x',
    ...(chance(0.3) && { at_least: Number((draw() * 0.8).toPrecision(2)) }),
    ...(chance(0.1) && { at_most: Number((draw() * 2).toPrecision(2)) }),
    ...(chance(0.6) && { no_worse_than: { production: Number((draw() ** 2 * 0.1).toPrecision(1)) } }),
    ...(chance(0.3) && { improves_on: 'production' as const }),
  })
  const baseline = (): Baseline =>
    chance(0.75)
      ? { kind: 'compared' }
      : pick<Baseline>([
          { kind: 'none' },
          { kind: 'unchanged' },
          {
            kind: 'not-comparable',
            obstacles: [
              {
                kind: pick(['candidate-saw-rows', 'production-saw-rows', 'production-unscored'] as const),
                rows: count(),
                examples: times(5, name),
              },
            ],
          },
        ])
  const slice = (blocks: boolean, columns: readonly string[]): JudgedSlice => {
    const scale = 1
    const found = difference(scale)
    return {
      ...found,
      column: pick(columns),
      level: name(),
      n: count(),
      margin: chance(0.1) ? 0.03 : undefined,
      q: blocks ? draw() * 0.05 : draw(),
      blocks,
    }
  }
  const within = (gates: readonly Gate[]): SliceVerdicts => {
    const index = below(gates.length)
    const columns = times(2, name)
    const blocking = chance(0.3) ? 1 + below(15) : 0
    const slices = [
      ...Array.from({ length: blocking }, () => slice(true, columns)),
      ...Array.from({ length: below(40) }, () => slice(false, columns)),
    ]
    const metric = gates[index]!.metric
    return { gate: index, metric, columns, margin: pick([0.02, 0.05, 0.1]), leastRows: 100, untested: below(50), slices }
  }
  const fault = (): PredictionFault => ({
    of: pick(['candidate', 'production']),
    kind: pick(['missing', 'extra', 'doubled', 'not-a-number']),
    rows: 5 + count(),
    examples: times(5, name),
  })
  const measured = (gates: readonly Gate[]): Measured => {
    const faults = chance(0.04) ? times(2, fault) : []
    const state: Baseline = faults.length > 0 ? { kind: 'none' } : baseline()
    const n = count()
    return {
      measurements: gates.map(({ metric }) => measurement(metric, state.kind === 'compared', n)),
      slices: state.kind === 'compared' && chance(0.6) ? [within(gates)] : [],
      baseline: state,
      faults,
      n,
      attempt: chance(0.7) ? 1 : 1 + below(9),
      ...(state.kind === 'compared' &&
        chance(0.03) && { dropped: times(2, () => ({ metric: pick(METRICS), recorded: chance(0.8) ? draw() : undefined })) }),
      notes: times(2, () => `The note about ${name()}.`),
    }
  }
  const panel = (i: number): Panel => {
    const own = times(3, gate)
    const { verdict, rows, slices, baseline, faults, n } = decide({ ...measured(own), dropped: [] }, own)
    const set = chance(0.8) ? `${name() || 'x'}${i}` : undefined
    const against =
      baseline.kind === 'none'
        ? undefined
        : { kind: set === undefined || chance(0.2) ? ('best' as const) : ('production' as const), version: name() }
    const wrongRows =
      set !== undefined && chance(0.3)
        ? { rows: 1 + below(9), examples: times(1, () => ({ key: name(), label: name(), answer: name() })) }
        : undefined
    return {
      set,
      path: name(),
      against,
      n,
      verdict: wrongRows ? worst([verdict, 'fail']) : verdict,
      rows,
      slices,
      baseline,
      faults,
      wrong: wrongRows,
    }
  }
  const fairness = (rule: number): FairnessVerdict => {
    const kind = pick(['difference', 'ratio'] as const)
    const groups = ['a', 'b', 'c'].slice(0, 2 + below(2)).map((level) => {
      const value = 0.3 + draw() * 0.6
      return { level: `${level} ${name()}`, n: count(), value, low: value - 0.02, high: value + 0.02 }
    })
    const [lower, higher] = [groups.toSorted((a, b) => a.value - b.value)[0]!, groups.toSorted((a, b) => b.value - a.value)[0]!]
    const value = kind === 'ratio' ? lower.value / higher.value : higher.value - lower.value
    const [low, high] = [value - draw() * 0.05, value + draw() * 0.05]
    const limit = { kind, value: kind === 'ratio' ? 0.8 : 0.1 }
    const [shown, refuted] = kind === 'ratio' ? [low > 0.8, high < 0.8] : [high < 0.1, low > 0.1]
    const verdict = shown ? 'pass' : refuted ? 'fail' : 'inconclusive'
    const widest = { lower: lower.level, higher: higher.level, value, low, high, p: draw(), production: chance(0.5) ? draw() : undefined }
    return { rule, metric: pick(METRICS), column: name(), limit, verdict, groups, widest }
  }
  const hint = (): Hint => ({
    kind: 'feature-gives-label-away',
    column: name(),
    strength: 0.99,
    message: 'alone nearly tells the label (AUC 0.990).',
  })
  const digest = () => draw().toString(16).slice(2).padEnd(64, '0')
  const facts = (gates: number): GateFacts => ({
    model: oneLine(name()).trim() || 'm',
    commit: chance(0.8) ? commit : undefined,
    repositoryUrl: chance(0.8) ? 'https://github.com/acme/flights' : undefined,
    run: chance(0.8) ? { url: 'https://github.com/acme/flights/actions/runs/118', number: '118' } : undefined,
    config: {
      path: name() || 'sluice.yml',
      gateLines: Array.from({ length: gates }, (_, i) => 22 + i),
      evaluationLine: chance(0.5) ? 4 : undefined,
    },
    production: chance(0.8) ? { version: name(), cost: { seconds: draw() * 1e4, usd: draw() }, trainRows: count() } : undefined,
    nextVersion: `v${1 + below(99)}`,
    environments: chance(0.8) ? times(2, name) : [],
    evaluation: {
      path: name(),
      label: name(),
      positive: name(),
      weight: chance(0.2) ? name() : undefined,
      groups: chance(0.2) ? { column: name(), count: count() } : undefined,
    },
    data: { missing: times(3, name), added: times(3, name), drifted: chance(0.5) ? times(2, name) : [], trainRows: count() },
    cost: { seconds: draw() * 1e4, usd: chance(0.5) ? draw() * 10 : undefined },
    evidence: { data: digest(), model: digest(), verdict: digest() },
    tenths: chance(0.5)
      ? { candidate: Array.from({ length: 10 }, draw), production: chance(0.8) ? Array.from({ length: 10 }, draw) : undefined }
      : undefined,
    notGated: [measurement('brier', true, 100)],
    changes: times(8, () => ({ sign: pick(['+', '-', ' '] as const), name: name(), text: name() })),
    steps: [
      { step: 'train', verdict: 'pass', seconds: draw() * 100, usd: draw(), madeFrom: ['data ', { code: name() }], evidence: digest() },
    ],
    remarks: [],
    toolVersion: '1.0.0',
  })
  return { chance, times, name, gates: () => times(4, gate), measured, panel, fairness, hint, facts }
}
