import { attemptAlpha } from '../../../src/statistics/gate/attempt.ts'
import { compare } from '../../../src/statistics/gate/compare.ts'
import { judgeSlices, rowsBySlice } from '../../../src/statistics/gate/slices.ts'
import { metricOf } from '../../../src/statistics/metrics/metrics.ts'
import { type Answers, pickAnswers, pickTruth, type Sample } from '../../../src/statistics/metrics/sample.ts'
import type { Cell } from '../cell.ts'
import { type KnownMetric, SIGNAL, signalFor, trueValue } from '../population.ts'
import { pairOfModels, pairOfRegressions } from '../samples.ts'

/** One-sided level of a gate's bounds at the first attempt. */
const ALPHA = attemptAlpha(1)
const SLICES = 10
const POINTS = 0.02
const LEAST_ROWS = 100

/** Margin of each metric in its own unit, or as a share of production's value where that depends much on the share of positives. */
const margins: Readonly<Record<KnownMetric, { absolute: number } | { relative: number }>> = {
  accuracy: { absolute: 0.02 },
  balanced_accuracy: { absolute: 0.03 },
  recall: { absolute: 0.03 },
  precision: { relative: 0.1 },
  roc_auc: { absolute: 0.02 },
  f1: { absolute: 0.03 },
  mcc: { absolute: 0.03 },
  pr_auc: { absolute: 0.03 },
  log_loss: { relative: 0.05 },
  brier: { relative: 0.05 },
  mae: { relative: 0.05 },
}
const production = (metric: KnownMetric) => (metric === 'mae' ? 1 : SIGNAL)

/** The margin that a metric is judged with, in its unit, for a share of positives. */
export function marginOf(metric: KnownMetric, positives: number): number {
  const margin = margins[metric]
  return 'absolute' in margin ? margin.absolute : margin.relative * trueValue(metric, production(metric), positives)
}

/** Draws a pair of which the candidate is truly better by `better` margins (worse when negative). */
export function pairs(metric: KnownMetric, positives: number, rows: number, better: number): (seed: string) => Sample {
  const sign = metricOf(metric).better === 'higher' ? 1 : -1
  const before = production(metric)
  const value = trueValue(metric, before, positives) + sign * better * marginOf(metric, positives)
  const after = better === 0 ? before : signalFor(metric, value, positives)
  if (metric === 'mae') return (seed) => pairOfRegressions(rows, 0.5, seed, after)
  return (seed) => pairOfModels({ rows, positives, signals: [before, after] }, seed)
}

/** How much better the candidate's number is; undefined where either has none. */
function gainOf(metric: KnownMetric, before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined || after === undefined) return undefined
  return metricOf(metric).better === 'higher' ? after - before : before - after
}

/** What the gate says, and what a comparison of two numbers says on the same rows. */
function verdicts(metric: KnownMetric, sample: Sample, margin: number, seed: string): string[] {
  const { state, production, candidate } = compare(metric, sample, { alpha: ALPHA, margin, seed })
  const gain = gainOf(metric, production, candidate)
  return [
    ...(gain !== undefined && gain > 0 ? ['naive promotes'] : []),
    ...(state === 'superior' ? ['better'] : []),
    ...(state === 'superior' || state === 'non-inferior' ? ['passes'] : []),
    ...(state === 'inferior' ? ['blocks'] : []),
    ...(state === 'inconclusive' ? ['inconclusive'] : []),
  ]
}

/** Ten equal slices: whether any is down by two points, and whether any blocks. */
function slicesOf(metric: KnownMetric, sample: Sample, rows: number, seed: string): string[] {
  const codes = Int32Array.from({ length: rows }, (_, i) => i % SLICES)
  const isDown = rowsBySlice(codes, SLICES).some((of) => {
    const truth = pickTruth(sample.truth, of)
    const value = (answers: Answers) => metricOf(metric).value(truth, pickAnswers(sample.truth, answers, of))
    return (gainOf(metric, value(sample.production), value(sample.candidate)) ?? 0) < -POINTS
  })
  const { blocking } = judgeSlices(metric, sample, codes, SLICES, { alpha: 0.05, margin: POINTS, leastRows: LEAST_ROWS, seed })
  return [...(isDown ? ['naive slice'] : []), ...(blocking.length > 0 ? ['slice'] : [])]
}

const sizes = [50, 200, 1000, 10_000, 100_000]
/** A hundred thousand rows are drawn a thousand times where it matters most: by every method (nulls.ts), and at the margin by four of them. */
const fullyAtMargin: readonly KnownMetric[] = ['accuracy', 'f1', 'roc_auc', 'log_loss']
function runsOf(rows: number, better: number, isFull: boolean): number {
  if (rows <= 1000 || isFull) return 1000
  if (rows <= 10_000) return better === -1 ? 400 : 200
  return 40
}
const metricsShown: readonly KnownMetric[] = ['accuracy', 'f1', 'mcc', 'roc_auc', 'pr_auc', 'log_loss', 'brier', 'mae']
const inSlices: readonly KnownMetric[] = ['accuracy', 'roc_auc']

function cell(table: string, metric: KnownMetric, positives: number, size: number, better: number): Cell {
  const rows = sizes[size]!
  const margin = marginOf(metric, positives)
  const draw = pairs(metric, positives, rows, better)
  return {
    table,
    columns: [metric, metric === 'mae' ? '' : positives, rows],
    runs: runsOf(rows, better, better === -1 && positives === 0.1 && fullyAtMargin.includes(metric)),
    run(seed) {
      const sample = draw(seed)
      const found = verdicts(metric, sample, margin, seed)
      return better === 0 && inSlices.includes(metric) ? [...found, ...slicesOf(metric, sample, rows, seed)] : found
    },
    limits: better === 0 ? { better: ALPHA, blocks: ALPHA, slice: 0.05 } : better < 0 ? { passes: ALPHA } : { blocks: ALPHA },
    cost: rows + 1000,
  }
}
const each = (shares: readonly number[], make: (metric: KnownMetric, positives: number, size: number) => Cell): Cell[] =>
  metricsShown.flatMap((metric) =>
    (metric === 'mae' ? [0.5] : shares).flatMap((positives) => sizes.map((_, size) => make(metric, positives, size))),
  )

/** Equal models, models worse by exactly the margin, and models better by one and by two margins: by metric, share of positives and rows. */
export const gateCells: readonly Cell[] = [
  ...each([0.5, 0.1, 0.01], (metric, positives, size) => cell('equal', metric, positives, size, 0)),
  ...each([0.5, 0.1, 0.01], (metric, positives, size) => cell('margin', metric, positives, size, -1)),
  ...each([0.1], (metric, positives, size) => cell('one better', metric, positives, size, 1)),
  ...each([0.1], (metric, positives, size) => cell('two better', metric, positives, size, 2)),
]
