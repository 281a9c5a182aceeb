import type { Sample } from '../../src/statistics/metrics/sample.ts'
import { type Random, random } from '../../src/statistics/random.ts'

/** What is drawn: rows, and how good the two models are. */
export interface Setting {
  rows: number
  /** Share of positives. */
  positives: number
  /** Signal of production and of candidate; equal for an A/A run. */
  signals?: readonly [number, number]
  /** Scores rounded to so many digits, for ties. */
  digits?: number
  /** Rows that share half of their noise; each row alone when absent. */
  groupSize?: number
  weights?: boolean
}

/** Two models whose scores share half of their noise; scores are calibrated. Scores at or above the share of positives are called positive. */
export function pairOfModels({ rows, positives, signals = [1, 1], digits, groupSize, weights }: Setting, seed: string): Sample {
  const source = random(seed)
  const labels = Uint8Array.from({ length: rows }, () => (source.next() < positives ? 1 : 0))
  const offset = Math.log(positives / (1 - positives))
  const answers = [new Float64Array(rows), new Float64Array(rows)]
  const ofGroup = [0, 0]
  for (let i = 0; i < rows; i++) {
    const shared = source.normal()
    if (groupSize && i % groupSize === 0) for (const model of [0, 1]) ofGroup[model] = source.normal()
    answers.forEach((scores, model) => {
      const own = groupSize ? Math.SQRT1_2 * (ofGroup[model]! + source.normal()) : source.normal()
      const noise = Math.SQRT1_2 * (shared + own)
      const signal = signals[model]!
      const score = 1 / (1 + Math.exp(-(offset + signal * (noise + signal * (labels[i]! - 0.5)))))
      scores[i] = digits === undefined ? score : Math.round(score * 10 ** digits) / 10 ** digits
    })
  }
  const of = {
    ...(groupSize && { groups: Int32Array.from(labels, (_, i) => Math.floor(i / groupSize)) }),
    ...(weights && { weights: Float64Array.from(labels, () => (source.next() < 0.2 ? 0 : 3 * source.next())) }),
  }
  return { truth: { task: 'binary-classification', labels, threshold: positives, ...of }, production: answers[0]!, candidate: answers[1]! }
}

/** Student's t with 3 degrees of freedom. */
export const heavy = (source: Random): number =>
  source.normal() / Math.sqrt((source.normal() ** 2 + source.normal() ** 2 + source.normal() ** 2) / 3)

/** Two regressions whose errors have heavy tails, as many exact zeros as `zeros` says, and the candidate's `scale` times as large. */
export function pairOfRegressions(rows: number, zeros: number, seed: string, scale = 1): Sample {
  const source = random(seed)
  const values = Float64Array.from({ length: rows }, () => (source.next() < zeros ? 0 : 10 + source.normal()))
  const answer = (size: number) => values.map((value) => (source.next() < zeros ? value : value + size * heavy(source)))
  return { truth: { task: 'regression', values }, production: answer(1), candidate: answer(scale) }
}
