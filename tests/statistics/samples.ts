import type { Answers, BinaryTruth, Sample, Task, Truth } from '../../src/statistics/metrics/sample.ts'
import { random } from '../../src/statistics/random.ts'

const ROWS = 300
const source = random('samples')
const times = (n: number, of: (i: number) => number) => Float64Array.from({ length: n }, (_, i) => of(i))
const noise = (spread: number) => spread * (source.next() + source.next() + source.next() - 1.5)
/** Two models, the second with less noise about what `signal` says. */
const pair = (truth: Truth, n: number, signal: (i: number) => number, spread = 1): Sample => {
  const model = (by: number): Answers => times(n, (i) => signal(i) + noise(by))
  return { truth, production: model(spread), candidate: model(0.8 * spread) }
}
/** Rows of scores as probabilities that sum to 1. */
const distributions = (scores: Answers, classes: number): Float64Array =>
  Float64Array.from(scores, (score: number, i: number) => {
    const start = i - (i % classes)
    return Math.exp(score) / Array.from(scores.subarray(start, start + classes), Math.exp).reduce((sum, one) => sum + one, 0)
  })
const logistic = (scores: Answers): Float64Array => Float64Array.from(scores, (score: number) => 1 / (1 + Math.exp(-score)))
const hundredths = (scores: Float64Array): Float64Array => scores.map((score) => Math.round(100 * score) / 100)

function binary() {
  const drawn = random('two models of two classes')
  const labels = Uint8Array.from({ length: 240 }, () => (drawn.next() < 0.3 ? 1 : 0))
  const seen = Float64Array.from(labels, (label) => label - 1 + drawn.normal())
  const model = () => hundredths(logistic(seen.map((x) => x + 0.5 * drawn.normal())))
  const truth: BinaryTruth = { task: 'binary-classification', labels, threshold: 0.5 }
  return { truth, production: model(), candidate: model() }
}

function multiclass(): Sample {
  const classes = 4
  const labels = Int32Array.from({ length: ROWS }, () => source.below(classes))
  const value = times(classes * classes, (i) => (i % (classes + 1) === 0 ? 2 : -1))
  const scores = pair({ task: 'multiclass-classification', labels, classes, value }, ROWS * classes, (i) =>
    labels[Math.floor(i / classes)] === i % classes ? 1 : 0,
  )
  return { ...scores, production: distributions(scores.production, classes), candidate: distributions(scores.candidate, classes) }
}

function multilabel(): Sample {
  const classes = 3
  const labels = Uint8Array.from({ length: ROWS * classes }, (_, i) => (source.next() < 0.2 + 0.2 * (i % classes) ? 1 : 0))
  const scores = pair({ task: 'multilabel-classification', labels, classes, threshold: 0.5 }, labels.length, (i) => 2 * labels[i]! - 1)
  return { ...scores, production: logistic(scores.production), candidate: logistic(scores.candidate) }
}

function ranking(): Sample {
  const relevance = times(ROWS, () => Math.max(0, source.below(6) - 2))
  const queries = Int32Array.from({ length: ROWS }, (_, i) => Math.floor(i / 8))
  return pair({ task: 'ranking', relevance, queries }, ROWS, (i) => relevance[i]!, 3)
}

function quantiles(): Sample {
  const values = times(ROWS, () => noise(4))
  const levels = [0.1, 0.5, 0.9]
  return pair({ task: 'quantile-regression', values, levels }, ROWS * 3, (i) => 0.5 * values[Math.floor(i / 3)]! + 1.5 * ((i % 3) - 1), 2)
}

function regression(): Sample {
  const drawn = random('two models of numbers')
  const values = Float64Array.from({ length: ROWS + 1 }, () => 10 + 3 * drawn.normal())
  const production = values.map((value) => value + drawn.normal() / Math.max(0.3, Math.abs(drawn.normal())))
  const candidate = production.map((value) => value + drawn.next() - 0.5)
  return { truth: { task: 'regression', values, value: { over: 1, under: 3 } }, production, candidate }
}

/** Two models of two classes on 240 rows, a third of them positive, with ties among the scores. */
export const sample = binary()

/** Two models of every task on the same rows. */
export const samples: Readonly<Record<Task, Sample>> = {
  'binary-classification': { ...sample, truth: { ...sample.truth, value: Float64Array.of(0, -20, -80, 100) } as Truth },
  'multiclass-classification': multiclass(),
  'multilabel-classification': multilabel(),
  regression: regression(),
  ranking: ranking(),
  'quantile-regression': quantiles(),
}
