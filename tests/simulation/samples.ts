import type { Sample } from '../../src/statistics/metrics/sample.ts'
import { random } from '../../src/statistics/random.ts'

export interface Setting {
  rows: number
  /** Share of positives. */
  positives: number
  /** Signal of production and of candidate; equal for an A/A run. */
  signals?: readonly [number, number]
  /** Scores rounded to so many digits, for ties. */
  digits?: number
}

/** Two models whose scores share part of their noise; scores are calibrated when the signals are 1. */
export function pairOfModels({ rows, positives, signals = [1, 1], digits }: Setting, seed: string): Sample {
  const source = random(seed)
  const labels = Uint8Array.from({ length: rows }, () => (source.next() < positives ? 1 : 0))
  const offset = Math.log(positives / (1 - positives))
  const answers = [new Float64Array(rows), new Float64Array(rows)]
  for (let i = 0; i < rows; i++) {
    const shared = source.normal()
    answers.forEach((scores, model) => {
      const noise = Math.SQRT1_2 * (shared + source.normal())
      const signal = signals[model]!
      const score = 1 / (1 + Math.exp(-(offset + signal * (noise + signal * (labels[i]! - 0.5)))))
      scores[i] = digits === undefined ? score : Math.round(score * 10 ** digits) / 10 ** digits
    })
  }
  return { truth: { task: 'binary-classification', labels, threshold: positives }, production: answers[0]!, candidate: answers[1]! }
}

/** Two regressions whose errors have heavy tails (t with 3 degrees of freedom) and as many exact zeros as `zeros` says. */
export function pairOfRegressions(rows: number, zeros: number, seed: string): Sample {
  const source = random(seed)
  const heavy = () => source.normal() / Math.sqrt((source.normal() ** 2 + source.normal() ** 2 + source.normal() ** 2) / 3)
  const values = Float64Array.from({ length: rows }, () => (source.next() < zeros ? 0 : 10 + source.normal()))
  const answer = () => values.map((value) => (source.next() < zeros ? value : value + heavy()))
  return { truth: { task: 'regression', values }, production: answer(), candidate: answer() }
}
