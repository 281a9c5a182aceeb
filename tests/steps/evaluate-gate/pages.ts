import type { Config } from '../../../src/config/schema.ts'
import type { Tables } from '../../../src/ports/tables.ts'
import { random } from '../../../src/statistics/random.ts'
import { pageOf } from '../../../src/steps/evaluate-gate/page.ts'
import type { PageFacts } from '../../../src/steps/evaluate-gate/plots/page-facts.ts'
import type { Scored } from '../../../src/steps/evaluate-gate/scored.ts'

/** Evaluation rows whose cells say which row they are of. */
export const numbered: Pick<Tables, 'records'> = {
  records: async (_, rows) => rows.map((row) => ({ id: `row ${row}`, y: row % 2, town: `Town ${row}` })),
}

/** A config as far as the page reads it. */
export const configWith = (rows: Config['report']['rows']): Config =>
  ({ data: { evaluation: 'evaluation.csv', keys: ['id'], label: 'y' }, report: { rows } }) as Config

const n = 4000
const draw = random('pages')
const drawn = <T>(of: (row: number) => T) => Array.from({ length: n }, (_, row) => of(row))

const labels = Uint8Array.from(drawn(() => (draw.next() < 0.2 ? 1 : 0)))
const scores = (signal: number) => Float64Array.from(labels, (label) => 1 / (1 + Math.exp(1.4 - signal * label - draw.normal())))
const values = Float64Array.from(drawn(() => Math.exp(4 + draw.normal() / 2)))
const near = (spread: number) => values.map((value) => value * Math.exp(spread * draw.normal()))
const codes = (classes: number) => Int32Array.from(drawn(() => draw.below(classes)))
const guessed = (truth: Int32Array, classes: number, right: number) =>
  truth.map((code) => (draw.next() < right ? code : draw.below(classes)))
const quantiles = (spread: number) =>
  Float64Array.from({ length: 3 * n }, (_, i) => values[Math.floor(i / 3)]! * Math.exp(spread * ((i % 3) - 1)))
const [few, many] = [codes(4), codes(30)]
const several = Uint8Array.from({ length: 3 * n }, () => draw.below(2))
const severalScores = (signal: number) => Float64Array.from(several, (label) => draw.next() * (1 - signal) + signal * label)

const scored: Readonly<Record<string, Pick<Scored, 'truth' | 'candidate' | 'production' | 'levels' | 'thresholds' | 'scores'>>> = {
  binary: { truth: { task: 'binary-classification', labels, threshold: 0.3 }, candidate: scores(1), production: scores(0.8) },
  'binary without production': {
    truth: { task: 'binary-classification', labels, threshold: 0.3 },
    candidate: scores(1),
    production: undefined,
  },
  'scores that are no probabilities': {
    truth: { task: 'binary-classification', labels, threshold: 0 },
    candidate: scores(1).map((score) => 10 * Math.log(score)),
    production: scores(1).map((score, row) => (row === 7 ? Number.POSITIVE_INFINITY : -score)),
  },
  'weights, and thresholds of their own': {
    truth: { task: 'binary-classification', labels, threshold: 0.3, weights: Float64Array.from(labels, () => draw.below(3)) },
    candidate: scores(1),
    production: scores(0.8),
    thresholds: { candidate: 0.3, production: 0.4 },
  },
  'decisions instead of scores': {
    truth: { task: 'binary-classification', labels, threshold: 0.5 },
    candidate: scores(1).map(Math.round),
    production: scores(0.8).map(Math.round),
    scores: { candidate: false, production: false },
  },
  'one class only': {
    truth: { task: 'binary-classification', labels: new Uint8Array(n), threshold: 0.5 },
    candidate: scores(1),
    production: scores(1),
  },
  'all scores equal': {
    truth: { task: 'binary-classification', labels, threshold: 0.5 },
    candidate: new Float64Array(n).fill(0.5),
    production: new Float64Array(n),
  },
  'four classes': {
    truth: { task: 'multiclass-classification', labels: few, classes: 4 },
    candidate: guessed(few, 4, 0.8),
    production: guessed(few, 4, 0.7),
    levels: ['red', 'green', 'blue', 'grey'],
  },
  'thirty classes': {
    truth: { task: 'multiclass-classification', labels: many, classes: 30 },
    candidate: guessed(many, 30, 0.8),
    production: guessed(many, 30, 0.7),
  },
  multilabel: {
    truth: { task: 'multilabel-classification', labels: several, classes: 3, threshold: 0.5 },
    candidate: severalScores(0.5),
    production: severalScores(0.3),
    levels: ['cat', 'dog', 'bird'],
  },
  regression: { truth: { task: 'regression', values }, candidate: near(0.2), production: near(0.3) },
  'regression of one value': {
    truth: { task: 'regression', values: new Float64Array(n) },
    candidate: new Float64Array(n),
    production: new Float64Array(n),
  },
  ranking: {
    truth: { task: 'ranking', relevance: Float64Array.from(labels), queries: Int32Array.from(labels, (_, row) => row >> 4) },
    candidate: scores(1),
    production: scores(0.5),
  },
  quantiles: {
    truth: { task: 'quantile-regression', values, levels: [0.1, 0.5, 0.9] },
    candidate: quantiles(0.4),
    production: quantiles(0.3),
  },
}

/** What the page shows of each task, from drawn rows. */
export const pages: Readonly<Record<string, PageFacts>> = Object.fromEntries(
  await Promise.all(
    Object.entries(scored).map(async ([name, of]) => {
      const whole: Scored = { ...of, slices: [], baseline: { kind: 'compared' }, faults: [], attempt: 1, seed: name }
      return [name, (await pageOf(configWith('full'), whole, numbered as Tables))!] as const
    }),
  ),
)
