import { isMetric, metrics } from '../../src/statistics/metrics/metrics.ts'
import type { Random } from '../../src/statistics/random.ts'
import { generate, hostileShares, pick } from './cases.ts'
import { metricParity, metricsOf } from './metricParity.ts'

type Draw = (label: number, source: Random) => number
const good: Draw = (label, source) => 1 / (1 + Math.exp(-source.normal() - 2 * label + 1))

const table =
  (share: (label: number, source: Random) => number, draw: Draw, most = 6) =>
  (n: number, source: Random) => {
    const classes = 1 + source.below(most)
    const labels = Uint8Array.from({ length: n * classes }, (_, i) => (source.next() < share(i % classes, source) ? 1 : 0))
    return { labels, classes, threshold: 0.5, scores: Float64Array.from(labels, (label) => draw(label, source)) }
  }

const shapes = {
  'a good model': table(() => 0.4, good),
  'rare labels': table((label) => 0.3 / (label + 1) ** 2, good),
  ties: table(
    () => 0.3,
    (label, source) => Math.round(4 * good(label, source)) / 4,
  ),
  'many labels': table(() => 0.1, good, 20),
  decisions: table(
    () => 0.3,
    (label, source) => (source.next() < 0.8 ? label : 1 - label),
  ),
  'no label at all': table(() => 0, good),
  'no label given': table(
    () => 0.4,
    (_, source) => 0.4 * source.next(),
  ),
  'hostile probabilities': table(
    () => 0.5,
    (_, source) => pick(hostileShares, source),
  ),
  'scores that are no probabilities': table(
    () => 0.5,
    (label, source) => 3 * source.normal() + label,
  ),
  'a score that is NaN': (n: number, source: Random) => {
    const of = table(() => 0.4, good)(n, source)
    of.scores[source.below(of.scores.length)] = Number.NaN
    return of
  },
}

metricParity({
  title: 'several labels per row',
  script: 'multilabel',
  family: 'multilabel',
  names: metricsOf('multilabel-classification', Object.keys(metrics).filter(isMetric)),
  cases: generate('multilabel', 450, shapes),
  truth: ({ labels, classes, threshold }) => ({ task: 'multilabel-classification', labels, classes, threshold }),
  answers: ({ scores }) => scores,
  rows: ({ labels, classes }) => labels.length / classes,
})
