import type { Verdict } from '../../kernel/verdict.ts'
import { metricOf } from '../metrics/metrics.ts'
import { type Answers, type MetricName, pickAnswers, pickTruth, type Truth } from '../metrics/sample.ts'
import { holm } from '../multipleTesting.ts'
import { normalCdf, normalQuantile } from '../normal.ts'
import type { Estimate } from './estimate.ts'
import { estimateOne } from './method.ts'
import { rowsBySlice } from './slices.ts'

/** A rule: the metric of any two groups differs by at most `limit`, or the lower is at least `limit` times the higher (0 to 1). */
export interface FairnessRule {
  kind: 'difference' | 'ratio'
  limit: number
  /** Groups with fewer rows are listed, not compared. */
  leastRows: number
  /** Level at which an excess counts as shown, after Holm's correction over all pairs; also of each bound of the intervals. */
  alpha: number
  seed: string
}

/** The metric within one group, `level`. */
export interface FairnessGroup {
  level: string
  n: number
  value: number | undefined
  low: number | undefined
  high: number | undefined
}

/** Two groups: higher − lower, or lower / higher, with its interval and the Holm-adjusted p of "the limit is kept". */
export interface FairnessPair {
  lower: string
  higher: string
  value: number
  low: number
  high: number
  p: number
}

/** A rule, judged. */
export interface FairnessFinding {
  limit: { kind: FairnessRule['kind']; value: number }
  verdict: Verdict
  /** Every group with rows, in the order of the levels. */
  groups: FairnessGroup[]
  /** The pair that decides: of the pairs shown to exceed the limit, else of all, the one furthest apart. */
  widest?: FairnessPair
  because?: string
}

interface Measured {
  level: string
  estimate: Estimate
}

/** Difference of two independent estimates by MOVER: squares of both arms are added. Source: Zou and Donner 2008, Stat. Med. 27:1693. */
function differenceOf(low: Estimate, high: Estimate) {
  const value = high.value - low.value
  const down = Math.hypot(high.value - high.low, low.high - low.value)
  const up = Math.hypot(high.high - high.value, low.value - low.low)
  return { value, low: value - down, high: value + up, arm: down }
}

/** Lower / higher of two independent estimates by MOVER; open above where the higher is not shown to lie above 0. Source: Donner and Zou 2012, SMMR 21:347. */
function ratioOf(lower: Estimate, higher: Estimate) {
  const product = lower.value * higher.value
  const bound = (sign: number, above: number, below: number) => {
    const room = below * (2 * higher.value - below)
    const square = product ** 2 - above * (2 * lower.value - above) * room
    return room > 0 ? (product + sign * Math.sqrt(Math.max(0, square))) / room : Number.POSITIVE_INFINITY
  }
  const least = bound(-1, lower.low, higher.high)
  return { value: lower.value / higher.value, low: Number.isFinite(least) ? Math.max(0, least) : 0, high: bound(1, lower.high, higher.low) }
}

/** Interval of a pair, and p of "the limit is kept": the arm towards it as a normal one; for a ratio that of the contrast lower − limit · higher. */
function comparePair(a: Measured, b: Measured, { kind, limit, alpha }: FairnessRule): FairnessPair {
  const [lower, higher] = a.estimate.value <= b.estimate.value ? [a, b] : [b, a]
  const z = -normalQuantile(alpha)
  const names = { lower: lower.level, higher: higher.level }
  if (kind === 'difference') {
    const { arm, ...of } = differenceOf(lower.estimate, higher.estimate)
    return { ...names, ...of, p: tail(of.value - limit, of.value + limit, arm / z) }
  }
  const arm = Math.hypot(lower.estimate.high - lower.estimate.value, limit * (higher.estimate.value - higher.estimate.low))
  const [least, most] = [lower.estimate.value, higher.estimate.value]
  return { ...names, ...ratioOf(lower.estimate, higher.estimate), p: tail(limit * most - least, most - limit * least, arm / z) }
}

/** P of a difference this far beyond an interval of no harm, whose nearer and farther ends are so far. Source: Schervish 1996, Am. Stat. 50:203. */
function tail(near: number, far: number, se: number): number {
  if (!(se > 0)) return near > 0 ? 0 : 1
  return Math.min(1, normalCdf(-near / se) + normalCdf(-far / se))
}

/** The value within each level, where there are enough rows and the metric has one. */
function measureGroups(
  metric: MetricName,
  truth: Truth,
  answers: Answers,
  codes: Int32Array,
  levels: readonly string[],
  rule: FairnessRule,
) {
  const groups: FairnessGroup[] = []
  const measured: Measured[] = []
  rowsBySlice(codes, levels.length).forEach((rows, code) => {
    if (rows.length === 0) return
    const level = levels[code]!
    const options = { alpha: rule.alpha, seed: `${rule.seed} ${code}` }
    const enough = rows.length >= rule.leastRows
    const estimate = enough ? estimateOne(metric, pickTruth(truth, rows), pickAnswers(truth, answers, rows), options) : undefined
    const of = estimate && !('undefined' in estimate) ? estimate : undefined
    if (of) measured.push({ level, estimate: of })
    groups.push({ level, n: rows.length, value: of?.value, low: of?.low, high: of?.high })
  })
  return { groups, measured }
}

const sentence = (kind: FairnessRule['kind'], limit: number) =>
  kind === 'difference' ? `differ by more than ${limit}` : `have a ratio under ${limit}`

/**
 * Judges how far one model's metric differs between groups of rows (`levels[codes[row]]`; −1 is in none). Fails only where some pair's excess over
 * the limit is shown, after Holm's correction over all pairs; passes where none is, and says in `because` when keeping the limit is not shown
 * either; inconclusive with fewer than two groups to compare. Groups are taken as independent: cautious where clusters reach over several.
 */
export function judgeFairness(
  metric: MetricName,
  truth: Truth,
  answers: Answers,
  codes: Int32Array,
  levels: readonly string[],
  rule: FairnessRule,
): FairnessFinding {
  const { groups, measured } = measureGroups(metric, truth, answers, codes, levels, rule)
  const { kind, limit, alpha } = rule
  const found = { limit: { kind, value: limit }, groups }
  if (measured.length < 2)
    return { ...found, verdict: 'inconclusive', because: `fewer than two groups have ${rule.leastRows} rows and a value` }
  if (kind === 'ratio' && measured.some(({ estimate }) => estimate.value < 0)) return withoutRatio(metric, found)
  const pairs = measured.flatMap((a, i) => measured.slice(i + 1).map((b) => comparePair(a, b, rule)))
  const adjusted = holm(pairs.map(({ p }) => p))
  const all = pairs.map((pair, i) => ({ ...pair, p: adjusted[i]! }))
  const failing = all.filter(({ p }) => p <= alpha)
  const apart = ({ value }: FairnessPair) => (kind === 'difference' ? value : -value)
  const widest = (failing.length > 0 ? failing : all).reduce((most, pair) => (apart(pair) > apart(most) ? pair : most))
  if (!Number.isFinite(widest.value + widest.high)) return withoutRatio(metric, found)
  if (failing.length > 0) return { ...found, verdict: 'fail', widest }
  const isShown = all.every(({ low, high }) => (kind === 'difference' ? high <= limit : low >= limit))
  const because = isShown ? {} : { because: `no two groups are shown to ${sentence(kind, limit)}; nor is it shown that none do` }
  return { ...found, verdict: 'pass', widest, ...because }
}

/** A ratio has no meaning where a value is below 0, or the higher one may be 0. */
const withoutRatio = (metric: MetricName, found: Pick<FairnessFinding, 'limit' | 'groups'>): FairnessFinding => ({
  ...found,
  verdict: 'inconclusive',
  because: `${metricOf(metric).title} is not shown to lie above 0 in these groups, so there is no ratio`,
})
