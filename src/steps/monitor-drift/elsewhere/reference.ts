import type { ReferenceColumn } from '../../../ports/monitoring.ts'
import { binsOf, finiteCount } from '../../../sketch/quantile.ts'
import { kindOf, type Sketch } from '../../../sketch/sketch.ts'
import { categoriesOf } from '../../../sketch/summarise.ts'
import { random } from '../../../statistics/random.ts'

/** Rows of a reference that is written out. Twenty times the categories that a sketch keeps by name would be 20,000; half of that costs 0.01 JS at most. */
const MOST_ROWS = 10_000

type Value = string | number | boolean

/**
 * A column written out from its sketch, with the sketch's share of nulls; undefined for dates, columns of only nulls, of several kinds, and with categories
 * that have no count of their own, which cannot be.
 */
export function referenceColumn(sketch: Sketch, name = sketch.name): ReferenceColumn | undefined {
  const kind = kindOf(sketch)
  if (kind === undefined || kind === 'date' || sketch.count === sketch.nulls) return undefined
  const numeric = kind === 'integer' || kind === 'number'
  if (!numeric && (sketch.texts !== undefined) === (sketch.numbers !== undefined)) return undefined
  const rows = Math.min(MOST_ROWS, sketch.count)
  const missing = Math.round((sketch.nulls / sketch.count) * rows)
  const values = numeric ? numbers(sketch, rows - missing) : categories(sketch, rows - missing, kind === 'boolean')
  if (values === undefined || values.length === 0) return undefined
  // Nulls of all columns lie in the same rows: whoever drops rows with a null loses no more of them than one column must.
  const nulls = Array.from({ length: rows - values.length }, () => null)
  return { name, kind: numeric ? 'number' : 'category', values: [...shuffled(values, sketch.name), ...nulls] }
}

/** So many quantiles, at equal steps, both ends among them. Undefined where there are infinities. */
function numbers(sketch: Sketch, count: number): number[] | undefined {
  const { numbers: part } = sketch
  const n = finiteCount(sketch)
  if (!part || n === 0 || part.infinite.some((infinite) => infinite > 0)) return undefined
  const found: number[] = []
  let below = 0
  for (const bin of binsOf(sketch)) {
    below += bin.count
    const value = Math.min(part.max, Math.max(part.min, bin.value))
    while (found.length < count && ((found.length + 0.5) / count) * n <= below) found.push(value)
  }
  if (found.length > 1) [found[0], found[found.length - 1]] = [part.min, part.max]
  return found
}

/** Each category as often as its share asks, at least once. Undefined where some have no count of their own. */
function categories(sketch: Sketch, count: number, booleans: boolean): Value[] | undefined {
  const { counts, other } = categoriesOf(sketch, Number.POSITIVE_INFINITY)
  const n = sketch.count - sketch.nulls
  if (other > 0 || counts.size > count) return undefined
  const [first, ...rest] = counts
  if (!first) return undefined
  const others = rest.map(([name, times]) => [name, Math.max(1, Math.round((times / n) * count))] as const)
  const left = Math.max(1, count - others.reduce((sum, [, times]) => sum + times, 0))
  return [[first[0], left] as const, ...others].flatMap(([name, times]) =>
    Array.from({ length: times }, () => (booleans ? name === 'true' : name)),
  )
}

/** The same order each time: what is written is named by its bytes. */
function shuffled<T>(values: T[], seed: string): T[] {
  const { next } = random(`reference ${seed}`)
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[values[i], values[j]] = [values[j]!, values[i]!]
  }
  return values
}
