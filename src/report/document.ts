import type { Verdict } from '../kernel/verdict.ts'

/** A piece of running text. A bare string is prose; whatever came from data, a model or a branch is text too, and every renderer escapes it. */
export type Inline =
  | string
  | { code: string }
  | { strong: Text }
  | { link: string; text: Text }
  /** Kept on one line: a number with its unit, an interval, a verdict. */
  | { nowrap: Text }
  | { break: true }

export type Text = readonly Inline[] | string

export interface Column {
  header: Text
  align: 'left' | 'right'
}

/** Rows under headers. */
export interface Table {
  kind: 'table'
  /** What the table holds, for the page's caption and for screen readers: "Metrics". */
  name?: string | undefined
  columns: readonly Column[]
  rows: readonly (readonly Text[])[]
}

/** A shape worth drawing; `text` says in words what it shows. */
export interface Chart {
  kind: 'chart'
  title: string
  xTitle: string
  x: readonly (string | number)[]
  yTitle: string
  y: readonly [number, number]
  series: readonly { form: 'bar' | 'line'; label: string; values: readonly number[] }[]
  height: number
  text: Text
}

/** Intervals on one scale, a line for each: drawn on a page only, since its table says the same in every other medium. */
export interface Forest {
  kind: 'forest'
  title: string
  xTitle: string
  /** Value that no interval should lie beyond, and its name: "limit −0.02". */
  limit: { value: number; label: string }
  intervals: readonly { label: string; low: number; value: number; high: number; blocks: boolean }[]
  text: Text
}

export type Point = readonly [x: number, y: number]

/** One axis of a plot; `range` in data units. Percent: shares, written as percentages. */
export interface Axis {
  title: string
  range: Point
  unit?: 'percent' | undefined
}

/** What one series draws. Series of a plot differ by `style` (0 candidate, 1 production, 2 neither): dash and mark, not only colour. */
export type Series = { label: string; style: 0 | 1 | 2 } & (
  | { form: 'line' | 'step'; points: readonly Point[] }
  | { form: 'intervals'; points: readonly { x: number; y: number; low: number; high: number }[] }
  /** Outline of a histogram: shares in equal bins over the whole x axis. */
  | { form: 'histogram'; shares: readonly number[] }
  /** Counts in `columns` × `columns` equal bins over both axes, x first: the fuller, the darker. */
  | { form: 'density'; columns: number; counts: readonly number[] }
  | { form: 'dots'; points: readonly Point[] }
)

/** Numbers against numbers: drawn on a page only. `text` says its values in words, `numbers` holds them as a table. */
export interface Plot {
  kind: 'plot'
  title: string
  x: Axis
  y: Axis
  series: readonly Series[]
  /** Straight lines to hold the series against: chance, perfection, no error. */
  references: readonly { from: Point; to: Point; label: string }[]
  /** Single points with a name, in the style of a series: "threshold 0.5". */
  marks: readonly { at: Point; label: string; style: 0 | 1 | 2 }[]
  /** The corner of the plot that its data leave empty, for the names of the series. */
  legend: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'
  text: Text
  numbers: Table
}

/** Closed until it is asked for. */
export interface Fold {
  kind: 'fold'
  summary: Text
  /** Short name for "Left out here: slices, what changed." Without it the summary is used. */
  name?: string | undefined
  blocks: readonly Block[]
}

export type Block =
  | { kind: 'paragraph'; text: Text }
  /** Small print under a table. */
  | { kind: 'caption'; text: Text }
  | Table
  | { kind: 'bullets'; items: readonly Text[] }
  | { kind: 'numbered'; items: readonly Text[] }
  | { kind: 'code'; language: '' | 'diff'; lines: readonly string[] }
  | Chart
  | Forest
  | Plot
  /** Side by side where there is room, on a page only. */
  | { kind: 'grid'; blocks: readonly Block[] }
  | Fold
  /** Only where there is room for every row: on the page. */
  | { kind: 'page'; blocks: readonly Block[] }

/** One report: the same content as a comment, a step summary, a page and a terminal screen. Block order is the order of comment rules. */
export interface Document {
  /** Kind of the marker: which thread of reports this one belongs to. */
  marker: { kind: 'gate' | 'canary' | 'drift' | 'data' | 'train' | 'register'; model: string; commit: string | undefined }
  verdict: Verdict
  /** After the icon and verdict word: "`flight-delays` is better than production". */
  title: { icon: '✅' | '❌' | '🟡' | '⚠️' | '⏳'; word: string; text: Text }
  /** One alert, only when somebody must act. */
  alert?: { level: 'caution' | 'warning'; text: Text } | undefined
  blocks: readonly Block[]
  footer: Text
}
