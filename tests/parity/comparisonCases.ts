import type { Sample } from '../../src/statistics/metrics/sample.ts'
import { type Random, random } from '../../src/statistics/random.ts'
import { type BinaryCase, binaryCases, truthOf } from './binaryCases.ts'
import { generate, pick } from './cases.ts'
import { regressionCases } from './regressionCases.ts'

const levels = [0.05, 0.025, 0.01, 0.025 / 3, 0.001]

/** Scores of two models on the same rows. */
export interface PairOfScores extends BinaryCase {
  production: Float64Array
  candidate: Float64Array
  alpha: number
}

/** The tables of the binary metrics with a second model: the same with noise, on other rows, or one that orders alike. */
export const pairsOfScores: readonly PairOfScores[] = binaryCases.map((one, i) => {
  const source = random(`second model ${i}`)
  const second: readonly ((score: number) => number)[] = [
    (score) => score + 0.2 * source.normal(),
    () => pick([...one.scores], source),
    (score) => (source.next() < 0.9 ? score : -score),
    (score) => score / 2,
  ]
  return { ...one, production: one.scores, candidate: one.scores.map(second[i % 4]!), alpha: levels[i % 5]! }
})

/** A pair as the statistics take it. */
export const scoresOf = ({ production, candidate, ...one }: PairOfScores): Sample => ({ truth: truthOf(one), production, candidate })

/** Absolute errors of two regressions, and the margin that their difference is held against. */
export interface PairedLosses {
  title: string
  before: Float64Array
  after: Float64Array
  sample: Sample
  alpha: number
  margin: number
}

const tame = ['a good model', 'heavy tails', 'many zeros', 'ties', 'one value']

/** The tables of the regression metrics whose losses vary, each with a second model, then as many again. */
export const pairedLosses: readonly PairedLosses[] = [...regressionCases, ...regressionCases]
  .filter(({ title }) => tame.some((name) => title.startsWith(name)))
  .map(({ title, values, predicted }, i) => {
    const source = random(`second regression ${i}`)
    const candidate = predicted.map((x) => x + 0.5 * source.normal())
    const errors = (answers: Float64Array) => values.map((value, row) => Math.abs(value - answers[row]!))
    const sample: Sample = { truth: { task: 'regression', values }, production: predicted, candidate }
    return { title, before: errors(predicted), after: errors(candidate), sample, alpha: levels[i % 5]!, margin: 0.1 * source.normal() }
  })

const counts = (most: number) => (n: number, source: Random) => {
  const of = n * (1 + source.below(most))
  const gained = Math.floor(of * 0.5 * source.next() ** 3)
  const lost = Math.floor((of - gained) * source.next() ** 3)
  return { gained, lost, n: of, alpha: pick(levels, source), x: (gained - lost) / of + 0.1 * (source.next() - 0.5) * source.next() }
}

/** Of n rows, how many are right only for the second model, and only for the first. */
export const discordances = generate('discordance', 500, {
  'few rows': counts(1),
  'many rows': counts(100),
  'nothing gained': (n, source) => ({ ...counts(5)(n, source), gained: 0 }),
  'nothing lost': (n, source) => ({ ...counts(5)(n, source), lost: 0 }),
  'nothing differs': (n, source) => ({ ...counts(5)(n, source), gained: 0, lost: 0 }),
})

const share = (most: number) => (n: number, source: Random) => {
  const of = n * (1 + source.below(most))
  return { k: source.below(of + 1), n: of, alpha: pick(levels, source) }
}

/** Successes of n. */
export const proportions = generate('proportion', 500, {
  'few rows': share(1),
  'many rows': share(1000),
  none: (n, source) => ({ ...share(3)(n, source), k: 0 }),
  all: (n, source) => ({ k: n, n, alpha: pick(levels, source) }),
})

const list = (draw: (source: Random) => number) => (n: number, source: Random) => {
  const p = Float64Array.from({ length: Math.min(n, 1 + source.below(60)) }, () => draw(source))
  return { p, index: source.below(p.length) }
}

/** P values of several tests, and the one that is looked at. */
export const listsOfP = generate('p values', 600, {
  uniform: list((source) => source.next()),
  small: list((source) => source.next() ** 8),
  ties: list((source) => source.below(5) / 4),
  hostile: list((source) => pick([0, 5e-324, 1e-300, 1e-16, 0.05, 1], source)),
})
