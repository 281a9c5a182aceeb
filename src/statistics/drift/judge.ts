import { benjaminiHochberg } from '../multipleTesting.ts'
import { normalQuantile } from '../normal.ts'
import { selfCalibrated } from './calibrate.ts'
import { type Effect, missingness } from './missing.ts'
import { type Shape, shapeDrift } from './shape.ts'
import { isNumeric, type Summary } from './summary.ts'
import { unseenMass } from './unseen.ts'

/** One column in both windows. */
export interface Feature {
  name: string
  reference: Summary
  live: Summary
}

/** How drift is judged. */
export interface DriftOptions {
  /** Smallest effect that counts, δ: σ, Jensen–Shannon distance, or share of rows. */
  alarm: number
  /** False discovery rate over features × tests; default 0.05. */
  alpha?: number
  /** Rows that either window needs. */
  leastRows: number
  /** Largest effect over features in each accepted window so far; with 19 or more they calibrate the run. */
  history?: readonly number[]
}

/** One of the three tests of a feature. */
export interface DriftTest extends Effect {
  test: 'missing' | 'unseen' | 'shape'
  /** Benjamini–Hochberg value over all tests of all features. */
  q: number
  alarm: boolean
}

/** Verdict on one feature, with its tests. */
export interface FeatureDrift {
  name: string
  kind: 'number' | 'category'
  verdict: 'drifted' | 'steady' | 'insufficient-data'
  /** Rows of reference and live window, nulls included. */
  rows: readonly [reference: number, live: number]
  tests: DriftTest[]
  /** The shape figures, where there is a shape to compare. */
  shape?: Shape
  /** Largest effect over the tests. */
  effect: number
  /** Insufficient data: the shift (σ of the mean) that this many rows would show with 80 % power. */
  detectable?: number
}

/** Verdict on one window. */
export interface DriftVerdict {
  features: FeatureDrift[]
  /** Largest effect over features; what is kept of a window that is accepted. */
  statistic: number
  /** P value of the statistic among accepted windows; absent below 19. */
  p?: number
  /** Whether fewer than 19 windows are on record, so that the closed-form null was used, widened by a factor 2. */
  provisional: boolean
}

/** One column's three effects, with p values that hold when nothing changed. */
export interface MeasuredFeature extends Pick<FeatureDrift, 'name' | 'kind' | 'rows'> {
  missing: Effect | undefined
  unseen: Effect | undefined
  shape: Effect | Shape | undefined
}

const INFLATION = 2

function measure({ name, reference, live }: Feature, inflation: number): MeasuredFeature {
  const rows = [reference.n + reference.nulls, live.n + live.nulls] as const
  const kind = isNumeric(reference) ? ('number' as const) : ('category' as const)
  const shape = shapeDrift(reference, live, inflation)
  return { name, kind, rows, missing: missingness(reference, live), unseen: unseenMass(reference, live), shape }
}

function tested({ name, kind, rows, shape, ...found }: MeasuredFeature, leastRows: number) {
  const enough = Math.min(...rows) >= leastRows
  const tests = (['missing', 'unseen', 'shape'] as const).flatMap((test) => {
    const one = { ...found, shape }[test]
    return enough && one ? [{ test, effect: one.effect, p: one.p }] : []
  })
  return { name, kind, rows, enough, tests, shape: shape && 'psi' in shape ? shape : undefined }
}

/** Judges each feature by three tests of both windows at hand. */
export const judgeDrift = (features: readonly Feature[], options: DriftOptions): DriftVerdict =>
  judgeMeasured((inflation) => features.map((feature) => measure(feature, inflation)), options)

/**
 * Judges each feature by what `measure` finds: an alarm needs both q ≤ alpha and an effect of at least `alarm`; with 19 accepted windows on record, also a
 * window that stands out among them; before that `inflation` is 2. Too few rows is a verdict of its own, with the shift they could have shown.
 */
export function judgeMeasured(measure: (inflation: number) => readonly MeasuredFeature[], options: DriftOptions): DriftVerdict {
  const { alarm, alpha = 0.05, leastRows, history = [] } = options
  const provisional = selfCalibrated(history, 0) === undefined
  const measured = measure(provisional ? INFLATION : 1).map((feature) => tested(feature, leastRows))
  const all = measured.flatMap(({ tests }) => tests)
  const statistic = Math.max(0, ...all.map(({ effect }) => effect))
  const p = selfCalibrated(history, statistic)
  const q = new Map(benjaminiHochberg(all.map((test) => test.p)).map((value, i) => [all[i]!, value]))
  const judged = measured.map(({ name, kind, rows, enough, tests, shape }): FeatureDrift => {
    const withQ = tests.map((test): DriftTest => {
      const value = q.get(test)!
      return { ...test, q: value, alarm: value <= alpha && test.effect >= alarm && (p === undefined || p <= alpha) }
    })
    const effect = Math.max(0, ...tests.map((test) => test.effect))
    const of = { name, kind, rows, tests: withQ, effect, ...(shape && { shape }) }
    if (enough) return { ...of, verdict: withQ.some((test) => test.alarm) ? 'drifted' : 'steady' }
    const detectable = (normalQuantile(1 - alpha / 2) + normalQuantile(0.8)) * Math.sqrt(1 / rows[0] + 1 / rows[1])
    return { ...of, verdict: 'insufficient-data', ...(Number.isFinite(detectable) && { detectable }) }
  })
  return { features: judged, statistic, ...(p !== undefined && { p }), provisional }
}
