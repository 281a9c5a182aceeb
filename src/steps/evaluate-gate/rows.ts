import type { Config } from '../../config/schema.ts'
import type { Column, Table } from '../../ports/tables.ts'
import { alignPredictions } from './align.ts'
import { answerColumn, answersOf, keyTexts, levelsOf, truthOf } from './columns.ts'
import type { Scored } from './measure.ts'

/** The evaluation rows with every model's answers in their order, or what is wrong with the predictions. UserError when the label does not fit the task. */
export function alignRows(
  { data, evaluate }: Config,
  evaluation: Table,
  candidate: Table,
  production: Table | undefined,
): Pick<Scored, 'truth' | 'candidate' | 'production' | 'slices' | 'levels' | 'faults'> {
  const keys = keyTexts(evaluation, data.keys)
  const place = (of: 'candidate' | 'production', table: Table) =>
    alignPredictions(of, keys, keyTexts(table, data.keys), (row) => answered(table.columns.get(answerColumn(evaluate.task)), row))
  const [ours, theirs] = [place('candidate', candidate), production && place('production', production)]
  const named = evaluate.task === 'multiclass-classification' ? [candidate, ...(production ? [production] : [])] : []
  const { levels, truth } = truthOf(
    evaluation,
    data.label,
    evaluate,
    named.flatMap((table) => levelsOf(table, 'prediction').levels),
  )
  return {
    truth,
    candidate: answersOf(candidate, evaluate, ours.order, levels),
    production: production && theirs && answersOf(production, evaluate, theirs.order, levels),
    slices: evaluate.slices.map((name) => ({ name, ...levelsOf(evaluation, name) })),
    levels,
    faults: [...ours.faults, ...(theirs?.faults ?? [])],
  }
}

const answered = (column: Column | undefined, row: number): boolean =>
  column?.kind === 'number' ? !Number.isNaN(column.values[row]) : column?.codes[row] !== -1
