import type { Config } from '../../config/schema.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Table, Tables } from '../../ports/tables.ts'
import { textAt } from '../../steps/cells.ts'
import { alignPredictions } from '../../steps/evaluate-gate/align.ts'
import { keyTexts } from '../../steps/evaluate-gate/columns.ts'
import { type Found, isPart } from './look.ts'
import type { Asked } from './options.ts'

/** A file of predictions whose columns have the names that a sluice.yml gives them: score, prediction. */
export async function readPredictions(found: Found, asked: Asked, tables: Tables): Promise<Table> {
  const names = found.columns.map(({ name }) => name)
  const spread = names.filter(isPart)
  const own = [found.score, found.prediction, asked.label, asked.weight, asked.group].filter((name) => name !== undefined)
  const wanted = [...new Set([...own, ...asked.keys, ...asked.slices, ...spread])].filter((name) => names.includes(name))
  const { rows, columns } = await tables.read(found.path, wanted)
  const renamed = new Map(columns)
  const rename = (from: string | undefined, to: string) => {
    const column = from === undefined ? undefined : columns.get(from)
    if (column && from !== to) {
      if (from !== asked.label) renamed.delete(from!)
      renamed.set(to, column)
    }
  }
  rename(found.score, 'score')
  rename(found.prediction, 'prediction')
  return { rows, columns: renamed }
}

const MOST = 5

/**
 * Two files of predictions are about the same rows when their labels agree, key by key or row by row. UserError with up to five rows where they
 * do not: a wrong order or another data set would otherwise be compared as if nothing were wrong.
 */
export function sameLabels(
  baseline: { path: string; table: Table },
  candidate: { path: string; table: Table },
  { label, keys }: Config['data'],
): void {
  const [first, second] = [baseline.table.columns.get(label), candidate.table.columns.get(label)]
  if (!first || !second) return
  const { table } = baseline
  const order =
    keys.length > 0
      ? alignPredictions('candidate', keyTexts(table, keys), keyTexts(candidate.table, keys), () => true).order
      : Int32Array.from({ length: table.rows }, (_, row) => (row < candidate.table.rows ? row : -1))
  const apart: number[] = []
  for (let row = 0; row < table.rows; row++) if (order[row]! >= 0 && textAt(first, row) !== textAt(second, order[row]!)) apart.push(row)
  if (apart.length === 0) return
  const named = apart
    .slice(0, MOST)
    .map((row) => `row ${row + 1} (${textAt(first, row) ?? 'empty'} and ${textAt(second, order[row]!) ?? 'empty'})`)
  const fix =
    keys.length > 0
      ? 'Both files must be about the same rows.'
      : 'If the rows are in another order, name the column that joins them: --key <column>.'
  throw new UserError([
    {
      file: candidate.path,
      key: '--label',
      message: `${apart.length.toLocaleString('en')} of ${table.rows.toLocaleString('en')} labels are others than those of ${baseline.path}: ${named.join(', ')}${apart.length > MOST ? ', …' : ''}.`,
      fix,
    },
  ])
}
