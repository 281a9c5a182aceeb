import type { Gate } from '../../config/gates.ts'
import { attemptAlpha } from '../../statistics/gate/attempt.ts'
import { judgeSlices, type SliceVerdict } from '../../statistics/gate/slices.ts'
import { isMetric } from '../../statistics/metrics/metrics.ts'
import type { MetricName } from '../../statistics/metrics/sample.ts'
import { benjaminiHochberg, holm } from '../../statistics/multipleTesting.ts'
import type { JudgedSlice, SliceVerdicts } from './decision.ts'
import type { Scored, SliceColumn } from './scored.ts'
import { marginsOf } from './slice-margins.ts'

type Rule = NonNullable<Gate['slices']>
const DEFAULT: Rule = { no_worse_than: 0.02, least_rows: 100 }
/** Metrics in the target's own unit, for which 0.02 means nothing. */
const UNBOUNDED = new Set<Gate['metric']>(['mae', 'rmse', 'mse', 'mape', 'median_absolute_error', 'quantile_loss', 'business_value'])

/** Judges each gate that asks for it within every slice; where none asks, the first gate's metric with the defaults. Nothing without a comparison. */
export function measureSlices(scored: Scored, gates: readonly Gate[]): SliceVerdicts[] {
  if (scored.slices.length === 0 || scored.production === undefined || scored.baseline.kind !== 'compared') return []
  const asked = gates.flatMap((gate, index) => (gate.slices === undefined ? [] : [{ gate, index, rule: gate.slices }]))
  const index = gates.findIndex(({ metric }) => isMetric(metric))
  const first = gates[index]
  const rule = first && asked.length === 0 ? defaultRule(first) : undefined
  const all = first && rule ? [{ gate: first, index, rule }] : asked
  return all.flatMap(({ gate, index, rule }) => (isMetric(gate.metric) ? [judgeGateSlices(gate.metric, index, rule, scored)] : []))
}

/** The default margin, or the gate's own where the metric has the target's unit; undefined where there is neither. */
function defaultRule({ metric, no_worse_than }: Gate): Rule | undefined {
  if (!UNBOUNDED.has(metric)) return DEFAULT
  return no_worse_than === undefined ? undefined : { ...DEFAULT, no_worse_than: no_worse_than.production }
}

function judgeGateSlices(metric: MetricName, gate: number, rule: Rule, scored: Scored): SliceVerdicts {
  const { truth, candidate, production, thresholds, attempt, seed } = scored
  const alpha = attemptAlpha(attempt)
  const options = { alpha, margin: rule.no_worse_than, leastRows: rule.least_rows, seed: `${seed} ${metric}` }
  const sample = { truth, candidate, production: production!, thresholds }
  const margins = marginsOf(rule.margins ?? {}, scored.slices)
  const found = scored.slices.map(({ codes, levels }, i) =>
    judgeSlices(metric, sample, codes, levels.length, { ...options, margins: margins[i]! }),
  )
  return {
    gate,
    metric,
    columns: scored.slices.map(({ name }) => name),
    margin: rule.no_worse_than,
    leastRows: rule.least_rows,
    untested: found.reduce((sum, { untested }) => sum + untested.filter(({ n }) => n > 0).length, 0),
    slices: together(found, scored.slices, { alpha, margin: rule.no_worse_than }),
  }
}

/** Corrects over the slices of all columns, not of one column at a time. */
function together(
  found: readonly SliceVerdict[],
  columns: readonly SliceColumn[],
  { alpha, margin }: { alpha: number; margin: number },
): JudgedSlice[] {
  const all = found.flatMap(({ tested }, i) => tested.map((slice) => ({ slice, column: columns[i]! })))
  const p = all.map(({ slice }) => slice.p)
  const [q, adjusted] = [benjaminiHochberg(p), holm(p)]
  return all.map(({ slice, column }, i) => ({
    column: column.name,
    level: column.levels[slice.slice] ?? '',
    n: slice.n,
    production: slice.production,
    candidate: slice.candidate,
    delta: slice.delta,
    low: slice.low,
    high: slice.high,
    q: q[i]!,
    ...(slice.margin !== margin && { margin: slice.margin }),
    blocks: adjusted[i]! <= alpha,
  }))
}
