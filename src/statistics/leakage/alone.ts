import { areaOf } from './areas.ts'
import { type Feature, type Levels, levelsOf } from './levels.ts'

/** The label of the same rows: classes 0, 1, … (−1 unknown), or numbers (NaN unknown). */
export type Label = { kind: 'classes'; codes: Int32Array; classes: number } | { kind: 'numbers'; values: Float64Array }

/** How well one column tells the label by itself. */
export interface Alone {
  /** ROC AUC 0.5 to 1 (classes; of several the mean of one against the rest, by their shares), or R² 0 to 1 (numbers). */
  strength: number
  /** Each value of the column goes with one label, and each label with one value. */
  renames: boolean
}

/** Rows of a class, or of numbers, below which nothing is said. */
const LEAST = { class: 10, numbers: 30 }
/** Classes looked at one by one, the most frequent ones. */
const MOST_CLASSES = 50

/**
 * How well a column alone tells the label. Numbers by their order, which needs no fit; and, like texts, by the mean of the label within each value (of
 * many numbers: each of 256 bins), fitted on one half of the rows and asked on the other, so that a key, which names every row, tells nothing.
 * Undefined where the rows are too few to say.
 */
export function aloneTells(feature: Feature, label: Label): Alone | undefined {
  const levels = levelsOf(feature)
  return label.kind === 'numbers' ? numbersBy(feature, levels, label.values) : classesBy(feature, levels, label)
}

function classesBy(feature: Feature, levels: Levels, { codes, classes }: Extract<Label, { kind: 'classes' }>): Alone | undefined {
  const rows = known(codes.length, (row) => codes[row]! >= 0)
  const counts = new Float64Array(classes)
  for (const row of rows) counts[codes[row]!]!++
  const largest = Array.from(counts.keys())
    .filter((k) => counts[k]! >= LEAST.class && rows.length - counts[k]! >= LEAST.class)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, MOST_CLASSES)
  if (largest.length === 0) return undefined
  let [sum, weight] = [0, 0]
  for (const k of classes === 2 ? largest.slice(0, 1) : largest) {
    const target = Float64Array.from(rows, (row) => Number(codes[row] === k))
    const isOf = (i: number) => target[i] === 1
    const byOrder = ordered(feature, rows).map((scores) => areaOf(scores, isOf) ?? 0.5)
    // A fit that points the wrong way tells nothing, an order does.
    const areas = [0.5, areaOf(fitted(rows, levels, target, 1), isOf) ?? 0.5, ...byOrder.flatMap((area) => [area, 1 - area])]
    sum += counts[k]! * Math.max(...areas)
    weight += counts[k]!
  }
  return { strength: sum / weight, renames: renames(rows, levels, codes) }
}

/** Numbers as scores, nulls once as the lowest and once as the highest. */
function ordered(feature: Feature, rows: Int32Array): Float64Array[] {
  if (feature.kind === 'text') return []
  const { values } = feature
  const nulls = rows.some((row) => Number.isNaN(values[row]!)) ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [0]
  return nulls.map((stead) => Float64Array.from(rows, (row) => (Number.isNaN(values[row]!) ? stead : values[row]!)))
}

function numbersBy(feature: Feature, levels: Levels, values: Float64Array): Alone | undefined {
  const rows = known(values.length, (row) => Number.isFinite(values[row]!))
  if (rows.length < LEAST.numbers) return undefined
  const target = Float64Array.from(rows, (row) => values[row]!)
  const mean = target.reduce((sum, value) => sum + value, 0) / rows.length
  const spread = target.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  if (spread === 0) return undefined
  const scores = fitted(rows, levels, target, 0)
  const left = target.reduce((sum, value, i) => sum + (value - scores[i]!) ** 2, 0)
  const straight = feature.kind === 'number' ? squaredCorrelation(feature.values, rows, target) : 0
  return { strength: Math.max(0, 1 - left / spread, straight), renames: false }
}

function squaredCorrelation(values: Float64Array, rows: Int32Array, target: Float64Array): number {
  const pairs = Array.from(rows.keys()).filter((i) => Number.isFinite(values[rows[i]!]!))
  if (pairs.length < Math.max(LEAST.numbers, rows.length / 2)) return 0
  const mean = (of: (i: number) => number) => pairs.reduce((sum, i) => sum + of(i), 0) / pairs.length
  const x = (i: number) => values[rows[i]!]!
  const [mx, my] = [mean(x), mean((i) => target[i]!)]
  const [sxy, sxx, syy] = [mean((i) => (x(i) - mx) * (target[i]! - my)), mean((i) => (x(i) - mx) ** 2), mean((i) => (target[i]! - my) ** 2)]
  const found = sxy ** 2 / (sxx * syy)
  return Number.isFinite(found) ? found : 0
}

/** Which half a row is in: spread by a hash, since labels may alternate. */
const halfOf = (i: number): number => (Math.imul(i + 1, 0x9e3779b1) >>> 16) & 1

/** For each row the mean target of its level among the rows of the other half, drawn to the mean of that half by so many rows. */
function fitted(rows: Int32Array, { of, count }: Levels, target: Float64Array, drawn: number): Float64Array {
  const scores = new Float64Array(rows.length)
  for (const half of [0, 1]) {
    const [sums, counts] = [new Float64Array(count), new Float64Array(count)]
    let [sum, n] = [0, 0]
    for (let i = 0; i < rows.length; i++) {
      if (halfOf(i) === half) continue
      const level = of[rows[i]!]!
      sums[level]! += target[i]!
      counts[level]!++
      sum += target[i]!
      n++
    }
    const mean = n > 0 ? sum / n : 0
    for (let i = 0; i < rows.length; i++) {
      if (halfOf(i) !== half) continue
      const level = of[rows[i]!]!
      const weight = counts[level]! + drawn
      scores[i] = weight > 0 ? (sums[level]! + drawn * mean) / weight : mean
    }
  }
  return scores
}

function renames(rows: Int32Array, { of, count, exact }: Levels, codes: Int32Array): boolean {
  if (!exact || count < 2) return false
  const labelOf = new Map<number, number>()
  const levelOf = new Map<number, number>()
  for (const row of rows) {
    const [level, label] = [of[row]!, codes[row]!]
    if ((labelOf.get(level) ?? label) !== label || (levelOf.get(label) ?? level) !== level) return false
    labelOf.set(level, label)
    levelOf.set(label, level)
  }
  return labelOf.size > 1
}

const known = (n: number, is: (row: number) => boolean): Int32Array => Int32Array.from({ length: n }, (_, row) => row).filter(is)
