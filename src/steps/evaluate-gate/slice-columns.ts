import type { Slice, SlicePart } from '../../config/slices.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Table } from '../../ports/tables.ts'
import { columnOf, levelsOf } from './columns.ts'
import type { SliceColumn } from './scored.ts'

/** Values of one entry of `slices` that are judged one by one; those with fewer rows are judged together. */
const MOST_LEVELS = 100
const CROSS = ' × '
const DIGITS = 4

/** The slices of the evaluation rows that an entry of `slices` asks for. UserError when a column is not there, or not of numbers where ranges are asked. */
export function sliceColumn(table: Table, slice: Slice): SliceColumn {
  const parts = Array.isArray(slice) ? slice : [slice]
  const columns = parts.map((part) => ofPart(table, part))
  return folded(columns.reduce(crossed))
}

function ofPart(table: Table, part: SlicePart): SliceColumn {
  if (typeof part === 'string') return { name: part, ...levelsOf(table, part) }
  const column = columnOf(table, part.column)
  if (column.kind === 'number') return { name: part.column, ...binned(column.values, part.bins) }
  throw new UserError(`The column ${part.column} holds text, and only numbers have ranges. Write \`${part.column}\` to judge each value.`)
}

/** Each pair of values that occurs, in the order of both. */
function crossed(a: SliceColumn, b: SliceColumn): SliceColumn {
  const width = b.levels.length
  const codes = Int32Array.from(a.codes, (code, row) => (code < 0 || b.codes[row]! < 0 ? -1 : code * width + b.codes[row]!))
  const seen = [...new Set(codes)].filter((code) => code >= 0).sort((x, y) => x - y)
  const place = new Map(seen.map((code, i) => [code, i]))
  const levels = seen.map((code) => `${a.levels[Math.floor(code / width)]}${CROSS}${b.levels[code % width]}`)
  return { name: `${a.name}${CROSS}${b.name}`, codes: codes.map((code) => place.get(code) ?? -1), levels }
}

/** The values with most rows, and one more for all others together. */
function folded({ name, codes, levels }: SliceColumn): SliceColumn {
  if (levels.length <= MOST_LEVELS) return { name, codes, levels }
  const rows = new Int32Array(levels.length)
  for (const code of codes) if (code >= 0) rows[code]! += 1
  const kept = Array.from(rows.keys())
    .sort((a, b) => rows[b]! - rows[a]! || a - b)
    .slice(0, MOST_LEVELS - 1)
    .sort((a, b) => a - b)
  const place = new Int32Array(levels.length).fill(kept.length)
  kept.forEach((code, i) => {
    place[code] = i
  })
  const others = `${(levels.length - kept.length).toLocaleString('en')} others`
  return { name, codes: codes.map((code) => (code < 0 ? -1 : place[code]!)), levels: [...kept.map((code) => levels[code]!), others] }
}

/** Ranges of about equally many rows, equal values together, each named by its least and its greatest value. NaN is in none. */
function binned(values: Float64Array, bins: number): Pick<SliceColumn, 'codes' | 'levels'> {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  const n = sorted.length
  const ends = Array.from({ length: bins }, (_, k) => sorted[Math.max(0, Math.ceil(((k + 1) * n) / bins) - 1)])
  const tops = [...new Set(ends.filter((end) => end !== undefined))]
  const codes = Int32Array.from(values, (value) => (Number.isNaN(value) ? -1 : tops.findIndex((top) => value <= top)))
  const least = tops.map((_, k) => (k === 0 ? sorted[0]! : sorted.find((value) => value > tops[k - 1]!)!))
  const written = (digits: number) => tops.map((top, k) => range(least[k]!, top, digits))
  const short = written(DIGITS)
  return { codes, levels: new Set(short).size === short.length ? short : written(17) }
}

/** Whole numbers in full, others to some digits. */
function range(from: number, to: number, digits: number): string {
  const text = (x: number) => String(Number.isInteger(x) ? x : Number(x.toPrecision(digits))).replace('-', '−')
  return from === to ? text(from) : `${text(from)} to ${text(to)}`
}
