import type { Config } from '../../config/schema.ts'
import { UserError } from '../../kernel/errors.ts'
import type { Table } from '../../ports/tables.ts'
import { type Aligned, alignByPosition, alignPredictions } from './align.ts'
import { columnOf, keysOf, levelsOf } from './columns.ts'
import { customColumns } from './custom/custom-columns.ts'
import type { PredictionFault } from './decision.ts'
import { checkNeeds } from './needs.ts'
import { rowsWith } from './row-weights.ts'
import type { Scored } from './scored.ts'
import { sliceColumn } from './slice-columns.ts'
import { checkMargins } from './slice-margins.ts'
import { shapeOf } from './tasks/shape-of.ts'
import type { Placed, Shape } from './tasks/task.ts'
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
  const joined = tables.flatMap((table, i) => (table ? [place(config, i === 0 ? 'candidate' : 'production', evaluation, table)] : []))
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
  evaluation: Table,
  table: Table,
): { placed: Placed; faults: Aligned['faults'] } {
  const shape = shapeOf(table, evaluate, data.keys)
  const isThere = answered(table, shape, evaluate.task)
  if (data.keys.length === 0) {
    const { order, faults } = alignByPosition(of, evaluation.rows, table.rows, isThere)
    return { placed: { table, shape, order }, faults }
  }
  const [ours, theirs] = keysOf([evaluation, table], data.keys)
  const { order, faults } = alignPredictions(of, ours, theirs, isThere)
  return { placed: { table, shape, order }, faults }
}

/** Whether a row of predictions says all that it has to. An empty cell of joined labels is no label; where a number is predicted, infinity is none. */
function answered(table: Table, shape: Shape, task: Config['evaluate']['task']): (row: number) => boolean {
  if (task === 'multilabel-classification' && !shape.scores) return () => true
  const isNumber = task === 'regression' || task === 'quantile-regression' ? Number.isFinite : (value: number) => !Number.isNaN(value)
  const columns = shape.columns.map((name) => columnOf(table, name))
  const tests = columns.map((column) =>
    column.kind === 'text' ? (row: number) => column.codes[row] !== -1 : (row: number) => isNumber(column.values[row]!),
  )
  const [only] = tests
  return only && tests.length === 1 ? only : (row) => tests.every((test) => test(row))
}

/** A threshold that sluice.yml gives is everybody's. */
const fixed = ({ evaluate: { threshold } }: Config): Thresholds | undefined =>
  typeof threshold === 'number' ? { candidate: threshold, production: threshold } : undefined
