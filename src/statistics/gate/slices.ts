import { metricOf } from '../metrics/metrics.ts'
import { type MetricName, pickAnswers, pickTruth, type Sample } from '../metrics/sample.ts'
import { benjaminiHochberg, holm } from '../multipleTesting.ts'
import { type State, stateOf } from './compare.ts'
import type { Estimate } from './estimate.ts'
import { estimateDifference } from './method.ts'

/** How slices are judged. */
export interface SliceOptions {
  alpha: number
  /** Loss allowed within a slice, ≥ 0, in the metric's unit. */
  margin: number
  /** Loss allowed within single slices, by code, instead of `margin`. */
  margins?: ReadonlyMap<number, number>
  /** Slices with fewer rows are listed, not tested. Rows are counted, not weighed, and those of weight 0 not at all. */
  leastRows: number
  seed: string
}

/** One slice that was tested. Δ and interval as in Comparison, the interval unadjusted. */
export interface TestedSlice {
  slice: number
  n: number
  production: number
  candidate: number
  delta: number
  low: number
  high: number
  /** Loss allowed within this slice. */
  margin: number
  state: State
  /** One-sided p value of "the loss is at most the margin". */
  p: number
  /** Benjamini–Hochberg value of p over all tested slices. */
  q: number
  /** Holm-adjusted p; the slice blocks when it is at most alpha. */
  holm: number
  blocks: boolean
  method: string
}

/** A slice that could not be tested, and why. */
export interface UntestedSlice {
  slice: number
  n: number
  reason: string
}

/** All slices of one column. */
export interface SliceVerdict {
  /** Worst first: blocking, then by p, then by code. */
  tested: TestedSlice[]
  untested: UntestedSlice[]
  /** Codes of the slices with Holm-significant harm. */
  blocking: number[]
}

/** Row indices of each code 0 … slices − 1, in row order; other codes (a missing value as −1) are left out. O(n). */
export function rowsBySlice(codes: Int32Array, slices: number): Int32Array[] {
  const sizes = new Int32Array(slices)
  for (const code of codes) if (code >= 0 && code < slices) sizes[code]! += 1
  const rows = Array.from(sizes, (size) => new Int32Array(size))
  sizes.fill(0)
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    if (code >= 0 && code < slices) rows[code]![sizes[code]!++] = i
  }
  return rows
}

interface Measured {
  slice: number
  n: number
  production: number
  candidate: number
  estimate: Estimate
}

function measureSlice(
  metric: MetricName,
  sample: Sample,
  slice: number,
  rows: Int32Array,
  options: SliceOptions,
): Measured | UntestedSlice {
  const { weights } = sample.truth
  const n = weights ? rows.reduce((count, row) => count + (weights[row] === 0 ? 0 : 1), 0) : rows.length
  if (n < options.leastRows) return { slice, n, reason: `fewer than ${options.leastRows} rows` }
  const truth = pickTruth(sample.truth, rows)
  const answersOf = (answers: Sample['candidate']) => pickAnswers(sample.truth, answers, rows)
  const answers = { ...sample, production: answersOf(sample.production), candidate: answersOf(sample.candidate) }
  const settings = { alpha: options.alpha, seed: `${options.seed} ${slice}`, quick: true }
  const { production, candidate, difference, scarce } = estimateDifference(metric, { ...answers, truth }, settings)
  if ('undefined' in difference) return { slice, n, reason: difference.undefined }
  if (scarce) return { slice, n, reason: scarce.undefined }
  return { slice, n, production: production!, candidate: candidate!, estimate: difference }
}

/**
 * Judges one metric within each slice. `codes` gives each row's slice, 0 … slices − 1. A slice blocks only on harm beyond the margin that is
 * significant after Holm's correction over the tested slices. Intervals are closed-form or jackknife, never resampled; O(n log n) in all.
 */
export function judgeSlices(metric: MetricName, sample: Sample, codes: Int32Array, slices: number, options: SliceOptions): SliceVerdict {
  const all = rowsBySlice(codes, slices).map((rows, slice) => measureSlice(metric, sample, slice, rows, options))
  const measured = all.filter((one): one is Measured => 'estimate' in one)
  const { better } = metricOf(metric)
  const { alpha } = options
  const marginOf = ({ slice }: Measured) => options.margins?.get(slice) ?? options.margin
  const p = measured.map((of) => (better === 'higher' ? of.estimate.below(-marginOf(of)) : of.estimate.above(marginOf(of))))
  const [q, adjusted] = [benjaminiHochberg(p), holm(p)]
  const tested = measured.map((one, i): TestedSlice => {
    const { estimate, ...of } = one
    const { low, high, method } = estimate
    const margin = marginOf(one)
    const delta = of.candidate - of.production
    const blocks = adjusted[i]! <= alpha
    return {
      ...of,
      delta,
      low,
      high,
      margin,
      state: stateOf(estimate, better, margin),
      p: p[i]!,
      q: q[i]!,
      holm: adjusted[i]!,
      blocks,
      method,
    }
  })
  tested.sort((a, b) => Number(b.blocks) - Number(a.blocks) || a.p - b.p || a.slice - b.slice)
  const untested = all.filter((one): one is UntestedSlice => 'reason' in one)
  return { tested, untested, blocking: tested.filter(({ blocks }) => blocks).map(({ slice }) => slice) }
}
