import type { Random } from '../../src/statistics/random.ts'
import { generate, hostileNumbers, hostileShares, pick } from './cases.ts'

/** One table of labels and a score of each class. */
export interface ScoredCase {
  title: string
  labels: Int32Array
  classes: number
  scores: Float64Array
}

type Draw = (isLabel: boolean, source: Random) => number
const good: Draw = (isLabel, source) => Math.exp(source.normal() + (isLabel ? 1.5 : 0))

const table =
  (classes: (source: Random) => number, label: (classes: number, source: Random) => number, draw: Draw, normalised = true) =>
  (n: number, source: Random) => {
    const k = classes(source)
    const labels = Int32Array.from({ length: n }, () => label(k, source))
    const scores = Float64Array.from({ length: n * k }, (_, i) => draw(labels[Math.floor(i / k)] === i % k, source))
    if (!normalised) return { labels, classes: k, scores }
    const total = (i: number) => scores.slice(i - (i % k), i - (i % k) + k).reduce((sum, score) => sum + score, 0)
    return { labels, classes: k, scores: scores.map((score, i) => score / total(i)) }
  }
const few = (source: Random) => 3 + source.below(5)
const even = (k: number, source: Random) => source.below(k)
const skewed = (k: number, source: Random) => Math.floor(k * source.next() ** 4)

const shapes = {
  'a good model': table(few, even, good),
  imbalance: table(few, skewed, good),
  ties: table(few, even, (isLabel, source) => source.below(3) + (isLabel ? 2 : 1)),
  'two classes': table(() => 2, even, good),
  'many classes': table((source) => 10 + source.below(15), even, good),
  'a class that no row has': table(few, (k, source) => source.below(k - 1), good),
  'one class': table(few, () => 1, good),
  'all certain': table(few, even, (isLabel) => (isLabel ? 1 : 0)),
  'scores that are no probabilities': table(few, even, (_, source) => source.normal(), false),
  'hostile scores': table(few, even, (_, source) => pick(hostileNumbers, source), false),
  'hostile probabilities': table(
    () => 2,
    even,
    (_, source) => pick(hostileShares, source),
    false,
  ),
  'scores written with four digits': (n: number, source: Random) => {
    const of = table(few, even, good)(n, source)
    return { ...of, scores: of.scores.map((score) => Math.round(score * 1e4) / 1e4) }
  },
  'a score that is NaN': (n: number, source: Random) => {
    const of = table(few, even, good)(n, source)
    of.scores[source.below(of.scores.length)] = Number.NaN
    return of
  },
}

/** 500 tables of each sort in turn. */
export const scoredCases: readonly ScoredCase[] = generate('scored', 500, shapes)
