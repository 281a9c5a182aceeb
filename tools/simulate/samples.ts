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

/** So many standard normal numbers (polar method, both of each pair: large tables are mostly this). */
function normals(source: Random, count: number): Float64Array {
  const drawn = new Float64Array(count + 1)
  for (let i = 0; i < count; ) {
    const [u, v] = [2 * source.next() - 1, 2 * source.next() - 1]
    const s = u * u + v * v
    if (s === 0 || s >= 1) continue
    const size = Math.sqrt((-2 * Math.log(s)) / s)
    drawn[i++] = u * size
    drawn[i++] = v * size
  }
  return drawn
}

/** Noise of two models, standard normal, half of it shared; with groups, half of the rest is shared by the rows of a group. */
function noiseOf(source: Random, rows: number, groupSize?: number): readonly [Float64Array, Float64Array] {
  const noise = [new Float64Array(rows), new Float64Array(rows)] as const
  const [z, ofGroups] = [normals(source, 3 * rows), groupSize ? normals(source, 2 * Math.ceil(rows / groupSize)) : undefined]
  for (let i = 0; i < rows; i++) {
    for (let model = 0; model < 2; model++) {
      const own = z[3 * i + 1 + model]!
      const rest = ofGroups ? Math.SQRT1_2 * (own + ofGroups[2 * Math.floor(i / groupSize!) + model]!) : own
      noise[model]![i] = Math.SQRT1_2 * (z[3 * i]! + rest)
    }
  }
  return noise
}

/** Two models whose scores share half of their noise; scores are calibrated. Scores at or above the share of positives are called positive. */
export function pairOfModels({ rows, positives, signals = [1, 1], digits, groupSize, weights }: Setting, seed: string): Sample {
  const source = random(seed)
  const labels = new Uint8Array(rows)
  for (let i = 0; i < rows; i++) labels[i] = source.next() < positives ? 1 : 0
  const offset = Math.log(positives / (1 - positives))
  const noise = noiseOf(source, rows, groupSize)
  const scoresOf = (model: 0 | 1) => {
    const [signal, scores] = [signals[model], noise[model]]
    for (let i = 0; i < rows; i++) {
      const score = 1 / (1 + Math.exp(-(offset + signal * (scores[i]! + signal * (labels[i]! - 0.5)))))
      scores[i] = digits === undefined ? score : Math.round(score * 10 ** digits) / 10 ** digits
    }
    return scores
  }
  const of = {
    ...(groupSize && { groups: Int32Array.from(labels, (_, i) => Math.floor(i / groupSize)) }),
    ...(weights && { weights: Float64Array.from(labels, () => (source.next() < 0.2 ? 0 : 3 * source.next())) }),
  }
  return { truth: { task: 'binary-classification', labels, threshold: positives, ...of }, production: scoresOf(0), candidate: scoresOf(1) }
}

/** Student's t with 3 degrees of freedom. */
export const heavy = (source: Random): number => source.normal() / Math.sqrt((source.normal() ** 2 - 2 * Math.log(1 - source.next())) / 3)

/** Two regressions whose errors have heavy tails, as many exact zeros as `zeros` says, and the candidate's `scale` times as large. */
export function pairOfRegressions(rows: number, zeros: number, seed: string, scale = 1): Sample {
  const source = random(seed)
  const values = Float64Array.from({ length: rows }, () => (source.next() < zeros ? 0 : 10 + source.normal()))
  const answer = (size: number) => values.map((value) => (source.next() < zeros ? value : value + size * heavy(source)))
  return { truth: { task: 'regression', values }, production: answer(1), candidate: answer(scale) }
}
