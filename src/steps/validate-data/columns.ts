import type { Block, Inline, Text } from '../../report/document.ts'
import { count, percent } from '../../report/numbers.ts'
import { clip } from '../../report/text.ts'
import { distinct, quantile } from '../../sketch/quantile.ts'
import { kindOf, type Sketch } from '../../sketch/sketch.ts'
import { categoriesOf } from '../../sketch/summarise.ts'

const DAY = 86_400_000

/** One row for each column of a data set: type, nulls, and its values. */
export function columnsTable(name: string, sketches: readonly Sketch[]): Block {
  return {
    kind: 'table',
    name,
    columns: [
      { header: 'Column', align: 'left' },
      { header: 'Type', align: 'left' },
      { header: 'Null', align: 'right' },
      { header: 'Distinct', align: 'right' },
      { header: 'Least', align: 'right' },
      { header: '5%', align: 'right' },
      { header: 'Median', align: 'right' },
      { header: '95%', align: 'right' },
      { header: 'Greatest', align: 'right' },
      { header: 'Most frequent', align: 'left' },
    ],
    rows: sketches.map(columnRow),
  }
}

function columnRow(sketch: Sketch): Text[] {
  const kind = kindOf(sketch)
  const ordered = kind === 'integer' || kind === 'number' || kind === 'date'
  const quantiles = [0, 0.05, 0.5, 0.95, 1].map((p) => (ordered ? showQuantile(sketch, p) : ''))
  return [
    [{ code: clip(sketch.name, 60) }],
    kind ?? 'only nulls',
    sketch.nulls === 0 ? '0' : percent(sketch.nulls / sketch.count, sketch.nulls / sketch.count < 0.001 ? 4 : 1),
    approximate(sketch),
    ...quantiles,
    ordered || kind === undefined ? '' : frequent(sketch),
  ]
}

const approximate = (sketch: Sketch): string => {
  const found = distinct(sketch)
  return found <= 100 ? count(found) : `about ${count(Number(found.toPrecision(2)))}`
}

function showQuantile(sketch: Sketch, p: number): string {
  const value = quantile(sketch, p)
  if (value === undefined) return ''
  if (kindOf(sketch) !== 'date') return String(Number(value.toPrecision(3)))
  const { min = 0, max = 0 } = sketch.numbers ?? {}
  return new Date(value).toISOString().slice(0, max - min > 3 * DAY ? 10 : 16)
}

function frequent(sketch: Sketch): Text {
  const { counts } = categoriesOf(sketch, 3)
  const cells = sketch.count - sketch.nulls
  return [...counts].flatMap(([value, n], i): Inline[] => [i > 0 ? ', ' : '', { code: clip(value, 30) }, ` ${percent(n / cells)}`])
}
