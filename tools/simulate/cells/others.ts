import { judgeFairness } from '../../../src/statistics/gate/fairness.ts'
import { correctedFolds } from '../../../src/statistics/gate/folds.ts'
import type { BinaryTruth } from '../../../src/statistics/metrics/sample.ts'
import { type Random, random } from '../../../src/statistics/random.ts'
import type { Cell } from '../cell.ts'
import { SIGNAL, signalFor, trueValue } from '../population.ts'

const ALPHA = 0.05

/** Two learners, each with one of two inputs that tell equally much of the target, over ten folds: whether their mean errors are told apart. */
function foldsCell(rows: number, folds: number): Cell {
  const fit = (x: Float64Array, y: Float64Array, isTest: (i: number) => boolean) => {
    let [xy, xx] = [0, 0]
    for (let i = 0; i < rows; i++) {
      if (isTest(i)) continue
      xy += x[i]! * y[i]!
      xx += x[i]! ** 2
    }
    let [errors, tested] = [0, 0]
    for (let i = 0; i < rows; i++) {
      if (!isTest(i)) continue
      errors += (y[i]! - (xy / xx) * x[i]!) ** 2
      tested++
    }
    return errors / tested
  }
  return {
    table: 'others',
    columns: ['Equal learners', `${folds} random splits into nine tenths and one, ${rows} rows`],
    runs: 1000,
    run(seed) {
      const source = random(seed)
      const draw = () => Float64Array.from({ length: rows }, () => source.normal())
      const [first, second] = [draw(), draw()]
      const y = first.map((x, i) => x + second[i]! + source.normal())
      const splits = Array.from({ length: folds }, () => shuffledTenth(rows, source))
      const [a, b] = [first, second].map((x) => splits.map((isTest) => fit(x, y, (i) => isTest[i] === 1)))
      const corrected = correctedFolds(a!, b!, 0.9 * rows, 0.1 * rows, ALPHA)
      const plain = correctedFolds(a!, b!, 1, 1e-12, ALPHA)
      const isBeyond = (one: typeof corrected) => !('undefined' in one) && one.low > 0
      return [...(isBeyond(corrected) ? ['errs'] : []), ...(isBeyond(plain) ? ['naive errs'] : [])]
    },
    limits: { errs: ALPHA },
    cost: 3 * rows * folds,
  }
}

/** 1 for a random tenth of the rows. */
function shuffledTenth(rows: number, source: Random): Uint8Array {
  const isTest = new Uint8Array(rows)
  for (let left = rows / 10; left > 0; ) {
    const row = source.below(rows)
    if (isTest[row] === 1) continue
    isTest[row] = 1
    left--
  }
  return isTest
}

/** Groups of which the last is worse in accuracy by exactly what is allowed: whether the rule fails. */
function fairnessCell(groups: number, rows: number, allowed: number): Cell {
  const worse = allowed === 0 ? SIGNAL : signalFor('accuracy', trueValue('accuracy', SIGNAL, 0.4) - allowed, 0.4)
  const levels = Array.from({ length: groups }, (_, i) => `${i}`)
  return {
    table: 'others',
    columns: ['Fairness', `${groups} groups of ${rows} rows, apart by the ${allowed} that is allowed`],
    runs: 1000,
    run(seed) {
      const source = random(seed)
      const codes = Int32Array.from({ length: groups * rows }, (_, i) => i % groups)
      const labels = Uint8Array.from(codes, () => (source.next() < 0.4 ? 1 : 0))
      const truth: BinaryTruth = { task: 'binary-classification', labels, threshold: 0.5 }
      const scores = Float64Array.from(labels, (label, i) => {
        const signal = codes[i] === groups - 1 ? worse : SIGNAL
        return 1 / (1 + Math.exp(-(source.normal() + signal * (label - 0.5))))
      })
      const rule = { kind: 'difference', limit: allowed, leastRows: 100, alpha: ALPHA, seed } as const
      const { verdict, groups: found } = judgeFairness('accuracy', truth, scores, codes, levels, rule)
      const values = found.map(({ value }) => value ?? Number.NaN)
      const isApart = Math.max(...values) - Math.min(...values) > allowed
      return [...(verdict === 'fail' ? ['errs'] : []), ...(isApart ? ['naive errs'] : [])]
    },
    limits: { errs: ALPHA },
    cost: groups * rows,
  }
}

/** Scores of cross-validation, and fairness. */
export const otherCells: readonly Cell[] = [
  foldsCell(200, 10),
  foldsCell(200, 30),
  fairnessCell(2, 200, 0.05),
  fairnessCell(2, 2000, 0.05),
  fairnessCell(6, 200, 0.05),
  fairnessCell(6, 200, 0),
]
