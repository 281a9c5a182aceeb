import type { BinaryTruth } from '../../src/statistics/metrics/sample.ts'
import type { Random } from '../../src/statistics/random.ts'
import { generate, hostileNumbers, hostileShares, pick } from './cases.ts'

/** One table of labels and scores. */
export interface BinaryCase {
  title: string
  labels: Uint8Array
  scores: Float64Array
  threshold: number
  weights?: Float64Array
}

type Draw = (label: number, source: Random) => number
const squash = (x: number) => 1 / (1 + Math.exp(-x))
const good: Draw = (label, source) => squash(source.normal() + 2 * label - 1)

function table(n: number, positives: number, draw: Draw, threshold: number, source: Random) {
  const labels = Uint8Array.from({ length: n }, () => (source.next() < positives ? 1 : 0))
  return { labels, scores: Float64Array.from(labels, (label) => draw(label, source)), threshold }
}
const shape =
  (positives: number, draw: Draw, threshold = 0.5) =>
  (n: number, source: Random) =>
    table(n, positives, draw, threshold, source)

const shapes = {
  'a good model': shape(0.4, good),
  ties: shape(0.3, (label, source) => Math.round(10 * good(label, source)) / 10),
  'few positives': shape(0.03, good, 0.3),
  'few negatives': shape(0.97, good, 0.7),
  'one class': (n: number, source: Random) => table(n, source.below(2), good, 0.5, source),
  'one score': shape(0.5, () => 0.3, 0.3),
  'worse than chance': shape(0.5, (label, source) => 1 - good(label, source), 0.4),
  'scores of 0 and 1': shape(0.5, (label, source) => (source.next() < 0.8 ? label : 1 - label)),
  'hostile probabilities': shape(0.5, (_, source) => pick(hostileShares, source), 1e-300),
  'hostile scores': shape(0.5, (_, source) => pick(hostileNumbers, source), 0.1),
  'scores on the edges of bins': shape(0.5, (_, source) => source.below(16) / 15, 1),
  'a score that is NaN': (n: number, source: Random) => {
    const of = table(n, 0.5, good, 0.5, source)
    of.scores[source.below(n)] = Number.NaN
    return of
  },
  'perfect scores': shape(0.5, (label, source) => (label + source.next()) / 2),
}

/** 600 tables of each sort in turn. */
export const binaryCases: readonly BinaryCase[] = generate('binary', 600, shapes)

/** A case as the statistics take it. */
export const truthOf = ({ labels, threshold, weights }: BinaryCase): BinaryTruth => ({
  task: 'binary-classification',
  labels,
  threshold,
  ...(weights && { weights }),
})
