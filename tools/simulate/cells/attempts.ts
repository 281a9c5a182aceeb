import { attemptAlpha } from '../../../src/statistics/gate/attempt.ts'
import { compare } from '../../../src/statistics/gate/compare.ts'
import type { BinaryTruth } from '../../../src/statistics/metrics/sample.ts'
import { random } from '../../../src/statistics/random.ts'
import type { Cell } from '../cell.ts'
import { SIGNAL, signalFor, trueValue } from '../population.ts'

const MARGIN = 0.02

/** One set of rows, production's scores on it, and one candidate after the other. */
function holdout(rows: number, signal: number, seed: string) {
  const source = random(seed)
  const labels = Uint8Array.from({ length: rows }, () => (source.next() < 0.3 ? 1 : 0))
  const shared = Float64Array.from(labels, () => source.normal())
  const scores = (of: number) =>
    Float64Array.from(labels, (label, i) => 1 / (1 + Math.exp(-of * (Math.SQRT1_2 * (shared[i]! + source.normal()) + of * (label - 0.5)))))
  const truth: BinaryTruth = { task: 'binary-classification', labels, threshold: 0.5 }
  return { truth, production: scores(SIGNAL), next: () => scores(signal) }
}

/** Candidates judged one after the other on the same rows: whether any of them passes, with and without dividing the level among them. */
function attemptsCell(metric: 'roc_auc' | 'accuracy', attempts: number, worse: boolean): Cell {
  const rows = 500
  const signal = worse ? signalFor(metric, trueValue(metric, SIGNAL, 0.3) - MARGIN, 0.3) : SIGNAL
  return {
    table: 'attempts',
    columns: [metric, worse ? 'worse by the margin, asked to be no worse' : 'equal, asked to be better', attempts],
    runs: 400,
    run(seed) {
      const { truth, production, next } = holdout(rows, signal, seed)
      const found = new Set<string>()
      for (let attempt = 1; attempt <= attempts; attempt++) {
        const sample = { truth, production, candidate: next() }
        const passes = (alpha: number) => {
          const { state } = compare(metric, sample, { alpha, margin: worse ? MARGIN : 0, seed })
          return state === 'superior' || (worse && state === 'non-inferior')
        }
        if (passes(attemptAlpha(attempt))) found.add('passes')
        if (passes(attemptAlpha(1))) found.add('passes undivided')
        const { delta } = compare(metric, sample, { alpha: 0.05, margin: 0, seed })
        if (delta !== undefined && delta > 0) found.add('naive promotes')
      }
      return [...found]
    },
    limits: { passes: 0.05 },
    cost: 1000 * attempts,
  }
}

/** Up to twenty candidates on one holdout. */
export const attemptCells: readonly Cell[] = [1, 2, 6, 20].flatMap((attempts) => [
  attemptsCell('roc_auc', attempts, false),
  attemptsCell('accuracy', attempts, false),
  attemptsCell('roc_auc', attempts, true),
])
