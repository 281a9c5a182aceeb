import type { Config } from '../../config/schema.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Text } from '../../report/document.ts'
import { count } from '../../report/numbers.ts'
import { clip } from '../../report/text.ts'
import { disagreements } from '../../statistics/curves/disagreements.ts'
import { rowView } from '../../statistics/curves/rowViews.ts'
import { rowsOf } from '../../statistics/metrics/sample.ts'
import { answerText } from './answer-text.ts'
import type { DisagreementFacts } from './plots/page-facts.ts'
import type { Scored } from './scored.ts'

const MOST_ROWS = 50
const MOST_COLUMNS = 40
/** Letters of a cell: enough to know the row again. */
const MOST_LETTERS = 120

/**
 * The rows where candidate and production disagree most, with as much of them as `report.rows` allows: nothing, key and label, or every column.
 * `opponent` is what the columns call production. Rows without keys are named by their number, from 1. Undefined without two models' answers, and where answers cannot be held against each other.
 */
export async function disagreementsOf(
  { data, report }: Config,
  scored: Scored,
  tables: Ports['tables'],
  opponent = 'production',
): Promise<DisagreementFacts | undefined> {
  const { truth, candidate, production, thresholds } = scored
  const view = production && rowView(truth, candidate, production, thresholds)
  if (production === undefined || view === undefined) return undefined
  const n = rowsOf(truth)
  const { rows, ...counts } = disagreements(view, n, MOST_ROWS)
  const nearer = truth.task === 'regression' || truth.task === 'quantile-regression'
  const of = { ...counts, n, nearer, shown: report.rows }
  if (report.rows === 'none' || rows.length === 0) return { ...of, columns: [], rows: [] }
  const records = await recordsOf(rows, data.evaluation, tables)
  const unnamed = data.keys.length === 0
  const first = [...data.keys, data.label]
  const others = Object.keys(records[0] ?? {}).filter((name) => !first.includes(name))
  const after = report.rows === 'full' ? others.slice(0, MOST_COLUMNS) : []
  const column = (name: string) => ({ name, number: records.every((record) => typeof record[name] === 'number') })
  const answers = ['candidate', opponent].map((name) => ({ name, number: truth.task === 'binary-classification' || nearer }))
  return {
    ...of,
    columns: [
      ...(unnamed ? [{ name: 'row', number: true }] : []),
      ...first.map(column),
      ...answers,
      { name: view.distance ? 'nearer' : 'right', number: false },
      ...after.map(column),
    ],
    rows: rows.map((row, i) => [
      ...(unnamed ? [count(row + 1)] : []),
      ...first.map((name) => cellText(records[i]?.[name])),
      ...[candidate, production].map((each) => answerText(truth, each, row, scored.levels)),
      [opponent, 'neither', 'candidate'][1 + view.nearness(row)] ?? '–',
      ...after.map((name) => cellText(records[i]?.[name])),
    ]),
  }
}

type Record = Awaited<ReturnType<Ports['tables']['records']>>[number]

/** These rows of the evaluation data, in this order. */
async function recordsOf(rows: readonly number[], path: string, tables: Ports['tables']): Promise<Record[]> {
  const ascending = rows.toSorted((a, b) => a - b)
  const records = await tables.records(path, ascending)
  const byRow = new Map(ascending.map((row, i) => [row, records[i] ?? {}]))
  return rows.map((row) => byRow.get(row) ?? {})
}

const cellText = (value: Record[string] | undefined): Text =>
  value === null || value === undefined ? '–' : [{ code: clip(String(value), MOST_LETTERS) }]
