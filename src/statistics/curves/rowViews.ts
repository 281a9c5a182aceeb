import { decisions } from '../metrics/decisions.ts'
import type { Answers, BinaryTruth, MultilabelTruth, QuantileTruth, RegressionTruth, Truth } from '../metrics/sample.ts'

/** How two models' answers to one row are told apart. */
export interface RowView {
  /** Whether they count as different: as labels, or as numbers. */
  differ: (row: number) => boolean
  /** 1 where the candidate alone is right or nearer to the truth, −1 where production is, 0 where neither is. Of what `differ` compares. */
  righter: (row: number) => number
  /** How far apart they are, in the unit of the answers; undefined for classes, which are equal or not. */
  distance: ((row: number) => number) | undefined
  /** As `righter`, of the answers themselves: scores have a distance to 0 and 1. */
  nearness: (row: number) => number
}

/** A model's own threshold, where it is not the truth's. */
export interface Thresholds {
  candidate: number
  production: number
}

/** How rows of this task are told apart; undefined for ranking, whose scores have no common unit. */
export function rowView(truth: Truth, candidate: Answers, production: Answers, thresholds?: Thresholds): RowView | undefined {
  switch (truth.task) {
    case 'binary-classification':
      return ofScores(truth, candidate, production, thresholds)
    case 'multiclass-classification':
      return ofClasses(truth.labels, decisions(truth, candidate), decisions(truth, production))
    case 'multilabel-classification':
      return ofLabels(truth, candidate, production)
    case 'regression':
      return ofNumbers(errorOf(truth, candidate), errorOf(truth, production), (row) => Math.abs(candidate[row]! - production[row]!))
    case 'quantile-regression':
      return ofNumbers(pinball(truth, candidate), pinball(truth, production), between(candidate, production, truth.levels.length))
    case 'ranking':
      return undefined
  }
}

type OfRow = (row: number) => number
const lower = (ours: OfRow, theirs: OfRow) => (row: number) => Math.sign(theirs(row) - ours(row))

function ofScores({ labels, threshold }: BinaryTruth, candidate: Answers, production: Answers, thresholds?: Thresholds): RowView {
  const [a, b] = [thresholds?.candidate ?? threshold, thresholds?.production ?? threshold]
  const wrong = (scores: Answers, cut: number) => (row: number) => Number(scores[row]! >= cut !== (labels[row] === 1))
  const off = (scores: Answers) => (row: number) => Math.abs(scores[row]! - labels[row]!)
  return {
    differ: (row) => candidate[row]! >= a !== production[row]! >= b,
    righter: lower(wrong(candidate, a), wrong(production, b)),
    distance: (row) => Math.abs(candidate[row]! - production[row]!),
    nearness: lower(off(candidate), off(production)),
  }
}

function ofClasses(labels: Int32Array, candidate: Int32Array, production: Int32Array): RowView {
  const righter = (row: number) => Number(candidate[row] === labels[row]) - Number(production[row] === labels[row])
  return { differ: (row) => candidate[row] !== production[row], righter, distance: undefined, nearness: righter }
}

function ofLabels({ labels, classes, threshold }: MultilabelTruth, candidate: Answers, production: Answers): RowView {
  const summed = (of: (cell: number) => number) => (row: number) => {
    let sum = 0
    for (let cell = row * classes; cell < (row + 1) * classes; cell++) sum += of(cell)
    return sum
  }
  const called = (scores: Answers, cell: number) => Number(scores[cell]! >= threshold)
  const wrong = (scores: Answers) => summed((cell) => Math.abs(called(scores, cell) - labels[cell]!))
  const apart = summed((cell) => Math.abs(called(candidate, cell) - called(production, cell)))
  const righter = lower(wrong(candidate), wrong(production))
  return { differ: (row) => apart(row) > 0, righter, distance: between(candidate, production, classes), nearness: righter }
}

const ofNumbers = (ours: OfRow, theirs: OfRow, distance: OfRow): RowView => ({
  differ: (row) => distance(row) > 0,
  righter: lower(ours, theirs),
  distance,
  nearness: lower(ours, theirs),
})

const errorOf =
  ({ values }: RegressionTruth, answers: Answers) =>
  (row: number) =>
    Math.abs(answers[row]! - values[row]!)

/** Sum over `width` answers of a row of their distances. */
const between = (a: Answers, b: Answers, width: number) => (row: number) => {
  let sum = 0
  for (let cell = row * width; cell < (row + 1) * width; cell++) sum += Math.abs(a[cell]! - b[cell]!)
  return sum
}

/** Quantile loss of a row, summed over the levels. Source: Koenker and Bassett 1978, Econometrica 46:33. */
const pinball =
  ({ values, levels }: QuantileTruth, answers: Answers) =>
  (row: number) =>
    levels.reduce((sum, level, k) => {
      const off = values[row]! - answers[row * levels.length + k]!
      return sum + Math.max(level * off, (level - 1) * off)
    }, 0)
