import type { Config } from '../../config/schema.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Column, Table } from '../../ports/tables.ts'
import { type Aligned, alignByPosition, alignPredictions } from './align.ts'
import { columnOf, keyTexts, levelsOf } from './columns.ts'
import { customColumns } from './custom/custom-columns.ts'
import type { PredictionFault } from './decision.ts'
import { checkNeeds } from './needs.ts'
import { rowsWith } from './row-weights.ts'
import type { Scored } from './scored.ts'
import { sliceColumn } from './slice-columns.ts'
import { checkMargins } from './slice-margins.ts'
import { shapeOf } from './tasks/shape-of.ts'
import type { Placed } from './tasks/task.ts'
import { tasks } from './tasks/tasks.ts'
import { withValue } from './worth.ts'

/** The threshold of each model. */
export type Thresholds = NonNullable<Scored['thresholds']>
/** Everything that tables say of the rows; `unread` is why production's answers cannot be held against the candidate's. */
export type AlignedRows = Omit<Scored, 'baseline' | 'attempt' | 'seed'> & { unread?: string | undefined }

/**
 * The evaluation rows with every model's answers in their order, or what is wrong with the predictions. UserError when the label does not fit the
 * task, or the candidate's predictions do not. Columns that production lacks leave it out, with the reason.
 */
export function alignRows(
  config: Config,
  evaluation: Table,
  candidate: Table,
  production: Table | undefined,
  thresholds: Thresholds | undefined = fixed(config),
): AlignedRows {
  try {
    return alignModels(config, evaluation, [candidate, production], thresholds)
  } catch (error) {
    if (production === undefined || !(error instanceof UserError)) throw error
    // Throws once more where it is not production's doing.
    return { ...alignModels(config, evaluation, [candidate], thresholds), unread: error.message }
  }
}

function alignModels(
  config: Config,
  evaluation: Table,
  tables: readonly (Table | undefined)[],
  thresholds: Thresholds | undefined,
): AlignedRows {
  const { data, evaluate } = config
  const task = tasks[evaluate.task]
  const keys = data.keys.length > 0 ? keyTexts(evaluation, data.keys) : undefined
  const joined = tables.flatMap((table, i) =>
    table ? [place(config, i === 0 ? 'candidate' : 'production', evaluation.rows, keys, table)] : [],
  )
  const placed = joined.map(({ placed }) => placed)
  if (placed[0]) checkNeeds(config, placed[0].shape)
  const { truth, levels } = task.truth(evaluation, config, placed, thresholds?.candidate ?? 0.5)
  const [candidate, production] = placed.map((one) => task.answers(one, { truth, levels }, evaluate))
  const slices = evaluate.slices.map((slice) => sliceColumn(evaluation, slice))
  checkMargins(config.gates, slices)
  return {
    truth: { ...withValue({ truth, levels }, evaluate), ...rowsWith(evaluation, data) },
    candidate: candidate!,
    production,
    ...(thresholds && thresholds.candidate !== thresholds.production && { thresholds }),
    scores: { candidate: placed[0]!.shape.scores, production: placed[1]?.shape.scores },
    slices,
    custom: customColumns(evaluate, placed),
    groups: [...new Set(config.fairness.map(({ column }) => column))].map((name) => ({ name, ...levelsOf(evaluation, name) })),
    ...(evaluate.unit !== undefined && { unit: evaluate.unit }),
    levels,
    faults: joined.flatMap(({ faults }) => faults),
  }
}

function place(
  { data, evaluate }: Config,
  of: PredictionFault['of'],
  rows: number,
  keys: readonly string[] | undefined,
  table: Table,
): { placed: Placed; faults: Aligned['faults'] } {
  const shape = shapeOf(table, evaluate, data.keys)
  const columns = shape.columns.map((name) => columnOf(table, name))
  const finite = evaluate.task === 'regression' || evaluate.task === 'quantile-regression'
  const empty = evaluate.task === 'multilabel-classification' && !shape.scores
  const isThere = (row: number) => empty || columns.every((column) => answered(column, row, finite))
  const { order, faults } = keys
    ? alignPredictions(of, keys, keyTexts(table, data.keys), isThere)
    : alignByPosition(of, rows, table.rows, isThere)
  return { placed: { table, shape, order }, faults }
}

function answered(column: Column, row: number, finite: boolean): boolean {
  if (column.kind === 'text') return column.codes[row] !== -1
  const value = column.values[row]!
  return finite ? Number.isFinite(value) : !Number.isNaN(value)
}

/** A threshold that sluice.yml gives is everybody's. */
const fixed = ({ evaluate: { threshold } }: Config): Thresholds | undefined =>
  typeof threshold === 'number' ? { candidate: threshold, production: threshold } : undefined
