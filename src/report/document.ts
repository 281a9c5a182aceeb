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
