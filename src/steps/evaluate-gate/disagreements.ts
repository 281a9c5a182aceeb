import type { Config } from '../../config/schema.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Text } from '../../report/document.ts'
import { clip } from '../../report/text.ts'
import { disagreements } from '../../statistics/curves/disagreements.ts'
import type { Answers } from '../../statistics/metrics/sample.ts'
import type { DisagreementFacts } from './plots/page-facts.ts'
import type { Scored } from './scored.ts'

const MOST_ROWS = 50
const MOST_COLUMNS = 40
/** Letters of a cell: enough to know the row again. */
const MOST_LETTERS = 120

/**
 * The rows where candidate and production disagree most, with as much of them as `report.rows` allows: nothing, key and label, or every column.
 * Undefined without two models' answers.
 */
export async function disagreementsOf(
  { data, report }: Config,
  { truth, candidate, production, levels }: Scored,
  tables: Ports['tables'],
): Promise<DisagreementFacts | undefined> {
  if (production === undefined) return undefined
  const { rows, ...counts } = disagreements(truth, candidate, production, MOST_ROWS)
  const of = { ...counts, n: candidate.length, nearer: truth.task === 'regression', shown: report.rows }
  if (report.rows === 'none' || rows.length === 0) return { ...of, columns: [], rows: [] }
  const ascending = rows.toSorted((a, b) => a - b)
  const records = await tables.records(data.evaluation, ascending)
  const byRow = new Map(ascending.map((row, i) => [row, records[i] ?? {}]))
  const first = [...data.keys, data.label]
  const others = Object.keys(records[0] ?? {}).filter((name) => !first.includes(name))
  const after = report.rows === 'full' ? others.slice(0, MOST_COLUMNS) : []
  const column = (name: string) => ({ name, number: records.every((record) => typeof record[name] === 'number') })
  const answers = [candidate, production]
  return {
    ...of,
    columns: [...first.map(column), ...['candidate', 'production'].map((name) => ({ name, number: true })), ...after.map(column)],
    rows: rows.map((row) => {
      const record = byRow.get(row) ?? {}
      const cell = (name: string) => cellText(record[name])
      return [...first.map(cell), ...answers.map((each) => answerText(each, row, levels)), ...after.map(cell)]
    }),
  }
}

const cellText = (value: string | number | boolean | null | undefined): Text =>
  value === null || value === undefined ? '–' : [{ code: clip(String(value), MOST_LETTERS) }]

/** A score or value to four digits; a class by its name. */
function answerText(answers: Answers, row: number, levels: readonly string[] | undefined): Text {
  const answer = answers[row] ?? Number.NaN
  if (answers instanceof Int32Array) return [{ code: clip(levels?.[answer] ?? String(answer), MOST_LETTERS) }]
  return String(Number(answer.toPrecision(4)))
}
