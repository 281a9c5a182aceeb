import { compare } from '../../../src/statistics/gate/compare.ts'
import { judgeSlices } from '../../../src/statistics/gate/slices.ts'
import type { MetricName, Sample } from '../../../src/statistics/metrics/sample.ts'
import type { Cell } from '../cell.ts'
import { pairOfModels, pairOfRegressions, type Setting } from '../samples.ts'

type Draw = (rows: number, seed: string) => Sample
const models =
  (setting: Omit<Setting, 'rows'>): Draw =>
  (rows, seed) =>
    pairOfModels({ rows, ...setting }, seed)
const regressions =
  (zeros: number): Draw =>
  (rows, seed) =>
    pairOfRegressions(rows, zeros, seed)

const alphas = [0.05, 0.01]

/** Equal models: how often one is shown to be better, in either direction, at each level. */
function equalCell(metric: MetricName, data: string, rows: number, draw: Draw, runs: number, cost: number): Cell {
  const events = alphas.flatMap((alpha) => [`better at ${alpha}`, `worse at ${alpha}`])
  return {
    table: 'nulls',
    columns: [metric, data, rows],
    runs,
    run(seed) {
      const sample = draw(rows, seed)
      const found: string[] = []
      for (const alpha of alphas) {
        const { state } = compare(metric, sample, { alpha, margin: 0, seed })
        if (state === 'inconclusive') break // the wider interval of the next level holds 0 too
        found.push(`${state === 'superior' ? 'better' : 'worse'} at ${alpha}`)
      }
      return found
    },
    limits: Object.fromEntries(events.map((event) => [event, Number(event.split(' ').at(-1))])),
    cost,
  }
}

type Named = readonly [MetricName, string, Draw]
/** Every method once, so that 100,000 rows can be drawn a thousand times. */
const methods: readonly Named[] = [
  ['accuracy', 'half positive', models({ positives: 0.5 })],
  ['accuracy', 'groups of 5 rows', models({ positives: 0.3, groupSize: 5 })],
  ['roc_auc', '20% positive', models({ positives: 0.2 })],
  ['roc_auc', 'groups of 5 rows', models({ positives: 0.3, groupSize: 5 })],
  ['log_loss', '20% positive', models({ positives: 0.2 })],
  ['brier', '30% positive, weights', models({ positives: 0.3, weights: true })],
  ['mae', 'heavy tails, half of the errors 0', regressions(0.5)],
  ['f1', '30% positive', models({ positives: 0.3 })],
  ['pr_auc', '30% positive', models({ positives: 0.3 })],
  ['rmse', 'heavy tails', regressions(0)],
]
const others: readonly Named[] = [
  ['accuracy', '10% positive, ties', models({ positives: 0.1, digits: 1 })],
  ['accuracy', 'weights, a fifth of them 0', models({ positives: 0.3, weights: true })],
  ['roc_auc', 'ties', models({ positives: 0.4, digits: 1 })],
  ['roc_auc', '10% positive', models({ positives: 0.1 })],
  ['roc_auc', 'weights, a fifth of them 0', models({ positives: 0.3, weights: true })],
  ['log_loss', 'groups of 5 rows', models({ positives: 0.3, groupSize: 5 })],
  ['mse', 'heavy tails', regressions(0)],
  ['mcc', '30% positive', models({ positives: 0.3 })],
  ['balanced_accuracy', '30% positive', models({ positives: 0.3 })],
  ['precision', '30% positive', models({ positives: 0.3 })],
  ['recall', '30% positive', models({ positives: 0.3 })],
  ['calibration_error', '30% positive', models({ positives: 0.3 })],
]
/** Drawn row by row, which is for small tables only. */
const small: readonly Named[] = [
  ['f1', 'groups of 5 rows', models({ positives: 0.3, groupSize: 5 })],
  ['r2', 'heavy tails', regressions(0)],
  ['median_absolute_error', 'heavy tails', regressions(0)],
]
const slow: readonly MetricName[] = ['rmse', 'r2', 'median_absolute_error', 'calibration_error']

/** Ten, twenty and forty slices of equal models, without a margin: how often any blocks. */
function slicesCell(metric: MetricName, slices: number): Cell {
  const rows = 100 * slices
  const codes = Int32Array.from({ length: rows }, (_, i) => i % slices)
  return {
    table: 'nulls',
    columns: [metric, `${slices} slices of 100 rows, any blocks`, rows],
    runs: 300,
    run(seed) {
      const sample = pairOfModels({ rows, positives: 0.3 }, seed)
      return alphas.flatMap((alpha) => {
        const { blocking } = judgeSlices(metric, sample, codes, slices, { alpha, margin: 0, leastRows: 100, seed })
        return blocking.length > 0 ? [`worse at ${alpha}`] : []
      })
    },
    limits: Object.fromEntries(alphas.map((alpha) => [`worse at ${alpha}`, alpha])),
    cost: rows,
  }
}

const cellsOf = ([metric, data, draw]: Named, sizes: readonly number[], ofLarge: number): Cell[] =>
  sizes.map((rows) => {
    const cost = slow.includes(metric) ? Math.min(40 * rows, 1000 + 3 * rows + 40_000) : rows + 500
    return equalCell(metric, data, rows, draw, rows < 100_000 ? 1000 : ofLarge, cost)
  })

/** Equal models by every method of the gate, on data that strain it. */
export const nullCells: readonly Cell[] = [
  ...methods.flatMap((one) => cellsOf(one, [50, 200, 1000, 100_000], 1000)),
  ...others.flatMap((one) => cellsOf(one, [50, 200, 1000, 100_000], 100)),
  ...small.flatMap((one) => cellsOf(one, [50, 200, 1000], 1000)),
  ...(['accuracy', 'roc_auc', 'f1', 'log_loss'] as const).flatMap((metric) => [10, 40].map((slices) => slicesCell(metric, slices))),
]
