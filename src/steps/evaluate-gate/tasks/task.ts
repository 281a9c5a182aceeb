import type { Config } from '../../../config/schema.ts'
import type { Table } from '../../../ports/tables.ts'
import type { Answers, Truth } from '../../../statistics/metrics/sample.ts'

/** What a model's predictions are made of. */
export interface Shape {
  /** Columns that answer a row; each cell of them has to be there. */
  columns: readonly string[]
  /** Whether they are scores; else they are decisions, which metrics of scores cannot use. */
  scores: boolean
}

/** The truth of the evaluation rows; `levels` names labels by their code. */
export interface Known {
  truth: Truth
  levels: readonly string[]
}

/** A table of predictions, and the row of it (−1: none) that answers each evaluation row. */
export interface Placed {
  table: Table
  shape: Shape
  order: Int32Array
}

/** How the tables of a task become numbers. */
export interface TaskTables {
  /** Which columns answer. UserError naming the column to add. */
  shape(names: readonly string[], evaluate: Config['evaluate']): Shape
  /** The truth of the rows. `answers` are those of every model: a label that only a model uses has a code too. UserError when the label does not fit. */
  truth(table: Table, config: Pick<Config, 'data' | 'evaluate'>, answers: readonly Placed[], threshold: number): Known
  /** A model's answers in the order of the evaluation rows. UserError when they lack what the truth needs. */
  answers(placed: Placed, known: Known, evaluate: Config['evaluate']): Answers
}
