import { attemptAlpha } from '../../../src/statistics/gate/attempt.ts'
import { type State, stateOf } from '../../../src/statistics/gate/compare.ts'
import { estimateDifference } from '../../../src/statistics/gate/method.ts'
import { metricOf } from '../../../src/statistics/metrics/metrics.ts'
import type { Sample } from '../../../src/statistics/metrics/sample.ts'
import type { Cell } from '../cell.ts'
import type { KnownMetric } from '../population.ts'
import { marginOf, pairs } from './gate.ts'

const ALPHA = attemptAlpha(1)
const SHARE = 0.01
const metrics: readonly KnownMetric[] = [
  'brier',
  'log_loss',
  'f1',
  'mcc',
  'balanced_accuracy',
  'recall',
  'precision',
  'roc_auc',
  'pr_auc',
  'accuracy',
]

/** What the interval alone says, and whether there are too few rows of a class for it to decide. */
function judged(metric: KnownMetric, sample: Sample, margin: number, seed: string): { state: State; isScarce: boolean } {
  const { difference, scarce } = estimateDifference(metric, sample, { alpha: ALPHA, seed })
  const state = 'undefined' in difference ? 'inconclusive' : stateOf(difference, metricOf(metric).better, margin)
  return { state, isScarce: scarce !== undefined }
}

/** So many positives on average among a hundred times as many rows: equal models, and candidates that are worse by exactly the margin. */
function scarceCell(metric: KnownMetric, positives: number): Cell {
  const rows = positives / SHARE
  const margin = marginOf(metric, SHARE)
  const [equal, worse] = [pairs(metric, SHARE, rows, 0), pairs(metric, SHARE, rows, -1)]
  return {
    table: 'scarce',
    columns: [metric, positives],
    runs: 1000,
    run(seed) {
      const same = judged(metric, equal(seed), 0, seed)
      const less = judged(metric, worse(seed), margin, seed)
      const alone = [
        ...(same.state === 'superior' ? ['better'] : []),
        ...(same.state === 'inferior' ? ['worse'] : []),
        ...(less.state === 'superior' || less.state === 'non-inferior' ? ['passes'] : []),
      ]
      const decided = alone.filter((event) => !(event === 'passes' ? less : same).isScarce)
      return [...alone.map((event) => `interval: ${event}`), ...decided, ...(less.isScarce ? ['too few'] : [])]
    },
    limits: { better: ALPHA, worse: ALPHA, passes: ALPHA },
    cost: 3 * rows + 2000,
  }
}

/** One positive in a hundred rows, and few of them: by metric. */
export const scarceCells: readonly Cell[] = metrics.flatMap((metric) =>
  [10, 20, 30, 50, 100].map((positives) => scarceCell(metric, positives)),
)
