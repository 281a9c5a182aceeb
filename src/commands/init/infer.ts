import { distinct, finiteCount } from '../../sketch/quantile.ts'
import { type Kind, kindOf, type Sketch } from '../../sketch/sketch.ts'
import { categoriesOf } from '../../sketch/summarise.ts'

/** What one column of the user's data looks like, as far as checks need it. */
export interface Seen {
  name: string
  kind: Kind
  rows: number
  nulls: number
  /** Different values; within 2 % when there are many. */
  distinct: number
  range: readonly [number, number] | undefined
  /** All values, when they are few texts. */
  values: readonly string[] | undefined
}

/** Values up to this many become a list of allowed values. */
const FEW = 20

/** Reads off a sketch what checks can be made of. */
export function see(sketch: Sketch): Seen {
  const { counts, other } = categoriesOf(sketch, FEW + 1)
  const listed = sketch.texts && other === 0 && counts.size <= FEW
  return {
    name: sketch.name,
    kind: kindOf(sketch) ?? 'text',
    rows: sketch.count,
    nulls: sketch.nulls,
    distinct: distinct(sketch),
    range: sketch.numbers && finiteCount(sketch) > 0 ? [sketch.numbers.min, sketch.numbers.max] : undefined,
    values: listed ? [...counts.keys()].sort() : undefined,
  }
}

/** Names that a label usually has, most telling first. */
const LABELS = [
  'label',
  'target',
  'y',
  'class',
  'outcome',
  'churn',
  'churned',
  'fraud',
  'is_fraud',
  'default',
  'converted',
  'delayed',
  'price',
]

/** The column that is most likely the truth: one with a usual name, else the last with two values. */
export function guessLabel(columns: readonly Seen[]): Seen | undefined {
  const named = LABELS.map((name) => columns.find((column) => column.name.toLowerCase() === name)).find((column) => column !== undefined)
  return named ?? columns.findLast((column) => column.distinct === 2)
}

/** The column that names a row: without a null, all values different, preferring names that end in id or key. */
export function guessKey(columns: readonly Seen[]): Seen | undefined {
  const unique = columns.filter((column) => column.nulls === 0 && column.kind !== 'number' && column.distinct >= column.rows * 0.97)
  return unique.find((column) => /(^|_|\b)(id|key|uuid)$/i.test(column.name)) ?? unique[0]
}

/** binary-classification for two values, regression for numbers with many, multiclass-classification otherwise. */
export function guessTask(label: Seen): 'binary-classification' | 'multiclass-classification' | 'regression' {
  if (label.distinct === 2) return 'binary-classification'
  return (label.kind === 'number' || label.kind === 'integer') && label.distinct > FEW ? 'regression' : 'multiclass-classification'
}

/** Rows that a slice needs on average to be worth judging. */
const ROWS_OF_A_SLICE = 200

/** A column worth judging value by value: text with several values, each with rows enough. */
export const guessSlices = (columns: readonly Seen[], label: Seen): string[] =>
  columns
    .filter(
      ({ kind, name, distinct, rows }) => kind === 'text' && name !== label.name && distinct >= 2 && distinct <= rows / ROWS_OF_A_SLICE,
    )
    .filter(({ name }) => !/(^|_)(date|day|time|month|year)($|_)/i.test(name))
    .map(({ name }) => name)
    .slice(0, 1)
